import { comparable } from "../../page/text.js";
import { version } from "../../version.js";
import { canonicalEntry } from "../canonical.js";
import { removedItemOf } from "../changzhi.js";
import { rowKey } from "../names.js";
import type { Catalog, CatalogEntry } from "../types.js";
import { compareFields } from "./compare-fields.js";
import { matchRows, sameLevel1 } from "./match-rows.js";
import type { CatalogComparison, CatalogRef, FieldChange, PublicGets, RowChange, RowRef } from "./types.js";

/**
 * How a county's catalog (本级目录) differs from the standard (标准目录): rows missing and added, renamed and moved,
 * changed in their fields, and for each whether the public gets less or more.
 */
export function compareCatalogs(county: Catalog, standard: Catalog): CatalogComparison {
  const old = standard.entries.map(canonicalEntry);
  const now = county.entries.map(canonicalEntry);
  const pairs = matchRows(old, now);
  const changed: RowChange[] = [];
  for (const { standard: a, county: b, matched } of pairs) {
    const change = changeOf(refOf(old[a]!, a), refOf(now[b]!, b), matched, compareFields(old[a]!, now[b]!));
    if (change.renamed || change.moved || change.changes.length > 0) changed.push(change);
  }
  const missing = left(
    old,
    pairs.map((pair) => pair.standard),
  );
  const added = left(
    now,
    pairs.map((pair) => pair.county),
  );
  const count = (wanted: PublicGets) =>
    changed.reduce((sum, row) => sum + row.changes.filter((change) => change.public === wanted).length, 0);
  return {
    comparison: 1,
    mulu: version,
    county: catalogRef(county),
    standard: catalogRef(standard),
    missing,
    added,
    changed,
    removedMet: now.flatMap((entry, at) => {
      const removed = removedItemOf(entry, standard);
      return removed ? [{ row: refOf(entry, at), body: entry.body, removed }] : [];
    }),
    totals: {
      same: pairs.length - changed.length,
      changed: changed.length,
      missing: missing.length,
      added: added.length,
      renamed: changed.filter((row) => row.renamed).length,
      moved: changed.filter((row) => row.moved).length,
      less: missing.length + count("less"),
      more: added.length + count("more"),
      unclear: count("unclear"),
    },
  };
}

function changeOf(standard: RowRef, county: RowRef, matched: RowChange["matched"], changes: FieldChange[]): RowChange {
  const moved = !sameLevel1(standard.level1, county.level1);
  const sameNames = moved
    ? comparable(standard.level2) === comparable(county.level2)
    : rowKey(standard) === rowKey(county);
  const has = (wanted: PublicGets) => changes.some((change) => change.public === wanted);
  const gets = (["less", "unclear", "more"] as const).find(has) ?? "same";
  return { standard, county, renamed: !sameNames, moved, matched, changes, public: gets };
}

function left(entries: readonly CatalogEntry[], taken: readonly number[]): RowRef[] {
  const matched = new Set(taken);
  return entries.flatMap((entry, at) => (matched.has(at) ? [] : [refOf(entry, at)]));
}

function refOf({ id, level1, level2, level3, evidence }: CatalogEntry, at: number): RowRef {
  return { row: at + 1, id, level1, level2, ...(level3 !== undefined && { level3 }), evidence };
}

function catalogRef({ id, title, issuer, issuedOn, entries }: Catalog): CatalogRef {
  return { id, title, issuer, issuedOn, rows: entries.length };
}
