import type { PanelConnection } from "../panel/connection.js";
import type { PanelCommand, PanelUpdate } from "../protocol/messages.js";
import { PANEL } from "../protocol/messages.js";
import { api } from "./api.js";
import { originsOf } from "./origins.js";
import { panelProfiles } from "./panel-profiles.js";
import { saveFile } from "./save-file.js";

type Port = ReturnType<typeof api.runtime.connect>;
/** Milliseconds until a line that was closed is opened again. */
const AGAIN = 200;

/**
 * A panel's line to the background. The background sleeps when it has nothing to do, and closes the line with it: then
 * it is opened again, which wakes it up.
 * @param tab number of the tab that the panel shows, or the token that it was opened in a page with
 */
export function panelPort(tab: number | string): PanelConnection & { close(): void } {
  const listeners = new Set<(update: PanelUpdate) => void>();
  let port: Port | null = null;
  let closed = false;
  /** Of the page that the panel shows. */
  let address = "";

  function open(): Port {
    const opened = api.runtime.connect({ name: `${PANEL}${tab}` });
    opened.onMessage.addListener((update: PanelUpdate) => {
      if (update.type === "state" && update.state.status === "ready") address = update.state.report.url;
      if (update.type === "file") void saveFile(update.name, update.mime, update.content);
      else for (const listener of listeners) listener(update);
    });
    opened.onDisconnect.addListener(() => {
      void api.runtime.lastError;
      port = null;
      // Of an extension that was updated or taken away there is no background to come back.
      if (!closed && api.runtime?.id !== undefined) setTimeout(line, AGAIN);
    });
    return opened;
  }

  function line(): Port | null {
    if (!closed) port ??= open();
    return port;
  }

  const send = (command: PanelCommand) => line()?.postMessage(command);

  return {
    profiles: panelProfiles((listener) => listeners.add(listener), send),
    subscribe(listener) {
      listeners.add(listener);
      line();
      return () => void listeners.delete(listener);
    },
    send(command) {
      // Asking for a permission takes the click that is being handled, and only a page of ours can.
      if (command.type === "settings" && command.settings.automatic === true)
        api.permissions.request({ origins: originsOf(/^https?:/.test(address) ? [address] : []) }, (granted) => {
          if (granted) send(command);
        });
      else send(command);
    },
    close() {
      closed = true;
      port?.disconnect();
    },
  };
}
