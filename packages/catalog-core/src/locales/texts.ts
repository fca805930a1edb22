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

/** What a rule asks, in a few words; null for an id that is not known. */
export function ruleTitle(rule: string, locale: LocaleName): string | null {
  return locales[locale].rules[rule]?.title ?? null;
}

/** The sentences of a finding, by rule and reason, with its values put in. */
export function findingText(texts: Pick<CoreTexts, "rules">, rule: string, reason: string, data: RuleData): ReasonText {
  const text = texts.rules[rule]?.reasons[reason];
  if (!text) return { message: `${rule}: ${reason}`, fix: "" };
  return { message: fill(text.message, data, LONGEST), fix: fill(text.fix, data, LONGEST_TO_PASTE) };
}

/** The sentence for something that could not be read. */
export function notReadText(texts: CoreTexts, fact: NotReadFact): string {
  return texts.notRead[`${fact.what}.${fact.why}`] ?? `${fact.what}: ${fact.why}`;
}

/** A value that a sentence names is shortened to this; one that is to be pasted is not. */
const LONGEST = 80;
const LONGEST_TO_PASTE = 2_000;

/** Texts cut at their places for values: plain text and names in turn. There are some hundred texts. */
const cut = new Map<string, string[]>();

function fill(text: string, data: RuleData, longest: number): string {
  let parts = cut.get(text);
  if (parts === undefined) {
    parts = text.split(/\{(\w{1,30})\}/);
    cut.set(text, parts);
  }
  let filled = parts[0]!;
  for (let i = 1; i < parts.length; i += 2) {
    const value = valueIn(parts[i]!, data, longest);
    // Within a tag to paste, a quotation mark in the value would end it.
    filled += (parts[i - 1]!.endsWith('="') ? escaped(value) : value) + parts[i + 1]!;
  }
  return filled;
}

function valueIn(name: string, data: RuleData, longest: number): string {
  if (!Object.hasOwn(data, name)) return `{${name}}`;
  const value = String(data[name]);
  return value.length > longest ? `${value.slice(0, longest)}…` : value;
}

function escaped(value: string): string {
  return value.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
