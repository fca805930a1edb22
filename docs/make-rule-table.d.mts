export interface MadeTable {
  /** The file it stands in, from the root on. */
  file: string;
  /** The name in the marker comments around it. */
  name: string;
  make(): string;
}

export const tables: readonly MadeTable[];

/** The text with the table between its markers. */
export function withTable(text: string, name: string, made: string): string;

/** What the tables ask of a rule. */
export interface TabledRule {
  severity: "error" | "warning" | "info";
  duties: readonly string[];
}

/** The word for how grave a breach of the rule is. */
export function severityWord(rule: TabledRule, locale: "zh-CN" | "en"): string;

/** Where the rule's duties stand, each place once, with the best that is known of it. */
export function citations(rule: TabledRule, locale: "zh-CN" | "en"): string;
