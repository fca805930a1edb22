import { attributeTitles } from "../attributes/titles.js";
import type { Finding, PageReport, Place, Report } from "../audit/report.js";
import type { LocaleName } from "../locales/types.js";
import { markOf } from "./marks.js";
import { exportTexts, type Lookup } from "./texts.js";
import { isUnread, type ReportWriter, writeReport } from "./writer.js";

/** Language of a report as JUnit XML, where its words are looked up, and which findings are failures there. */
export interface JunitReportOptions {
  /** Language of the report; its findings come in the language they were made in. Default: `zh-CN`. */
  locale?: LocaleName;
  /** Which of the findings that failed, and were not waived, are failures. Default: all. */
  fails?: (finding: Finding) => boolean;
  /** Source of a duty (document, 文号, article) by its id. Without it, ids are shown. */
  dutyText?: Lookup;
  /** Title of a rule by its id. */
  ruleText?: Lookup;
}

const none: Lookup = () => null;

/** How a finding ends as a test; `told` passes and says something all the same. */
type Ending = "passed" | "told" | "failures" | "errors" | "skipped";

/**
 * A report as JUnit XML: a suite a page, a test a finding. What a person must look at and what `fails` leaves out are
 * tests that pass and have the finding as their output; what was waived is skipped. A page without findings is one test
 * that passes, one that was not read is one with an error.
 */
export function junitReportWriter(options: JunitReportOptions = {}): ReportWriter {
  const { locale = "zh-CN", fails = () => true, dutyText = none, ruleText = none } = options;
  const texts = exportTexts[locale];
  const { finding: words, colon } = texts;

  const endingOf = (finding: Finding): Ending => {
    const { outcome, waiver } = finding;
    if (outcome === "error") return "errors";
    if (waiver !== undefined || outcome === "not-applicable") return "skipped";
    if (outcome === "pass") return "passed";
    return outcome === "fail" && fails(finding) ? "failures" : "told";
  };
  const placeOf = (source: string, at: Place | null) => {
    if (at === null) return words.wholePage;
    const position = at.line === undefined ? [] : [`${source}:${at.line}:${at.column ?? 1}`];
    return [...position, at.selector].filter((part) => part !== "").join(" ");
  };
  const bodyOf = (source: string, finding: Finding) => {
    const lines: [string, string][] = [
      [words.severity, texts.severities[finding.severity]],
      [words.fix, finding.fix],
      [words.proposal, finding.proposal ?? ""],
      ...finding.duties.map((duty): [string, string] => [words.duties, dutyText(duty, locale) ?? duty]),
      [words.place, placeOf(source, finding.at)],
    ];
    const said = lines.filter(([, value]) => value !== "").map(([label, value]) => `${label}${colon}${value}`);
    return [finding.message, ...said].map(escaped).join("\n");
  };
  const nameOf = ({ rule, attribute }: Finding) => {
    const title = ruleText(rule, locale);
    const about =
      attribute && Object.hasOwn(attributeTitles, attribute)
        ? attributeTitles[attribute][locale === "en" ? "en" : "zh"]
        : attribute;
    return [rule, title, about].filter((part) => part).join(" ");
  };

  function suite({ source, findings, notRead }: PageReport): string {
    const counts = { failures: 0, errors: 0, skipped: 0 };
    const named = new Map<string, number>();
    const tests = findings.map((finding) => {
      const ending = endingOf(finding);
      if (ending !== "passed" && ending !== "told") counts[ending] += 1;
      // A test is known from run to run by its name.
      const name = nameOf(finding);
      const times = (named.get(name) ?? 0) + 1;
      named.set(name, times);
      return test(source, times === 1 ? name : `${name} #${times}`, inside(source, finding, ending), finding.at);
    });
    if (tests.length === 0) tests.push(test(source, texts.page.clean, ""));
    const lines = notRead.map(({ message }) => `${texts.page.notRead}${colon}${message}`);
    const output = lines.length === 0 ? "" : `    <system-out>${lines.map(escaped).join("\n")}</system-out>\n`;
    return suiteOf(source, tests, counts, output);
  }

  function inside(source: string, finding: Finding, ending: Ending): string {
    const body = () => bodyOf(source, finding);
    switch (ending) {
      case "passed":
        return "";
      case "told":
        return `<system-out>${escaped(`${texts.marks[markOf(finding)]}${colon}`)}${body()}</system-out>`;
      case "skipped":
        return `<skipped message="${escaped(finding.waiver ? words.waived(finding.waiver) : texts.marks["not-applicable"])}"/>`;
      case "failures":
        return `<failure type="${escaped(finding.severity)}" message="${escaped(finding.message)}">${body()}</failure>`;
      case "errors":
        return `<error type="${escaped(finding.reason)}" message="${escaped(finding.message)}">${body()}</error>`;
    }
  }

  return {
    open: ({ catalog }) =>
      `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="${escaped(`${texts.title} ${texts.catalog(catalog.id, catalog.version)}`)}">\n`,
    page(page) {
      if (!isUnread(page)) return suite(page);
      const { source, error } = page;
      const inside = `<error type="not-read" message="${escaped(error)}">${escaped(error)}</error>`;
      return suiteOf(source, [test(source, texts.table.unread, inside)], { failures: 0, errors: 1, skipped: 0 });
    },
    close: () => ["</testsuites>\n"],
  };
}

/** A whole report as JUnit XML. */
export function reportJunit(report: Report, options: JunitReportOptions = {}): string {
  return writeReport(report, junitReportWriter(options));
}

type Counts = Record<"failures" | "errors" | "skipped", number>;

function suiteOf(source: string, tests: string[], { failures, errors, skipped }: Counts, output = ""): string {
  const numbers = `tests="${tests.length}" failures="${failures}" errors="${errors}" skipped="${skipped}"`;
  return `  <testsuite name="${escaped(source)}" ${numbers}>\n${tests.join("")}${output}  </testsuite>\n`;
}

function test(source: string, name: string, inside: string, at: Place | null = null): string {
  // Jenkins takes what stands before the last dot of a class for its package.
  const of = `classname="${escaped(source.replaceAll(".", "_"))}" name="${escaped(name)}" file="${escaped(source)}"`;
  const line = at?.line === undefined ? "" : ` line="${at.line}"`;
  return `    <testcase ${of}${line}${inside === "" ? "/>" : `>${inside}</testcase>`}\n`;
}

const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** Safe as text and in quoted attributes. What XML 1.0 forbids, however it is written, is left out. */
function escaped(text: string): string {
  return text
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]/gu, "")
    .replace(/[&<>"'\t\n\r]/g, (character) => entities[character]!);
}
