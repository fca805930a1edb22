import type { AttributeName } from "../attributes/attributes.js";
import type { PageKind, ReadFrom } from "../audit/report.js";

/**
 * Where a fact was read: the element's number in document order (the walk counts every element it opens, from 0).
 * Numbers are cheap to keep and plain JSON; a selector, line or column is worked out from them for findings only.
 */
export type At = number;

/** One reading of an attribute. */
export interface AttributeFact {
  /** White space collapsed and cut to the value itself; empty when the label stands there without a value. */
  value: string;
  /** As it stands on the page. */
  raw: string;
  /** Label or meta name as written, white space and colon taken off. */
  label?: string;
  from: ReadFrom;
  at: At;
  /** `YYYY-MM-DD`, for attributes whose value is a date and could be understood as one. */
  day?: string;
  /** `HH:MM` or `HH:MM:SS`, when the date carries a time of day. */
  time?: string;
}

/** A `（此件…公开）` line at the end of a document. */
export interface StatementFact {
  text: string;
  /** `internal` is 内部公开, which the 条例 does not know; `unknown` could not be mapped. */
  status: "proactive" | "on-request" | "withheld" | "internal" | "unknown";
  at: At;
}

/** A number in the text that looks like personal data. The digits are masked: reports are passed around. */
export interface PersonalNumberFact {
  kind: "identity" | "mobile" | "bank-card";
  /** The number with `*` for all but its first three and last two digits. */
  masked: string;
  at: At;
}

/** A secrecy mark such as `机密★5年` in the text. */
export interface SecrecyMarkFact {
  text: string;
  level: "绝密" | "机密" | "秘密";
  at: At;
}

/** A meta tag of the head, by its name as written. */
export interface MetaFact {
  name: string;
  content: string;
  at: At;
}

/** What a list of links on the page looks like. */
export interface ListFact {
  /** Lines that are a link to another page, with a date beside it or in a list. */
  items: number;
  /** Of these, how many carry a date. */
  dated: number;
  /** Latest date, `YYYY-MM-DD`; null where none carries one. */
  newest: string | null;
  /** Earliest date, `YYYY-MM-DD`; null where none carries one. */
  oldest: string | null;
  /** Lines without a date among others of the same kind that have one. Facts of an earlier version say nothing of it. */
  undated?: At[];
}

/** What a site's pages must lead to, by the words of a link, or carry. */
export type LandmarkName =
  /** 政府信息公开, and other names that the platform has: 政务公开, 信息公开 */
  | "platform"
  | "other-platform"
  /** 政府信息公开指南, 政府信息公开制度, 法定主动公开内容, 政府信息公开年报, 依申请公开 */
  | "guide"
  | "rules"
  | "statutory"
  | "annual-report"
  | "application"
  | "search"
  | "sitemap"
  /** 政策解读, and the document that it is of */
  | "interpretation"
  | "original"
  /** 党政机关网站标识, 我为政府网站找错 */
  | "institution-mark"
  | "error-report"
  /** 上一页: this is not the first page of a list */
  | "previous-page";

/** Something that a site's pages must lead to or carry, where it was met on this page. */
export interface LandmarkFact {
  name: LandmarkName;
  /**
   * The words of the link without white space; for `error-report` the site code that its script names. Empty for marks
   * and search fields, and where there is no code.
   */
  text: string;
  at: At;
}

/** Which parts a page has whose contents the 条例 sets: guide (article 12), annual report (50), application (29). */
export interface TopicFacts {
  of: "guide" | "annual-report" | "application";
  /** Names of parts that the page has. `fee` is none of them, but a fee that the 条例 no longer allows. */
  found: string[];
  /** Names of parts that it doesn't have; `fee` among them where it asks for none. */
  missing: string[];
  /** The heading. */
  at: At;
}

/** Readings of attributes by name: the best first, those of the same value once. */
export type Attributes = PageFacts["attributes"];

/** A part of the page that could not be read. The sentence for it is the report's. */
export interface NotReadFact {
  what: "iframe" | "list" | "head" | "page" | "labels" | "text";
  /** Stable reason, e.g. `not-followed`, `built-by-script`, `excerpt`. */
  why: string;
  /** Null where it is about the whole page. */
  at: At | null;
}

/**
 * All that one page says about itself, as plain JSON. It can be saved and judged again later; rules see nothing else.
 */
export interface PageFacts {
  facts: 1;
  /** Address of the page, or null for a file without one. */
  url: string | null;
  kind: PageKind;
  /** Every attribute read, best reading first; readings of the same value are kept once. */
  attributes: Partial<Record<AttributeName, AttributeFact[]>>;
  /** All meta tags with a name, as written. */
  meta: MetaFact[];
  /** The document's `<title>`. */
  documentTitle: string;
  /** The visible title of the page. */
  title: { text: string; at: At } | null;
  /** Breadcrumb, from the front page to the page itself. */
  breadcrumb: string[];
  statements: StatementFact[];
  /** The box of label and value pairs, when there is one: where it stands and what it labels. */
  box: { at: At; labels: AttributeName[] } | null;
  /** What was counted of lists of links, on any kind of page. */
  list: ListFact;
  /** Each kind once. Facts that were saved by an earlier version have none. */
  landmarks: LandmarkFact[];
  /** Null where the page is none whose contents the 条例 sets. */
  topics: TopicFacts | null;
  personalNumbers: PersonalNumberFact[];
  secrecyMarks: SecrecyMarkFact[];
  /** Number of elements read. */
  elements: number;
  /** Parts that could not be read; empty where all was. */
  notRead: NotReadFact[];
}
