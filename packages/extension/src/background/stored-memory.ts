import {
  builtInCatalog,
  type Catalog,
  reachOf,
  rulesOf,
  ruleTitle,
  shownOf,
  type Waivable,
  type Waiver,
  waiverFinder,
} from "@mulu/catalog-core";
import { formRules } from "@mulu/catalog-core/form-rules";
import { brokenAttributes, matchProfile, nextHealth } from "@mulu/catalog-core/profile";
import { api } from "../browser/api.js";
import { keptProfiles, usedProfiles } from "../profile/kept-profiles.js";
import type { PanelSettings } from "../protocol/tab-state.js";
import { answer, answersOf } from "../store/answers.js";
import { activeCatalog, activeCatalogName } from "../store/catalogs.js";
import type { Checker } from "../store/checker.js";
import { catalogChecker } from "../store/checkers.js";
import { correct, correctionOf } from "../store/corrections.js";
import { compareWithLast, remember } from "../store/history.js";
import { managed } from "../store/managed.js";
import { pageName } from "../store/page-name.js";
import { changeProfile } from "../store/profiles.js";
import { keptWaiver } from "../store/records.js";
import {
  changeSettings,
  readSettings,
  type SettingName,
  type SettingsSources,
  setAutomatic,
} from "../store/settings.js";
import { type Store, storeOf } from "../store/store.js";
import { type Refusal, unwaive, waive, waiversNear } from "../store/waivers.js";
import type { Memory, NotKept } from "./memory.js";
import { todayInChina } from "./today.js";

/** The background's memory: the extension's own database, and the browser's storage for settings. */
export function storedMemory(
  store: Store = storeOf({ onTrouble: (trouble) => console.warn(`mulu: nothing is kept for now (${trouble})`) }),
  sources: SettingsSources = browserSettings(),
): Memory {
  /** What is wrong with the store says more than that nothing was kept. */
  const why = (refusal: Refusal | null): NotKept | null =>
    refusal === "not-kept" ? (store.trouble() ?? refusal) : refusal;

  /** A large catalog isn't read anew for every audit. */
  let known: { id: string; at: number; catalog: Catalog } | null = null;
  let set: { at: number; catalog: Catalog | null } | null = null;

  /** Finds what sets a finding of a page aside. */
  async function waiversFor(url: string, today: string) {
    const waivers = await waiversNear(store, url);
    const page = pageName(url)?.page ?? url;
    return (finding: Waivable, entry: string | null): Waiver | null =>
      waiverFinder(waivers, { page, entry, today })(finding).waiver;
  }

  /** What the bureau has set; looked at anew from time to time, as policies change. */
  async function bureaus(): Promise<Catalog | null> {
    if (set === null || Date.now() - set.at >= FRESH)
      set = { at: Date.now(), catalog: (await managed(sources, "catalog", catalogChecker("zh-CN"))).value };
    return set.catalog;
  }

  const profiles = keptProfiles(store, sources);
  let used: { at: number; profiles: ReturnType<typeof usedProfiles> } | null = null;
  const inUse = () => {
    if (used === null || Date.now() - used.at >= FRESH)
      used = { at: Date.now(), profiles: usedProfiles(store, sources) };
    return used.profiles;
  };

  return {
    prepare() {
      for (const opening of [readSettings(sources), bureaus(), inUse()]) opening.catch(() => {});
    },
    profiles,
    async profileFor(url) {
      return matchProfile(
        (await inUse()).map(({ profile }) => profile),
        url,
      );
    },
    profilesChanged() {
      used = null;
    },
    async noteUsed(url, { profile, readings, problems }, today) {
      const own = (await inUse()).find((one) => one.profile.id === profile.id)?.own;
      if (!own) return [];
      const health = nextHealth(own.health, { readings: [...readings], problems: [...problems] }, url, today);
      if (JSON.stringify(health) !== JSON.stringify(own.health)) {
        own.health = health;
        await changeProfile(store, profile.id, { health });
      }
      return brokenAttributes(health).map(({ attribute }) => attribute);
    },
    async settings(url) {
      const { settings, locked } = await readSettings(sources);
      const { locale, theme, highlights, askBeforeSubmit, shortcuts, automaticHosts } = settings;
      const host = pageName(url)?.host ?? "";
      return {
        locale,
        theme,
        highlights,
        askBeforeSubmit,
        shortcuts,
        automatic: host !== "" && automaticHosts.includes(host),
        locked: locked.flatMap((name) => shownAs[name] ?? []),
      };
    },
    async change(url, { automatic, ...others }) {
      const host = pageName(url)?.host;
      const refused = automatic !== undefined && host ? await setAutomatic(sources, host, automatic) : [];
      if (Object.keys(others).length > 0) refused.push(...(await changeSettings(sources, others)));
      return refused.length > 0 ? "not-kept" : null;
    },
    async catalog() {
      const given = await bureaus();
      if (given) return given;
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
      const [find, answers, correction] = await Promise.all([
        waiversFor(url, todayInChina()),
        answersOf(store, url),
        correctionOf(store, url),
      ]);
      return {
        waiver(finding, entry) {
          const waiver = find(finding, entry);
          return waiver && { ...shownOf(waiver), reach: reachOf(waiver) };
        },
        answer(key) {
          const kept = answers.get(key);
          return kept ? { says: kept.says, note: kept.note, on: kept.on } : null;
        },
        item: correction?.itemId ?? null,
        itemReach: correction?.reach ?? null,
      };
    },
    async waive(url, finding, entry, waiver, today) {
      const { key, rule } = finding;
      if (waiver) return why(await waive(store, { url, key, rule }, { ...waiver, on: today }));
      const kept = (await waiversFor(url, today))(finding, entry);
      return kept && why(await unwaive(store, keptWaiver(kept).id));
    },
    async answer(url, key, said, today) {
      return why(await answer(store, url, key, said && { ...said, on: today }));
    },
    async correct(url, item, reach) {
      return why(await correct(store, url, item, reach));
    },
    async compared({ url, at, findings }) {
      const keys = findings.map(({ key }) => key);
      const [{ locale }, compared] = await Promise.all([
        readSettings(sources).then(({ settings }) => settings),
        compareWithLast(store, url, keys, at),
      ]);
      if (compared.since === null) return null;
      const gone = compared.gone.map(({ key, rule }) => ({ key, title: ruleTitle(rule, locale) ?? rule }));
      return { since: compared.since, new: compared.new, gone };
    },
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

/** What a setting is called in the panel. */
const shownAs: Partial<Record<SettingName, PanelSettings["locked"][number]>> = {
  locale: "locale",
  theme: "theme",
  highlights: "highlights",
  askBeforeSubmit: "askBeforeSubmit",
  shortcuts: "shortcuts",
  automaticHosts: "automatic",
};

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
