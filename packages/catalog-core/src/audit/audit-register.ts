import { recordTexts } from "../locales/record-texts.js";
import type { LocaleName } from "../locales/types.js";
import { registerTexts } from "../records/texts.js";
import type { DocumentRecord, ReadRegister } from "../records/types.js";
import { judgeRows } from "../registers/judge-rows.js";
import type { RecordRule } from "../rules/define-record-rule.js";
import { recordRules } from "../rules/record-rules.js";
import { version } from "../version.js";
import type { RecordPlace, RegisterReport, RegisterYear } from "./register-report.js";

/** What `auditRegister` is told beside the register: the day always, the rest where it isn't the usual. */
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
  const { findings, totals } = judgeRows({ fields, records }, rules, (record) => ({ record, today }), {
    texts: recordTexts[locale],
    fields: registerTexts[locale].fields,
    place: ({ row, documentName, documentNumber }: DocumentRecord): RecordPlace => ({
      row,
      documentName,
      documentNumber,
    }),
    subject: ["document", recordTexts[locale].document],
  });
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
