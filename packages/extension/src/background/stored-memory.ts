import { builtInCatalog, type Catalog, keysOf, rulesOf } from "@mulu/catalog-core";
import { formRules } from "@mulu/catalog-core/form-rules";
import { api } from "../browser/api.js";
import { answer, answersOf } from "../store/answers.js";
import { activeCatalog, activeCatalogName } from "../store/catalogs.js";
import type { Checker } from "../store/checker.js";
import { correct, correctionOf } from "../store/corrections.js";
import { remember } from "../store/history.js";
import { pageName } from "../store/page-name.js";
import { changeSettings, readSettings, type SettingsSources, setAutomatic } from "../store/settings.js";
import { type Store, storeOf } from "../store/store.js";
import { unwaive, waive, waiversOf } from "../store/waivers.js";
import type { Memory } from "./memory.js";
import { todayInChina } from "./today.js";

/** The background's memory: the extension's own database, and the browser's storage for settings. */
export function storedMemory(
  store: Store = storeOf({ onTrouble: (trouble) => console.warn(`mulu: nothing is kept for now (${trouble})`) }),
  sources: SettingsSources = browserSettings(),
): Memory {
  /** A large catalog isn't read anew for every audit. */
  let known: { id: string; at: number; catalog: Catalog } | null = null;

  return {
    async settings(url) {
      const { locale, theme, highlights, shortcuts, automaticHosts } = (await readSettings(sources)).settings;
      const host = pageName(url)?.host ?? "";
      return { locale, theme, highlights, shortcuts, automatic: host !== "" && automaticHosts.includes(host) };
    },
    async change(url, { automatic, ...others }) {
      const host = pageName(url)?.host;
      if (automatic !== undefined && host) await setAutomatic(sources, host, automatic);
      if (Object.keys(others).length > 0) await changeSettings(sources, others);
    },
    async catalog() {
      const name = await activeCatalogName(store);
      if (!name) return builtInCatalog;
      if (known?.id === name.id && Date.now() - known.at < FRESH) return known.catalog;
      const catalog = (await activeCatalog(store, looksLikeCatalog)) ?? builtInCatalog;
      known = { id: name.id, at: Date.now(), catalog };
      return catalog;
    },
    async rules() {
      const { preset, overrides } = (await readSettings(sources)).settings;
      return {
        rules: rulesOf(preset, overrides).rules,
        formRules: rulesOf(preset, overrides, formRules).rules,
      };
    },
    async decisions(url) {
      const [waivers, answers, item] = await Promise.all([
        waiversOf(store, url, todayInChina()),
        answersOf(store, url),
        correctionOf(store, url),
      ]);
      return {
        waiver(key) {
          const kept = waivers.get(key);
          return kept ? { reason: kept.reason, on: kept.on, until: kept.until } : null;
        },
        answer(key) {
          const kept = answers.get(key);
          return kept ? { says: kept.says, note: kept.note, on: kept.on } : null;
        },
        item,
      };
    },
    async waive(url, key, rule, waiver, today) {
      if (waiver) await waive(store, { url, key, rule }, { ...waiver, on: today });
      else await unwaive(store, url, key);
    },
    async answer(url, key, said, today) {
      await answer(store, url, key, said && { ...said, on: today });
    },
    async correct(url, item) {
      await correct(store, url, item);
    },
    keysOf: (findings, facts) => keysOf(findings, { url: facts.url, item: null }),
    async remember({ at, url, title, kind, item, counts, findings, catalog }) {
      const kept = findings.map(({ key, rule, outcome }) => ({ key, rule, outcome }));
      await remember(store, {
        at,
        url,
        title,
        kind,
        itemId: item?.id ?? null,
        catalogId: catalog.id,
        counts,
        findings: kept,
      });
    },
  };
}

/** Milliseconds after which the active catalog is read again: one with the same id may have been imported. */
const FRESH = 30_000;

/** Catalogs are checked when they are imported; the background doesn't load the library for that again. */
const looksLikeCatalog: Checker<Catalog> = (value) => {
  const catalog = value as Partial<Catalog> | null;
  return typeof catalog === "object" && typeof catalog?.id === "string" && Array.isArray(catalog.entries)
    ? { ok: true, value: catalog as Catalog }
    : { ok: false, problem: "damaged" };
};

/** The browser's settings; `storage.managed` isn't in every browser. */
export function browserSettings(): SettingsSources {
  const { storage, i18n } = api;
  const { local, managed } = storage as unknown as Pick<SettingsSources, "local" | "managed">;
  return { local, managed, uiLanguage: i18n.getUILanguage() };
}
