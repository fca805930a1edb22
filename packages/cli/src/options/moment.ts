const pattern = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?)?$/i;

const chinaOffset = 8 * 60;

/**
 * The moment pages are judged for. A date alone is that day in China (written as its midnight in UTC, eight in the
 * morning there); a time without a zone is China's. Null when it is no moment.
 */
export function parseMoment(text: string): Date | null {
  const match = pattern.exec(text.trim());
  if (match === null) return null;
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map((part) => Number(part ?? 0)) as Six;
  const wall = new Date(Date.UTC(year, month - 1, day, hour, minute, second));
  wall.setUTCFullYear(year);
  const rolledOver = wall.getUTCMonth() !== month - 1 || wall.getUTCDate() !== day;
  if (rolledOver || hour > 23 || minute > 59 || second > 59) return null;
  const offset = match[4] === undefined ? 0 : offsetOf(match[7]);
  return offset === null ? null : new Date(wall.getTime() - offset * 60_000);
}

type Six = [number, number, number, number, number, number];

/** Minutes east of UTC. */
function offsetOf(zone: string | undefined): number | null {
  if (zone === undefined) return chinaOffset;
  if (zone.toUpperCase() === "Z") return 0;
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(-2));
  if (hours > 14 || minutes > 59) return null;
  return (zone.startsWith("-") ? -1 : 1) * (hours * 60 + minutes);
}

/** `2026-11-23T00:00:00Z`. */
export function isoMoment(moment: Date): string {
  return moment.toISOString().replace(/\.\d+Z$/, "Z");
}

/** The day the moment falls on in China. */
export function dayInChina(moment: Date): string {
  return minuteInChina(moment).slice(0, 10);
}

/** The minute that a moment is in China: `2026-11-23 09:00`. */
export function minuteInChina(moment: Date): string {
  return new Date(moment.getTime() + chinaOffset * 60_000).toISOString().slice(0, 16).replace("T", " ");
}
