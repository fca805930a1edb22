import type { Lookup } from "@mulu/catalog-core/export";
import type { Catalog, DecodedHtml, Locale, PageReport, Totals, UnreadPage } from "./core-types.js";

export interface AuditOptions {
  /** The file or address, as it was given. */
  source: string;
  /** The page's address, if it has one. */
  url: string | null;
  catalog: Catalog;
  /** The judged day, `YYYY-MM-DD`. */
  today: string;
  locale: Locale;
}

/** What the command line needs of the core; tests put something simpler in its place. */
export interface Engine {
  version: string;
  builtInCatalog: Catalog;
  decodeHtml(bytes: Uint8Array, options: { httpCharset?: string }): DecodedHtml;
  /** Reads and judges one page; passes and what does not apply are among the findings. */
  auditHtml(html: string, options: AuditOptions): PageReport;
  summarise(pages: readonly (PageReport | UnreadPage)[]): Totals;
  /** Source of a duty, by its id. */
  dutyText: Lookup;
  /** Title of a rule, by its id. */
  ruleText: Lookup;
}
