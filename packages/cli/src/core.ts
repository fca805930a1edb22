import { auditPage, builtInCatalog, dutyText, ruleTitle, version } from "@mulu/catalog-core";
import { WAIVER_RULE, waiverRuleTitle } from "@mulu/catalog-core/findings";
import { decodeHtml, readHtml } from "@mulu/catalog-core/html";
import { applyProfile, matchProfile } from "@mulu/catalog-core/profile";
import { queryHtml } from "@mulu/catalog-core/profile-html";
import type { Engine } from "./engine.js";

/** The engine that the command line runs with: the core. */
export const core: Engine = {
  version,
  builtInCatalog,
  decodeHtml,
  auditHtml(html, { url, profiles, ...options }) {
    const reading = readHtml(html, { url });
    const profile = url === null ? null : matchProfile(profiles, url);
    if (profile === null) return auditPage(reading, options);
    return auditPage({ ...reading, facts: applyProfile(reading.facts, profile, queryHtml(html)).facts }, options);
  },
  dutyText,
  ruleText: (id, locale) => (id === WAIVER_RULE ? waiverRuleTitle(locale) : ruleTitle(id, locale)),
};
