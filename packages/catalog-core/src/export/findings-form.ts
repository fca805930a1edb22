import type { Finding, PageReport, Place, Report } from "../audit/report.js";
import { formTable } from "../catalog/compare/comparison-form.js";
import type { LocaleName } from "../locales/types.js";
import type { OfficialForm } from "./catalog/official-form.js";
import { byUrgency, markOf } from "./marks.js";
import { exportTexts, type Lookup } from "./texts.js";
import { isUnread } from "./writer.js";

/** Language of a report as a form, and where its words are looked up: without them, ids are shown. */
export interface FindingsFormOptions {
  /** Language of the headings; findings come in the language they were made in. Default: `zh-CN`. */
  locale?: LocaleName;
  /** Source of a duty by its id. Without it, ids are shown. */
  dutyText?: Lookup;
  /** Title of a rule by its id. */
  ruleText?: Lookup;
  /** Name of a catalog entry by its id. */
  entryText?: Lookup;
}

const none: Lookup = () => null;
/** Shares of the width, column by column. */
const WIDTHS = [10, 30, 10, 16, 18, 40, 40, 30, 40, 24];

/** A report as a form with one row a finding, for workbooks (`formToXlsx`) and CSV (`formToCsv`). */
export function findingsForm(report: Report, options: FindingsFormOptions = {}): OfficialForm {
  const { locale = "zh-CN", dutyText = none, ruleText = none, entryText = none } = options;
  const texts = exportTexts[locale];
  const { finding: words, page: of } = texts;
  const row = (page: PageReport, finding: Finding) => [
    texts.marks[markOf(finding)],
    page.source,
    texts.kinds[page.kind],
    page.item ? (entryText(page.item.id, locale) ?? page.item.id) : of.noItem,
    ruleText(finding.rule, locale) ?? finding.rule,
    finding.message,
    [finding.fix, ...(finding.waiver ? [`${words.waiver}${texts.colon}${words.waived(finding.waiver)}`] : [])].join(
      "\n",
    ),
    finding.proposal ?? "",
    finding.duties.map((duty) => dutyText(duty, locale) ?? duty).join("\n"),
    placeText(finding.at),
  ];
  const rows = report.pages.flatMap((page) =>
    isUnread(page)
      ? [[texts.totals.unread, page.source, "", "", "", page.error, "", "", "", ""]]
      : byUrgency(page.findings).map((finding) => row(page, finding)),
  );
  const columns = [
    texts.filter.outcome,
    texts.index.page,
    texts.kind,
    of.item,
    words.rule,
    words.message,
    words.fix,
    words.proposal,
    words.duties,
    words.place,
  ];

  function placeText(at: Place | null): string {
    if (at === null) return words.wholePage;
    const position = at.line === undefined ? "" : texts.position(at.line, at.column ?? 1);
    return [position, at.selector].filter((part) => part !== "").join(texts.separator);
  }

  return {
    title: texts.title,
    facts: [
      [texts.day, report.at.slice(0, 10)],
      [texts.catalogName, `${report.catalog.id} ${report.catalog.version}`.trim()],
    ],
    tables: [formTable(texts.title, { columns, rows }, WIDTHS)],
  };
}
