import type { NotReadFact } from "../page/facts.js";

/** Languages of sentences and headings. What a page or a catalog says itself stays as it is. */
export type LocaleName = "zh-CN" | "en";

/** The sentences of one reason. `{name}` stands for a value of the finding. */
export interface ReasonText {
  /** What is wrong, and where. */
  message: string;
  /** What to do. */
  fix: string;
}

/** What is said of one rule in one language. */
export interface RuleText {
  /** What the rule asks, in a few words. */
  title: string;
  reasons: Record<string, ReasonText>;
}

/** All texts of the core in one language. */
export interface CoreTexts {
  /** Which of the attributes' titles this language uses. */
  attributeTitle: "zh" | "en";
  rules: Record<string, RuleText>;
  /** By `what.why` of what could not be read. */
  notRead: Record<`${NotReadFact["what"]}.${string}`, string>;
  /** When a rule could not run: `{rule}`, `{error}`. */
  ruleError: ReasonText;
}
