import type { LocaleName, PresetName, Totals } from "@mulu/catalog-core";
import type { Mark } from "@mulu/catalog-core/export";

// What the page and its worker say to each other.

/** A page to be judged: the text of the box, or the bytes of a file, whose characters are yet to be told. */
export interface AuditRequest {
  /** Answers name it again: only the newest counts. */
  id: number;
  page: string | Uint8Array;
  /** How the page is called in the report. */
  source: string;
  preset: PresetName;
  /** The day to judge for, `YYYY-MM-DD`. */
  today: string;
  locale: LocaleName;
  /** The whole report is wanted, as a file. */
  as?: "html" | "json";
}

/** A finding as the page shows it. */
export interface ShownFinding {
  mark: Mark;
  /** The word for it. */
  markWord: string;
  rule: string;
  title: string;
  message: string;
  fix: string;
  proposal: string;
  duties: string[];
  /** From 1; null where there is no place. */
  line: number | null;
  column: number | null;
}

export interface AuditAnswer {
  id: number;
  /** What kind of page it is, in a word. */
  kind: string;
  /** The entry of the catalog that the page belongs to, if one fits. */
  item: string | null;
  findings: ShownFinding[];
  counts: Omit<Totals, "pages">;
  /** Sentences on what could not be read. */
  notRead: string[];
  /** The page's text, where bytes were given. */
  text: string | null;
  milliseconds: number;
}

export type FromWorker = AuditAnswer | { id: number; file: string } | { id: number; failed: string };
