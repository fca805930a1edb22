import type { Limit } from "../opinions/limits.js";
import type { OpinionField, OpinionLevel, OpinionProblem } from "../opinions/types.js";
import type { RowFinding } from "./catalog-report.js";
import type { Totals } from "./report.js";

/** The incident of a register that a finding is about. */
export interface OpinionPlace {
  /** As in the register, from 1. */
  row: number;
  title: string;
  /** `YYYY-MM-DD HH:mm` in China's time, or `YYYY-MM-DD`; null where the register doesn't say. */
  foundAt: string | null;
  /** The first of its answer's links that is an http or https address. */
  link: string | null;
}

/** What one rule says of an incident, or of the register: of a column that isn't there. */
export type OpinionFinding = RowFinding<OpinionPlace, OpinionField>;

/**
 * How an incident stands. `in-time`: all limits kept; `late`: something done, but late; `overdue`: a limit over and
 * nothing done; `waiting`: limits not yet over; `unclear`: not to be told, since a clock, the level or the conclusion is
 * missing; `not-needed`: judged to need no answer.
 */
export type OpinionState = "in-time" | "late" | "overdue" | "waiting" | "unclear" | "not-needed";

/** How many incidents of one level there are, and how they stand. Each counts once, and once more if it is open. */
export interface OpinionCounts {
  incidents: number;
  states: Record<OpinionState, number>;
  /** Not closed (没有办结时间). */
  open: number;
}

/** A step that is still to be done, and by when. */
export interface OpinionDue {
  /** As in the register, from 1. */
  row: number;
  title: string;
  /** The field that the step's moment belongs in. */
  step: Limit["step"];
  /** `YYYY-MM-DD HH:mm` in China's time, the last moment. */
  due: string;
  /** `unclear`: a person must see whether it is over, or needed. */
  state: "overdue" | "unclear" | "waiting";
}

/** Report on a register of public opinion, version 1. Other programs read it; its shape is stable. */
export interface OpinionReport {
  opinionReport: 1;
  /** Version of Mulu. */
  mulu: string;
  /** The moment that it was judged for, `YYYY-MM-DD HH:mm` in China's time. */
  at: string;
  /** How many could be read and were judged. */
  incidents: number;
  findings: OpinionFinding[];
  /** Rows that could not be read, and weren't judged. */
  problems: OpinionProblem[];
  /** Counts by level, the gravest first: levels with incidents only, null for those without a level. */
  levels: (OpinionCounts & { level: OpinionLevel | null })[];
  /** The same for all levels together. */
  all: OpinionCounts;
  /** What is to be done for open incidents: what is overdue first, then by when it is due. */
  due: OpinionDue[];
  /** How many results of each outcome. */
  totals: Omit<Totals, "pages" | "waived">;
}
