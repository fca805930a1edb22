import { comparable } from "../page/text.js";
import type { CatalogEntry } from "./types.js";

/** The names that tell a row from others: 一级事项, 二级事项, and 三级事项 where there is one. */
export type RowNames = Pick<CatalogEntry, "level1" | "level2" | "level3">;

/** The names of a row for comparing, without blanks and punctuation; a tab between them, which no name holds. */
export function rowKey({ level1, level2, level3 }: RowNames): string {
  const key = `${comparable(level1)}\t${comparable(level2)}`;
  return level3 === undefined || level3 === "" ? key : `${key}\t${comparable(level3)}`;
}
