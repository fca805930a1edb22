import { api, quietly } from "../browser/api.js";
import type { FromPage, ToPage } from "../protocol/messages.js";
import { pageHere } from "./page-here.js";
import { type PageSession, pageSession } from "./page-session.js";

/** The script comes anew with every audit: it starts in a frame once, and reads the frame each time. */
export function startPage(): void {
  const before = pageHere.get();
  if (before?.isAlive()) {
    before.read();
    return;
  }
  // Of the extension before its update: nobody answers it any more.
  before?.session.stop();
  const send = (message: FromPage) => quietly((done) => api.runtime.sendMessage(message, done));
  const session = pageSession(document, send);
  const left = ({ isTrusted }: Event) => {
    // The page itself can send such an event at any time.
    if (!isTrusted) return;
    session.stop();
    send({ to: "auditor", type: "left" });
  };
  const receive = (message: Parameters<PageSession["receive"]>[0]) => {
    // With document.open() a page takes all listeners off its window; the same one twice is one.
    addEventListener("pagehide", left);
    session.receive(message);
  };
  const read = () => receive({ to: "page", type: "read", scan: 0 });
  pageHere.put({ session, read, isAlive: () => api.runtime?.id !== undefined });
  api.runtime.onMessage.addListener((message: ToPage) => {
    if (message?.to === "page") receive(message);
  });
  read();
}
