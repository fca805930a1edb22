import { comparable } from "../../page/text.js";
import { meaningOf, type TimeLimitMeaning } from "../time-limit.js";
import type { CatalogEntry } from "../types.js";
import type { ChangeReason, ComparedField, FieldChange, PublicGets } from "./types.js";

type Judged = { reason: ChangeReason; public: PublicGets } | null;

/** What a row of the county has otherwise than the standard's, field by field. Both in canonical form. */
export function compareFields(standard: CatalogEntry, county: CatalogEntry): FieldChange[] {
  const changes: FieldChange[] = [];
  for (const { field, texts, judge } of comparers) {
    const [before, after] = [texts(standard), texts(county)];
    const judged = filledIn(before, after) ?? judge(before, after);
    if (judged) changes.push({ field, before, after, ...judged });
  }
  return changes;
}

interface Comparer {
  field: ComparedField;
  texts(entry: CatalogEntry): string[];
  judge(before: string[], after: string[]): Judged;
}

const one = (text: string): string[] => (text === "" ? [] : [text]);

const comparers: readonly Comparer[] = [
  { field: "elements", texts: (entry) => entry.elements, judge: byItems },
  {
    field: "basis",
    texts: (entry) => entry.basis,
    judge: (before, after) => (byItems(before, after) ? { reason: "different", public: "same" } : null),
  },
  { field: "timeLimit", texts: (entry) => one(entry.timeLimit.text), judge: ([a = ""], [b = ""]) => byTime(a, b) },
  {
    field: "body",
    texts: (entry) => one(entry.body),
    judge: ([a = ""], [b = ""]) => (isSameBody(a, b) ? null : { reason: "different", public: "same" }),
  },
  { field: "channels", texts: (entry) => entry.channels, judge: byItems },
  { field: "audience", texts: (entry) => entry.audience, judge: byAudience },
  { field: "method", texts: (entry) => entry.method, judge: byMethod },
  { field: "level", texts: (entry) => entry.level, judge: byItems },
];

/** Where one side has nothing, a person must say what that means: an empty cell is no provision. */
function filledIn(before: string[], after: string[]): Judged {
  if (before.length > 0 && after.length === 0) return { reason: "emptied", public: "unclear" };
  return before.length === 0 && after.length > 0 ? { reason: "filled", public: "unclear" } : null;
}

function byItems(before: string[], after: string[]): Judged {
  const [old, now] = [new Set(before.map(keyOf)), new Set(after.map(keyOf))];
  const gone = [...old].some((item) => !now.has(item));
  const come = [...now].some((item) => !old.has(item));
  if (gone && come) return { reason: "replaced", public: "unclear" };
  if (gone) return { reason: "fewer", public: "less" };
  return come ? { reason: "more", public: "more" } : null;
}

/** Items are compared without blanks and punctuation; one of nothing else, by itself. */
const keyOf = (item: string) => comparable(item) || item;

function byAudience(before: string[], after: string[]): Judged {
  const [old, now] = [before.includes("public"), after.includes("public")];
  if (old && !now) return { reason: "narrowed", public: "less" };
  if (!old && now) return { reason: "widened", public: "more" };
  // 特定群体 beside 全社会 says nothing more.
  return before.join() === after.join() ? null : { reason: "different", public: "same" };
}

function byMethod(before: string[], after: string[]): Judged {
  const [old, now] = [before.join(), after.join()];
  if (old === now) return null;
  if (old === "proactive" && now === "on-request") return { reason: "to-on-request", public: "less" };
  if (old === "on-request" && now === "proactive") return { reason: "to-proactive", public: "more" };
  return { reason: "unclear", public: "unclear" };
}

function byTime(before: string, after: string): Judged {
  if (comparable(before) === comparable(after)) return null;
  const [old, now] = [meaningOf(before), meaningOf(after)];
  if (!old || !now) return { reason: "unclear", public: "unclear" };
  const order = compareTerms(old, now);
  if (order === null) return { reason: "unclear", public: "unclear" };
  if (order === 0) return { reason: "reworded", public: "same" };
  return order > 0 ? { reason: "longer", public: "less" } : { reason: "shorter", public: "more" };
}

/** Over 0 if the later term is longer; null where the two can't be put in order. */
function compareTerms(before: TimeLimitMeaning, after: TimeLimitMeaning): number | null {
  if (before.kind === "yearly" && after.kind === "yearly") return after.by.localeCompare(before.by);
  if (before.kind === "periodic" && after.kind === "periodic") return after.months - before.months;
  if (before.kind === "lasting" && after.kind === "lasting") return 0;
  const [old, now] = [daysOf(before), daysOf(after)];
  if (!old || !now) return null;
  if (before.kind === after.kind) return now.least - old.least;
  if (now.least > old.most) return 1;
  return now.most < old.least ? -1 : null;
}

/** How many calendar days a term may be: working days depend on the week, and on holidays. */
function daysOf(meaning: TimeLimitMeaning): { least: number; most: number } | null {
  switch (meaning.kind) {
    case "at-once":
      return { least: 0, most: 0 };
    case "days":
      return { least: meaning.days, most: meaning.days };
    case "working-days":
      return { least: meaning.days, most: meaning.days * 2 + 10 };
    default:
      return null;
  }
}

/** 县（市、区）教育局 of the standard is 清漳县教育局 in the county's own catalog. */
function isSameBody(standard: string, county: string): boolean {
  const [general, own] = [comparable(standard), comparable(county)];
  if (general === own) return true;
  const rest = /^(?:各)?(?:县市区|县区|区县|县级)(.{2,60})$/.exec(general.slice(0, 80))?.[1];
  return rest !== undefined && own.endsWith(rest) && /[县市区旗]$/.test(own.slice(0, -rest.length));
}
