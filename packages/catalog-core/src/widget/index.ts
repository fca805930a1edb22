/**
 * What is made of a catalog for the widget beforehand, while a site is built: its JSON with pinyin and states, and
 * static HTML. Not for browsers.
 * @module
 */

export { type WidgetCatalogOptions, widgetCatalog, widgetCatalogToJson } from "./prepare.js";
export { isWebAddress, type WidgetHtmlOptions, widgetHtml } from "./render-html.js";
export { reportCatalog } from "./report.js";
export type { EntryState, WidgetCatalog, WidgetEntry } from "./types.js";
