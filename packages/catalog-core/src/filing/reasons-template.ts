import { comparisonTexts } from "../catalog/compare/texts.js";
import type { CatalogComparison } from "../catalog/compare/types.js";
import type { LocaleName } from "../locales/types.js";
import { needsReason } from "./needs-reason.js";
import { filingTexts } from "./texts.js";
import type { NeedsReason, ReasonsTemplate } from "./types.js";

/** The reasons' file to be filled in: each row that needs one, and what is different about it. */
export function reasonsTemplate(comparison: CatalogComparison, locale: LocaleName = "zh-CN"): ReasonsTemplate {
  return {
    filingReasons: 1,
    county: comparison.county.id,
    standard: comparison.standard.id,
    reasons: needsReason(comparison).map((item) => {
      const { id, level1, level2 } = item.row;
      return { id, level1, level2, kind: item.kind, what: whatText(item, locale), reason: "" };
    }),
  };
}

/** The same as a table of plain texts, for a spreadsheet; `checkReasons` reads it back. */
export function reasonsTable(comparison: CatalogComparison, locale: LocaleName = "zh-CN"): string[][] {
  const { columns } = filingTexts[locale];
  return [
    [columns.id, columns.level1, columns.level2, columns.what, columns.reason],
    ...reasonsTemplate(comparison, locale).reasons.map(({ id, level1, level2, what, reason }) => [
      id,
      level1,
      level2,
      what,
      reason,
    ]),
  ];
}

/**
 * What a reason is asked for, in a few words: 未列入, 公开时限变长.
 * @param item from `needsReason`
 * @param locale language of the words
 */
export function whatText({ kind, changes }: NeedsReason, locale: LocaleName): string {
  const texts = comparisonTexts[locale];
  if (kind === "missing") return texts.kinds.missing;
  return changes
    .map(({ field, reason }) => filingTexts[locale].what(texts.fields[field], texts.reasons[reason]))
    .join(texts.semicolon);
}
