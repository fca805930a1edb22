/** A site's own settings: columns by their pages, with the days within which there must be something new. */
export interface ColumnCycle {
  /** Addresses or paths of files; `*` stands for anything. */
  pages: readonly string[];
  days: number;
}

/** The days of the first entry that fits a page, by its address or the path of its file; undefined where none does. */
export function columnDaysOf(cycles: readonly ColumnCycle[], page: string): number | undefined {
  const name = page.replaceAll("\\", "/");
  return cycles.find(({ pages }) => pages.some((pattern) => fits(pattern, name)))?.days;
}

function fits(pattern: string, name: string): boolean {
  const parts = pattern.replaceAll("\\", "/").split("*");
  const first = parts[0]!;
  if (parts.length === 1) return name === first;
  const last = parts.at(-1)!;
  if (!name.startsWith(first) || name.length < first.length + last.length || !name.endsWith(last)) return false;
  // Each part at its first place leaves the most for the next: no going back.
  let at = first.length;
  for (const part of parts.slice(1, -1)) {
    const found = name.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return at <= name.length - last.length;
}
