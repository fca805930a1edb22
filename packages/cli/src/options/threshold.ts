import type { PageReport } from "../core-types.js";

/** A report on a page or a catalog. */
interface Judged {
  findings: readonly Pick<PageReport["findings"][number], "outcome" | "severity" | "waiver">[];
}

/** From which severity on something that failed makes the exit code 1. */
export type Threshold = "error" | "warning" | "info" | "never";

export const thresholds: readonly Threshold[] = ["error", "warning", "info", "never"];

/** Is there anything at or over the threshold? */
export function reaches(report: Judged, threshold: Threshold): boolean {
  const limit = thresholds.indexOf(threshold);
  if (threshold === "never") return false;
  // A rule that could not run proves nothing: that is no clean page.
  return report.findings.some(
    ({ outcome, severity, waiver }) =>
      outcome === "error" || (outcome === "fail" && !waiver && thresholds.indexOf(severity) <= limit),
  );
}
