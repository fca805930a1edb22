import { type AttributeName, attribute } from "../attributes/attributes.js";
import { statementIn } from "../page/collectors/statements.js";
import { findDate } from "../page/dates.js";
import type { At, AttributeFact, PageFacts } from "../page/facts.js";
import { tidy } from "../page/text.js";
import { cutValue, withDate } from "../page/values.js";
import { withoutColon } from "./colon.js";
import { cutText } from "./cut-text.js";
import type { Query, QueryMatch } from "./query.js";
import type { SiteProfile, ValueSource } from "./site-profile.js";

/** What a source of a profile read. */
export interface ProfileReading {
  attribute: AttributeName;
  selector: string;
  /** Elements that matched. */
  matched: number;
  /** Empty where the element is there and holds nothing. */
  value: string;
  /** `YYYY-MM-DD`, where the attribute is a date. */
  day?: string;
  at: At;
}

/**
 * Why a source read nothing: no such selector, no such element, elements without the words before the value, or text
 * without a date where a date belongs.
 */
export type ProfileTrouble = "not-a-selector" | "nothing-matched" | "words-missing" | "no-date";

/** A source of a profile that read nothing, and why. */
export interface ProfileProblem {
  attribute: AttributeName;
  selector: string;
  /** Elements that matched. */
  matched: number;
  problem: ProfileTrouble;
}

/** A page's facts with what a profile read, and how the profile did. */
export interface AppliedProfile {
  /** A copy, with the profile's readings before the page's own. */
  facts: PageFacts;
  /** One for each attribute that the profile could read. */
  readings: ProfileReading[];
  /** Of attributes that no source could read; of a broken selector always. */
  problems: ProfileProblem[];
}

/**
 * Reads with a profile what the page's own reading may have missed. The profile's reading stands before all others,
 * which stay; `from` is the kind of place that the element stands in (cell, item, footer, tag, else text), so that a tag
 * is still told from what is visible.
 *
 * A kind that the profile says doesn't bring back what was left out for the kind that was told before: labels in the
 * text of what was taken for a list. What the profile itself reads is there in any case.
 * @param facts of the page; they aren't changed
 * @param query finds elements of the same page (`queryDocument`, `queryHtml`)
 */
export function applyProfile(facts: PageFacts, profile: SiteProfile, query: Query): AppliedProfile {
  const applied: AppliedProfile = {
    facts: { ...facts, kind: profile.kind ?? facts.kind, attributes: { ...facts.attributes } },
    readings: [],
    problems: [],
  };
  for (const [name, sources] of Object.entries(profile.attributes) as [AttributeName, ValueSource[]][]) {
    const found = readSources(name, sources, query, applied);
    if (!found) continue;
    const { reading, fact } = found;
    applied.readings.push(reading);
    addFirst(applied.facts, name, fact);
  }
  return applied;
}

interface Found {
  reading: ProfileReading;
  fact: AttributeFact;
}

/** The first source with a value; one that is there but empty counts where no other has any. */
function readSources(
  name: AttributeName,
  sources: readonly ValueSource[],
  query: Query,
  { problems }: AppliedProfile,
): Found | null {
  let empty: Found | null = null;
  const failed: ProfileProblem[] = [];
  for (const source of sources) {
    const found = readSource(name, source, query);
    if ("problem" in found) (found.problem === "not-a-selector" ? problems : failed).push(found);
    else if (found.reading.value !== "") return found;
    else empty ??= found;
  }
  if (!empty) problems.push(...failed);
  return empty;
}

function readSource(name: AttributeName, source: ValueSource, query: Query): Found | ProfileProblem {
  const { selector } = source;
  const matches = query(selector);
  const matched = matches?.length ?? 0;
  const failed = (problem: ProfileTrouble): ProfileProblem => ({ attribute: name, selector, matched, problem });
  if (!matches) return failed("not-a-selector");
  let trouble: ProfileTrouble = matched === 0 ? "nothing-matched" : "words-missing";
  let empty: Found | null = null;
  for (const match of matches) {
    const text = textOf(match, source);
    if (text === null) continue;
    const fact = factOf(name, text, match, source);
    if (!fact) {
      trouble = "no-date";
      continue;
    }
    const { value, day, at } = fact;
    const found = { reading: { attribute: name, selector, matched, value, ...(day && { day }), at }, fact };
    if (value !== "") return found;
    empty ??= found;
  }
  return empty ?? failed(trouble);
}

/** Null where the element doesn't have what the source asks for. */
function textOf(match: QueryMatch, source: ValueSource): string | null {
  const text = source.take === "attribute" ? match.attribute(source.name ?? "") : match.text;
  return text === null ? null : cutText(text, source);
}

/** Null for a text without a date where the value is one: whatever stands there, it isn't that. */
function factOf(name: AttributeName, text: string, match: QueryMatch, source: ValueSource): AttributeFact | null {
  const cut = cutValue(name, text);
  let { value, day, time } = cut;
  if (attribute(name).value === "date" && value !== "" && day === undefined) {
    const date = findDate(cut.raw);
    if (!date) return null;
    value = cut.raw.slice(date.start, date.end).trim();
    ({ day, time } = date as { day: string; time: string | undefined });
  }
  const { at, from } = match;
  const label = withoutColon(tidy(source.after ?? ""));
  return withDate({ value, raw: cut.raw, ...(label !== "" && { label }), from, at }, { day, time });
}

/** Puts the reading before the others; the same one, and labels of which no value was read, are dropped for it. */
function addFirst(facts: PageFacts, name: AttributeName, fact: AttributeFact): void {
  const others = facts.attributes[name] ?? [];
  const isTag = fact.from === "meta";
  const alike = (one: AttributeFact) => (one.from === "meta") === isTag;
  // An empty place says nothing where another has the value.
  if (fact.value === "" && others.some(alike)) return;
  facts.attributes[name] = [
    fact,
    ...others.filter((one) => !alike(one) || (one.value !== "" && one.value !== fact.value && !sameMoment(one, fact))),
  ];
  if (isTag || fact.value === "") return;
  if (name === "articleTitle") facts.title = { text: fact.value, at: fact.at };
  const statement = name === "releaseStatement" && statementIn(fact.value);
  if (statement && !facts.statements.some(({ text }) => text === statement.text))
    facts.statements = [{ ...statement, at: fact.at }, ...facts.statements];
}

/** The same day, with a clock that doesn't contradict. */
function sameMoment(a: AttributeFact, b: AttributeFact): boolean {
  if (a.day === undefined || a.day !== b.day) return false;
  return !a.time || !b.time || a.time.startsWith(b.time) || b.time.startsWith(a.time);
}
