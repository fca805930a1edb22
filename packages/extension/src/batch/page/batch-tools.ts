import type { LocaleName } from "@mulu/catalog-core";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { type BatchTexts, batchTexts } from "../../locales/batch/index.js";
import type { Question } from "../../tab-page/confirm-dialog.js";
import type { BatchCommand, BatchUpdate } from "../messages.js";

/** What every part of the page needs. */
export interface BatchTools {
  locale: LocaleName;
  texts: BatchTexts;
  send(command: BatchCommand): void;
  /** What the background tells, for what needs all of it. */
  listen(listener: (update: BatchUpdate) => void): () => void;
  /** Asks the user to allow these sites; only while a click is being handled. */
  allow(origins: string[]): Promise<boolean>;
  saveFile(name: string, type: string, content: string): void;
  /** Has a screen reader say it. */
  announce(text: string): void;
  /** Asks before something that can't be undone. */
  ask(question: Question): void;
}

export const BatchToolsContext = createContext<BatchTools>({
  locale: "zh-CN",
  texts: batchTexts["zh-CN"],
  send() {},
  listen: () => () => {},
  allow: async () => false,
  saveFile() {},
  announce() {},
  ask() {},
});

export const useBatchTools = (): BatchTools => useContext(BatchToolsContext);
