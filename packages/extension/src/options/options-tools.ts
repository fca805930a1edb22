import type { LocaleName } from "@mulu/catalog-core";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { type OptionsTexts, optionsTexts } from "../locales/options/index.js";
import type { Lockable, OptionsActions } from "./actions.js";

/** What every part of the page needs. */
export interface OptionsTools {
  locale: LocaleName;
  texts: OptionsTexts;
  actions: OptionsActions;
  locked(what: Lockable): boolean;
  /** Has a screen reader say it. */
  announce(text: string): void;
  /**
   * Does it, reads the state again, and says `done`, or the text that `act` gives where it is left out. False when it
   * failed: then the page has told so.
   */
  run(act: () => Promise<unknown>, done?: string): Promise<boolean>;
  /** Tells of something that failed. */
  fail(error: unknown): void;
}

export const OptionsToolsContext = createContext<OptionsTools>({
  locale: "zh-CN",
  texts: optionsTexts["zh-CN"],
  actions: null as never,
  locked: () => false,
  announce() {},
  run: async () => false,
  fail() {},
});

export const useOptions = (): OptionsTools => useContext(OptionsToolsContext);
