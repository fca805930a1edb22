export type { NotRead, PageReport, Totals, UnreadPage } from "@mulu/catalog-core";
export type { Catalog } from "@mulu/catalog-core/catalog";
export type { LocaleName } from "@mulu/catalog-core/export";
export type { DecodedHtml } from "@mulu/catalog-core/html";
