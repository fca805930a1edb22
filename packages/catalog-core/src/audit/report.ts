import type { AttributeName } from "../attributes/attributes.js";

/**
 * What kind of page was read: the front page, a list of a column, a single document or news item, a page with the table
 * of a standard catalog, an edit form, or none of these.
 */
export type PageKind = "home" | "column" | "article" | "catalog" | "form" | "other";

/**
 * Where on the page an attribute was read: a meta tag, a cell, an item of a list, running text, data in a script, a
 * field of a form, the line `（此件…公开）`, the footer.
 */
export type ReadFrom = "meta" | "table" | "list" | "text" | "json" | "form" | "statement" | "footer";

/** `error`: the law says must; `warning`: a standard or the notice says should; `info`: a hint. */
export type Severity = "error" | "warning" | "info";

/** How a rule ended: `review` means that a person must look, `error` that the rule could not run. */
export type Outcome = "pass" | "fail" | "review" | "not-applicable" | "error";

/** A place in the page. Lines and columns count from 1; absent when the page came from a live document. */
export interface Place {
  line?: number;
  column?: number;
  /** CSS that leads to the element, from the nearest unique id or from the body. */
  selector: string;
}

/** One reading of an attribute, as the report shows it. */
export interface ReportAttribute<P = Place> {
  /** The value, white space collapsed; empty when the label stands there without a value. */
  value: string;
  /** The text as it stands on the page. */
  raw: string;
  /** The label it was read under, or the name of the meta tag; absent when it stands without one. */
  label?: string;
  from: ReadFrom;
  at: P | null;
}

/** Why a finding was set aside, and until when. */
export interface FindingWaiver {
  reason: string;
  /** Who set it aside. */
  by?: string;
  /** `YYYY-MM-DD` */
  on: string;
  /** Last day it holds, `YYYY-MM-DD`; null for good. */
  until: string | null;
}

/** What one rule says of one place. */
export interface Finding<P = Place> {
  /** Id of the rule. */
  rule: string;
  /** Set where the finding is about one attribute. */
  attribute?: AttributeName;
  outcome: Outcome;
  /** Stable within the rule: `missing`, `empty`, `malformed`, `contradicts`, `late` … */
  reason: string;
  severity: Severity;
  /** One sentence: what is wrong. */
  message: string;
  /** One sentence: what to do. Empty for passes. */
  fix: string;
  /** What can be pasted as it is, made of what the page itself says: a tag, a document number. A proposal only. */
  proposal?: string;
  /** Ids of the duties that it rests on, see `dutyById`. */
  duties: readonly string[];
  /** Null where it is about the whole page. */
  at: P | null;
  /** Was it in the earlier report that this one is compared with? Absent without one, and for what has no past. */
  since?: "new" | "still";
  /** Names the finding again on the next visit, for waivers; absent for passes and the like. */
  key?: string;
  /** Set where somebody has set the finding aside. It still has its outcome, but counts as waived only. */
  waiver?: FindingWaiver;
}

/** Something of the page that could not be read, so that nobody takes silence for a pass. */
export interface NotRead<P = Place> {
  /** The kind of part; `page`: it was cut off. */
  what: "iframe" | "list" | "head" | "page" | "labels" | "text";
  /** Stable reason, e.g. `other-origin`, `built-by-script`, `labels-before-values`. */
  why: string;
  /** The same in a sentence, in the report's language. */
  message: string;
  at: P | null;
}

/** Which catalog entry the page belongs to, and what that rests on. */
export interface ReportItem {
  /** Id of the entry. */
  id: string;
  /** How sure: 0 to 1, and never less than 0.6. */
  score: number;
  /** The evidence, strongest first: `columnName`, `breadcrumb`, `title`, `path`, `groupCategory`. */
  by: string[];
}

/** What there is to say of one page that was read. */
export interface PageReport<P = Place> {
  /** The file or address, as it was given. */
  source: string;
  kind: PageKind;
  /** Null where no entry of the catalog fits well enough. */
  item: ReportItem | null;
  /** Every reading of an attribute, the best first; what was not met is absent. */
  attributes: Partial<Record<AttributeName, ReportAttribute<P>[]>>;
  /** What failed, is to be reviewed or could not run; with `all`, passes and what doesn't apply, too. */
  findings: Finding<P>[];
  /** Parts that could not be read; empty where all was. */
  notRead: NotRead<P>[];
}

/** A page that could not be read at all. */
export interface UnreadPage {
  /** The file or address, as it was given. */
  source: string;
  /** One sentence that says why, and what to do. */
  error: string;
  findings: [];
}

/** How many pages there are, and how many results of each outcome. What is waived counts as `waived` alone. */
export interface Totals {
  /** Those that could not be read among them. */
  pages: number;
  pass: number;
  fail: number;
  review: number;
  "not-applicable": number;
  error: number;
  waived: number;
}

/** Report, version 1: what `mulu audit --format json` prints. Other programs read it; its shape is stable. */
export interface Report {
  report: 1;
  /** Version of Mulu. */
  mulu: string;
  /** The moment the pages were judged for, ISO 8601 in UTC. */
  at: string;
  /** The catalog that pages were held against; its version is the day that it was issued on, `YYYY-MM-DD`. */
  catalog: { id: string; version: string };
  pages: (PageReport | UnreadPage)[];
  totals: Totals;
}
