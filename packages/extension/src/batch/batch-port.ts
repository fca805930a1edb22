import { api } from "../browser/api.js";
import { BATCH, type BatchUpdate } from "./messages.js";
import type { BatchConnection } from "./page-connection.js";

/**
 * The batch page's line to the background. When the background sleeps the line is closed with it, and opened again: that
 * wakes it up, and what runs goes on.
 * @param url of the column
 */
export function batchPort(url: string): BatchConnection {
  const listeners = new Set<(update: BatchUpdate) => void>();
  let port: ReturnType<typeof api.runtime.connect> | null = null;

  function open(): NonNullable<typeof port> {
    const opened = api.runtime.connect({ name: `${BATCH}${url}` });
    opened.onMessage.addListener((update: BatchUpdate) => {
      for (const listener of listeners) listener(update);
    });
    opened.onDisconnect.addListener(() => {
      void api.runtime.lastError;
      port = null;
      if (api.runtime?.id !== undefined) setTimeout(() => (port ??= open()), 200);
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
  };
}
