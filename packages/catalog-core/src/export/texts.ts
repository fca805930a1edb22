import type { Finding, FindingWaiver, PageKind, ReadFrom } from "../audit/report.js";
import type { LocaleName } from "../locales/types.js";
import { en } from "./locales/en.js";
import { zhCN } from "./locales/zh-CN.js";
import type { Mark } from "./marks.js";

/** Looks up what a finding names by id: a duty's source, a rule's title, a catalog entry's name. Null leaves the id. */
export type Lookup = (id: string, locale: LocaleName) => string | null;

/** All that reports say by themselves. */
export interface ExportTexts {
  title: string;
  judgedFor: (day: string) => string;
  catalog: (id: string, version: string) => string;
  madeBy: (version: string) => string;
  skip: string;
  marks: Record<Mark, string>;
  kinds: Record<PageKind, string>;
  from: Record<ReadFrom, string>;
  evidence: Record<string, string>;
  totals: {
    heading: string;
    pages: string;
    fail: string;
    review: string;
    unread: string;
    broken: string;
    pass: string;
    notApplicable: string;
    waived: string;
  };
  bySeverity: (error: number, warning: number, info: number) => string;
  unread: { heading: string; note: string };
  rules: { heading: (count: number) => string; rule: string; fail: string; review: string; pages: string };
  index: { heading: (count: number) => string; page: string };
  filter: {
    heading: string;
    outcome: string;
    rule: string;
    allRules: string;
    page: string;
    text: string;
    reset: string;
    expand: string;
    collapse: string;
    /** `{shown}` and `{total}` are filled in by the report's script. */
    count: string;
    nothing: string;
  };
  pages: { heading: string };
  page: {
    clean: string;
    item: string;
    noItem: string;
    score: (score: string) => string;
    attributes: (count: number) => string;
    attribute: string;
    value: string;
    readFrom: string;
    empty: string;
    label: (label: string) => string;
    notRead: string;
  };
  finding: {
    message: string;
    fix: string;
    proposal: string;
    duties: string;
    place: string;
    wholePage: string;
    rule: string;
    severity: string;
    waiver: string;
    /** Why, by whom, from when to when. */
    waived: (waiver: FindingWaiver) => string;
  };
  /** Headings of tables: page kind, day of the audit, catalog. */
  kind: string;
  day: string;
  catalogName: string;
  /** Was a finding in the earlier report that this one is compared with? */
  since: { heading: string } & Record<NonNullable<Finding["since"]>, string>;
  /** Headings of the CSV beside those above, and how it calls a page that was not read. */
  table: { ruleId: string; line: string; column: string; selector: string; unread: string };
  severities: Record<"error" | "warning" | "info", string>;
  position: (line: number, column: number) => string;
  colon: string;
  separator: string;
  legend: string;
}

export const exportTexts: Record<LocaleName, ExportTexts> = { "zh-CN": zhCN, en };

/** Words that all reports have in common, in one language. */
export interface ReportWords {
  marks: Record<Mark, string>;
  kinds: Record<PageKind, string>;
  /** For what an earlier report has or hasn't, and `heading` for the column of these. */
  since: Record<NonNullable<Finding["since"]> | "heading", string>;
  /** Why a finding was set aside, by whom, and from when to when. */
  waived(waiver: FindingWaiver): string;
}

/** The words for marks, page kinds, waivers and comparisons, for other writers of reports. */
export function reportWords(locale: LocaleName): ReportWords {
  const { marks, kinds, since, finding } = exportTexts[locale];
  return { marks, kinds, since, waived: finding.waived };
}
