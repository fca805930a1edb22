/** The minute that a moment is in China: `2026-11-23 09:00`. */
export function momentInChina(moment: Date): string {
  return new Date(moment.getTime() + 8 * 3_600_000).toISOString().slice(0, 16).replace("T", " ");
}
