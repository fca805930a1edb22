import { attributeNames, checkWaivers, type Outcome, type PageKind, reachOf, type Waiver } from "@mulu/catalog-core";
import type { AttributeMisses, ProfileHealth, ProfileTrouble } from "@mulu/catalog-core/profile";
import type { Answer } from "../protocol/tab-state.js";
import type { MuluTables, Table } from "./database.js";
import { pageName } from "./page-name.js";
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

/** A waiver with what it is found by; the other fields follow from it. */
export interface KeptWaiver {
  /** Rule and reach: of two that reach alike, the later holds. */
  id: string;
  /** Of its page, or its own; empty where it names none. */
  host: string;
  waiver: Waiver;
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
  /** What of it has failed since it last worked. */
  health: ProfileHealth;
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

const TROUBLES: readonly ProfileTrouble[] = ["not-a-selector", "nothing-matched", "words-missing", "no-date"];
/** Pages that an attribute failed on. */
const MOST_PAGES = 10;
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

/** The core says what a waiver is. */
export function waiverIn(value: unknown): KeptWaiver | undefined {
  const it = fieldsIn(value);
  const checked = it && checkWaivers({ waivers: 1, list: [own(it, "waiver")] });
  return checked?.ok ? keptWaiver(checked.waivers[0]!) : undefined;
}

export function keptWaiver(waiver: Waiver): KeptWaiver {
  const { rule, code, key, page, entry, host } = waiver;
  const name = page === undefined ? null : pageName(page);
  return {
    id: [rule, reachOf(waiver), key ?? name?.page ?? page ?? entry ?? host, ...(code === undefined ? [] : [code])].join(
      "\n",
    ),
    host: (host ?? name?.host ?? "").toLowerCase(),
    waiver,
  };
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
    health: healthIn(own(it, "health")),
  });
}

function healthIn(value: unknown): ProfileHealth | undefined {
  const it = fieldsIn(value);
  if (!it) return undefined;
  const health: ProfileHealth = {};
  for (const name of attributeNames) {
    const misses = fieldsIn(own(it, name));
    const known =
      misses &&
      allOf<AttributeMisses>({
        since: dayIn(own(misses, "since")),
        problem: oneOf(own(misses, "problem"), TROUBLES),
        pages: listIn(own(misses, "pages"), MOST_PAGES, (page) => wordsIn(page, longest.address)),
      });
    if (known) health[name] = known;
  }
  return health;
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

/** How the records of each table are known to be whole. */
export const readers: { [K in Table]: (value: unknown) => MuluTables[K]["value"] | undefined } = {
  history: auditIn,
  waivers: waiverIn,
  answers: answerIn,
  corrections: correctionIn,
  profiles: profileIn,
  catalogs: catalogIn,
  choices: activeCatalogIn,
};

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
