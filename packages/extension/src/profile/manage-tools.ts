import type { LocaleName } from "@mulu/catalog-core";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { TeachTexts } from "../locales/profile/index.js";
import type { KeptProfile, ProfileManaging } from "./profile-actions.js";

/** What every part that shows profiles needs, in the panel and in the settings. */
export interface ManageTools {
  locale: LocaleName;
  texts: TeachTexts;
  actions: ProfileManaging;
  /** `YYYY-MM-DD` */
  today: string;
  kept: readonly KeptProfile[];
  /** Has a screen reader say it. */
  announce(text: string): void;
  /** Does it, shows why where it fails, and says whether it worked. */
  attempt(action: () => Promise<unknown>): Promise<boolean>;
}

const ManageToolsContext = createContext<ManageTools | null>(null);
export const ManageToolsProvider = ManageToolsContext.Provider;

export function useManaging(): ManageTools {
  const tools = useContext(ManageToolsContext);
  if (!tools) throw new Error("not where profiles are shown");
  return tools;
}
