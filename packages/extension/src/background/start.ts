import { api, quietly } from "../browser/api.js";
import { type FromPage, PANEL, type PanelCommand } from "../protocol/messages.js";
import { storedMemory } from "./stored-memory.js";
import { type PanelPort, tabsOf } from "./tabs.js";

/** Listens to the button, to pages and to panels. Everything is set up at once: events wake the background up. */
export function startBackground(): void {
  const tabs = tabsOf(storedMemory());

  api.action.onClicked.addListener((tab) => {
    if (tab.id === undefined) return;
    openPanel(tab.id, tab.windowId);
    void tabs.audit(tab.id);
  });

  api.runtime.onMessage.addListener((message: FromPage, sender) => {
    if (sender.id !== api.runtime.id || message?.to !== "auditor" || sender.tab?.id === undefined) return;
    tabs.fromPage(sender.tab.id, sender.frameId ?? 0, message);
  });

  api.runtime.onConnect.addListener((port) => {
    // Panels are pages of our own; a script in a page has no business here.
    if (port.sender?.id !== api.runtime.id || !port.name.startsWith(PANEL)) return;
    const tab = Number(port.name.slice(PANEL.length));
    const panel: PanelPort = { tab, send: (update) => port.postMessage(update) };
    port.onMessage.addListener((command: PanelCommand) => void tabs.command(tab, command));
    port.onDisconnect.addListener(() => tabs.disconnect(panel));
    void tabs.connect(panel);
  });

  api.tabs.onRemoved.addListener((tab) => tabs.left(tab));
  api.tabs.onUpdated.addListener((tab, { status }) => {
    if (status === "loading") tabs.left(tab);
  });
}

/** The browser's own side panel, which must be opened while the click is being handled; else the one in the page. */
function openPanel(tab: number, window: number): void {
  const { sidePanel } = api;
  if (sidePanel?.open) quietly((done) => sidePanel.open({ windowId: window }, done));
  else quietly(() => (globalThis as { browser?: { sidebarAction?: { open(): void } } }).browser?.sidebarAction?.open());
  void tab;
}
