import type { ReportItem } from "../../audit/report.js";
import type { LocaleName } from "../../locales/types.js";
import type { ExportTexts, Lookup } from "../texts.js";
import { html, type Markup } from "./markup.js";

/** What every part of the HTML report needs to know. */
export interface View {
  locale: LocaleName;
  texts: ExportTexts;
  dutyText: Lookup;
  ruleText: Lookup;
  entryText: Lookup;
}

/** The pages are Chinese whatever the report's language is: a screen reader has to be told. */
export function pageText(view: View, text: string): Markup {
  return view.locale === "zh-CN" ? html`<bdi>${text}</bdi>` : html`<bdi lang="zh-CN">${text}</bdi>`;
}

/** A page's file or address; only web addresses become links. */
export function sourceText(source: string): Markup {
  const shown = html`<bdi>${source}</bdi>`;
  return /^https?:\/\//i.test(source) ? html`<a href="${source}" rel="noreferrer noopener">${shown}</a>` : shown;
}

/** A rule's title, when there is one, and its id. */
export function ruleName(view: View, id: string): string {
  const title = view.ruleText(id, view.locale);
  return title === null ? id : `${title} ${id}`;
}

export function entryName(view: View, item: ReportItem): Markup {
  const name = view.entryText(item.id, view.locale);
  return name === null ? html`<code>${item.id}</code>` : html`${pageText(view, name)} <code>${item.id}</code>`;
}
