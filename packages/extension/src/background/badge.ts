import { api, quietly } from "../browser/api.js";
import type { TabState } from "../protocol/tab-state.js";

const COLOURS = { error: "#a3201d", warning: "#7d5200", info: "#1c5a85", pass: "#1f6a38" };

/** Counts on the toolbar what has to be mended in a tab; a tick where nothing has. */
export function showBadge(tab: number, state: TabState): void {
  const { text, colour } = badgeOf(state);
  quietly((done) => api.action.setBadgeText({ tabId: tab, text }, done));
  quietly((done) => api.action.setBadgeBackgroundColor({ tabId: tab, color: colour }, done));
}

export function badgeOf(state: TabState): { text: string; colour: string } {
  if (state.status !== "ready") return { text: state.status === "reading" ? "…" : "", colour: COLOURS.info };
  const open = state.report.findings.filter(({ outcome, waiver }) => outcome === "fail" && !waiver);
  const worst = (["error", "warning", "info"] as const).find((one) => open.some(({ severity }) => severity === one));
  if (!worst) return { text: "✓", colour: COLOURS.pass };
  return { text: open.length > 99 ? "99+" : String(open.length), colour: COLOURS[worst] };
}
