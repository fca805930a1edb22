export type { NotRead, PageReport, Totals, UnreadPage } from "@mulu/catalog-core";
export type { Catalog } from "@mulu/catalog-core/catalog";
export type { Locale } from "@mulu/catalog-core/export";
export type { DecodedHtml } from "@mulu/catalog-core/html";
