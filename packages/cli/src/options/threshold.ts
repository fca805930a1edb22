import type { PageReport } from "../core-types.js";

/** From which severity on something that failed makes the exit code 1. */
export type Threshold = "error" | "warning" | "info" | "never";

export const thresholds: readonly Threshold[] = ["error", "warning", "info", "never"];

export function reaches(page: PageReport, threshold: Threshold): boolean {
  const limit = thresholds.indexOf(threshold);
  if (threshold === "never") return false;
  // A rule that could not run proves nothing: that is no clean page.
  return page.findings.some(
    ({ outcome, severity }) => outcome === "error" || (outcome === "fail" && thresholds.indexOf(severity) <= limit),
  );
}
