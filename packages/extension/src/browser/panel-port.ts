import type { PanelConnection } from "../panel/connection.js";
import type { PanelUpdate } from "../protocol/messages.js";
import { PANEL } from "../protocol/messages.js";
import { api } from "./api.js";

/**
 * A panel's line to the background. The background sleeps when it has nothing to do, and closes the line with it: then
 * it is opened again, which wakes it up.
 * @param tab number of the tab that the panel shows, or the token that it was opened in a page with
 */
export function panelPort(tab: number | string): PanelConnection & { close(): void } {
  const listeners = new Set<(update: PanelUpdate) => void>();
  let port: ReturnType<typeof api.runtime.connect> | null = null;
  let closed = false;

  function open(): NonNullable<typeof port> {
    const opened = api.runtime.connect({ name: `${PANEL}${tab}` });
    opened.onMessage.addListener((update: PanelUpdate) => {
      for (const listener of listeners) listener(update);
    });
    opened.onDisconnect.addListener(() => {
      void api.runtime.lastError;
      port = null;
      if (!closed && api.runtime?.id !== undefined) setTimeout(() => (closed ? undefined : (port ??= open())), 200);
    });
    return opened;
  }

  return {
    subscribe(listener) {
      listeners.add(listener);
      port ??= open();
      return () => void listeners.delete(listener);
    },
    send(command) {
      port ??= open();
      port.postMessage(command);
    },
    close() {
      closed = true;
      port?.disconnect();
    },
  };
}
