import { startBatches } from "../batch/start-batches.js";
import { api, quietly } from "../browser/api.js";
import { PROFILES_CHANGED } from "../profile/profiles-changed.js";
import { type FromPage, PANEL, type PanelCommand } from "../protocol/messages.js";
import { openPage } from "./open-page.js";
import { panelFrames } from "./panel-frames.js";
import { storedMemory } from "./stored-memory.js";
import { type PanelPort, tabsOf } from "./tabs.js";

/** Listens to the button, to pages and to panels. Everything is set up at once: events wake the background up. */
export function startBackground(): void {
  const memory = storedMemory();
  const tabs = tabsOf(memory);
  const frames = panelFrames();
  startBatches(memory);

  api.action.onClicked.addListener((tab) => {
    if (tab.id === undefined) return;
    const { id } = tab;
    const beside = openSidePanel(tab.windowId);
    void tabs.audit(id).then(() => {
      if (!beside) void tabs.openInPage(id, frames.urlFor(id));
    });
  });

  api.runtime.onMessage.addListener((message: FromPage, sender) => {
    if (sender.id !== api.runtime.id || message?.to !== "auditor" || sender.tab?.id === undefined) return;
    tabs.fromPage(sender.tab.id, sender.frameId ?? 0, message);
  });

  api.runtime.onConnect.addListener((port) => {
    if (port.sender?.id !== api.runtime.id || !port.name.startsWith(PANEL)) return;
    let panel: PanelPort | null = null;
    let closed = false;
    // At once: a panel that goes through the tabs may be gone before it is known which it shows.
    port.onDisconnect.addListener(() => {
      void api.runtime.lastError;
      closed = true;
      if (panel) tabs.disconnect(panel);
    });
    void frames.tabOf(port.name.slice(PANEL.length), port.sender).then((tab) => {
      // A page may put our panel into a frame of its own, but it has no token.
      if (tab === null) return port.disconnect();
      panel = { tab, send: (update) => port.postMessage(update) };
      port.onMessage.addListener((command: PanelCommand) => void tabs.command(tab, command));
      void tabs.connect(panel);
      // Gone by now: it was there all the same, and the marks go with it.
      if (closed) tabs.disconnect(panel);
    });
  });

  api.storage.onChanged.addListener((changes) => {
    if (PROFILES_CHANGED in changes) void tabs.profilesChanged();
  });

  api.tabs.onRemoved.addListener((tab) => {
    tabs.left(tab);
    frames.forget(tab);
  });
  // The address is told only of hosts that the user has allowed.
  api.tabs.onUpdated.addListener((tab, { status }, { url }) => {
    if (status === "complete" && url && /^https?:/.test(url)) void tabs.loaded(tab, url);
  });

  api.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === "install") openPage("welcome");
  });
}

/** The browser's own side panel, which must be opened while the click is being handled; false where it has none. */
function openSidePanel(window: number): boolean {
  const { sidePanel } = api;
  const { sidebarAction } = api as { sidebarAction?: { open(): Promise<void> } };
  if (sidePanel?.open) quietly((done) => sidePanel.open({ windowId: window }, done));
  else if (sidebarAction?.open) void sidebarAction.open().catch(() => {});
  else return false;
  return true;
}
