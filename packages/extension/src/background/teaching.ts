import { api } from "../browser/api.js";
import type { TeachAsk, TeachUpdate, ToPicker, TriedProfile } from "../profile/messages.js";
import type { ProfileKeeping } from "../profile/profile-actions.js";
import type { FromPage, PanelCommand, ToPage } from "../protocol/messages.js";
import { inject } from "./inject.js";
import type { Memory } from "./memory.js";

/** Milliseconds for a page to say what a profile reads; one that is gone never does. */
const PATIENCE = 5_000;

type Facts = Extract<FromPage, { type: "facts" }>;
type Told = Extract<FromPage, { type: "tried" | "pick-at" | "picked-element" | "pick-ended" }>;

export interface Teaching {
  /** The panel asks something about profiles, or has the user pick on the page. */
  command(tab: number, command: Extract<PanelCommand, { type: "teach" | "pick" }>): Promise<void>;
  heard(tab: number, frame: number, message: Told): void;
  /** Says whether a frame has to read with another profile than it did; then its facts come again. */
  retold(tab: number, frame: number, message: Pick<Facts, "scan" | "facts" | "used">): Promise<boolean>;
  left(tab: number): void;
}

/** Profiles between those who teach them, those who keep them, and the pages that are read with them. */
export function teachingOf(
  memory: Pick<Memory, "profiles" | "profileFor">,
  toPage: (tab: number, message: ToPage, frame?: number) => void,
  tell: (tab: number, update: TeachUpdate) => void,
): Teaching {
  /** What a frame was told last, for one reading: it isn't told again if it goes on as before. */
  const last = new Map<string, string>();
  /** The frame that was picked in last. */
  const pickedIn = new Map<number, number>();
  const waiting = new Map<number, (tried: TriedProfile) => void>();
  let next = 1;

  async function answer(tab: number, ask: TeachAsk): Promise<unknown> {
    return ask.ask === "try" ? tried(tab, ask) : keep(memory.profiles, ask);
  }

  async function tried(tab: number, { profile }: Extract<TeachAsk, { ask: "try" }>): Promise<TriedProfile> {
    const frame = pickedIn.get(tab) ?? 0;
    const failure = await inject(tab, "profile", frame);
    if (failure) throw new Error(failure.detail);
    const id = next++;
    return new Promise((resolve, reject) => {
      waiting.set(id, resolve);
      setTimeout(() => {
        waiting.delete(id);
        reject(new Error(api.i18n.getMessage("pageSilent")));
      }, PATIENCE);
      toPage(tab, { to: "page", type: "try", id, profile }, frame);
    });
  }

  return {
    async command(tab, command) {
      if (command.type === "pick") {
        const { command: asked } = command;
        if (asked.pick === "start" && (await inject(tab, "picker"))) {
          tell(tab, { type: "picked-element", element: null });
          return;
        }
        toPage(tab, toPicker(asked));
        return;
      }
      const { id, ask } = command;
      try {
        tell(tab, { type: "taught", id, answer: await answer(tab, ask) });
      } catch (error) {
        tell(tab, { type: "taught", id, error: error instanceof Error ? error.message : String(error) });
      }
    },
    heard(tab, frame, message) {
      if (message.type === "tried") {
        waiting.get(message.id)?.(message.tried);
        waiting.delete(message.id);
      } else if (message.type === "pick-at") tell(tab, { type: "pick-at", text: message.text });
      else {
        // One frame has it: the others wait no longer.
        toPage(tab, { to: "picker", type: "stop" });
        if (message.type === "picked-element") pickedIn.set(tab, frame);
        tell(tab, {
          type: "picked-element",
          element: message.type === "picked-element" ? message.element : null,
        });
      }
    },
    async retold(tab, frame, { scan, facts, used }) {
      const profile = await memory.profileFor(facts.url ?? "");
      const wanted = JSON.stringify(profile);
      if (wanted === JSON.stringify(used?.profile ?? null)) return false;
      const place = `${tab} ${frame}`;
      const said = `${scan} ${wanted}`;
      if (last.get(place) === said) return false;
      last.set(place, said);
      if (profile && (await inject(tab, "profile", frame))) return false;
      toPage(tab, { to: "page", type: "profile", profile }, frame);
      return true;
    },
    left(tab) {
      pickedIn.delete(tab);
      for (const place of last.keys()) if (place.startsWith(`${tab} `)) last.delete(place);
    },
  };
}

function keep(profiles: ProfileKeeping, ask: Exclude<TeachAsk, { ask: "try" }>): Promise<unknown> {
  switch (ask.ask) {
    case "list":
      return profiles.list();
    case "save":
      return profiles.save(ask.profiles);
    case "remove":
      return profiles.remove(ask.id);
    case "restore":
      return profiles.restore(ask.kept);
    case "enable":
      return profiles.setEnabled(ask.id, ask.enabled);
  }
}

function toPicker(asked: Extract<PanelCommand, { type: "pick" }>["command"]): ToPicker {
  switch (asked.pick) {
    case "start":
      return { to: "picker", type: "start", texts: asked.texts, dark: asked.dark };
    case "key":
      return { to: "picker", type: "key", key: asked.key };
    case "stop":
      return { to: "picker", type: "stop" };
  }
}
