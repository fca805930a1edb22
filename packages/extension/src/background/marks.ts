import type { PageMark } from "../protocol/messages.js";
import type { FindingView, TabReport } from "../protocol/tab-state.js";

/** Characters of a label on the page: the sentence stands in the panel. */
const LONGEST_LABEL = 16;

/** The marks of a report, by frame. What was set aside or answered has none. */
export function marksOf(report: TabReport): Map<number, PageMark[]> {
  const marks = new Map<number, PageMark[]>();
  for (const { frame } of report.frames) marks.set(frame, []);
  for (const finding of report.findings) {
    const spot = finding.spot ?? finding.belongs;
    if (!spot || finding.waiver || finding.answer || finding.outcome === "error") continue;
    marks.get(spot.frame)?.push({
      key: finding.key,
      severity: finding.outcome === "review" ? "review" : finding.severity,
      kind: finding.spot ? "box" : "ghost",
      of: spot.of,
      at: spot.at,
      label: labelOf(finding),
    });
  }
  return marks;
}

function labelOf({ title }: FindingView): string {
  return title.length > LONGEST_LABEL ? `${title.slice(0, LONGEST_LABEL - 1)}…` : title;
}
