import { teachTexts } from "../locales/profile/index.js";
import type { PickedElement, TeachAsk, TriedProfile } from "../profile/messages.js";
import type { KeptProfile, ProfileActions } from "../profile/profile-actions.js";
import type { PanelCommand, PanelUpdate } from "../protocol/messages.js";
import { saveFile } from "./save-file.js";

/**
 * What teaching asks of the background, over the line of the panel.
 * @param listen hears what comes over the line, which the panel opens
 */
export function panelProfiles(
  listen: (listener: (update: PanelUpdate) => void) => void,
  send: (command: PanelCommand) => void,
): ProfileActions {
  const waiting = new Map<number, { resolve(answer: unknown): void; reject(error: Error): void }>();
  const watchers = new Set<() => void>();
  let next = 1;
  let moved: (text: string) => void = () => {};
  let picked: ((element: PickedElement | null) => void) | null = null;

  listen((update) => {
    switch (update.type) {
      case "taught": {
        const asked = waiting.get(update.id);
        waiting.delete(update.id);
        if (update.error === undefined) asked?.resolve(update.answer);
        else asked?.reject(new Error(update.error));
        break;
      }
      case "pick-at":
        moved(update.text);
        break;
      case "picked-element":
        picked?.(update.element);
        picked = null;
        break;
      case "profiles-changed":
        for (const changed of watchers) changed();
    }
  });

  function ask<T>(ask: TeachAsk): Promise<T> {
    const id = next++;
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve: resolve as (answer: unknown) => void, reject });
      send({ type: "teach", id, ask });
    });
  }

  return {
    list: () => ask<KeptProfile[]>({ ask: "list" }),
    watch(changed) {
      watchers.add(changed);
      return () => void watchers.delete(changed);
    },
    save: (profiles) => ask({ ask: "save", profiles }),
    remove: (id) => ask({ ask: "remove", id }),
    restore: (kept) => ask({ ask: "restore", kept }),
    setEnabled: (id, enabled) => ask({ ask: "enable", id, enabled }),
    startPicking(onMove) {
      picked?.(null);
      moved = onMove;
      const locale = document.documentElement.lang === "en" ? "en" : "zh-CN";
      const { theme } = document.documentElement.dataset;
      const dark = theme === undefined ? matchMedia("(prefers-color-scheme: dark)").matches : theme === "dark";
      send({ type: "pick", command: { pick: "start", texts: teachTexts[locale].picker, dark } });
      return new Promise((resolve) => {
        picked = resolve;
      });
    },
    pressKey: (key) => send({ type: "pick", command: { pick: "key", key } }),
    stopPicking() {
      if (!picked) return;
      send({ type: "pick", command: { pick: "stop" } });
      picked(null);
      picked = null;
    },
    tryProfile: (profile) => ask<TriedProfile>({ ask: "try", profile }),
    saveFile: (name, text) => saveFile(name, "application/json", text),
  };
}
