import type { RowFinding } from "../audit/catalog-report.js";
import type { Totals } from "../audit/report.js";
import { findingText } from "../locales/texts.js";
import type { ReasonText, RuleText } from "../locales/types.js";
import type { RowResult, RowRule } from "./rule.js";
import type { ReadRows } from "./types.js";

/** The sentences of the rules over one kind of register, in one language. */
export interface RowTexts {
  rules: Readonly<Record<string, RuleText>>;
  /** A column that the register hasn't: `{fields}`, `{count}` of the rows, `{rule}` for what the rule asks. */
  noColumn: ReasonText;
  /** Between names of columns. */
  comma: string;
  /** When a rule could not run: `{rule}`, `{error}`. */
  ruleError: ReasonText;
}

export type RowTotals = Omit<Totals, "pages" | "waived">;

/** How findings of one kind of register are put into words. */
export interface Wording<Row, Field extends string, At> {
  texts: RowTexts;
  /** Names of the fields. */
  fields: Readonly<Record<Field, string>>;
  /** The row that a finding is about, for the report. */
  place(row: Row): At;
  /** The value of the sentences that names the row, and what it is called in them. */
  subject: readonly [name: string, words: (place: At) => string];
}

const RANK = { error: 0, warning: 1, info: 2 };

/**
 * Runs rules over the rows of a register: findings, most severe first and else in the order of the register, and how
 * many of each outcome. A column that the register hasn't is told once a rule.
 * @param inputOf what rules are given: the row, and the moment to judge for
 * @throws nothing: a rule that fails to run becomes one finding with outcome `error`
 */
export function judgeRows<Row extends { row: number }, Field extends string, Input, At extends { row: number }>(
  { fields, records }: Pick<ReadRows<Row, Field>, "fields" | "records">,
  rules: readonly RowRule<Row, Field, Input>[],
  inputOf: (row: Row) => Input,
  wording: Wording<Row, Field, At>,
): { findings: RowFinding<At, Field>[]; totals: RowTotals } {
  const totals: RowTotals = { pass: 0, fail: 0, review: 0, "not-applicable": 0, error: 0 };
  const findings: RowFinding<At, Field>[] = [];
  const known = new Set(fields);
  for (const rule of rules) {
    /** What the register has no column for, and how many rows it concerns. */
    const absent = { fields: new Set<Field>(), count: 0 };
    try {
      for (const record of records) {
        if (!rule.appliesTo(record)) {
          totals["not-applicable"]++;
          continue;
        }
        const result = rule.check(inputOf(record));
        const missing = "reason" in result ? result.fields.filter((field) => !known.has(field)) : [];
        // A register that knows nothing of it proves nothing, neither way: that is said once.
        if (missing.length > 0) {
          for (const field of missing) absent.fields.add(field);
          absent.count++;
          continue;
        }
        totals[result.outcome]++;
        if ("reason" in result) findings.push(findingOf(rule, result, record, wording));
      }
      if (absent.count > 0) {
        totals.review++;
        findings.push(noColumn(rule, [...absent.fields], absent.count, wording));
      }
    } catch (error) {
      totals.error++;
      findings.push(broken(rule, error, wording.texts));
    }
  }
  findings.sort((a, b) => RANK[a.severity] - RANK[b.severity] || (a.at?.row ?? 0) - (b.at?.row ?? 0));
  return { findings, totals };
}

type AnyRule<Row, Field extends string> = Pick<RowRule<Row, Field, never>, "id" | "severity" | "duties">;

function findingOf<Row, Field extends string, At>(
  { id, severity, duties }: AnyRule<Row, Field>,
  { outcome, reason, fields, data }: Extract<RowResult<Field>, { reason: string }>,
  record: Row,
  { texts, fields: names, place, subject }: Wording<Row, Field, At>,
): RowFinding<At, Field> {
  const at = place(record);
  // Sentences about two moments name their columns.
  const values = {
    earlier: fields[0] === undefined ? "" : names[fields[0]],
    later: fields[1] === undefined ? "" : names[fields[1]],
    ...data,
    [subject[0]]: subject[1](at),
  };
  const { message, fix } = findingText(texts, id, reason, values);
  return { rule: id, outcome, reason, severity, message, fix, duties, at, fields };
}

function noColumn<Row, Field extends string, At>(
  { id, severity, duties }: AnyRule<Row, Field>,
  fields: readonly Field[],
  count: number,
  { texts, fields: names }: Wording<Row, Field, At>,
): RowFinding<At, Field> {
  const { noColumn: text, comma, rules } = texts;
  const message = text.message
    .replace("{fields}", () => fields.map((field) => names[field]).join(comma))
    .replace("{count}", String(count))
    .replace("{rule}", () => rules[id]?.title ?? id);
  return {
    ...{ rule: id, outcome: "review", reason: "no-column", severity, message, fix: text.fix, duties, at: null, fields },
  };
}

function broken<Row, Field extends string, At>(
  { id, severity, duties }: AnyRule<Row, Field>,
  error: unknown,
  { ruleError }: RowTexts,
): RowFinding<At, Field> {
  const told = error instanceof Error ? error.message : String(error);
  const put = (text: string) => text.replace("{rule}", () => id).replace("{error}", () => told);
  const [message, fix] = [put(ruleError.message), put(ruleError.fix)];
  return {
    ...{ rule: id, outcome: "error", reason: "exception", severity, message, fix, duties, at: null, fields: [] },
  };
}
