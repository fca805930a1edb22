import { opinionTexts } from "../locales/opinion-texts.js";
import type { LocaleName } from "../locales/types.js";
import { countsOf, dueOf } from "../opinions/standing.js";
import { opinionRegisterTexts } from "../opinions/texts.js";
import type { OpinionRecord, ReadOpinions } from "../opinions/types.js";
import { isWebAddress } from "../opinions/web-address.js";
import { judgeRows } from "../registers/judge-rows.js";
import { hasClock, readMoment } from "../registers/moment.js";
import type { OpinionRule } from "../rules/define-opinion-rule.js";
import { opinionRules } from "../rules/opinion-rules.js";
import { version } from "../version.js";
import type { OpinionPlace, OpinionReport } from "./opinion-report.js";

/**
 * What `auditOpinions` is told beside the register: the moment always, since the limits are hours; the rest where it
 * isn't the usual.
 */
export interface OpinionAuditOptions {
  /**
   * The moment to judge for: `YYYY-MM-DD HH:mm` in China's time, or with a zone (`2026-11-23T01:30:00Z`). A day alone is
   * its first minute.
   */
  now: string;
  /** Language of the sentences. Default `zh-CN`. */
  locale?: LocaleName;
  /** The rules to run. Default: all opinion rules. */
  rules?: readonly OpinionRule[];
}

/**
 * Judges a register of public opinion (政务舆情台账): its findings, most severe first and else in the order of the register;
 * what could not be read; how many incidents of each level were answered in time, late, or not; and what is to be done
 * by when. Pure: the same register and moment give the same report.
 *
 * The limits are those of 国办发〔2016〕61号 and of the Ministry of Education's guide on grassroots disclosure
 * (教育部关于教育领域基层政务公开标准的指引): 5 and 24 hours for grave and very grave emergencies, 48 hours for others.
 * @param register from `readOpinions`
 * @throws RangeError when `now` is no moment; a rule that fails to run becomes one finding with outcome `error`
 */
export function auditOpinions(
  { fields, records, problems }: ReadOpinions,
  options: OpinionAuditOptions,
): OpinionReport {
  const { locale = "zh-CN", rules = opinionRules } = options;
  const now = momentOf(options.now);
  const { findings, totals } = judgeRows({ fields, records }, rules, (record) => ({ record, now }), {
    texts: opinionTexts[locale],
    fields: opinionRegisterTexts[locale].fields,
    place: placeOf,
    subject: ["incident", opinionTexts[locale].incident],
  });
  const from = { now, known: new Set(fields) };
  return {
    opinionReport: 1,
    mulu: version,
    at: now,
    incidents: records.length,
    findings,
    problems,
    ...countsOf(records, from),
    due: dueOf(records, from),
    totals,
  };
}

function momentOf(now: string): string {
  const moment = typeof now === "string" ? readMoment(now) : null;
  if (moment === null) throw new RangeError("The moment to judge for must exist and be written YYYY-MM-DD HH:mm.");
  return hasClock(moment) ? moment : `${moment} 00:00`;
}

function placeOf({ row, title, foundAt, answerLinks }: OpinionRecord): OpinionPlace {
  return { row, title, foundAt, link: answerLinks.find(isWebAddress) ?? null };
}
