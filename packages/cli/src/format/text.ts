import type { Lookup } from "@mulu/catalog-core/export";
import {
  byUrgency,
  countMarks,
  isUnread,
  type Mark,
  markOf,
  type ReportWriter,
  reportWords,
  shapes,
} from "@mulu/catalog-core/export";
import stringWidth from "string-width";
import type { Ending } from "../audit/follow-up.js";
import type { LocaleName, NotRead, PageReport, UnreadPage } from "../core-types.js";
import type { Texts } from "../locales/texts.js";
import { plain } from "../plain.js";
import type { Colours } from "./colours.js";
import { endingBlocks } from "./ending-text.js";
import { indented } from "./indented.js";
import { padEnd } from "./width.js";

export interface TextOptions {
  locale: LocaleName;
  texts: Texts;
  colours: Colours;
  /** Columns to wrap to; null leaves one finding on one line, for other programs to read. */
  columns: number | null;
  dutyText: Lookup;
  entryText: Lookup;
  /** What is told after the last page, asked for then. */
  ending?: () => Ending;
}

type Finding = PageReport["findings"][number];

/** The report as text: page by page, most urgent first, the numbers last. */
export function textReportWriter(options: TextOptions): ReportWriter {
  const counts = countMarks([]);
  let unread = 0;
  return {
    open: () => "",
    page(page) {
      if (isUnread(page)) {
        unread += 1;
        return unreadBlock(page, options);
      }
      const here = countMarks(page.findings);
      for (const mark of Object.keys(counts) as Mark[]) counts[mark] += here[mark];
      return pageBlock(page, options);
    },
    close({ pages, waived }) {
      const { broken, review, error, warning, info } = counts;
      return [
        ...(options.ending ? endingBlocks(options.ending(), options) : []),
        `${options.colours.bold(options.texts.report.summary({ pages, unread, broken, review, error, warning, info, waived }))}\n`,
      ];
    },
  };
}

function unreadBlock(page: UnreadPage, options: TextOptions): string {
  const { colours, texts } = options;
  const mark = colours.mark.broken(`${shapes.broken} ${texts.report.unread}`);
  return `${colours.bold(plain(page.source))}\n${indented(`  ${mark}  `, plain(page.error), 2, options)}\n`;
}

function pageBlock(page: PageReport, options: TextOptions): string {
  const findings = byUrgency(page.findings);
  const locations = findings.map((finding) => location(page.source, finding.at));
  const width = Math.max(0, ...locations.map((text) => stringWidth(text)));
  const lines = findings.map((finding, place) => findingBlock(finding, padEnd(locations[place]!, width).text, options));
  const nothing =
    lines.length > 0 ? "" : `  ${options.colours.mark.pass(`${shapes.pass} ${options.texts.report.clean}`)}\n`;
  return `${heading(page, options)}\n${nothing}${lines.join("")}${notReadLines(page, options)}\n`;
}

function heading(page: PageReport, { colours, locale, entryText }: TextOptions): string {
  const about = [reportWords(locale).kinds[page.kind]];
  if (page.item !== null) about.push([entryText(page.item.id, locale), page.item.id].filter(Boolean).join(" "));
  return `${colours.bold(plain(page.source))}  ${colours.dim(plain(about.join("  ")))}`;
}

/** `path:line:column`, which terminals and editors turn into a link. */
function location(source: string, at: Finding["at"]): string {
  return plain(at?.line === undefined ? source : `${source}:${at.line}:${at.column ?? 1}`);
}

function findingBlock(finding: Finding, where: string, options: TextOptions): string {
  const { colours, texts, locale } = options;
  const mark = markOf(finding);
  const label = colours.mark[mark](`${shapes[mark]} ${reportWords(locale).marks[mark]}`);
  const rule = colours.dim(plain(finding.rule));
  const since = finding.since === undefined ? "" : `  ${reportWords(locale).since[finding.since]}`;
  const law = finding.duties.map((id) => options.dutyText(id, locale) ?? id).join(texts.report.listSeparator);
  return [
    indented(`${where}  ${label}  ${rule}${since}  `, plain(finding.message), 4, options),
    finding.waiver === undefined
      ? ""
      : indented(`    ${texts.report.waiver}`, plain(reportWords(locale).waived(finding.waiver)), 4, options),
    finding.fix === "" ? "" : indented(`    ${texts.report.fix}`, plain(finding.fix), 4, options),
    law === "" ? "" : indented(`    ${texts.report.law}`, plain(law), 4, options),
  ].join("");
}

function notReadLines(page: PageReport, options: TextOptions): string {
  const { colours, texts } = options;
  return page.notRead
    .map((part: NotRead) => {
      const mark = colours.dim(`${shapes["not-applicable"]} ${texts.report.notRead}`);
      return indented(`${location(page.source, part.at)}  ${mark}  `, plain(part.message), 4, options);
    })
    .join("");
}
