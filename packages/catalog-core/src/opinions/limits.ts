import type { OpinionState } from "../audit/opinion-report.js";
import { isWithin, limitAt } from "../registers/moment.js";
import type { OpinionLevel, OpinionRecord } from "./types.js";

/** A step that must follow within so many hours of when the matter was found. */
export interface Limit {
  step: "firstReleaseAt" | "conferenceAt" | "answeredAt";
  hours: number;
}

/**
 * The limits of answers to public opinion. An emergency that is grave or very grave: first authoritative information
 * within 5 hours, a press conference within 24; any other matter: an answer within 48 hours (国办发〔2016〕61号; 教育部
 * 关于教育领域基层政务公开标准的指引).
 */
export const limits = {
  firstRelease: { step: "firstReleaseAt", hours: 5 },
  conference: { step: "conferenceAt", hours: 24 },
  answer: { step: "answeredAt", hours: 48 },
} as const satisfies Record<string, Limit>;

const EMERGENCY: readonly Limit[] = [limits.firstRelease, limits.conference];
const OTHER: readonly Limit[] = [limits.answer];

/** 特别重大、重大突发事件: the limits hold whatever was concluded. */
export const isEmergency = ({ level }: Pick<OpinionRecord, "level">): boolean =>
  level === "very-grave" || level === "grave";

const MAJOR: ReadonlySet<OpinionLevel | null> = new Set(["very-grave", "grave", "major", "major-unclear"]);

export const isMajor = ({ level }: Pick<OpinionRecord, "level">): boolean => MAJOR.has(level);

/**
 * The limits of a matter. Where the level is missing, or a mere 重大, those of other matters: they hold in any case.
 */
export const limitsOf = (record: Pick<OpinionRecord, "level">): readonly Limit[] =>
  isEmergency(record) ? EMERGENCY : OTHER;

/** Was it found that no answer is needed, and may that be found? */
export const isDropped = (record: OpinionRecord): boolean => record.conclusion === "not-needed" && !isEmergency(record);

/** Does the register know of anything that was published, with its moment? */
export const isAnswered = ({ firstReleaseAt, conferenceAt, answeredAt }: OpinionRecord): boolean =>
  firstReleaseAt !== null || conferenceAt !== null || answeredAt !== null;

/** Why it can't be said that nothing was answered, although the register has no moment for it; null where it can. */
export type OpenQuestion = "only-released" | "no-moment" | "unjudged";

export function openQuestion(record: OpinionRecord): OpenQuestion | null {
  if (isAnswered(record)) return isEmergency(record) ? null : "only-released";
  if (record.channels.length > 0 || record.answerLinks.length > 0) return "no-moment";
  return record.conclusion === null && !isEmergency(record) ? "unjudged" : null;
}

/** `unclear` where a clock is missing, so that only a person can say; `waiting` where the limit isn't over. */
export type Kept = Exclude<OpinionState, "not-needed">;

/**
 * How a matter stands to one of its limits at a moment.
 * @param now the moment to judge for, `YYYY-MM-DD HH:mm`
 * @returns null where it isn't known when the matter was found
 */
export function keptOf(record: OpinionRecord, { step, hours }: Limit, now: string): Kept | null {
  const { foundAt, [step]: done } = record;
  if (foundAt === null) return null;
  const inTime = isWithin(foundAt, hours, done ?? now);
  if (inTime === null) return "unclear";
  if (done === null) return inTime ? "waiting" : "overdue";
  return inTime ? "in-time" : "late";
}

/** The last moment that keeps a limit; null where it isn't known when the matter was found. */
export function dueAt({ foundAt }: OpinionRecord, { hours }: Limit): string | null {
  return foundAt === null ? null : limitAt(foundAt, hours);
}
