import { recordTexts } from "../locales/record-texts.js";
import { findingText } from "../locales/texts.js";
import type { LocaleName } from "../locales/types.js";
import { registerTexts } from "../records/texts.js";
import type { DocumentRecord, ReadRegister, RecordField } from "../records/types.js";
import type { RecordRule, RecordRuleResult } from "../rules/define-record-rule.js";
import { recordRules } from "../rules/record-rules.js";
import { version } from "../version.js";
import type { RecordFinding, RegisterReport, RegisterYear } from "./register-report.js";

export interface RegisterAuditOptions {
  /** The day to judge for, `YYYY-MM-DD`. */
  today: string;
  /** Language of the sentences. Default `zh-CN`. */
  locale?: LocaleName;
  /** The rules to run. Default: all record rules. */
  rules?: readonly RecordRule[];
}

/**
 * Judges a register of documents: its findings, most severe first and else in the order of the register; what could not
 * be read; and how the numbers changed from year to year. Pure: the same register and day give the same report.
 * @param register from `readRegister`
 * @throws nothing: a rule that fails to run becomes one finding with outcome `error`
 */
export function auditRegister(
  { fields, records, problems }: ReadRegister,
  options: RegisterAuditOptions,
): RegisterReport {
  const { today, locale = "zh-CN", rules = recordRules } = options;
  const texts = recordTexts[locale];
  const totals: RegisterReport["totals"] = { pass: 0, fail: 0, review: 0, "not-applicable": 0, error: 0 };
  const findings: RecordFinding[] = [];
  const known = new Set(fields);
  for (const rule of rules) {
    const { id, severity, duties } = rule;
    /** What the register has no column for, and how many documents it concerns. */
    const absent = { fields: new Set<RecordField>(), count: 0 };
    try {
      for (const record of records) {
        if (!rule.appliesTo(record)) {
          totals["not-applicable"]++;
          continue;
        }
        const result = rule.check({ record, today });
        const missing = "reason" in result ? result.fields.filter((field) => !known.has(field)) : [];
        // A register that knows nothing of it proves nothing, neither way: that is said once.
        if (missing.length > 0) {
          for (const field of missing) absent.fields.add(field);
          absent.count++;
          continue;
        }
        totals[result.outcome]++;
        if ("reason" in result) findings.push(findingOf(rule, result, record, locale));
      }
      if (absent.count > 0) {
        totals.review++;
        findings.push(noColumn(rule, [...absent.fields], absent.count, locale));
      }
    } catch (error) {
      totals.error++;
      const told = error instanceof Error ? error.message : String(error);
      const put = (text: string) => text.replace("{rule}", () => id).replace("{error}", () => told);
      const [message, fix] = [put(texts.ruleError.message), put(texts.ruleError.fix)];
      findings.push({
        ...{ rule: id, outcome: "error", reason: "exception", severity, message, fix, duties, at: null, fields: [] },
      });
    }
  }
  findings.sort((a, b) => RANK[a.severity] - RANK[b.severity] || (a.at?.row ?? 0) - (b.at?.row ?? 0));
  return {
    registerReport: 1,
    mulu: version,
    day: today,
    documents: records.length,
    findings,
    problems,
    years: yearsOf(records),
    totals,
  };
}

const RANK = { error: 0, warning: 1, info: 2 };

function noColumn(
  { id, severity, duties }: RecordRule,
  fields: readonly RecordField[],
  count: number,
  locale: LocaleName,
): RecordFinding {
  const { noColumn: text, comma, rules } = recordTexts[locale];
  const names = fields.map((field) => registerTexts[locale].fields[field]).join(comma);
  const message = text.message
    .replace("{fields}", () => names)
    .replace("{count}", String(count))
    .replace("{rule}", () => rules[id]?.title ?? id);
  return {
    rule: id,
    outcome: "review",
    reason: "no-column",
    severity,
    message,
    fix: text.fix,
    duties,
    at: null,
    fields,
  };
}

function findingOf(
  { id, severity, duties }: RecordRule,
  { outcome, reason, fields, data }: Extract<RecordRuleResult, { reason: string }>,
  record: DocumentRecord,
  locale: LocaleName,
): RecordFinding {
  const texts = recordTexts[locale];
  const { row, documentName, documentNumber } = record;
  const at = { row, documentName, documentNumber };
  // Sentences about two days name their columns.
  const names = fields.map((field) => registerTexts[locale].fields[field]);
  const values = { earlier: names[0] ?? "", later: names[1] ?? "", ...data, document: texts.document(at) };
  const { message, fix } = findingText(texts, id, reason, values);
  return { rule: id, outcome, reason, severity, message, fix, duties, at, fields };
}

function yearsOf(records: readonly DocumentRecord[]): RegisterYear[] {
  const years = new Map<number, RegisterYear>();
  for (const { issuedOn, approvedOn, draftedOn, publishedOn, disclosureStatus } of records) {
    const day = issuedOn ?? approvedOn ?? publishedOn ?? draftedOn;
    if (day === null) continue;
    const year = Number(day.slice(0, 4));
    let counts = years.get(year);
    if (!counts) {
      counts = {
        ...{ year, documents: 0, proactive: 0, onRequest: 0, withheld: 0, undetermined: 0 },
        nonPublic: { count: 0, share: 0, change: null, trend: null },
      };
      years.set(year, counts);
    }
    counts.documents++;
    counts[
      disclosureStatus === null ? "undetermined" : disclosureStatus === "on-request" ? "onRequest" : disclosureStatus
    ]++;
  }
  const sorted = [...years.values()].sort((a, b) => a.year - b.year);
  for (const counts of sorted) {
    const { nonPublic } = counts;
    nonPublic.count = counts.onRequest + counts.withheld;
    nonPublic.share = nonPublic.count / counts.documents;
    const before = years.get(counts.year - 1);
    if (!before) continue;
    nonPublic.change = nonPublic.count - before.nonPublic.count;
    // None in both years can't be fewer.
    nonPublic.trend = nonPublic.change < 0 || nonPublic.count === 0 ? "fewer" : "not-fewer";
  }
  return sorted;
}
