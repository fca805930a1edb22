import type { RegisterCommandTexts } from "./record-commands.js";

/** All that the `mulu opinion` commands say by themselves. */
export interface OpinionCommandTexts extends RegisterCommandTexts {
  /** Above what is to be done now. */
  due: (count: number) => string;
  incident: (row: number, title: string) => string;
  /** One of them, by its incident. */
  dueLine: (incident: string, step: string, due: string) => string;
}
