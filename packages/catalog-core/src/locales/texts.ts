import type { NotReadFact } from "../page/facts.js";
import type { RuleData } from "../rules/define-rule.js";
import { en } from "./en.js";
import type { CoreTexts, LocaleName, ReasonText } from "./types.js";
import { zhCN } from "./zh-CN.js";

const locales: Record<LocaleName, CoreTexts> = { "zh-CN": zhCN, en };

/** The texts of a language. */
export function textsOf(locale: LocaleName): CoreTexts {
  return locales[locale];
}

/** The sentences of a finding, by rule and reason, with its values put in. */
export function findingText(texts: CoreTexts, rule: string, reason: string, data: RuleData): ReasonText {
  const text = texts.rules[rule]?.reasons[reason];
  if (!text) return { message: `${rule}: ${reason}`, fix: "" };
  return { message: fill(text.message, data), fix: fill(text.fix, data) };
}

/** The sentence for something that could not be read. */
export function notReadText(texts: CoreTexts, fact: NotReadFact): string {
  return texts.notRead[`${fact.what}.${fact.why}`] ?? `${fact.what}: ${fact.why}`;
}

/** A value in a sentence isn't longer than this. */
const LONGEST = 80;

function fill(text: string, data: RuleData): string {
  return text.replace(/\{(\w{1,30})\}/g, (whole, name: string) => {
    if (!Object.hasOwn(data, name)) return whole;
    const value = String(data[name]);
    return value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value;
  });
}
