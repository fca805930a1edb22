import type { CatalogChoice } from "../protocol/messages.js";
import type { AttributeView, FindingView } from "../protocol/tab-state.js";
import { type Mark, markOf } from "./mark-of.js";

/** What is searched for: every word must occur. */
export type Words = readonly string[];

/** Full width and half width, capitals and small letters are the same; blanks of any kind part words. */
export function wordsOf(query: string): Words {
  return plain(query)
    .split(/\s+/)
    .filter((word) => word !== "");
}

function plain(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

// The texts of findings never change, so they are made comparable once and not at every key.
const prepared = new WeakMap<object, string>();

function preparedText(of: object, text: () => string): string {
  let known = prepared.get(of);
  if (known === undefined) {
    known = plain(text());
    prepared.set(of, known);
  }
  return known;
}

function fits(text: string, words: Words): boolean {
  return words.every((word) => text.includes(word));
}

export function findingFits(finding: FindingView, words: Words): boolean {
  if (words.length === 0) return true;
  const text = preparedText(finding, () =>
    [
      finding.message,
      finding.fix,
      finding.title,
      finding.rule,
      finding.paste ?? "",
      ...finding.duties.flatMap((duty) => [duty.cite, duty.text]),
    ].join("\n"),
  );
  return fits(text, words);
}

export function attributeFits(attribute: AttributeView, words: Words): boolean {
  if (words.length === 0) return true;
  const text = preparedText(attribute, () =>
    [
      attribute.title,
      attribute.name,
      ...attribute.readings.flatMap((reading) => [reading.value, reading.label ?? ""]),
    ].join("\n"),
  );
  return fits(text, words);
}

/** Items whose names have all the words. */
export function searchChoices(entries: readonly CatalogChoice[], words: Words): CatalogChoice[] {
  return entries.filter((entry) =>
    fits(
      preparedText(entry, () => `${entry.level1} ${entry.level2} ${entry.id}`),
      words,
    ),
  );
}

/** No mark chosen means all of them. */
export function filterFindings(
  findings: readonly FindingView[],
  words: Words,
  chosen: ReadonlySet<Mark>,
): FindingView[] {
  return findings.filter(
    (finding) => (chosen.size === 0 || chosen.has(markOf(finding))) && findingFits(finding, words),
  );
}
