import type { CatalogComparison } from "../catalog/compare/types.js";
import type { NeedsReason } from "./types.js";

/**
 * The rows that need a written reason, in the order of the standard: the notice lets counties adapt the catalog, and
 * asks that whatever should be public is (应公开、尽公开).
 * @param comparison from `compareCatalogs`
 */
export function needsReason({ missing, changed }: CatalogComparison): NeedsReason[] {
  const items: NeedsReason[] = [
    ...missing.map((row): NeedsReason => ({ kind: "missing", row, changes: [] })),
    ...changed.flatMap(({ standard: row, changes }): NeedsReason[] => {
      const less = changes.filter((change) => change.public === "less");
      return less.length > 0 ? [{ kind: "narrowed", row, changes: less }] : [];
    }),
  ];
  return items.sort((a, b) => a.row.row - b.row.row);
}
