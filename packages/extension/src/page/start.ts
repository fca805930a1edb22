import { api, quietly } from "../browser/api.js";
import type { FromPage, ToPage } from "../protocol/messages.js";
import { pageHere } from "./page-here.js";
import { pageSession } from "./page-session.js";

/** Starts in a frame, once: the script comes anew with every audit. */
export function startPage(): void {
  const before = pageHere.get();
  if (before?.isAlive()) return;
  // Of the extension before its update: nobody answers it any more.
  before?.session.stop();
  const send = (message: FromPage) => quietly((done) => api.runtime.sendMessage(message, done));
  const session = pageSession(document, send);
  pageHere.put({ session, isAlive: () => api.runtime?.id !== undefined });
  const left = ({ isTrusted }: Event) => {
    // The page itself can send such an event at any time.
    if (!isTrusted) return;
    session.stop();
    send({ to: "auditor", type: "left" });
  };
  api.runtime.onMessage.addListener((message: ToPage) => {
    if (message?.to !== "page") return;
    // With document.open() a page takes all listeners off its window; the same one twice is one.
    addEventListener("pagehide", left);
    session.receive(message);
  });
}
