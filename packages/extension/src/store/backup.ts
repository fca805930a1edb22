import type { Waiver } from "@mulu/catalog-core";
import { MOST_CATALOGS } from "./catalogs.js";
import type { Checker } from "./checker.js";
import { type Table, tables } from "./database.js";
import { historyBounds, keepBounds } from "./history-bounds.js";
import { MOST_PROFILES, type WithId } from "./profiles.js";
import {
  type ActiveCatalog,
  type Audit,
  type Correction,
  type KeptAnswer,
  type KeptCatalog,
  type KeptProfile,
  type KeptWaiver,
  keptWaiver,
  readers,
} from "./records.js";
import {
  ownSettings,
  putOwnSettings,
  type Settings,
  type SettingsSources,
  settingNames,
  settingReaders,
} from "./settings.js";
import type { Store } from "./store.js";
import { fieldsIn, own, sound } from "./values.js";

/** Everything that is kept, as the file has it. */
export interface Backup {
  backup: 1;
  /** ISO 8601 */
  at: string;
  settings: Partial<Settings>;
  history: Audit[];
  /** As in the command line's files of waivers. */
  waivers: Waiver[];
  answers: KeptAnswer[];
  corrections: Correction[];
  profiles: KeptProfile[];
  catalogs: KeptCatalog[];
  choices: ActiveCatalog[];
}

/** Why a backup wasn't taken in; then nothing has changed. */
export type BackupProblem =
  | { code: "too-large"; most: number }
  | { code: "not-json" }
  | { code: "not-backup" }
  /** Made by a newer version. */
  | { code: "newer-version"; version: number }
  | { code: "missing"; path: string }
  | { code: "too-many"; path: string; most: number }
  | { code: "wrong"; path: string }
  /** A profile or a catalog that its checker refuses. */
  | { code: "refused"; path: string; problem: string }
  | { code: "settings-not-kept" }
  | { code: "not-kept" };

/** How many of each were taken in. */
export type Imported = Record<Table, number>;

export interface BackupCheckers {
  profile: Checker<WithId>;
  catalog: Checker<{ id: string }>;
}

/** Characters of a file: 30 large catalogs and a full history are less. */
const MOST_TEXT = 200_000_000;
/** Decisions of one kind: nobody makes more by hand. */
const MOST_DECISIONS = 50_000;
/** Problems that are listed: who has that many has the wrong file. */
const MOST_PROBLEMS = 50;

const most: Record<Table, number> = {
  history: historyBounds.inAll,
  waivers: MOST_DECISIONS,
  answers: MOST_DECISIONS,
  corrections: MOST_DECISIONS,
  profiles: MOST_PROFILES,
  catalogs: MOST_CATALOGS,
  choices: 1,
};

/**
 * Everything as the text of a JSON file; damaged records are left out.
 * @param at the moment, ISO 8601
 */
export async function exportAll(store: Store, sources: SettingsSources, at: string): Promise<string> {
  const settings = await ownSettings(sources);
  const records = await store.read(
    tables,
    async (tx) => {
      const found: [Table, unknown[]][] = [];
      for (const table of tables)
        found.push([table, sound<unknown>(await tx.objectStore(table).getAll(), readers[table])]);
      return found.map(([table, list]) => [table, table === "waivers" ? list.map(waiverOf) : list]);
    },
    tables.map((table): [Table, unknown[]] => [table, []]),
  );
  return `${JSON.stringify({ backup: 1, at, settings, ...Object.fromEntries(records) })}\n`;
}

/**
 * Takes a backup in, all of it or nothing: each record takes the place of the one of the same page, finding or id, all
 * others stay; settings of one's own are replaced. The bounds of the history hold afterwards.
 */
export async function importAll(
  store: Store,
  sources: SettingsSources,
  text: string,
  checkers: BackupCheckers,
): Promise<{ ok: true; imported: Imported } | { ok: false; problems: BackupProblem[] }> {
  const read = backupIn(text, checkers);
  if (!read.ok) return read;
  const { backup } = read;
  // Settings are kept elsewhere: they go first, and back where the rest isn't kept.
  const before = await ownSettings(sources);
  try {
    await putOwnSettings(sources, backup.settings);
  } catch {
    return { ok: false, problems: [{ code: "settings-not-kept" }] };
  }
  if (!(await putAll(store, backup))) {
    await putOwnSettings(sources, before).catch(() => {});
    return { ok: false, problems: [{ code: "not-kept" }] };
  }
  const counts = tables.map((table) => [table, backup[table].length]);
  return { ok: true, imported: Object.fromEntries(counts) as Imported };
}

function putAll(store: Store, backup: Backup): Promise<boolean> {
  return store.write(tables, async (tx) => {
    for (const table of tables) {
      const records = tx.objectStore(table);
      // One by one would wait for each; those that fail undo all.
      await Promise.all(recordsOf(backup, table).map((record) => records.put(record as never)));
    }
    const pages = new Set(backup.history.map(({ page }) => page));
    for (const page of pages) await keepBounds(tx, page, historyBounds);
  });
}

/** A waiver needs nothing besides: what it is found by follows from it. */
const waiverOf = (kept: unknown) => (kept as KeptWaiver).waiver;

function recordsOf(backup: Backup, table: Table): readonly unknown[] {
  return table === "waivers" ? backup.waivers.map(keptWaiver) : backup[table];
}

/** Is the text a backup, and everything in it what it should be? */
export function backupIn(
  text: string,
  checkers: BackupCheckers,
): { ok: true; backup: Backup } | { ok: false; problems: BackupProblem[] } {
  const refused = (problem: BackupProblem) => ({ ok: false as const, problems: [problem] });
  if (text.length > MOST_TEXT) return refused({ code: "too-large", most: MOST_TEXT });
  let value: unknown;
  try {
    value = JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
  } catch {
    return refused({ code: "not-json" });
  }
  const it = fieldsIn(value);
  const version = it && own(it, "backup");
  if (!it || typeof version !== "number") return refused({ code: "not-backup" });
  if (version !== 1) return refused({ code: "newer-version", version });

  const problems: BackupProblem[] = [];
  const add = (problem: BackupProblem) => void (problems.length < MOST_PROBLEMS && problems.push(problem));
  const lists = tables.map((table): [Table, unknown[]] => {
    const list = own(it, table);
    const read = readers[table];
    if (!Array.isArray(list)) add({ code: "missing", path: table });
    else if (list.length > most[table]) add({ code: "too-many", path: table, most: most[table] });
    else
      return [
        table,
        list.map((one, i) => {
          const path = `${table}[${i}]`;
          const record = read(table === "waivers" ? { waiver: one } : one);
          if (record === undefined) add({ code: "wrong", path });
          return record && table in CHECKED
            ? checked(record as KeptProfile, checkers[CHECKED[table]!], path, add)
            : table === "waivers"
              ? waiverOf(record ?? {})
              : record;
        }),
      ];
    return [table, []];
  });
  const settings = settingsIn(own(it, "settings"), add);
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    backup: { backup: 1, at: String(own(it, "at")), settings, ...Object.fromEntries(lists) } as Backup,
  };
}

/** Tables whose values are looked at by a checker. */
const CHECKED: Partial<Record<Table, keyof BackupCheckers>> = { profiles: "profile", catalogs: "catalog" };

/** The record with what its checker gives; the id around it is the one in it. */
function checked<R extends { id: string; value: unknown }>(
  record: R,
  check: Checker<WithId>,
  path: string,
  add: (problem: BackupProblem) => void,
): R {
  const result = check(record.value);
  if (!result.ok) add({ code: "refused", path, problem: result.problem });
  else if (result.value.id !== record.id) add({ code: "wrong", path: `${path}.id` });
  else return { ...record, value: result.value };
  return record;
}

function settingsIn(value: unknown, add: (problem: BackupProblem) => void): Partial<Settings> {
  const it = fieldsIn(value);
  if (!it) {
    add({ code: "missing", path: "settings" });
    return {};
  }
  const settings: [string, unknown][] = [];
  for (const [name, given] of Object.entries(it)) {
    const known = settingNames.find((one) => one === name);
    const read = known && settingReaders[known](given);
    if (read === undefined) add({ code: "wrong", path: `settings.${name.slice(0, 80)}` });
    else settings.push([name, read]);
  }
  return Object.fromEntries(settings);
}
