import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { type ManageTools, useManaging } from "./manage-tools.js";
import type { ProfileActions } from "./profile-actions.js";

/** What every part of teaching needs. */
export interface TeachTools extends ManageTools {
  actions: ProfileActions;
}

const TeachActionsContext = createContext<ProfileActions | null>(null);
export const TeachActionsProvider = TeachActionsContext.Provider;

export function useTeach(): TeachTools {
  const tools = useManaging();
  const actions = useContext(TeachActionsContext);
  if (!actions) throw new Error("not within a teach section");
  return { ...tools, actions };
}
