export type { PageReport, Report, Totals, UnreadPage, NotRead } from "@mulu/catalog-core";
export type { DecodedHtml } from "@mulu/catalog-core/html";
export type { Locale } from "@mulu/catalog-core/export";

/** What the command line reads of a catalog; the rest is the core's. */
export interface Catalog {
  id: string;
  version: string;
}
