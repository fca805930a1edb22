import "@mulu/catalog-core/older-browsers";
import { api } from "../../browser/api.js";
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
  api.tabs.query({ active: true, currentWindow: true }, ([tab]) => {
    if (tab?.id !== undefined) show(tab.id);
  });
  api.windows.getCurrent((window) => {
    api.tabs.onActivated.addListener(({ tabId, windowId }) => {
      if (windowId === window.id) show(tabId);
    });
  });
}
