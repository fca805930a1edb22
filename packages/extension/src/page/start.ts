import { api, quietly } from "../browser/api.js";
import type { FromPage, ToPage } from "../protocol/messages.js";
import { type PageSession, pageSession } from "./page-session.js";

/** Where a script that is here already is found, in the world of the extension's own scripts. */
const KEY = "muluPage";
export type World = { [KEY]?: { isAlive(): boolean; session: PageSession } };

/** Starts in a frame, once: the script comes anew with every audit. */
export function startPage(): void {
  const world = globalThis as unknown as World;
  const before = world[KEY];
  if (before?.isAlive()) return;
  // Of the extension before its update: nobody answers it any more.
  before?.session.stop();
  const send = (message: FromPage) => quietly((done) => api.runtime.sendMessage(message, done));
  const session = pageSession(document, send);
  world[KEY] = { session, isAlive: () => api.runtime?.id !== undefined };
  addEventListener("pagehide", () => {
    session.stop();
    send({ to: "auditor", type: "left" });
  });
  api.runtime.onMessage.addListener((message: ToPage) => {
    if (message?.to === "page") session.receive(message);
  });
}
