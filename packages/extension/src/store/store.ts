import {
  type Database,
  openDatabase,
  type Reading,
  type Table,
  type Upgrade,
  upgrades,
  type Writing,
} from "./database.js";
import { dropOldest } from "./history-bounds.js";

/** Why nothing is kept for now. `full`: not even after old audits were dropped. */
export type StoreTrouble = "unavailable" | "newer" | "blocked" | "full";

/**
 * All that the extension keeps, on this computer only. Where the browser keeps nothing, it goes on without memory: what is
 * read is empty, what is written is dropped, and `onTrouble` hears of it once.
 */
export interface Store {
  /** @returns `otherwise` where nothing can be read */
  read<T>(names: readonly Table[], work: (tx: Reading) => Promise<T>, otherwise: T): Promise<T>;
  /**
   * All of it or nothing. `work` may run twice: again after old audits were dropped, where the disk was full.
   * @returns was it kept?
   * @throws whatever `work` throws of its own
   */
  write(names: readonly Table[], work: (tx: Writing) => Promise<unknown>): Promise<boolean>;
  /** What was wrong when it failed last; null while it has not. */
  trouble(): StoreTrouble | null;
  close(): Promise<void>;
}

export interface StoreOptions {
  name?: string;
  upgrades?: readonly Upgrade[];
  /** Told once of each. */
  onTrouble?(trouble: StoreTrouble): void;
  /** Milliseconds to wait for a page with an old version to close it. */
  patience?: number;
}

/** Opens nothing yet: the first use does. */
export function storeOf(options: StoreOptions = {}): Store {
  const { name = "mulu", onTrouble = () => {}, patience = 3_000 } = options;
  const told = new Set<StoreTrouble>();
  let last: StoreTrouble | null = null;
  let opening: Promise<Database | null> | null = null;

  const tell = (trouble: StoreTrouble) => {
    last = trouble;
    if (told.has(trouble)) return;
    told.add(trouble);
    onTrouble(trouble);
  };

  function open(): Promise<Database | null> {
    if (opening) return opening;
    const mine: Promise<Database | null> = new Promise((resolve) => {
      const forget = () => {
        if (opening === mine) opening = null;
      };
      const onBlocked = () =>
        void setTimeout(() => {
          if (settled) return;
          tell("blocked");
          resolve(null);
        }, patience);
      let settled = false;
      const opened = attempt(() =>
        openDatabase({ name, upgrades: options.upgrades ?? upgrades, onBlocked, onClosed: forget }),
      );
      opened.then(
        (database) => {
          settled = true;
          resolve(database);
          // It came late, after others were told that there is none: from now on there is.
          if (opening === mine) opening = Promise.resolve(database);
        },
        (error: unknown) => {
          settled = true;
          tell(nameOf(error) === "VersionError" ? "newer" : "unavailable");
          resolve(null);
        },
      );
    });
    opening = mine;
    return mine;
  }

  /** A transaction; the connection is opened anew where the browser has closed it in between. */
  async function begin<M extends "readonly" | "readwrite">(names: readonly Table[], mode: M) {
    for (const last of [false, true]) {
      const database = await open();
      if (!database) return null;
      try {
        return database.transaction([...names], mode);
      } catch (error) {
        if (last || nameOf(error) !== "InvalidStateError") throw error;
        opening = null;
      }
    }
    return null;
  }

  async function tryToWrite(names: readonly Table[], work: (tx: Writing) => Promise<unknown>): Promise<boolean> {
    const tx = await begin(names, "readwrite");
    if (!tx) return false;
    // Looked at below; until then, its failing is nobody's unhandled rejection.
    tx.done.catch(() => {});
    try {
      await work(tx as unknown as Writing);
    } catch (error) {
      abort(tx);
      // Where a request failed for want of room, the transaction may know better than the request.
      throw nameOf(error) === "AbortError" && tx.error ? tx.error : error;
    }
    await tx.done;
    return true;
  }

  return {
    trouble: () => last,
    async read(names, work, otherwise) {
      try {
        const tx = await begin(names, "readonly");
        return tx ? await work(tx as unknown as Reading) : otherwise;
      } catch (error) {
        if (!isOfDatabase(error)) throw error;
        tell("unavailable");
        return otherwise;
      }
    },
    async write(names, work) {
      try {
        return await tryToWrite(names, work);
      } catch (error) {
        if (nameOf(error) !== "QuotaExceededError") return lost(error);
      }
      try {
        await tryToWrite(["history"], dropOldest);
        return await tryToWrite(names, work);
      } catch (error) {
        return lost(error);
      }
    },
    async close() {
      const database = await opening;
      database?.close();
      opening = null;
    },
  };

  function lost(error: unknown): false {
    if (!isOfDatabase(error)) throw error;
    tell(nameOf(error) === "QuotaExceededError" ? "full" : "unavailable");
    return false;
  }
}

/** A promise of what may also throw at once: Firefox does where nothing is kept. */
function attempt<T>(work: () => Promise<T>): Promise<T> {
  try {
    return work();
  } catch (error) {
    return Promise.reject(error);
  }
}

function abort(tx: { abort(): void }): void {
  try {
    tx.abort();
  } catch {
    // It has ended already.
  }
}

/** The browser's errors are told and gone on from; those of our own making are faults and must come up. */
function isOfDatabase(error: unknown): boolean {
  return typeof DOMException !== "undefined" && error instanceof DOMException;
}

function nameOf(error: unknown): string {
  return typeof error === "object" && error !== null && "name" in error ? String(error.name) : "";
}
