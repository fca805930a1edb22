import type { ColumnCycle } from "@mulu/catalog-core";
import type { Lookup } from "@mulu/catalog-core/export";
import type { SiteProfile } from "@mulu/catalog-core/profile";
import type { Catalog, DecodedHtml, LocaleName, PageReport, Totals } from "./core-types.js";
import type { RuleChoice } from "./options/preset.js";

export interface AuditOptions extends RuleChoice {
  /** The file or address, as it was given. */
  source: string;
  /** The page's address, if it has one. */
  url: string | null;
  catalog: Catalog;
  /** The judged day, `YYYY-MM-DD`. */
  today: string;
  locale: LocaleName;
  /** Passes and what does not apply are listed, too. */
  all: boolean;
  /** Of sites: the one that fits the page's address reads it, too. */
  profiles: readonly SiteProfile[];
  columns: readonly ColumnCycle[];
}

/** A page's report, and how all its results counted, listed or not. */
export interface PageAudit {
  report: PageReport;
  counts: Omit<Totals, "pages">;
}

/** What the command line needs of the core; tests put something simpler in its place. */
export interface Engine {
  version: string;
  builtInCatalog: Catalog;
  decodeHtml(bytes: Uint8Array, options: { httpCharset?: string }): DecodedHtml;
  /** Reads and judges one page. */
  auditHtml(html: string, options: AuditOptions): PageAudit;
  /** Source of a duty, by its id. */
  dutyText: Lookup;
  /** Title of a rule, by its id. */
  ruleText: Lookup;
}
