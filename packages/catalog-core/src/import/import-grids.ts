import { changzhiEducation2020 } from "../catalog/changzhi-education-2020.js";
import type { Catalog } from "../catalog/types.js";
import type { ReadOptions } from "./draft.js";
import type { Grid } from "./grid.js";
import { readableIds } from "./ids.js";
import { type ImportResult, readGrids } from "./read-grids.js";

export type { ImportResult } from "./read-grids.js";

/** What is known of a file before it is read, and the catalog that its rows are looked up in. */
export interface ImportOptions extends ReadOptions {
  /** Rows that are rows of this catalog keep its ids. Default: the built-in one. */
  standard?: Catalog;
}

/**
 * Turns the tables of a file into catalogs, and tells what was read as what.
 *
 * @throws ImportError when a table holds more than a catalog may
 */
export function importGrids(grids: readonly Grid[], options: ImportOptions): ImportResult {
  const { standard = changzhiEducation2020, ...known } = options;
  return readGrids(grids, known, readableIds(standard));
}
