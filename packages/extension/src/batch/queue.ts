import type { Batch, BatchItem, Failure, FoundLink, HostState, PageRow, PauseReason } from "./batch.js";
import { MOST_PAGES } from "./batch.js";

// The order of a batch as a pure function of what happened: nothing here fetches, stores or knows the time.

/** From the end of one request to the beginning of the next of the same host. */
export const PAUSE = 1_000;
/** How long a host is left alone that has too much to do and doesn't say for how long; twice as long each time. */
const WHEN_BUSY = 30_000;
const LONGEST_WAIT = 24 * 3_600_000;
const MOST_TRIES = 3;
/** Pages in a row that a site fails to give, after which it is left alone. */
const MOST_FAILURES_IN_A_ROW = 5;

export type BatchEvent =
  | { type: "fetch"; item: number }
  | { type: "read"; item: number; row: PageRow }
  | { type: "failed"; item: number; failure: Failure }
  /** The host has too much to do (429, 503); `wait` is what it asked for, in milliseconds. */
  | { type: "refused"; item: number; wait: number | null }
  /** A login page came instead. */
  | { type: "login"; item: number; detail: string }
  | { type: "pause"; why: PauseReason }
  | { type: "resume" }
  | { type: "cancel" }
  /** Pages without a result are fetched again; null for all of them. */
  | { type: "retry"; items: readonly number[] | null }
  /** The background died and is back: what was under way is lost. */
  | { type: "woke" };

/** What is to be done now. `nothing` while a request is under way, or when the batch doesn't run. */
export type Todo = { do: "fetch"; item: number } | { do: "wait"; until: number } | { do: "nothing" };

export function newBatch(
  head: Pick<Batch, "id" | "url" | "title" | "createdAt" | "locale" | "catalog">,
  links: readonly FoundLink[],
): Batch {
  const seen = new Set<string>();
  const items: BatchItem[] = [];
  for (const { url, title, day } of links) {
    if (items.length === MOST_PAGES) break;
    if (seen.has(url)) continue;
    seen.add(url);
    items.push({ url, title, day, status: "queued", tries: 0, failure: null, row: null });
  }
  return {
    batch: 1,
    ...head,
    status: items.length === 0 ? "done" : "running",
    pause: null,
    hosts: {},
    failuresInARow: 0,
    items,
  };
}

export function nextTodo(batch: Batch, now: number): Todo {
  if (batch.status !== "running") return { do: "nothing" };
  const busy = new Set(batch.items.filter(({ status }) => status === "fetching").map(hostOf));
  let until = Number.POSITIVE_INFINITY;
  for (const [at, item] of batch.items.entries()) {
    if (item.status !== "queued") continue;
    const host = hostOf(item);
    if (busy.has(host)) continue;
    const notBefore = batch.hosts[host]?.notBefore ?? 0;
    if (notBefore <= now) return { do: "fetch", item: at };
    until = Math.min(until, notBefore);
  }
  return until === Number.POSITIVE_INFINITY ? { do: "nothing" } : { do: "wait", until };
}

/** The batch after an event. What doesn't fit (an answer for a page that was cancelled meanwhile) changes nothing. */
export function afterEvent(batch: Batch, event: BatchEvent, now: number): Batch {
  switch (event.type) {
    case "pause":
      return batch.status === "running" ? { ...batch, status: "paused", pause: event.why } : batch;
    case "resume":
      return batch.status === "paused" ? { ...batch, status: "running", pause: null, failuresInARow: 0 } : batch;
    case "cancel":
      return isOver(batch) ? batch : { ...withItems(batch, isOpen, skipped), status: "cancelled", pause: null };
    case "retry":
      return retried(batch, event.items);
    case "woke":
      return ended(withItems(batch, ({ status }) => status === "fetching", lost));
  }
  const item = batch.items[event.item];
  if (!item) return batch;
  if (event.type === "fetch") {
    if (batch.status !== "running" || item.status !== "queued") return batch;
    return withItem(batch, event.item, { ...item, status: "fetching", tries: item.tries + 1 });
  }
  if (item.status !== "fetching") return batch;
  return ended(answered(batch, event, item, now));
}

/** What a host asked for holds for the next batch, too. */
export function carryHosts(batch: Batch, others: readonly Pick<Batch, "hosts">[]): Batch {
  const hosts: Batch["hosts"] = { ...batch.hosts };
  for (const other of others)
    for (const [host, state] of Object.entries(other.hosts))
      if (state.notBefore > (hosts[host]?.notBefore ?? 0)) hosts[host] = state;
  return { ...batch, hosts };
}

type Answer = Extract<BatchEvent, { type: "read" | "failed" | "refused" | "login" }>;

function answered(batch: Batch, event: Answer, item: BatchItem, now: number): Batch {
  const host = hostOf(item);
  const before = batch.hosts[host] ?? { notBefore: 0, refused: 0 };
  const at = (change: Partial<BatchItem>, state: Partial<HostState> = {}): Batch => ({
    ...withItem(batch, event.item, { ...item, ...change }),
    hosts: {
      ...batch.hosts,
      [host]: { refused: 0, ...state, notBefore: Math.max(before.notBefore, state.notBefore ?? 0, now + PAUSE) },
    },
  });
  switch (event.type) {
    case "read":
      return { ...at({ status: "done", row: event.row, failure: null }), failuresInARow: 0 };
    case "failed":
      return failed(at({ status: "failed", failure: event.failure }), event.failure);
    case "refused": {
      const wait = Math.min(event.wait ?? WHEN_BUSY * 2 ** Math.min(before.refused, 10), LONGEST_WAIT);
      const state = { notBefore: now + wait, refused: before.refused + 1 };
      if (item.tries < MOST_TRIES) return at({ status: "queued" }, state);
      return at({ status: "failed", failure: { name: "busy", detail: "" } }, state);
    }
    case "login": {
      // Asked for again after the user has logged in, and still no page: this one isn't for him.
      if (item.tries > 1) return at({ status: "failed", failure: { name: "login", detail: event.detail } });
      const paused = at({ status: "queued" });
      return batch.status === "running" ? { ...paused, status: "paused", pause: "session" } : paused;
    }
  }
}

function failed(batch: Batch, { name, detail }: Failure): Batch {
  // Redirected elsewhere page after page: most likely to a login that can't be read from here.
  const isTrouble =
    name === "network" || name === "timeout" || name === "other-host" || (name === "http" && Number(detail) >= 500);
  if (!isTrouble) return batch;
  const failuresInARow = batch.failuresInARow + 1;
  if (failuresInARow < MOST_FAILURES_IN_A_ROW || batch.status !== "running") return { ...batch, failuresInARow };
  return { ...batch, failuresInARow, status: "paused", pause: "trouble" };
}

function retried(batch: Batch, items: readonly number[] | null): Batch {
  const wanted = items === null ? null : new Set(items);
  let any = false;
  const queued = batch.items.map((item, at) => {
    if ((item.status !== "failed" && item.status !== "skipped") || (wanted !== null && !wanted.has(at))) return item;
    any = true;
    return { ...item, status: "queued" as const, tries: 0, failure: null };
  });
  if (!any) return batch;
  return { ...batch, items: queued, status: "running", pause: null, failuresInARow: 0 };
}

/** A page that was under way when the background died, perhaps because of it: not for ever. */
function lost(item: BatchItem): BatchItem {
  if (item.tries < MOST_TRIES) return { ...item, status: "queued" };
  return { ...item, status: "failed", failure: { name: "crashed", detail: "" } };
}

const skipped = (item: BatchItem): BatchItem => ({ ...item, status: "skipped" });
const isOpen = ({ status }: BatchItem) => status === "queued" || status === "fetching";
const isOver = ({ status }: Batch) => status === "done" || status === "cancelled";

/** A batch whose pages all have a result is done. */
function ended(batch: Batch): Batch {
  return isOver(batch) || batch.items.some(isOpen) ? batch : { ...batch, status: "done", pause: null };
}

function withItem(batch: Batch, at: number, item: BatchItem): Batch {
  return { ...batch, items: batch.items.map((one, index) => (index === at ? item : one)) };
}

function withItems(batch: Batch, which: (item: BatchItem) => boolean, to: (item: BatchItem) => BatchItem): Batch {
  if (!batch.items.some(which)) return batch;
  return { ...batch, items: batch.items.map((item) => (which(item) ? to(item) : item)) };
}

/** Addresses were checked when the batch was made. */
export function hostOf({ url }: Pick<BatchItem, "url">): string {
  return new URL(url).host;
}
