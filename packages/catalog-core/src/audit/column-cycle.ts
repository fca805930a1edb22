import { fitsWildcard } from "../profile/wildcard.js";

/** A site's own settings: columns by their pages, with the days within which there must be something new. */
export interface ColumnCycle {
  /** Addresses or paths of files; `*` stands for anything. */
  pages: readonly string[];
  days: number;
}

/** The days of the first entry that fits a page, by its address or the path of its file; undefined where none does. */
export function columnDaysOf(cycles: readonly ColumnCycle[], page: string): number | undefined {
  return cycles.find(({ pages }) => pages.some((pattern) => fitsWildcard(slashed(pattern), slashed(page))))?.days;
}

/** Paths of Windows have strokes the other way. */
function slashed(path: string): string {
  return path.replaceAll("\\", "/");
}
