/**
 * Rules over catalogs: is one complete, and in itself right? For whoever draws up or takes in a catalog. Apart from
 * rules over pages: what reads pages in a browser needs neither these nor a catalog.
 * @module
 */

export { auditCatalog, type CatalogAuditOptions, runCatalogRules } from "../audit/audit-catalog.js";
export type { CatalogFinding, CatalogPlace, CatalogReport, RowFinding } from "../audit/catalog-report.js";
export type { EntryField } from "../catalog/fields.js";
export { catalogRuleTitle } from "../locales/catalog-texts.js";
export { catalogRules } from "./catalog-rules.js";
export type { CatalogRule, CatalogRuleInput, CatalogRuleResult } from "./define-catalog-rule.js";
