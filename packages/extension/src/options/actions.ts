import type { Catalog, LocaleName, Severity, Waiver } from "@mulu/catalog-core";
import type { ProfileManaging } from "../profile/profile-actions.js";
import type { Damaged } from "../store/damaged.js";
import type { ManagedName } from "../store/managed.js";
import type { SettingName } from "../store/settings.js";
import type { StoreTrouble } from "../store/store.js";
import type { Refusal } from "../store/waivers.js";
import type { RuleLevel, RulePreset } from "./rule-levels.js";

// All that the options page asks of the world, as plain data: the page knows no store, and tests use a stand-in.

/** What an administrator can fix for everybody. */
export type Lockable = "catalog" | "rules" | "hosts" | "locale" | "theme" | "shortcuts" | "erase";

export interface OptionsSettings {
  locale: LocaleName;
  theme: "auto" | "light" | "dark";
  /** Keys without modifier in the panel. */
  shortcuts: boolean;
}

/** A catalog, without its rows. */
export interface CatalogSummary {
  id: string;
  title: string;
  issuer: string;
  /** `YYYY-MM-DD`, or empty where the catalog doesn't say it. */
  issuedOn: string;
  rows: number;
  /** Rows that are not sure themselves. */
  provisional: number;
  builtIn: boolean;
  /** Set by the computer department: nothing else is used. */
  managed: boolean;
  /** The file it was imported from; empty for the built-in one. */
  source: string;
  /** ISO 8601; null for the built-in one. */
  importedAt: string | null;
}

export interface AutomaticHost {
  host: string;
  /** False when the permission was taken back in the browser's own settings. */
  permitted: boolean;
  /** By the administrator: can't be removed here. */
  managed: boolean;
}

/** A waiver, and what it is taken back by. */
export interface WaiverRow {
  id: string;
  waiver: Waiver;
}

/** A person's word against what the program found. */
export interface CorrectionRow {
  key: string;
  /** `item`: the page belongs to another item; `answer`: what only a person can judge; `field`: a form's field is another. */
  kind: "item" | "answer" | "field";
  page: string;
  title: string;
  /** What is said now, as it is shown: an item's name, a note. */
  said: string;
  /** `YYYY-MM-DD` */
  on: string;
}

/** Everything that is small. Coverage and history are asked for when they are shown. */
export interface OptionsState {
  settings: OptionsSettings;
  locked: readonly Lockable[];
  /** The built-in one first. */
  catalogs: readonly CatalogSummary[];
  /** Id of the catalog in use. */
  activeCatalog: string;
  preset: RulePreset;
  /** Rules whose level is not that of the preset. */
  levels: Readonly<Record<string, RuleLevel>>;
  hosts: readonly AutomaticHost[];
  waivers: readonly WaiverRow[];
  corrections: readonly CorrectionRow[];
  /** What can't be used of what the computer department has set, and why where a check says it. */
  policy: readonly { name: SettingName | ManagedName; problem: string }[];
  /** Why nothing is kept for now. */
  trouble: StoreTrouble | null;
  /** Records that are not what they should be. */
  damaged: readonly Damaged[];
  version: string;
}

/** Where the pages of one item were met. */
export interface CoverageMeeting {
  host: string;
  /** How many pages. */
  pages: number;
  /** `YYYY-MM-DD` of the last. */
  last: string;
  /** Some of the addresses, the newest first. */
  urls: readonly string[];
}

export interface CoverageEntry {
  id: string;
  level1: string;
  level2: string;
  provisional: boolean;
  met: readonly CoverageMeeting[];
}

/** One audit of a page. */
export interface AuditRow {
  /** ISO 8601 */
  at: string;
  fail: number;
  review: number;
}

export interface HistoryPage {
  url: string;
  host: string;
  title: string;
  /** The oldest first; never empty. */
  audits: readonly AuditRow[];
}

/** A finding of an audit, as far as it is kept. */
export interface FindingLine {
  key: string;
  severity: Severity;
  message: string;
}

/** The last audit of a page and the one before; null when there was none. */
export interface AuditPair {
  now: readonly FindingLine[];
  before: readonly FindingLine[] | null;
}

export type Erase = { what: "page"; url: string } | { what: "host"; host: string } | { what: "all" };

/** What a backup holds, before it replaces anything. */
export type BackupCheck =
  | { ok: true; madeAt: string; catalogs: number; waivers: number; corrections: number; audits: number }
  | { ok: false; why: "not-json" | "not-a-backup" | "newer" };

/** What was asked for was refused, for a reason that has a sentence. */
export class Refused extends Error {
  constructor(readonly why: Refusal | StoreTrouble) {
    super(why);
  }
}

export interface OptionsActions {
  load(): Promise<OptionsState>;
  /** Calls back when something was changed elsewhere: in the panel, in another window. The result ends it. */
  watch(changed: () => void): () => void;

  changeSettings(changes: Partial<OptionsSettings>): Promise<void>;

  /** Keeps an imported catalog (one of the same id is replaced) and uses it. */
  addCatalog(catalog: Catalog, source: string): Promise<void>;
  useCatalog(id: string): Promise<void>;
  removeCatalog(id: string): Promise<void>;
  /** Of the catalog in use. */
  coverage(): Promise<readonly CoverageEntry[]>;

  setPreset(preset: RulePreset): Promise<void>;
  /** Null: as the preset says. */
  setLevel(rule: string, level: RuleLevel | null): Promise<void>;
  resetLevels(): Promise<void>;

  /** Asks for the permission: called within the click, before anything is waited for. False when it was refused. */
  addHost(host: string): Promise<boolean>;
  removeHost(host: string): Promise<void>;

  /** The profiles of sites. What can't be done comes with a sentence of its own. */
  profiles: ProfileManaging;

  takeBackWaiver(id: string): Promise<void>;
  /** All waivers, as the command line's `--waivers` reads them. */
  waiversFile(): Promise<string>;
  /** Keeps the waivers of such a file, each in place of the one that reaches alike; a sentence where it is none. */
  addWaivers(text: string): Promise<{ ok: true; count: number } | { ok: false; message: string }>;
  takeBackCorrection(key: string): Promise<void>;
  removeDamaged(): Promise<void>;

  history(): Promise<readonly HistoryPage[]>;
  lastTwo(url: string): Promise<AuditPair>;
  erase(what: Erase): Promise<void>;

  /** Everything, as the text of one file. */
  backup(): Promise<string>;
  checkBackup(text: string): Promise<BackupCheck>;
  /** Puts the backup in the place of everything; only for a text that was checked. */
  restore(text: string): Promise<void>;

  /** Has the browser save a file. */
  save(name: string, mime: string, content: string): Promise<void>;
}
