import { auditPage, builtInCatalog, dutyText, ruleTitle, version } from "@mulu/catalog-core";
import { decodeHtml, readHtml } from "@mulu/catalog-core/html";
import type { Engine } from "./engine.js";

/** The engine that the command line runs with: the core. */
export const core: Engine = {
  version,
  builtInCatalog,
  decodeHtml,
  auditHtml: (html, { url, ...options }) => auditPage(readHtml(html, { url }), options),
  dutyText,
  ruleText: ruleTitle,
};
