import {
  builtInCatalog,
  type Catalog,
  type LocaleName,
  pageRules,
  parseWaivers,
  type RuleOverride,
  ruleTitle,
  version,
  waiversJson,
} from "@mulu/catalog-core";
import { formRules } from "@mulu/catalog-core/form-rules";
import { browserSettings } from "../background/stored-memory.js";
import { todayInChina } from "../background/today.js";
import { api, called } from "../browser/api.js";
import { saveFile } from "../browser/save-file.js";
import { optionsTexts } from "../locales/options/index.js";
import { answer } from "../store/answers.js";
import { backupIn, exportAll, importAll } from "../store/backup.js";
import { activateCatalog, activeCatalogName, putCatalog, removeCatalog } from "../store/catalogs.js";
import { allCorrections, takeBackCorrection } from "../store/corrections.js";
import { type Damaged, damagedRecords, removeDamaged } from "../store/damaged.js";
import { erase } from "../store/erase.js";
import { auditsOfHost, auditsOfPage, entriesMet, hostsAudited } from "../store/history.js";
import { type ManagedName, managed } from "../store/managed.js";
import { type Audit, answerIn, catalogIn } from "../store/records.js";
import { changeSettings, readSettings, type SettingName, setAutomatic } from "../store/settings.js";
import { storeOf } from "../store/store.js";
import { sound } from "../store/values.js";
import { allWaivers, putWaivers, type Refusal, unwaive } from "../store/waivers.js";
import {
  type CatalogSummary,
  type CorrectionRow,
  type FindingLine,
  type HistoryPage,
  type Lockable,
  type OptionsActions,
  Refused,
  type WaiverRow,
} from "./actions.js";
import { storedProfiles } from "./stored-profiles.js";

const store = storeOf();
const sources = browserSettings();

/** What a locked setting is called on the page. */
const lockables: Partial<Record<SettingName, Lockable>> = {
  locale: "locale",
  theme: "theme",
  shortcuts: "shortcuts",
  automaticHosts: "hosts",
  preset: "rules",
  overrides: "rules",
};

/** Decisions are named by the page and, where there are several on it, by the finding. */
const SEPARATOR = "\n";

export const realActions: OptionsActions = {
  async load() {
    const { settings, locked, wrong } = await readSettings(sources);
    const { locale } = settings;
    const { catalogChecker, profilesChecker } = await checkers();
    const [catalogs, active, given, profiles, broken, waivers, corrections, hosts] = await Promise.all([
      importedCatalogs(),
      activeCatalogName(store),
      managed(sources, "catalog", catalogChecker(locale)),
      managed(sources, "profiles", profilesChecker(locale)),
      damaged(),
      allWaivers(store),
      correctionRows(locale),
      hostRows(settings.automaticHosts, locked.includes("automaticHosts")),
    ]);
    return {
      settings: { locale: settings.locale, theme: settings.theme, shortcuts: settings.shortcuts },
      locked: [
        ...new Set(locked.flatMap((name) => lockables[name] ?? [])),
        ...(given.value ? ["catalog" as const] : []),
      ],
      catalogs: [
        ...(given.value ? [{ ...summaryOf(given.value, "", null), builtIn: false, managed: true }] : []),
        summaryOf(builtInCatalog, "", null),
        ...catalogs.map(({ catalog, file, at }) => summaryOf(catalog, file, at)),
      ],
      activeCatalog: given.value?.id ?? active?.id ?? builtInCatalog.id,
      preset: settings.preset,
      levels: settings.overrides,
      hosts,
      waivers: waivers.map(({ id, waiver }): WaiverRow => ({ id, waiver })),
      corrections,
      policy: [
        ...wrong.map((name) => ({ name, problem: "" })),
        ...Object.entries({ catalog: given.problem, profiles: profiles.problem }).flatMap(([name, problem]) =>
          problem === null ? [] : [{ name: name as ManagedName, problem }],
        ),
      ],
      trouble: store.trouble(),
      damaged: broken,
      version,
    };
  },
  watch(changed) {
    const listener = () => changed();
    api.storage.onChanged.addListener(listener);
    return () => api.storage.onChanged.removeListener(listener);
  },

  async changeSettings(changes) {
    await kept(changeSettings(sources, changes));
  },

  async addCatalog(catalog, source) {
    const at = new Date().toISOString();
    // It was checked when it was read from the file.
    const put = await putCatalog(store, { value: catalog, file: source, at }, () => ({ ok: true, value: catalog }));
    if ("code" in put) throw put.code === "not-kept" ? new Refused(store.trouble() ?? "not-kept") : new Error(put.code);
    await activateCatalog(store, put.id);
  },
  async useCatalog(id) {
    await activateCatalog(store, id === builtInCatalog.id ? null : id);
  },
  async removeCatalog(id) {
    await removeCatalog(store, id);
  },
  async coverage() {
    const catalog = await catalogInUse();
    const hosts = await hostsAudited(store);
    const met = await Promise.all(
      hosts.map(async ({ host }) => ({ host, entries: await entriesMet(store, host, catalog.id) })),
    );
    return catalog.entries.map(({ id, level1, level2, evidence }) => ({
      id,
      level1,
      level2,
      provisional: evidence === "provisional",
      met: met.flatMap(({ host, entries }) =>
        entries
          .filter(({ itemId }) => itemId === id)
          .map(({ pages }) => ({
            host,
            pages: pages.length,
            last: todayInChina(Date.parse(pages[0]!.at)),
            urls: pages.slice(0, 20).map(({ url }) => url),
          })),
      ),
    }));
  },

  async setPreset(preset) {
    await kept(changeSettings(sources, { preset }));
  },
  async setLevel(rule, level) {
    const { overrides } = (await readSettings(sources)).settings;
    const { [rule]: _, ...others } = overrides;
    await kept(changeSettings(sources, { overrides: level === null ? others : { ...others, [rule]: level } }));
  },
  async resetLevels() {
    await kept(changeSettings(sources, { overrides: {} as Record<string, RuleOverride> }));
  },

  async addHost(host) {
    const granted = await called<boolean>((done) => api.permissions.request({ origins: originsOf(host) }, done));
    if (granted) await kept(setAutomatic(sources, host, true));
    return granted;
  },
  async removeHost(host) {
    await kept(setAutomatic(sources, host, false));
    await called<boolean>((done) => api.permissions.remove({ origins: originsOf(host) }, done)).catch(() => false);
  },

  profiles: storedProfiles(store, sources),

  async takeBackWaiver(id) {
    await told(unwaive(store, id));
  },
  async waiversFile() {
    return waiversJson((await allWaivers(store)).map(({ waiver }) => waiver));
  },
  async addWaivers(text) {
    const parsed = parseWaivers(text, (await readSettings(sources)).settings.locale);
    if (!parsed.ok) return parsed;
    await told(putWaivers(store, parsed.waivers).then((done) => (done ? null : "not-kept")));
    return { ok: true, count: parsed.waivers.length };
  },
  async takeBackCorrection(key) {
    const [page, finding] = key.split(SEPARATOR) as [string, string | undefined];
    await told(finding === undefined ? takeBackCorrection(store, page) : answer(store, page, finding, null));
  },

  async removeDamaged() {
    if (!(await removeDamaged(store))) throw new Refused(store.trouble() ?? "not-kept");
    damage = null;
  },

  async history() {
    const hosts = await hostsAudited(store);
    const audits = await Promise.all(hosts.map(({ host }) => auditsOfHost(store, host)));
    return audits.flatMap(pagesOf);
  },
  async lastTwo(url) {
    const { locale } = (await readSettings(sources)).settings;
    const lines = ({ findings }: Audit): FindingLine[] =>
      findings.map(({ key, rule }) => ({
        key,
        severity: severities.get(rule) ?? "info",
        message: ruleTitle(rule, locale) ?? rule,
      }));
    const [now, before] = await auditsOfPage(store, url);
    return { now: now ? lines(now) : [], before: before ? lines(before) : null };
  },
  async erase(what) {
    const of = what.what === "all" ? "all" : what.what === "host" ? { host: what.host } : { url: what.url };
    if (!(await erase(store, of))) throw new Refused(store.trouble() ?? "not-kept");
  },

  backup: () => exportAll(store, sources, new Date().toISOString()),
  async checkBackup(text) {
    const read = backupIn(text, await backupCheckers());
    if (!read.ok) {
      const codes = read.problems.map(({ code }) => code);
      if (codes.includes("not-json")) return { ok: false, why: "not-json" };
      return { ok: false, why: codes.includes("newer-version") ? "newer" : "not-a-backup" };
    }
    const { at, catalogs, waivers, corrections, answers, history } = read.backup;
    return {
      ok: true,
      madeAt: at,
      catalogs: catalogs.length,
      waivers: waivers.length,
      corrections: corrections.length + answers.length,
      audits: history.length,
    };
  },
  async restore(text) {
    const done = await importAll(store, sources, text, await backupCheckers());
    if (done.ok) return;
    const code = done.problems[0]?.code ?? "";
    throw code === "not-kept" || code === "settings-not-kept"
      ? new Refused(store.trouble() ?? "not-kept")
      : new Error(code);
  },

  save: saveFile,
};

const severities = new Map([...pageRules, ...formRules].map(({ id, severity }) => [id, severity]));

/** Settings that were refused are an error for whoever changed them. */
async function kept(refused: Promise<string[]>): Promise<void> {
  const names = await refused;
  if (names.length > 0) throw new Refused("not-kept");
}

/** The same for decisions. */
async function told(refused: Promise<Refusal | null>): Promise<void> {
  const refusal = await refused;
  if (refusal !== null) throw new Refused(refusal === "not-kept" ? (store.trouble() ?? refusal) : refusal);
}

/** Looked for once: every record is read for it. */
let damage: Promise<Damaged[]> | null = null;
function damaged(): Promise<Damaged[]> {
  damage ??= damagedRecords(store);
  return damage;
}

interface Imported {
  catalog: Catalog;
  file: string;
  at: string;
}

function importedCatalogs(): Promise<Imported[]> {
  return store.read(
    ["catalogs"],
    async (tx) =>
      sound(await tx.objectStore("catalogs").getAll(), catalogIn).map(({ value, file, at }) => ({
        catalog: value as Catalog,
        file,
        at,
      })),
    [],
  );
}

async function catalogInUse(): Promise<Catalog> {
  const { catalogChecker } = await checkers();
  const given = await managed(sources, "catalog", catalogChecker("zh-CN"));
  if (given.value) return given.value;
  const active = await activeCatalogName(store);
  const imported = active ? (await importedCatalogs()).find(({ catalog }) => catalog.id === active.id) : undefined;
  return imported?.catalog ?? builtInCatalog;
}

function summaryOf(
  { id, title, issuer, issuedOn, entries }: Catalog,
  source: string,
  importedAt: string | null,
): CatalogSummary {
  return {
    id,
    title,
    issuer,
    issuedOn,
    rows: entries.length,
    provisional: entries.filter(({ evidence }) => evidence === "provisional").length,
    builtIn: importedAt === null,
    managed: false,
    source,
    importedAt,
  };
}

/** What a person said against the program: to which item a page belongs, and what no rule can decide. */
async function correctionRows(locale: LocaleName): Promise<CorrectionRow[]> {
  const words = optionsTexts[locale].decisions;
  const catalog = await catalogInUse();
  const items = (await allCorrections(store)).map(({ page, itemId }): CorrectionRow => {
    const entry = catalog.entries.find(({ id }) => id === itemId);
    const said = entry ? `${entry.level1}／${entry.level2}` : itemId;
    return { key: page, kind: "item", page, title: "", said, on: "" };
  });
  const answers = await store.read(
    ["answers"],
    async (tx) => sound(await tx.objectStore("answers").getAll(), answerIn),
    [],
  );
  return [
    ...items,
    ...answers.map(
      ({ page, key, note, says, on }): CorrectionRow => ({
        key: `${page}${SEPARATOR}${key}`,
        kind: "answer",
        page,
        title: "",
        said: words.answered(words.answers[says], note),
        on,
      }),
    ),
  ];
}

function hostRows(hosts: readonly string[], managed: boolean) {
  return Promise.all(
    hosts.map(async (host) => ({
      host,
      permitted: await called<boolean>((done) => api.permissions.contains({ origins: originsOf(host) }, done)),
      managed,
    })),
  );
}

/** Permissions are for hosts whatever the port. */
function originsOf(host: string): string[] {
  const name = host.replace(/:\d+$/, "");
  return [`http://${name}/*`, `https://${name}/*`];
}

function pagesOf(audits: readonly Audit[]): HistoryPage[] {
  const pages = new Map<string, Audit[]>();
  for (const audit of audits) pages.set(audit.page, [audit, ...(pages.get(audit.page) ?? [])]);
  return [...pages.values()].map((list) => {
    const { url, host, title } = list[list.length - 1]!;
    return {
      url,
      host,
      title,
      audits: list.map(({ at, counts }) => ({ at, fail: counts.fail, review: counts.review })),
    };
  });
}

/** The checks bring weight of their own. */
const checkers = () => import("../store/checkers.js");

async function backupCheckers() {
  const { catalogChecker, profileChecker } = await checkers();
  return { catalog: catalogChecker("zh-CN"), profile: profileChecker("zh-CN") };
}
