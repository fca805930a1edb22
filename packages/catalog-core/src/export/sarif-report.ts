import type { Finding, Outcome, PageReport, Place, Report, Severity } from "../audit/report.js";
import type { LocaleName } from "../locales/types.js";
import { artifactUri } from "./artifact-uri.js";
import { exportTexts, type Lookup } from "./texts.js";
import { isUnread, type ReportWriter, writeReport } from "./writer.js";

/** What a SARIF report says of a rule. */
export interface ReportedRule {
  id: string;
  severity: Severity;
  /** Ids of the duties that it checks. */
  duties: readonly string[];
}

/** Language of a report as SARIF, the rules it is about, and what an earlier report had besides. */
export interface SarifReportOptions {
  /** Language of the report; its findings come in the language they were made in. Default: `zh-CN`. */
  locale?: LocaleName;
  /** The rules that the pages were judged by, whether they found something or not. */
  rules?: readonly ReportedRule[];
  /** Source of a duty (document, 文号, article) by its id. Without it, ids are shown. */
  dutyText?: Lookup;
  /** Title of a rule by its id. */
  ruleText?: Lookup;
  /** After the last page: what the earlier report had that this one is compared with, and is gone. */
  gone?: () => readonly GoneFinding[];
}

/** A finding of an earlier report that this one no longer has: `gone` of `compareWith` gives such. */
export interface GoneFinding {
  /** Id of its rule. */
  rule: string;
  reason: string;
  outcome: "fail" | "review";
  severity: Severity;
  /** Its sentence, in the language of that report. */
  message: string;
  /** What it is known by from report to report. */
  key: string;
  /** As the earlier report called it. */
  page: string;
}

const baselineStates = { new: "new", still: "unchanged" } as const;

const none: Lookup = () => null;
const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
const levels: Record<Severity, string> = { error: "error", warning: "warning", info: "note" };
const kinds: Record<Exclude<Outcome, "error">, string> = {
  pass: "pass",
  fail: "fail",
  review: "review",
  "not-applicable": "notApplicable",
};

/**
 * A report as SARIF 2.1.0, one result a line. Pages that were not read and rules that could not run are no results but
 * notifications; these stand behind all results, so they are kept until the end.
 */
export function sarifReportWriter(options: SarifReportOptions = {}): ReportWriter {
  const { locale = "zh-CN", rules = [], dutyText = none, ruleText = none, gone = () => [] } = options;
  const places = new Map(rules.map(({ id }, place) => [id, place]));
  const notifications: string[] = [];
  let complete = true;
  let separator = "\n";

  const reference = (rule: string) => {
    const index = places.get(rule);
    return index === undefined ? { id: rule } : { id: rule, index };
  };
  const judgement = (rule: string, outcome: keyof typeof kinds, severity: Severity) => {
    const index = places.get(rule);
    return {
      ruleId: rule,
      ...(index === undefined ? {} : { ruleIndex: index }),
      kind: kinds[outcome],
      // Whatever did not fail has no level.
      level: outcome === "fail" ? levels[severity] : "none",
    };
  };
  const absent = ({ rule, reason, outcome, severity, message, key, page }: GoneFinding) => ({
    ...judgement(rule, outcome, severity),
    baselineState: "absent",
    message: messageOf(message),
    locations: [locationOf(page, null)],
    partialFingerprints: { "muluKey/v1": key },
    suppressions: [],
    properties: { severity, reason },
  });
  const notify = (level: string, text: string, source: string, at: Place | null, rule?: string) => {
    if (level === "error") complete = false;
    const associatedRule = rule === undefined ? {} : { associatedRule: reference(rule) };
    notifications.push(
      JSON.stringify({ level, message: messageOf(text), locations: [locationOf(source, at)], ...associatedRule }),
    );
  };
  const result = (page: PageReport, finding: Finding, outcome: Exclude<Outcome, "error">) => {
    const { rule, severity, reason, attribute, proposal, key, waiver, since } = finding;
    return {
      ...judgement(rule, outcome, severity),
      ...(since === undefined ? {} : { baselineState: baselineStates[since] }),
      message: messageOf([finding.message, finding.fix].filter((text) => text !== "").join("\n")),
      locations: [locationOf(page.source, finding.at)],
      ...(key === undefined ? {} : { partialFingerprints: { "muluKey/v1": key } }),
      // Either every result of a run has the list, or none.
      suppressions:
        waiver === undefined
          ? []
          : [{ kind: "external", status: "accepted", justification: exportTexts[locale].finding.waived(waiver) }],
      properties: {
        severity,
        reason,
        ...(attribute === undefined ? {} : { attribute }),
        ...(proposal === undefined ? {} : { proposal }),
        pageKind: page.kind,
        ...(page.item === null ? {} : { catalogItem: page.item.id }),
      },
    };
  };

  return {
    open({ mulu, at, catalog }) {
      const driver = {
        name: "Mulu",
        version: mulu,
        language: locale,
        rules: rules.map((rule) => descriptor(rule, locale, dutyText, ruleText)),
      };
      const head = { tool: { driver }, language: locale, columnKind: "utf16CodeUnits", properties: { at, catalog } };
      const members = Object.entries(head).map(([name, value]) => `      "${name}": ${JSON.stringify(value)},\n`);
      return `{\n  "$schema": "${SCHEMA}",\n  "version": "2.1.0",\n  "runs": [\n    {\n${members.join("")}      "results": [`;
    },
    page(page) {
      if (isUnread(page)) {
        notify("error", page.error, page.source, null);
        return "";
      }
      let lines = "";
      for (const finding of page.findings) {
        if (finding.outcome === "error") {
          notify("error", finding.message, page.source, finding.at, finding.rule);
          continue;
        }
        lines += `${separator}        ${JSON.stringify(result(page, finding, finding.outcome))}`;
        separator = ",\n";
      }
      for (const { message, at } of page.notRead) notify("note", message, page.source, at);
      return lines;
    },
    *close() {
      for (const finding of gone()) {
        yield `${separator}        ${JSON.stringify(absent(finding))}`;
        separator = ",\n";
      }
      yield `${separator === "\n" ? "" : "\n      "}],\n`;
      yield `      "invocations": [\n        {\n          "executionSuccessful": ${complete},\n`;
      yield '          "toolExecutionNotifications": [';
      for (const [place, line] of notifications.entries()) yield `${place === 0 ? "" : ","}\n            ${line}`;
      yield `${notifications.length === 0 ? "" : "\n          "}]\n        }\n      ]\n    }\n  ]\n}\n`;
    },
  };
}

/** A whole report as SARIF. */
export function reportSarif(report: Report, options: SarifReportOptions = {}): string {
  return writeReport(report, sarifReportWriter(options));
}

function descriptor({ id, severity, duties }: ReportedRule, locale: LocaleName, dutyText: Lookup, ruleText: Lookup) {
  const title = messageOf(ruleText(id, locale) ?? id);
  const sources = duties.map((duty) => dutyText(duty, locale) ?? duty);
  return {
    id,
    shortDescription: title,
    fullDescription: title,
    ...(sources.length === 0 ? {} : { help: messageOf(sources.join("\n")) }),
    defaultConfiguration: { level: levels[severity] },
    properties: { duties },
  };
}

function locationOf(source: string, at: Place | null) {
  const { line, column } = at ?? {};
  const region =
    line === undefined ? null : { startLine: line, ...(column === undefined ? {} : { startColumn: column }) };
  return {
    physicalLocation: {
      artifactLocation: { uri: artifactUri(source) },
      ...(region === null ? {} : { region }),
    },
    ...(at === null || at.selector === ""
      ? {}
      : { logicalLocations: [{ fullyQualifiedName: at.selector, kind: "element" }] }),
  };
}

/** A sentence as it is: braces doubled, or they would stand for values; no text of a page becomes a link. */
function messageOf(text: string): { text: string } {
  return { text: text.replace(/[{}]/g, "$&$&").replaceAll("](", "] (") };
}
