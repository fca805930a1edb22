import { auditPage, builtInCatalog, summarise, version } from "@mulu/catalog-core";
import { decodeHtml, readHtml } from "@mulu/catalog-core/html";
import type { Engine } from "./engine.js";

/** The engine that the command line runs with: the core. */
export const core: Engine = {
  version,
  builtInCatalog,
  decodeHtml,
  auditHtml(html, { source, url, catalog, today, locale }) {
    return auditPage(readHtml(html, { url }), { source, catalog, today, locale, all: true });
  },
  summarise,
  dutyText: () => null,
  ruleText: () => null,
};
