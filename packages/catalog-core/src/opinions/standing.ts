import type { OpinionCounts, OpinionDue, OpinionReport, OpinionState } from "../audit/opinion-report.js";
import { dueAt, isDropped, isEmergency, type Kept, keptOf, type Limit, limitsOf, openQuestion } from "./limits.js";
import type { OpinionField, OpinionLevel, OpinionRecord } from "./types.js";

/** What incidents are held to: the moment to judge for, and the fields that the register has a column for. */
export interface Standpoint {
  now: string;
  known: ReadonlySet<OpinionField>;
}

/** How a step stands. What only looks undone, since the register leaves something open, is unclear. */
function stepState(record: OpinionRecord, limit: Limit, { now, known }: Standpoint): Kept {
  const kept = keptOf(record, limit, now) ?? "unclear";
  if (record[limit.step] !== null) return kept;
  const isOpen = kept === "overdue" && limit.step !== "conferenceAt" && openQuestion(record) !== null;
  return isOpen || !known.has(limit.step) ? "unclear" : kept;
}

// Of several steps, the first of these that one has is how the incident stands.
const ORDER: readonly Kept[] = ["overdue", "late", "unclear", "waiting"];

/** How an incident stands. */
export function standingOf(record: OpinionRecord, from: Standpoint): OpinionState {
  if (isDropped(record) && record.answeredAt === null) return "not-needed";
  const states = limitsOf(record).map((limit) => stepState(record, limit, from));
  const state = ORDER.find((one) => states.includes(one)) ?? "in-time";
  // Closed without an answer: nobody waits for one, and it isn't answered.
  if (state === "waiting" && record.closedAt !== null) return "unclear";
  // Within 48 hours: those of an emergency may have been over.
  const isLevelKnown = record.level !== null && record.level !== "major-unclear";
  return state === "in-time" && !isLevelKnown ? "unclear" : state;
}

const noCounts = (): OpinionCounts => ({
  incidents: 0,
  states: { "in-time": 0, late: 0, overdue: 0, waiting: 0, unclear: 0, "not-needed": 0 },
  open: 0,
});

/** All levels, the gravest first. */
const LEVELS: readonly OpinionLevel[] = ["very-grave", "grave", "major", "major-unclear", "general"];

/** How many incidents of each level there are, and how they stand. */
export function countsOf(records: readonly OpinionRecord[], from: Standpoint): Pick<OpinionReport, "levels" | "all"> {
  const all = noCounts();
  const byLevel = new Map([...LEVELS, null].map((level) => [level, noCounts()]));
  for (const record of records) {
    const state = standingOf(record, from);
    for (const counts of [all, byLevel.get(record.level)!]) {
      counts.incidents++;
      counts.states[state]++;
      if (record.closedAt === null) counts.open++;
    }
  }
  const levels = [...byLevel].flatMap(([level, counts]) => (counts.incidents > 0 ? [{ level, ...counts }] : []));
  return { levels, all };
}

const URGENCY: Readonly<Record<OpinionDue["state"], number>> = { overdue: 0, unclear: 1, waiting: 2 };

/** What is to be done for incidents that aren't closed. */
export function dueOf(records: readonly OpinionRecord[], from: Standpoint): OpinionDue[] {
  const due: OpinionDue[] = [];
  for (const record of records) {
    if (record.closedAt !== null || isDropped(record) || (!isEmergency(record) && record.answeredAt !== null)) continue;
    for (const limit of limitsOf(record)) {
      const last = dueAt(record, limit);
      if (last === null || record[limit.step] !== null) continue;
      const state = stepState(record, limit, from);
      if (state === "in-time" || state === "late") continue;
      due.push({ row: record.row, title: record.title, step: limit.step, due: last, state });
    }
  }
  const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return due.sort((a, b) => URGENCY[a.state] - URGENCY[b.state] || order(a.due, b.due) || a.row - b.row);
}
