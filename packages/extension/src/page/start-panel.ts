import { api, quietly } from "../browser/api.js";
import type { FromPage, ToPage } from "../protocol/messages.js";
import { leftHere } from "./left-here.js";
import { openPanelFrame, type PanelFrame } from "./panel-frame.js";

const panelHere = leftHere<true>("mulu.panel");

/** Waits for the address of the panel, and opens it. */
export function startPanel(): void {
  if (panelHere.get()) return;
  panelHere.put(true);
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
