import type { Catalog } from "../catalog/types.js";
import type { PageFacts } from "../page/facts.js";
import type { PageRule, RuleResult } from "../rules/define-rule.js";
import { type PageView, viewOf } from "../rules/page-view.js";

/** What rules are given beside the facts of a page, and which of them run. */
export interface RunOptions {
  /** The catalog that the page is held against. */
  catalog: Catalog;
  /** The day to judge for, `YYYY-MM-DD`. */
  today: string;
  /** Days within which this column must have something new; else what the norms say of columns of its kind. */
  columnDays?: number | undefined;
  rules: readonly PageRule[];
}

/** What one rule said: its results, or why it could not run. */
export type RuleRun = { rule: PageRule; results: readonly RuleResult[] } | { rule: PageRule; error: string };

/**
 * Runs rules over a page's facts. Pure: the same facts, catalog and day give the same results.
 * @throws nothing: a rule that throws is told with its error, the others run
 */
export function runRules(facts: PageFacts, options: RunOptions): RuleRun[] {
  return runRulesOver(viewOf(facts), options);
}

/** The same over facts that questions were asked of already. */
export function runRulesOver(page: PageView, { catalog, today, rules, columnDays }: RunOptions): RuleRun[] {
  return rules.map((rule): RuleRun => {
    try {
      if (!rule.appliesTo(page)) return { rule, results: NOT_APPLICABLE };
      const results = rule.check({ page, catalog, today, columnDays });
      return { rule, results: Array.isArray(results) ? results : [results] };
    } catch (error) {
      return { rule, error: error instanceof Error ? error.message : String(error) };
    }
  });
}

const NOT_APPLICABLE: readonly RuleResult[] = [{ outcome: "not-applicable" }];
