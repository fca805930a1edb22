import { useEffect, useState } from "preact/hooks";
import type { CatalogChoice } from "../protocol/messages.js";
import type { PanelSettings, TabState } from "../protocol/tab-state.js";
import type { PanelConnection } from "./connection.js";
import { keep } from "./keep.js";

/** A finding that was clicked on the page; an object of its own each time, so that the same can be clicked again. */
export interface Picked {
  key: string;
}

export interface PanelState {
  tab: TabState;
  settings: PanelSettings;
  entries: readonly CatalogChoice[];
  picked: Picked | null;
}

/** Until the background has said more. */
const before: PanelState = {
  tab: { status: "idle" },
  settings: { locale: "zh-CN", theme: "auto", highlights: true, automatic: false, shortcuts: true },
  entries: [],
  picked: null,
};

/** All that the background told; null until it said anything. */
export function usePanelState(connection: PanelConnection): PanelState | null {
  const [state, setState] = useState<PanelState | null>(null);
  useEffect(
    () =>
      connection.subscribe((update) =>
        setState((last) => {
          const known = last ?? before;
          switch (update.type) {
            case "state":
              return { ...known, tab: keep(known.tab, update.state) };
            case "settings":
              return {
                ...known,
                settings: keep(known.settings, update.settings),
                entries: keep(known.entries, update.entries),
              };
            case "picked":
              return { ...known, picked: { key: update.key } };
            case "file":
              // Saved by the connection; there is nothing to show.
              return last;
          }
        }),
      ),
    [connection],
  );
  return state;
}
