import type { LocaleName } from "@mulu/catalog-core";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { TeachTexts } from "../locales/profile/index.js";
import type { KeptProfile, ProfileActions } from "./profile-actions.js";

/** What every part of teaching needs. */
export interface TeachTools {
  locale: LocaleName;
  texts: TeachTexts;
  actions: ProfileActions;
  /** `YYYY-MM-DD` */
  today: string;
  kept: readonly KeptProfile[];
  /** Has a screen reader say it. */
  announce(text: string): void;
  /** Does it, shows why where it fails, and says whether it worked. */
  attempt(action: () => Promise<unknown>): Promise<boolean>;
}

const TeachToolsContext = createContext<TeachTools | null>(null);
export const TeachToolsProvider = TeachToolsContext.Provider;

export function useTeach(): TeachTools {
  const tools = useContext(TeachToolsContext);
  if (!tools) throw new Error("not within a teach section");
  return tools;
}
