import type { PageReport } from "../core-types.js";

/** From which severity on something that failed makes the exit code 1. */
export type Threshold = "error" | "warning" | "info" | "never";

export const thresholds: readonly Threshold[] = ["error", "warning", "info", "never"];

export function reaches(page: PageReport, threshold: Threshold): boolean {
  const limit = thresholds.indexOf(threshold);
  if (threshold === "never") return false;
  return page.findings.some((finding) => finding.outcome === "fail" && thresholds.indexOf(finding.severity) <= limit);
}
