import type { OptionsActions } from "./actions.js";

/** Stands in until the store is there: whoever opens the page then sees the sentence of a failed loading. */
export const realActions: OptionsActions = new Proxy({} as OptionsActions, {
  get(_, name) {
    throw new Error(`OptionsActions.${String(name)} is not wired yet`);
  },
});
