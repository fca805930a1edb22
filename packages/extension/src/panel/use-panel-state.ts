import { useLayoutEffect, useState } from "preact/hooks";
import type { NotKept } from "../background/memory.js";
import type { CatalogChoice, PanelUpdate } from "../protocol/messages.js";
import type { PanelSettings, TabReport, TabState } from "../protocol/tab-state.js";
import type { PanelConnection } from "./connection.js";
import { keep } from "./keep.js";

/** A finding that was clicked on the page; an object of its own each time, so that the same can be clicked again. */
export interface Picked {
  key: string;
}

export interface PanelState {
  tab: TabState;
  /** The last result, also while the page is read again: what was opened and searched in it stays so. */
  report: TabReport | null;
  settings: PanelSettings;
  entries: readonly CatalogChoice[];
  picked: Picked | null;
  /** What was asked for last and not kept; an object of its own each time. */
  refused: { why: NotKept } | null;
  /** The proposal that was filled in or taken back last, or couldn't be. */
  filled: Filled | null;
}

export interface Filled extends Omit<Extract<PanelUpdate, { type: "filled" }>, "type"> {
  /** Of the finding that proposed it. */
  title: string;
}

/** Until the background has said more. */
const before: PanelState = {
  tab: { status: "idle" },
  settings: {
    locale: "zh-CN",
    theme: "auto",
    highlights: true,
    askBeforeSubmit: false,
    automatic: false,
    shortcuts: true,
    locked: [],
  },
  report: null,
  entries: [],
  picked: null,
  refused: null,
  filled: null,
};

/** All that the background told; null until it said anything. */
export function usePanelState(connection: PanelConnection): PanelState | null {
  const [state, setState] = useState<PanelState | null>(null);
  // At once: a panel that nobody sees, or that goes through the tabs, is drawn late or never.
  useLayoutEffect(
    () =>
      connection.subscribe((update) =>
        setState((last) => {
          const known = last ?? before;
          switch (update.type) {
            case "state":
              return { ...known, tab: update.state, report: reportAfter(known.report, update.state) };
            case "settings":
              return {
                ...known,
                settings: keep(known.settings, update.settings),
                entries: keep(known.entries, update.entries),
              };
            case "picked":
              return { ...known, picked: { key: update.key } };
            case "filled": {
              const { key, what, done } = update;
              // A finding that was mended is gone when it is taken back: then its title is known from before.
              const finding = known.report?.findings.find((one) => one.key === key);
              const title = finding?.title ?? (known.filled?.key === key ? known.filled.title : "");
              return { ...known, filled: { key, what, done, title } };
            }
            case "refused":
              return { ...known, refused: { why: update.why } };
            default:
              // Of teaching, and files that the connection saves: nothing of it is shown here.
              return last;
          }
        }),
      ),
    [connection],
  );
  return state;
}

function reportAfter(known: TabReport | null, state: TabState): TabReport | null {
  if (state.status === "ready") return keep(known, state.report);
  return state.status === "reading" ? known : null;
}
