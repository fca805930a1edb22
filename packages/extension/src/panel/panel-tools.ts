import type { LocaleName } from "@mulu/catalog-core";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { type PanelTexts, panelTexts } from "../locales/panel/index.js";
import type { PanelCommand } from "../protocol/messages.js";

/** What every part of the panel needs. */
export interface PanelTools {
  locale: LocaleName;
  texts: PanelTexts;
  /** Of the page, with its port where it has one; empty for a file. */
  host: string;
  send(command: PanelCommand): void;
  /** Has a screen reader say it. */
  announce(text: string): void;
}

export const PanelToolsContext = createContext<PanelTools>({
  locale: "zh-CN",
  texts: panelTexts["zh-CN"],
  host: "",
  send() {},
  announce() {},
});

export const usePanelTools = (): PanelTools => useContext(PanelToolsContext);
export const useTexts = (): PanelTexts => useContext(PanelToolsContext).texts;
