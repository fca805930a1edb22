import type { Severity } from "@mulu/catalog-core";
import type { FindingView } from "../protocol/tab-state.js";

/** How a finding is shown: what failed by its severity, all else by its outcome; `broken` is a rule that could not run. */
export type Mark = Severity | "review" | "broken";

/** Most urgent first. */
export const marks: readonly Mark[] = ["error", "warning", "info", "review", "broken"];

/** The shape beside each mark's word, the same as in reports: nobody depends on colour. */
export const shapes: Readonly<Record<Mark, string>> = { error: "●", warning: "▲", info: "○", review: "?", broken: "×" };

export function markOf(finding: Pick<FindingView, "outcome" | "severity">): Mark {
  if (finding.outcome === "fail") return finding.severity;
  return finding.outcome === "error" ? "broken" : "review";
}
