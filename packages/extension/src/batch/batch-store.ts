import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import { type Batch, type BatchHead, type BatchItem, headOf } from "./batch.js";
import type { StoredReport } from "./messages.js";

/** Batches that are kept: the newest. */
export const MOST_BATCHES = 10;

interface BatchTables extends DBSchema {
  heads: { key: string; value: BatchHead };
  items: { key: [batch: string, at: number]; value: BatchItem & { batch: string; at: number } };
  reports: { key: [batch: string, at: number]; value: StoredReport & { batch: string; number: number } };
}

/** Batches in a database of their own, so that a full one doesn't harm what else the extension keeps. */
export interface BatchStore {
  /** Newest first. */
  heads(): Promise<BatchHead[]>;
  read(id: string): Promise<Batch | null>;
  /** Writes a new batch and drops the oldest beyond the bound; says which. */
  add(batch: Batch): Promise<string[]>;
  /** Writes what has changed from one state to the next, with the report of a page that was judged: all or nothing. */
  step(before: Batch, after: Batch, judged?: { item: number; report: StoredReport }): Promise<void>;
  /** Reports of the pages from one on, as many as wanted. */
  reports(id: string, from: number, count: number): Promise<(StoredReport | null)[]>;
  erase(id: string): Promise<void>;
}

/** Opens nothing yet: the first use does, and the first after the browser closed it. */
export function batchStore(name = "mulu-batch"): BatchStore {
  let opening: Promise<IDBPDatabase<BatchTables>> | null = null;
  const closed = () => {
    opening = null;
  };
  const database = () => {
    opening ??= openDB<BatchTables>(name, 1, {
      upgrade(db) {
        db.createObjectStore("heads", { keyPath: "id" });
        db.createObjectStore("items", { keyPath: ["batch", "at"] });
        db.createObjectStore("reports", { keyPath: ["batch", "number"] });
      },
      blocking(_old, _new, event) {
        (event.target as IDBDatabase).close();
        closed();
      },
      terminated: closed,
    }).catch((error) => {
      closed();
      throw error;
    });
    return opening;
  };

  async function heads(): Promise<BatchHead[]> {
    const all = await (await database()).getAll("heads");
    return all.sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
  }

  async function erase(id: string): Promise<void> {
    const tx = (await database()).transaction(["heads", "items", "reports"], "readwrite");
    await Promise.all([
      tx.objectStore("heads").delete(id),
      tx.objectStore("items").delete(within(id)),
      tx.objectStore("reports").delete(within(id)),
      tx.done,
    ]);
  }

  return {
    heads,
    async read(id) {
      const tx = (await database()).transaction(["heads", "items"]);
      const [head, rows] = await Promise.all([
        tx.objectStore("heads").get(id),
        tx.objectStore("items").getAll(within(id)),
        tx.done,
      ]);
      if (!head) return null;
      const { counts: _, ...batch } = head;
      return { ...batch, items: rows.map(({ batch: _, at: __, ...item }) => item) };
    },
    async add(batch) {
      const tx = (await database()).transaction(["heads", "items"], "readwrite");
      const items = tx.objectStore("items");
      await Promise.all([
        tx.objectStore("heads").put(headOf(batch)),
        ...batch.items.map((item, at) => items.put({ batch: batch.id, at, ...item })),
        tx.done,
      ]);
      // What still runs or could go on is not dropped for being old, unless nothing else is left.
      const others = (await heads()).filter(({ id }) => id !== batch.id);
      const rank = ({ status }: BatchHead) => (status === "running" ? 0 : status === "paused" ? 1 : 2);
      const dropped = [...others].sort((a, b) => rank(a) - rank(b)).slice(MOST_BATCHES - 1);
      for (const { id } of dropped) await erase(id);
      return dropped.map(({ id }) => id);
    },
    async step(before, after, judged) {
      const tx = (await database()).transaction(["heads", "items", "reports"], "readwrite");
      const items = tx.objectStore("items");
      const { id } = after;
      const reports = tx.objectStore("reports");
      await Promise.all([
        tx.objectStore("heads").put(headOf(after)),
        ...changedItems(before, after).map(([at, item]) => items.put({ batch: id, at, ...item })),
        ...(judged ? [reports.put({ batch: id, number: judged.item, ...judged.report })] : []),
        tx.done,
      ]);
    },
    async reports(id, from, count) {
      const range = IDBKeyRange.bound([id, from], [id, from + count], false, true);
      const found: (StoredReport | null)[] = new Array(count).fill(null);
      for (const { batch: _, number, ...report } of await (await database()).getAll("reports", range))
        found[number - from] = report;
      return found;
    },
    erase,
  };
}

/** The pages that are others than before. */
export function changedItems(before: Batch, after: Batch): [number, BatchItem][] {
  const changed: [number, BatchItem][] = [];
  for (const [at, item] of after.items.entries()) if (item !== before.items[at]) changed.push([at, item]);
  return changed;
}

const within = (id: string) => IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER]);
