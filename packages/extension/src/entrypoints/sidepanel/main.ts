import "@mulu/catalog-core/older-browsers";
import type { Browser } from "wxt/browser";
import { api, called } from "../../browser/api.js";
import { panelPort } from "../../browser/panel-port.js";
import { mountPanel } from "../../panel/mount.js";

const root = document.getElementById("panel")!;
let close = () => {};

/** The side panel stands beside the window's tabs and shows the one in front. */
function show(tab: number | string): void {
  close();
  const connection = panelPort(tab);
  const unmount = mountPanel(root, connection);
  close = () => {
    unmount();
    connection.close();
  };
}

const token = location.hash.slice(1);
const named = new URLSearchParams(location.search).get("tab");
if (named !== null) {
  // In a tab of its own, for those who want more room.
  show(Number(named));
} else if (token !== "") {
  // In a page, for browsers without a side panel.
  show(token);
} else {
  // Listens at once: the answers come later, and the tab in front may be another one by then.
  const here = called<Browser.windows.Window>((done) => api.windows.getCurrent(done));
  let isKnown = false;
  api.tabs.onActivated.addListener(async ({ tabId, windowId }) => {
    if (windowId !== (await here).id) return;
    isKnown = true;
    show(tabId);
  });
  api.tabs.query({ active: true, currentWindow: true }, async ([tab]) => {
    await here;
    if (!isKnown && tab?.id !== undefined) show(tab.id);
  });
}
