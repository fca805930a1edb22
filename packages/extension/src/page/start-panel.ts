import { api, quietly } from "../browser/api.js";
import type { FromPage, ToPage } from "../protocol/messages.js";
import { openPanelFrame, type PanelFrame } from "./panel-frame.js";

type World = { muluPanel?: true };

/** Waits for the address of the panel, and opens it. */
export function startPanel(): void {
  const world = globalThis as unknown as World;
  if (world.muluPanel) return;
  world.muluPanel = true;
  let panel: PanelFrame | null = null;
  const send = (message: FromPage) => quietly((done) => api.runtime.sendMessage(message, done));
  api.runtime.onMessage.addListener((message: ToPage) => {
    if (message?.to !== "page") return;
    if (message.type !== "panel" && message.type !== "stop") return;
    panel?.close();
    panel = null;
    if (message.type === "stop") return;
    panel = openPanelFrame(document, message.url, () => {
      panel = null;
      send({ to: "auditor", type: "closed" });
    });
  });
}
