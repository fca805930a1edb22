import { type RootCause as Cause, rootCauses as causesOf } from "@mulu/catalog-core/findings";
import type { BatchItem, RowFinding } from "./batch.js";

/** The same fault on many pages of a batch; its pages are their numbers in the batch. */
export type RootCause = Cause<RowFinding>;

/** The causes of all findings of a batch, those of most pages first. */
export function rootCauses(items: readonly Pick<BatchItem, "row">[]): RootCause[] {
  return causesOf(items.map(({ row }) => row?.findings ?? null));
}
