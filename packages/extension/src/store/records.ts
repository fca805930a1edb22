import type { Outcome, PageKind } from "@mulu/catalog-core";
import type { Answer, Waiver } from "../protocol/tab-state.js";
import {
  allOf,
  booleanIn,
  countIn,
  dayIn,
  fieldsIn,
  listIn,
  longest,
  momentIn,
  oneOf,
  orNull,
  own,
  textIn,
  wordsIn,
} from "./values.js";

// What is kept, and how each is known to be whole. `page` is the address that a page is known by (see page-name.ts).

/** How often each outcome came up in an audit. */
export interface Counts {
  pass: number;
  fail: number;
  review: number;
  notApplicable: number;
  error: number;
  waived: number;
}

export interface KeptFinding {
  key: string;
  rule: string;
  outcome: Extract<Outcome, "fail" | "review" | "error">;
}

/** One audit of a page. */
export interface Audit {
  page: string;
  /** ISO 8601 in UTC. */
  at: string;
  /** The address as it was shown. */
  url: string;
  host: string;
  title: string;
  kind: PageKind;
  /** Id of the catalog's entry that the page belongs to. */
  itemId: string | null;
  /** Id of that catalog. */
  catalogId: string;
  counts: Counts;
  findings: KeptFinding[];
}

export interface KeptWaiver extends Waiver {
  page: string;
  key: string;
  host: string;
  rule: string;
}

export interface KeptAnswer extends Answer {
  page: string;
  key: string;
  host: string;
}

/** A page belongs to this entry of the catalog: a person said so. */
export interface Correction {
  page: string;
  host: string;
  itemId: string;
}

/** A profile of a site. What it says is checked by whoever uses it: here it is a value. */
export interface KeptProfile {
  id: string;
  value: unknown;
  enabled: boolean;
  /** What went wrong when it was last used; null while all is well. */
  problem: string | null;
}

/** An imported catalog. */
export interface KeptCatalog {
  id: string;
  value: unknown;
  /** Name of the file that it came from. */
  file: string;
  at: string;
}

/** The imported catalog that is used. There is one such record, or none. */
export interface ActiveCatalog {
  name: "active-catalog";
  id: string;
}

/** Findings of one audit that are kept. */
export const MOST_FINDINGS = 500;

const KINDS: readonly PageKind[] = ["home", "column", "article", "catalog", "form", "other"];

export function auditIn(value: unknown): Audit | undefined {
  const it = fieldsIn(value);
  return (
    it &&
    allOf<Audit>({
      page: wordsIn(own(it, "page"), longest.address),
      at: momentIn(own(it, "at")),
      url: textIn(own(it, "url"), longest.address),
      host: textIn(own(it, "host"), longest.host),
      title: textIn(own(it, "title"), longest.title),
      kind: oneOf(own(it, "kind"), KINDS),
      itemId: orNull(own(it, "itemId"), idIn),
      catalogId: textIn(own(it, "catalogId"), longest.id),
      counts: countsIn(own(it, "counts")),
      findings: listIn(own(it, "findings"), MOST_FINDINGS, findingIn),
    })
  );
}

export function waiverIn(value: unknown): KeptWaiver | undefined {
  const it = fieldsIn(value);
  return (
    it &&
    allOf<KeptWaiver>({
      page: wordsIn(own(it, "page"), longest.address),
      key: wordsIn(own(it, "key"), longest.key),
      host: textIn(own(it, "host"), longest.host),
      rule: textIn(own(it, "rule"), longest.rule),
      reason: wordsIn(own(it, "reason"), longest.reason),
      on: dayIn(own(it, "on")),
      until: orNull(own(it, "until"), dayIn),
    })
  );
}

export function answerIn(value: unknown): KeptAnswer | undefined {
  const it = fieldsIn(value);
  return (
    it &&
    allOf<KeptAnswer>({
      page: wordsIn(own(it, "page"), longest.address),
      key: wordsIn(own(it, "key"), longest.key),
      host: textIn(own(it, "host"), longest.host),
      says: oneOf(own(it, "says"), ["yes", "no", "not-applicable"]),
      note: textIn(own(it, "note"), longest.note),
      on: dayIn(own(it, "on")),
    })
  );
}

export function correctionIn(value: unknown): Correction | undefined {
  const it = fieldsIn(value);
  return (
    it &&
    allOf<Correction>({
      page: wordsIn(own(it, "page"), longest.address),
      host: textIn(own(it, "host"), longest.host),
      itemId: idIn(own(it, "itemId")),
    })
  );
}

/** What goes around a profile; the profile itself is looked at by a checker. */
export function profileIn(value: unknown): KeptProfile | undefined {
  const it = fieldsIn(value);
  if (!it || own(it, "value") === undefined) return undefined;
  return allOf<KeptProfile>({
    id: idIn(own(it, "id")),
    value: own(it, "value"),
    enabled: booleanIn(own(it, "enabled")),
    problem: orNull(own(it, "problem"), (text) => textIn(text, longest.problem)),
  });
}

/** What goes around a catalog; the catalog itself is looked at by a checker. */
export function catalogIn(value: unknown): KeptCatalog | undefined {
  const it = fieldsIn(value);
  if (!it || own(it, "value") === undefined) return undefined;
  return allOf<KeptCatalog>({
    id: idIn(own(it, "id")),
    value: own(it, "value"),
    file: textIn(own(it, "file"), longest.file),
    at: momentIn(own(it, "at")),
  });
}

export function activeCatalogIn(value: unknown): ActiveCatalog | undefined {
  const it = fieldsIn(value);
  return it && allOf<ActiveCatalog>({ name: oneOf(own(it, "name"), ["active-catalog"]), id: idIn(own(it, "id")) });
}

function idIn(value: unknown): string | undefined {
  return wordsIn(value, longest.id);
}

function findingIn(value: unknown): KeptFinding | undefined {
  const it = fieldsIn(value);
  return (
    it &&
    allOf<KeptFinding>({
      key: wordsIn(own(it, "key"), longest.key),
      rule: wordsIn(own(it, "rule"), longest.rule),
      outcome: oneOf(own(it, "outcome"), ["fail", "review", "error"]),
    })
  );
}

function countsIn(value: unknown): Counts | undefined {
  const it = fieldsIn(value);
  return (
    it &&
    allOf<Counts>({
      pass: countIn(own(it, "pass")),
      fail: countIn(own(it, "fail")),
      review: countIn(own(it, "review")),
      notApplicable: countIn(own(it, "notApplicable")),
      error: countIn(own(it, "error")),
      waived: countIn(own(it, "waived")),
    })
  );
}
