export type { NotRead, PageReport, Report, Totals, UnreadPage } from "@mulu/catalog-core";
export type { Locale } from "@mulu/catalog-core/export";
export type { DecodedHtml } from "@mulu/catalog-core/html";

/** What the command line reads of a catalog; the rest is the core's. */
export interface Catalog {
  id: string;
  version: string;
  entries: readonly { id: string; level1: string; level2: string }[];
}
