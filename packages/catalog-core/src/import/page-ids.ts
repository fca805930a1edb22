import { rowAt } from "../catalog/row-anchor.js";
import { hashOf } from "./hash.js";
import { nameKey } from "./names.js";
import type { Naming } from "./naming.js";
import { isId, rowIds } from "./row-ids.js";

/**
 * Ids that need no library and no standard: what the page calls a row, else a hash of its names. They are the same on
 * every visit, wherever the row stands.
 */
export const pageIds: Naming = {
  catalog: ({ title }, source) => `page-${hashOf(title || source)}`,
  rows: (rows) =>
    rowIds(
      rows.map(({ row, anchor }) => (isId(row.id) ? row.id : rowAt(anchor))),
      (at) => {
        const { level1, level2, level3 = "" } = rows[at]!.row;
        return { id: `row-${hashOf([level1, level2, level3].map(nameKey).join("\n"))}`, by: "new" };
      },
    ),
};
