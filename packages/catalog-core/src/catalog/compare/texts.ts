import type { LocaleName } from "../../locales/types.js";
import { en } from "./locales/en.js";
import { zhCN } from "./locales/zh-CN.js";
import type { CatalogComparison, ChangeReason, ComparedField, PublicGets, RowRef } from "./types.js";

/** All that a comparison says in one language. */
export interface ComparisonTexts {
  title: string;
  /** Which two catalogs: 本级目录, 标准目录. */
  county: string;
  standard: string;
  rows(count: number): string;
  madeBy(version: string): string;
  totals: Record<keyof CatalogComparison["totals"], string>;
  headings: { missing: string; added: string; changed: string; removedMet: string };
  /** Where nothing is different. */
  none: string;
  columns: {
    kind: string;
    level1: string;
    level2: string;
    field: string;
    before: string;
    after: string;
    public: string;
  };
  kinds: { missing: string; added: string; changed: string; renamed: string; moved: string; removedMet: string };
  /** Names of rows, without the mark. */
  names(row: Pick<RowRef, "level1" | "level2" | "level3">): string;
  /** Behind a provisional row, and one whose match is to be looked at. */
  provisional: string;
  similar: string;
  renamed(before: string, after: string): string;
  moved(before: string, after: string): string;
  /** Field, reason, what the public gets. */
  change(field: string, reason: string, gets: string): string;
  beforeAfter(before: string, after: string): string;
  fields: Record<ComparedField, string>;
  reasons: Record<ChangeReason, string>;
  public: Record<PublicGets, string>;
  /** Words of closed sets, by their code. */
  words: Record<string, string>;
  /** Between items of a list. */
  semicolon: string;
  empty: string;
  /** A hint on an item that the standard took out. */
  removedMet(names: string, movedTo: string, body: string): string;
}

export const comparisonTexts: Record<LocaleName, ComparisonTexts> = { "zh-CN": zhCN, en };

/** The items of a field as one text; words of closed sets in the language. */
export function valuesText(texts: ComparisonTexts, field: ComparedField, values: readonly string[]): string {
  if (values.length === 0) return texts.empty;
  const coded = field === "audience" || field === "method" || field === "level";
  return values.map((value) => (coded ? (texts.words[value] ?? value) : value)).join(texts.semicolon);
}

/** The names of a row, marked where the row is provisional. */
export function rowText(texts: ComparisonTexts, row: RowRef): string {
  return `${texts.names(row)}${row.evidence === "provisional" ? texts.provisional : ""}`;
}
