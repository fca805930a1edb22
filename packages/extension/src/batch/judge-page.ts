import {
  type AttributeName,
  auditPage,
  type Catalog,
  type Finding,
  type LocaleName,
  type PageFacts,
  type PageReport,
  type PageRule,
  ruleTitle,
  shownOf,
  type Totals,
} from "@mulu/catalog-core";
import { decodeHtml, readHtml } from "@mulu/catalog-core/html";
import type { SiteProfile } from "@mulu/catalog-core/profile";
import { queryHtml } from "@mulu/catalog-core/profile-html";
import type { Decisions } from "../background/judge.js";
import type { UsedProfile } from "../profile/messages.js";
import { readWithProfile } from "../profile/read-with-profile.js";
import type { AttributeState, PageRow, RowFinding } from "./batch.js";
import { charsetOf } from "./charset.js";
import type { FetchedPage } from "./fetch-page.js";
import { asksForPassword } from "./login.js";

export interface JudgeOptions {
  catalog: Catalog;
  /** Default: all page rules, as for the panel. */
  rules?: readonly PageRule[];
  locale: LocaleName;
  /** `YYYY-MM-DD` in China. */
  today: string;
  /** The profile of the page's site; null for none. */
  profile?: SiteProfile | null;
  /** What a person has said about the page before. */
  decisions?: Pick<Decisions, "waiver" | "item">;
}

/** Everything that is kept of a page. */
export interface JudgedPage {
  report: PageReport;
  /** Results of all rules, listed or not. */
  totals: Omit<Totals, "pages">;
  row: PageRow;
  /** What the profile read; null where there is none. */
  used: UsedProfile | null;
  /** What of that tells whether the profile still fits the site; null where nothing does. */
  evidence: UsedProfile | null;
}

const LONGEST_TITLE = 300;

/** Judges a page that was fetched, by the rules that the panel judges by; null when it is a login page instead. */
export function judgePage(page: FetchedPage, options: JudgeOptions): JudgedPage | null {
  const { html } = decodeHtml(page.bytes, charsetOf(page.contentType));
  const moved = page.url !== page.asked;
  if (moved && asksForPassword(html)) return null;
  const { catalog, today, locale, rules, profile = null } = options;
  const own = readHtml(html, { url: page.url });
  const { facts, used } = profile
    ? readWithProfile(own.facts, profile, queryHtml(html))
    : { facts: own.facts, used: null };
  const reading = { ...own, facts };
  const { report, counts } = auditPage(reading, {
    source: page.asked,
    catalog,
    today,
    locale,
    ...(rules ? { rules } : {}),
  });
  const waived = withWaivers(report, options);
  const open = waived.findings.filter(({ waiver }) => waiver === undefined);
  const of = (outcome: Finding["outcome"]) => open.filter((finding) => finding.outcome === outcome).length;
  return {
    report: waived,
    totals: {
      ...counts,
      fail: of("fail"),
      review: of("review"),
      error: of("error"),
      waived: waived.findings.length - open.length,
    },
    row: rowOf({ ...waived, findings: open }, facts, moved ? page.url : null, options),
    used,
    evidence: used && hasContent(own.facts) ? withoutForeignSelectors(used) : null,
  };
}

/** Browsers know more selectors than are understood without one (`:has()`, `:not()`): what is none here may be one in a tab. */
function withoutForeignSelectors(used: UsedProfile): UsedProfile {
  return { ...used, problems: used.problems.filter(({ problem }) => problem !== "not-a-selector") };
}

/** A page that its scripts fill in has nothing in its source: that a profile reads nothing there is no fault of it. */
function hasContent({ title, attributes }: PageFacts): boolean {
  return title !== null || Object.values(attributes).some((read) => read.some(({ from }) => from !== "meta"));
}

/** What was set aside in the panel is set aside here, too. */
function withWaivers(report: PageReport, { decisions }: JudgeOptions): PageReport {
  if (!decisions) return report;
  const entry = decisions.item ?? report.item?.id ?? null;
  const findings = report.findings.map((finding) => {
    const waiver = finding.key === undefined ? null : decisions.waiver(finding, entry);
    return waiver === null ? finding : { ...finding, waiver: shownOf(waiver) };
  });
  return { ...report, findings };
}

function rowOf(report: PageReport, facts: PageFacts, movedTo: string | null, options: JudgeOptions): PageRow {
  const { catalog, locale, decisions } = options;
  const id = decisions?.item ?? report.item?.id;
  const entry = catalog.entries.find((one) => one.id === id);
  const findings = report.findings.map((finding): RowFinding => {
    const { rule, outcome, severity, reason, message, fix } = finding;
    return {
      rule,
      title: ruleTitle(rule, locale) ?? rule,
      attribute: finding.attribute ?? null,
      outcome: outcome as RowFinding["outcome"],
      severity,
      reason,
      message,
      fix,
    };
  });
  return {
    title: (facts.title?.text ?? facts.documentTitle).slice(0, LONGEST_TITLE),
    day: dayOf(facts),
    kind: report.kind,
    item: entry ? { level1: entry.level1, level2: entry.level2, provisional: entry.evidence === "provisional" } : null,
    counts: countsOf(findings),
    attributes: statesOf(report),
    findings,
    notRead: report.notRead.length,
    movedTo,
  };
}

/** The day of publication: what is seen goes before what the tag says. */
function dayOf({ attributes }: PageFacts): string | null {
  const { publishDate = [], pubDate = [] } = attributes;
  const dated = [...publishDate.filter(({ from }) => from !== "meta"), ...publishDate, ...pubDate];
  return dated.find(({ day }) => day !== undefined)?.day ?? null;
}

function countsOf(findings: readonly RowFinding[]): PageRow["counts"] {
  const counts = { error: 0, warning: 0, info: 0, review: 0, broken: 0 };
  for (const { outcome, severity } of findings)
    counts[outcome === "fail" ? severity : outcome === "review" ? "review" : "broken"] += 1;
  return counts;
}

/** What a finding says of its attribute, worst last. */
const WORSE: readonly AttributeState[] = ["shown", "wrong", "contradicts", "empty", "missing"];

function statesOf(report: PageReport): PageRow["attributes"] {
  const states: PageRow["attributes"] = {};
  for (const [name, readings] of Object.entries(report.attributes))
    states[name as AttributeName] = readings.some(({ value }) => value !== "") ? "shown" : "empty";
  for (const finding of report.findings) {
    const { attribute } = finding;
    const state = stateBy(finding);
    if (attribute === undefined || state === null) continue;
    const before = states[attribute];
    if (before === undefined || WORSE.indexOf(state) > WORSE.indexOf(before)) states[attribute] = state;
  }
  return states;
}

function stateBy({ outcome, reason }: Finding): AttributeState | null {
  // What a person must look at is no fault yet, but that the page doesn't show it is seen.
  if (reason === "missing" || reason === "empty" || reason === "contradicts") return reason;
  if (reason.startsWith("contradicts")) return "contradicts";
  return outcome === "fail" ? "wrong" : null;
}
