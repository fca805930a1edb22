import type { Finding, Severity } from "../audit/report.js";

/**
 * How a finding is shown: what failed by its severity, all else by its outcome; `broken` is a rule that could not run,
 * `waived` what somebody has set aside.
 */
export type Mark = Severity | "review" | "broken" | "waived" | "pass" | "not-applicable";

/** All marks, most urgent first. */
export const marks: readonly Mark[] = [
  "error",
  "warning",
  "info",
  "review",
  "broken",
  "waived",
  "pass",
  "not-applicable",
];

/** The shape that goes with each mark's word, so that no one depends on colour. */
export const shapes: Readonly<Record<Mark, string>> = {
  error: "●",
  warning: "▲",
  info: "○",
  review: "?",
  broken: "×",
  waived: "◇",
  pass: "✓",
  "not-applicable": "–",
};

/** The mark that a finding is shown with: to be waived goes before its outcome. */
export function markOf(finding: Pick<Finding, "outcome" | "severity" | "waiver">): Mark {
  if (finding.waiver) return "waived";
  if (finding.outcome === "fail") return finding.severity;
  return finding.outcome === "error" ? "broken" : finding.outcome;
}

/** How many findings of each mark. */
export function countMarks(findings: Iterable<Finding>): Record<Mark, number> {
  const counts: Record<Mark, number> = {
    error: 0,
    warning: 0,
    info: 0,
    review: 0,
    broken: 0,
    waived: 0,
    pass: 0,
    "not-applicable": 0,
  };
  for (const finding of findings) counts[markOf(finding)] += 1;
  return counts;
}

/** Most urgent first; of the same mark in the order of the page. */
export function byUrgency(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      marks.indexOf(markOf(a)) - marks.indexOf(markOf(b)) ||
      (a.at?.line ?? Number.MAX_SAFE_INTEGER) - (b.at?.line ?? Number.MAX_SAFE_INTEGER) ||
      (a.at?.column ?? 0) - (b.at?.column ?? 0),
  );
}
