import type { FindingView } from "../protocol/tab-state.js";
import { type Mark, markOf, marks } from "./mark-of.js";

/** What is to be done about the findings of a group. */
export type GroupName = "missing" | "wrong" | "review" | "broken" | "waived";

export interface FindingGroup {
  name: GroupName;
  findings: readonly FindingView[];
}

const names: readonly GroupName[] = ["missing", "wrong", "review", "broken", "waived"];

function groupOf(finding: FindingView): GroupName {
  if (finding.waiver !== null) return "waived";
  if (finding.outcome === "fail") return finding.reason === "missing" ? "missing" : "wrong";
  return finding.outcome === "error" ? "broken" : "review";
}

/** Groups that have findings, in the order they are worked off; in each the most urgent first, else as reported. */
export function groupFindings(findings: readonly FindingView[]): FindingGroup[] {
  const groups = new Map<GroupName, FindingView[]>(names.map((name) => [name, []]));
  for (const finding of findings) groups.get(groupOf(finding))!.push(finding);
  return names
    .map((name) => ({ name, findings: groups.get(name)!.sort(byUrgency) }))
    .filter((group) => group.findings.length > 0);
}

function byUrgency(a: FindingView, b: FindingView): number {
  return marks.indexOf(markOf(a)) - marks.indexOf(markOf(b));
}

/** How many of each mark; what was set aside is counted apart. */
export function countMarks(findings: readonly FindingView[]): Record<Mark, number> {
  const counts: Record<Mark, number> = { error: 0, warning: 0, info: 0, review: 0, broken: 0 };
  for (const finding of findings) if (finding.waiver === null) counts[markOf(finding)] += 1;
  return counts;
}

export function countAnswered(findings: readonly FindingView[]): number {
  return findings.filter((finding) => finding.answer !== null).length;
}
