import type { AttributeName, LocaleName, Outcome, PageKind, Severity } from "@mulu/catalog-core";
import type { ProfileView } from "../profile/profile-view.js";

// What a batch is. Plain JSON: it is stored and sent as it is.

/** Pages of a batch where the user says nothing else, and at most. */
export const USUAL_PAGES = 50;
export const MOST_PAGES = 500;

export type ItemStatus = "queued" | "fetching" | "done" | "failed" | "skipped";

/** Why a page has no result. */
export type FailureName =
  | "network"
  | "timeout"
  | "http"
  | "busy"
  | "login"
  | "other-host"
  | "too-big"
  | "not-html"
  | "crashed";

export interface Failure {
  name: FailureName;
  /** What goes with it: the HTTP status, the other host, the kind of document. */
  detail: string;
}

/** One page of a batch. */
export interface BatchItem {
  url: string;
  /** Title and date as the list shows them. */
  title: string;
  day: string | null;
  status: ItemStatus;
  /** How often it was asked for. */
  tries: number;
  failure: Failure | null;
  row: PageRow | null;
}

/** Why a batch stands still: the user said so, he was logged out, the site isn't allowed, the site fails. */
export type PauseReason = "user" | "session" | "permission" | "trouble";

export type BatchStatus = "running" | "paused" | "done" | "cancelled";

/** What is known of a host: nothing is asked of it before that moment, in milliseconds since 1970. */
export interface HostState {
  notBefore: number;
  /** How often in a row it said that it has too much to do. */
  refused: number;
}

export interface Batch {
  batch: 1;
  id: string;
  /** The column that the pages are of. */
  url: string;
  title: string;
  /** ISO 8601. */
  createdAt: string;
  locale: LocaleName;
  catalog: { id: string; version: string };
  status: BatchStatus;
  pause: PauseReason | null;
  hosts: Record<string, HostState>;
  /** Pages in a row that the site failed to give. */
  failuresInARow: number;
  items: readonly BatchItem[];
}

export type BatchCounts = Record<ItemStatus, number>;

/** A batch without its pages. */
export interface BatchHead extends Omit<Batch, "items"> {
  counts: BatchCounts;
}

/** How an attribute stands on a page; `wrong` is filled in, but not as it must be. */
export type AttributeState = "shown" | "missing" | "empty" | "contradicts" | "wrong";

export interface RowFinding {
  rule: string;
  title: string;
  attribute: AttributeName | null;
  outcome: Extract<Outcome, "fail" | "review" | "error">;
  severity: Severity;
  reason: string;
  message: string;
  fix: string;
}

/** What the table shows of a page. The whole report is kept apart. */
export interface PageRow {
  title: string;
  /** Day of publication as the page says it. */
  day: string | null;
  kind: PageKind;
  item: { level1: string; level2: string; provisional: boolean } | null;
  counts: { error: number; warning: number; info: number; review: number; broken: number };
  /** Attributes without an entry are neither shown nor asked for. */
  attributes: Partial<Record<AttributeName, AttributeState>>;
  findings: readonly RowFinding[];
  notRead: number;
  /** The site's profile that it was read with. Batches that were made before profiles were used don't say it. */
  profile?: ProfileView;
  /** The address that it was redirected to. */
  movedTo: string | null;
}

/** A page that can be put into a batch. */
export interface FoundLink {
  url: string;
  title: string;
  day: string | null;
}

export function countsOf(items: readonly BatchItem[]): BatchCounts {
  const counts: BatchCounts = { queued: 0, fetching: 0, done: 0, failed: 0, skipped: 0 };
  for (const { status } of items) counts[status] += 1;
  return counts;
}

export function headOf({ items, ...head }: Batch): BatchHead {
  return { ...head, counts: countsOf(items) };
}
