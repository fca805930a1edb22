import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from "idb";
import type { ActiveCatalog, Audit, Correction, KeptAnswer, KeptCatalog, KeptProfile, KeptWaiver } from "./records.js";

/** The tables of the database. Of two tables that tell the same, the key is what they are found by. */
export interface MuluTables extends DBSchema {
  history: {
    key: [page: string, at: string];
    value: Audit;
    indexes: { host: [host: string, at: string]; at: string };
  };
  waivers: { key: string; value: KeptWaiver; indexes: { host: string } };
  answers: { key: [page: string, key: string]; value: KeptAnswer; indexes: { host: string } };
  corrections: { key: string; value: Correction; indexes: { host: string } };
  profiles: { key: string; value: KeptProfile };
  catalogs: { key: string; value: KeptCatalog };
  choices: { key: string; value: ActiveCatalog };
}

export type Table = StoreNames<MuluTables>;
export const tables: readonly Table[] = [
  "history",
  "waivers",
  "answers",
  "corrections",
  "profiles",
  "catalogs",
  "choices",
];

export type Database = IDBPDatabase<MuluTables>;
export type Reading = IDBPTransaction<MuluTables, Table[], "readonly">;
export type Writing = IDBPTransaction<MuluTables, Table[], "readwrite">;

/** What brings the database from one version to the next; it stays in the list for good. */
export type Upgrade = (database: Database) => void;

export const upgrades: readonly Upgrade[] = [
  (database) => {
    const history = database.createObjectStore("history", { keyPath: ["page", "at"] });
    history.createIndex("host", ["host", "at"]);
    history.createIndex("at", "at");
    database.createObjectStore("waivers", { keyPath: ["page", "key"] } as object).createIndex("host", "host");
    database.createObjectStore("answers", { keyPath: ["page", "key"] }).createIndex("host", "host");
    database.createObjectStore("corrections", { keyPath: "page" }).createIndex("host", "host");
    database.createObjectStore("profiles", { keyPath: "id" });
    database.createObjectStore("catalogs", { keyPath: "id" });
    database.createObjectStore("choices", { keyPath: "name" });
  },
  // Waivers by rule came in, and other names for findings: those of before fit nothing any more.
  (database) => {
    database.deleteObjectStore("waivers");
    database.createObjectStore("waivers", { keyPath: "id" }).createIndex("host", "host");
  },
];

export interface DatabaseOptions {
  name: string;
  /** The version is how many there are. */
  upgrades: readonly Upgrade[];
  /** Another page has the old version open and doesn't close it. */
  onBlocked(): void;
  /** The connection is gone: a newer page wants to upgrade, or the browser took it away. */
  onClosed(): void;
}

/** @throws DOMException where the browser keeps nothing, or has a newer version already (`VersionError`) */
export function openDatabase({ name, upgrades, onBlocked, onClosed }: DatabaseOptions): Promise<Database> {
  const opening = openDB<MuluTables>(name, upgrades.length, {
    upgrade(database, from) {
      for (const upgrade of upgrades.slice(from)) upgrade(database);
    },
    blocked: onBlocked,
    blocking(_old, _new, event) {
      // Whoever wants to upgrade waits for this.
      (event.target as IDBDatabase).close();
      onClosed();
    },
    terminated: onClosed,
  });
  return opening;
}
