import type { LocaleName, PageReport, Totals } from "@mulu/catalog-core";
import type { PanelSettings } from "../protocol/tab-state.js";
import type { BatchHead, BatchItem, FoundLink } from "./batch.js";
import type { FoundList } from "./read-list.js";

// What the batch page and the background say to each other over a port.

/** Names of the batch pages' ports begin with this; the address of the column follows. */
export const BATCH = "batch:";

export type BatchCommand =
  /** Looks what a column lists. `tab` shows it, if it is still there. */
  | { type: "find"; url: string; tab: number | null; limit: number }
  | { type: "stop-finding" }
  | { type: "start"; url: string; title: string; links: readonly FoundLink[] }
  | { type: "open"; batch: string }
  | { type: "pause" | "resume" | "cancel"; batch: string }
  /** Pages without a result are fetched again; null for all of them. */
  | { type: "retry"; batch: string; items: readonly number[] | null }
  /** Null for all that aren't running. */
  | { type: "erase"; batch: string | null }
  /** The reports of all pages, for a file. */
  | { type: "reports"; batch: string };

export type BatchUpdate =
  | { type: "settings"; settings: Pick<PanelSettings, "theme"> & { locale: LocaleName } }
  /** All batches that are kept, newest first. */
  | { type: "batches"; batches: readonly BatchHead[] }
  | { type: "found"; list: FoundList }
  /** A batch that the page asked for, or that it started. */
  | { type: "opened"; batch: BatchHead; items: readonly BatchItem[] }
  /** What has changed of a batch: its head and these pages, by number. */
  | { type: "changed"; batch: BatchHead; items: readonly (readonly [number, BatchItem])[] }
  | { type: "erased"; batch: string }
  /** Some of the reports of a batch, from this page on; null for pages without one. */
  | { type: "reports"; batch: string; from: number; reports: readonly (StoredReport | null)[]; last: boolean }
  /** The browser keeps nothing, or no more: no batch can run. */
  | { type: "trouble"; detail: string };

/** A page's report with the counts of its results, as it is kept. */
export interface StoredReport {
  /** The moment of the audit, ISO 8601. */
  at: string;
  report: PageReport;
  totals: Omit<Totals, "pages">;
}
