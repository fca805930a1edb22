import type { Report } from "../audit/report.js";
import type { LocaleName } from "../locales/types.js";
import { documentHead } from "./html/document.js";
import { filterForm } from "./html/filter.js";
import { html, Markup } from "./html/markup.js";
import { overview } from "./html/overview.js";
import { pageSection } from "./html/page-section.js";
import { script, scriptHash } from "./html/script.js";
import { Statistics } from "./html/statistics.js";
import { styles } from "./html/styles.js";
import type { View } from "./html/view.js";
import { exportTexts, type Lookup } from "./texts.js";
import { isUnread, type ReportHead, type ReportWriter, writeReport } from "./writer.js";

/** Language of a report as HTML, and where its words are looked up: without them, ids are shown. */
export interface HtmlReportOptions {
  /** Language of the report; its findings come in the language they were made in. Default: `zh-CN`. */
  locale?: LocaleName;
  /** Source of a duty (document, 文号, article) by its id. Without it, ids are shown. */
  dutyText?: Lookup;
  /** Title of a rule by its id. */
  ruleText?: Lookup;
  /** Name of a catalog entry by its id. */
  entryText?: Lookup;
}

const none: Lookup = () => null;

/**
 * A report as one HTML file that needs nothing else: no network, no other file, and no script to be read. The numbers
 * stand first, so the pages' sections are kept until the end.
 */
export function htmlReportWriter(options: HtmlReportOptions = {}): ReportWriter {
  const { locale = "zh-CN", dutyText = none, ruleText = none, entryText = none } = options;
  const view: View = { locale, texts: exportTexts[locale], dutyText, ruleText, entryText };
  const statistics = new Statistics();
  const sections: string[] = [];
  let head: ReportHead | null = null;
  return {
    open(opened) {
      head = opened;
      return "";
    },
    page(page) {
      const id = statistics.add(page);
      if (id !== null && !isUnread(page)) sections.push(pageSection(view, page, id).text);
      return "";
    },
    *close(totals) {
      if (head === null) return;
      const { texts } = view;
      yield start(view, head);
      yield html`<main>
${overview(view, statistics, totals)}${filterForm(view, statistics)}<h2 id="pages" tabindex="-1">${texts.pages.heading}</h2>
<div class="pages">
`.text;
      yield* sections;
      yield html`</div>
</main>
<footer>${texts.madeBy(head.mulu)}</footer>
<script>${new Markup(script)}</script>
</body>
</html>
`.text;
    },
  };
}

/** A whole report as one HTML file. */
export function reportHtml(report: Report, options: HtmlReportOptions = {}): string {
  return writeReport(report, htmlReportWriter(options));
}

function start(view: View, head: ReportHead): string {
  const { texts } = view;
  const day = dayInChina(head.at);
  return html`${documentHead({ lang: view.locale, title: `${texts.title} ${day}`, styles, scriptHash })}<body>
<a class="skip" href="#pages">${texts.skip}</a>
<header>
<h1>${texts.title}</h1>
<p><span>${texts.judgedFor(day)}</span> <span>${texts.catalog(head.catalog.id, head.catalog.version)}</span></p>
</header>
`.text;
}

/** The day a moment falls on in China, which has one time zone and no summer time. */
function dayInChina(at: string): string {
  const moment = Date.parse(at);
  return Number.isNaN(moment) ? at : new Date(moment + 8 * 3_600_000).toISOString().slice(0, 10);
}
