import type { ReadRows, RegisterProblem, RegisterProblemCode } from "../registers/types.js";

/**
 * 舆情等级: how grave a matter is. `very-grave` and `grave` are those of an emergency (特别重大突发事件, 重大突发事件),
 * for which there are limits of their own; `major` is another major matter (重大政务舆情), `general` any other.
 * `major-unclear` is a mere 重大, which can be either: the limits differ, so a person is asked.
 */
export type OpinionLevel = "very-grave" | "grave" | "major" | "major-unclear" | "general";

/** 研判结论: does the matter need an answer? */
export type OpinionConclusion = "needed" | "not-needed";

/**
 * One incident of public opinion (政务舆情) of a bureau's register. Moments are `YYYY-MM-DD HH:mm` in China's time, or
 * `YYYY-MM-DD` where the register has no clock. Null, or an empty list, where the register says nothing: that isn't the
 * same as no.
 */
export interface OpinionRecord {
  /** Where it stands in the register, from 1: the row of the table, headings counted, or the place in the list. */
  row: number;
  /** 舆情标题 */
  title: string;
  /** 发现时间 */
  foundAt: string | null;
  /** 发现渠道 */
  source: string | null;
  /** 舆情等级 */
  level: OpinionLevel | null;
  /** 研判时间 */
  judgedAt: string | null;
  /** 研判结论 */
  conclusion: OpinionConclusion | null;
  /** 研判理由 */
  conclusionReason: string | null;
  /** 责任单位 */
  responsibleBody: string | null;
  /** 首次发布时间: of the first authoritative information (权威信息) */
  firstReleaseAt: string | null;
  /** 新闻发布会时间 */
  conferenceAt: string | null;
  /** 回应时间 */
  answeredAt: string | null;
  /** 回应渠道 */
  channels: readonly string[];
  /** 回应链接 */
  answerLinks: readonly string[];
  /** 办结时间 */
  closedAt: string | null;
}

/** A field of an incident, by the name that JSON has for it. */
export type OpinionField = Exclude<keyof OpinionRecord, "row">;

/** Why a row or the whole file could not be read. */
export type OpinionProblemCode = Exclude<RegisterProblemCode, "no-day">;

/** What is wrong with a register, at one place. */
export type OpinionProblem = RegisterProblem<OpinionProblemCode>;

/** A register as it was read: rows with problems are left out, and told; the others can be judged all the same. */
export type ReadOpinions = ReadRows<OpinionRecord, OpinionField, OpinionProblem>;
