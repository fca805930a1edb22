import { attributeTitles } from "../attributes/titles.js";
import { findingText, notReadText } from "../locales/texts.js";
import type { CoreTexts } from "../locales/types.js";
import type { NotReadFact } from "../page/facts.js";
import type { RuleResult } from "../rules/define-rule.js";
import { keysFor } from "./finding-key.js";
import type { Finding, NotRead, Severity, Totals } from "./report.js";

/** What findings name of their rule, whatever it looks at. */
interface AnyRule {
  id: string;
  severity: Severity;
  duties: readonly string[];
}

/** What one rule said: its results, or why it could not run. */
type AnyRun = { rule: AnyRule; results: readonly RuleResult[] } | { rule: AnyRule; error: string };

export interface FindingsOptions<P> {
  texts: CoreTexts;
  /** The page's address, or what it is called in the report: findings are named by it. */
  page: string;
  /** Passes and rules that don't apply are listed too. */
  all: boolean;
  place(at: number): P | null;
  /** What can be pasted to mend a finding. */
  proposal(rule: string, result: Extract<RuleResult, { reason: string }>): string | null;
}

/** What rules said as findings with their sentences, in the order of the runs, and the counts of all results. */
export function findingsOf<P>(runs: readonly AnyRun[], options: FindingsOptions<P>) {
  const { texts } = options;
  const keyOf = keysFor(options.page);
  const counts: Omit<Totals, "pages"> = { pass: 0, fail: 0, review: 0, "not-applicable": 0, error: 0, waived: 0 };
  const findings: Finding<P>[] = [];
  for (const run of runs) {
    if ("error" in run) {
      counts.error++;
      findings.push(ruleError(run.rule, run.error, texts));
      continue;
    }
    for (const result of run.results) {
      counts[result.outcome]++;
      if (result.outcome === "fail" || result.outcome === "review")
        findings.push({ ...findingOf(run.rule, result, options), key: keyOf({ rule: run.rule.id, ...result }) });
      else if (options.all) findings.push(silent(run.rule, result.outcome, texts));
    }
  }
  return { findings, counts };
}

const RANK = { error: 0, warning: 1, info: 2 };

/** By severity; those of one severity stay in the order of their rules. */
export function sortFindings<P>(findings: Finding<P>[]): Finding<P>[] {
  return findings.sort((a, b) => RANK[a.severity] - RANK[b.severity]);
}

function findingOf<P>(
  rule: AnyRule,
  result: Extract<RuleResult, { reason: string }>,
  { texts, place, proposal: propose }: FindingsOptions<P>,
): Finding<P> {
  const { attribute } = result;
  const data = attribute ? { name: attributeTitles[attribute][texts.attributeTitle], ...result.data } : result.data;
  const { message, fix } = findingText(texts, rule.id, result.reason, data);
  const proposal = propose(rule.id, result);
  return {
    rule: rule.id,
    ...(attribute ? { attribute } : {}),
    outcome: result.outcome,
    reason: result.reason,
    severity: rule.severity,
    message,
    fix,
    ...(proposal === null ? {} : { proposal }),
    duties: rule.duties,
    at: result.at === undefined || result.at === null ? null : place(result.at),
  };
}

function silent(rule: AnyRule, outcome: "pass" | "not-applicable", texts: CoreTexts): Finding<never> {
  return {
    rule: rule.id,
    outcome,
    reason: outcome,
    severity: rule.severity,
    message: texts.rules[rule.id]?.title ?? rule.id,
    fix: "",
    duties: rule.duties,
    at: null,
  };
}

function ruleError(rule: AnyRule, error: string, texts: CoreTexts): Finding<never> {
  const put = (text: string) => text.replace("{rule}", rule.id).replace("{error}", error);
  return {
    rule: rule.id,
    outcome: "error",
    reason: "exception",
    severity: rule.severity,
    message: put(texts.ruleError.message),
    fix: put(texts.ruleError.fix),
    duties: rule.duties,
    at: null,
  };
}

/** What could not be read, with its sentences. */
export function notReadOf<P>(
  facts: readonly NotReadFact[],
  place: (at: number) => P | null,
  texts: CoreTexts,
): NotRead<P>[] {
  return facts.map((one) => ({
    what: one.what,
    why: one.why,
    message: notReadText(texts, one),
    at: one.at === null ? null : place(one.at),
  }));
}
