import type { PanelCommand } from "../protocol/messages.js";
import type { FindingView } from "../protocol/tab-state.js";

/** Shows where a finding is, or else where the missing thing belongs; null if it has no place. */
export function showCommand(finding: FindingView): PanelCommand | null {
  const spot = finding.spot ?? finding.belongs;
  return spot === null ? null : { type: "show", spot, key: finding.key };
}
