import "@mulu/catalog-core/older-browsers";
import type { PanelCommand, PanelUpdate } from "../protocol/messages.js";
import { mountPanel } from "./mount.js";
import { entries, fixtures, type Harness, manyFindings, report, settings } from "./panel.fixture.js";

// The panel with a stand-in for the background, for tests in a browser: what it sends is kept, what it gets is chosen.

const sent: PanelCommand[] = [];
const listeners = new Set<(update: PanelUpdate) => void>();
// Like the background, it tells a new listener what is so by then.
const last = new Map<PanelUpdate["type"], PanelUpdate>();
const emit = (update: PanelUpdate) => {
  if (update.type !== "picked") last.set(update.type, update);
  for (const listener of listeners) listener(update);
};

const harness: Harness = { sent, emit, entries, fixtures, report, settings, manyFindings };
Object.assign(globalThis, { harness });

mountPanel(document.getElementById("panel")!, {
  subscribe(listener) {
    listeners.add(listener);
    for (const update of last.values()) listener(update);
    return () => listeners.delete(listener);
  },
  send(command) {
    sent.push(command);
  },
});
