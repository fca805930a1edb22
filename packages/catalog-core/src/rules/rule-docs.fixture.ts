import { expect } from "vitest";
import type { LocaleName, RuleText } from "../locales/types.js";

/** What the tests of all rules over tables hold a rule's doc and its sentences to. */

const placeholdersOf = (text: string) => [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]))].sort();

/** What a block of a doc holds of a row of a register, and what the rule is to say of it: `json bad missing`. */
export interface JsonExample {
  expected: string;
  reason: string | undefined;
  /** The fields in which the row differs from one without faults. */
  json: object;
}

export function jsonExamples(doc: string): JsonExample[] {
  return [...doc.matchAll(/^```json (good|bad|review)(?: ([a-z-]+))?\n([^`]*)^```$/gm)].map(
    ([, expected, reason, json]) => ({ expected: expected!, reason, json: JSON.parse(json!) as object }),
  );
}

/** The doc has the rule's title, both languages line for line, and nothing in blocks but the examples. */
export function expectDoc(doc: string, title: string, examples: number): void {
  const [chinese = "", english = ""] = doc.split("\n## ");
  const lines = chinese.trim().split("\n").filter(Boolean);
  expect(lines[0]).toBe(`# ${title}`);
  expect(lines.length).toBeGreaterThanOrEqual(2);
  for (const line of lines.slice(1)) expect(line).toMatch(/[\u4e00-\u9fff].*。$/);
  expect(english).toMatch(/^English\n\n/);
  expect(english.trim().split("\n").filter(Boolean)).toHaveLength(lines.length);
  expect(doc.match(/^```/gm)).toHaveLength(examples * 2);
}

/** The sentences name the same values in both languages, and are calm and in one language each. */
export function expectTexts(texts: Record<LocaleName, RuleText>): void {
  for (const [reason, { message, fix }] of Object.entries(texts["zh-CN"].reasons)) {
    const other = texts.en.reasons[reason]!;
    expect(placeholdersOf(other.message), reason).toEqual(placeholdersOf(message));
    expect(placeholdersOf(other.fix), reason).toEqual(placeholdersOf(fix));
    for (const text of [message, fix]) {
      expect(text).toMatch(/^[^!！?？,;.]*(?:https?:\/\/[^!！?？]*)?。$/);
      expect(text.replace(/\{\w+\}|https?:\/\//g, "")).not.toMatch(/[A-Za-z]/);
    }
    for (const text of [other.message, other.fix]) {
      expect(text).toMatch(/^[^!]*\.$/);
      expect(text.replace(/“[^“”]*”/g, "")).not.toMatch(/[\u3000-\u9fff]/);
    }
  }
}
