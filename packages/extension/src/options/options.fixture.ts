import { builtInCatalog, type Catalog, parseWaivers, ruleTitle, type Waiver, waiversJson } from "@mulu/catalog-core";
import type { KeptProfile, ProfileManaging } from "../profile/profile-actions.js";
import { profilesFixture } from "../profile/profiles.fixture.js";
import {
  type CoverageEntry,
  type HistoryPage,
  type OptionsActions,
  type OptionsState,
  Refused,
  type WaiverRow,
} from "./actions.js";

/** What the stand-in did, in the order it was asked. */
export type Call = [name: string, ...values: unknown[]];

export interface Harness {
  calls: Call[];
  /** Names of actions that fail from now on. */
  failing: Set<string>;
  /** Is the next permission given? */
  permit: boolean;
  changed(): void;
  state: OptionsState;
}

export const HOSTILE = `<img src=x onerror=alert(1)>\u202e题标${"很长的标题".repeat(60)}<script>alert(2)</script>`;
const HOSTILE_URL = `https://${"a".repeat(60)}.example/${"b".repeat(200)}?<img>`;

export type StateName = "usual" | "empty" | "locked" | "hostile";

export function stateOf(name: StateName): OptionsState {
  const rows = builtInCatalog.entries;
  const state: OptionsState = {
    settings: { locale: "zh-CN", theme: "auto", shortcuts: true },
    locked: [],
    catalogs: [
      {
        id: builtInCatalog.id,
        title: builtInCatalog.title,
        issuer: builtInCatalog.issuer,
        issuedOn: builtInCatalog.issuedOn,
        rows: rows.length,
        provisional: rows.filter(({ evidence }) => evidence === "provisional").length,
        builtIn: true,
        managed: false,
        source: "",
        importedAt: null,
      },
    ],
    activeCatalog: builtInCatalog.id,
    preset: "standard",
    levels: {},
    hosts: [],
    waivers: [],
    corrections: [],
    policy: [],
    trouble: null,
    damaged: [],
    version: "0.1.0",
  };
  if (name === "empty") return state;
  const hostile = name === "hostile";
  const title = hostile ? HOSTILE : "清漳县教育局关于做好2026年义务教育招生工作的通知";
  const url = hostile ? HOSTILE_URL : "https://www.qingzhang.example/zwgk/jyj/202611/t20261103_1024.html";
  return {
    ...state,
    locked: name === "locked" ? ["catalog", "rules", "hosts", "locale", "theme", "shortcuts", "erase"] : [],
    catalogs: [
      ...state.catalogs,
      {
        id: "cn-qingzhangxian-education-2020",
        title: hostile ? HOSTILE : "清漳县教育领域基层政务公开标准目录",
        issuer: hostile ? HOSTILE : "清漳县教育局",
        issuedOn: hostile ? "" : "2020-10-28",
        rows: 29,
        provisional: 0,
        builtIn: false,
        managed: name === "locked",
        source: hostile ? `${HOSTILE}.xlsx` : "目录（定稿）.xlsx",
        importedAt: "2026-11-20T02:10:00.000Z",
      },
    ],
    activeCatalog: "cn-qingzhangxian-education-2020",
    policy:
      name === "locked" || hostile
        ? [
            { name: "theme", problem: "" },
            { name: "profiles", problem: hostile ? HOSTILE : "第 1 个配置没有编号。" },
          ]
        : [],
    trouble: hostile ? "full" : null,
    damaged: hostile
      ? [
          { table: "history", count: 3 },
          { table: "waivers", count: 1 },
        ]
      : [],
    levels: { "tag-case": "off", "document-number": "error" },
    hosts: [
      {
        host: hostile ? `${"a".repeat(60)}.example` : "www.qingzhang.example",
        permitted: true,
        managed: name === "locked",
      },
      { host: "jyj.qingzhang.example:8080", permitted: false, managed: false },
    ],
    waivers: [
      waiver("a", {
        key: "0xqjuep00gie9o",
        page: url,
        ...(hostile && { reason: HOSTILE, by: HOSTILE, rule: HOSTILE }),
      }),
      waiver("b", {
        rule: "article-title-match",
        on: "2025-11-12",
        until: "2026-01-31",
        host: "www.qingzhang.example",
        by: "招生科",
      }),
    ],
    corrections: [
      {
        key: "c",
        kind: "item",
        page: url,
        title,
        said: hostile ? HOSTILE : "招生管理／义务教育招生",
        on: "2026-11-18",
      },
      {
        key: "e",
        kind: "item",
        page: "https://www.qingzhang.example/zwgk/jyj/*",
        title: "",
        said: "教育概况／教育统计数据",
        on: "",
      },
      { key: "d", kind: "answer", page: url, title: "", said: "符合：办公电话", on: "2026-11-19" },
    ],
  };
}

const waiver = (id: string, changes: Partial<Waiver>): WaiverRow => ({
  id,
  waiver: {
    rule: "document-number",
    reason: "原件如此，已与办公室核对。",
    on: "2026-11-12",
    until: "2099-12-31",
    ...changes,
  },
});

export function coverageOf(name: StateName): CoverageEntry[] {
  return builtInCatalog.entries.map(({ id, level1, level2, evidence }, index) => ({
    id,
    level1,
    level2: name === "hostile" && index === 0 ? HOSTILE : level2,
    provisional: evidence === "provisional",
    met:
      name === "empty" || index % 3 === 2
        ? []
        : [
            {
              host: "www.qingzhang.example",
              pages: 2 + (index % 5),
              last: `2026-11-${10 + (index % 12)}`,
              urls: [
                name === "hostile" ? HOSTILE_URL : `https://www.qingzhang.example/zwgk/${id}/t20261103_${index}.html`,
                `https://www.qingzhang.example/zwgk/${id}/`,
              ],
            },
            ...(index % 4 === 0
              ? [
                  {
                    host: "jyj.qingzhang.example:8080",
                    pages: 1,
                    last: "2026-11-02",
                    urls: ["http://jyj.qingzhang.example:8080/1"],
                  },
                ]
              : []),
          ],
  }));
}

export function historyOf(name: StateName): HistoryPage[] {
  if (name === "empty") return [];
  const audits = [9, 7, 7, 4, 5, 2].map((fail, index) => ({
    at: `2026-11-${10 + index * 2}T02:${10 + index}:00.000Z`,
    fail,
    review: [2, 3, 3, 2, 1, 1][index]!,
  }));
  const hostile = name === "hostile";
  return [
    {
      url: hostile ? HOSTILE_URL : "https://www.qingzhang.example/zwgk/jyj/202611/t20261103_1024.html",
      host: "www.qingzhang.example",
      title: hostile ? HOSTILE : "清漳县教育局关于做好2026年义务教育招生工作的通知",
      audits,
    },
    {
      url: "https://www.qingzhang.example/zwgk/jyj/zs/",
      host: "www.qingzhang.example",
      title: "招生管理",
      audits: [{ at: "2026-11-21T03:00:00.000Z", fail: 0, review: 0 }],
    },
    {
      url: "http://jyj.qingzhang.example:8080/cms/edit?id=7",
      host: "jyj.qingzhang.example:8080",
      title: "",
      audits: audits.slice(0, 2),
    },
  ];
}

function profilesOf(name: StateName): KeptProfile[] {
  if (name === "empty") return [];
  const profiles = profilesFixture();
  const [first, second] = profiles;
  const working = {
    ...second!.profile,
    id: "jyj",
    name: "清漳县教育局信息公开平台",
    hosts: ["jyj.qingzhang.example:8080"],
  };
  if (name !== "hostile") return [...profiles, { profile: working, enabled: true, broken: [], managed: false }];
  const { profile, broken } = first!;
  const hosts = [`${"a".repeat(60)}.${"b".repeat(60)}.example`];
  return [
    {
      ...first!,
      broken,
      profile: {
        ...profile,
        name: HOSTILE,
        note: HOSTILE,
        madeBy: HOSTILE,
        hosts,
        pages: [`/${"c".repeat(200)}`],
        attributes: { publisher: [{ selector: `.${"d".repeat(200)}`, after: HOSTILE }] },
      },
    },
  ];
}

function fakeProfiles(name: StateName, did: (...call: Call) => Promise<void>): ProfileManaging {
  let kept = profilesOf(name);
  let watcher = () => {};
  const change = (to: KeptProfile[]) => {
    kept = to;
    watcher();
  };
  return {
    list: async () => kept,
    watch(changed) {
      watcher = changed;
      return () => {};
    },
    async save(profiles) {
      await did("saveProfiles", ...profiles.map(({ id }) => id));
      const others = kept.filter(({ profile }) => profiles.every(({ id }) => id !== profile.id));
      const added = profiles.map((profile): KeptProfile => ({ profile, enabled: true, broken: [], managed: false }));
      change([...others, ...added]);
    },
    async remove(id) {
      await did("removeProfile", id);
      change(kept.filter(({ profile }) => profile.id !== id));
    },
    restore: async (one) => change([...kept, one]),
    async setEnabled(id, enabled) {
      await did("enableProfile", id, enabled);
      change(kept.map((one) => (one.profile.id === id ? { ...one, enabled } : one)));
    },
    saveFile: (...file) => did("saveFile", ...file),
  };
}

/** The stand-in: keeps what it was asked, and does what can be seen. */
export function fakeActions(name: StateName, harness: Harness): OptionsActions {
  let watcher = () => {};
  harness.changed = () => watcher();
  const change = (changes: Partial<OptionsState>) => {
    harness.state = { ...harness.state, ...changes };
  };
  let history = historyOf(name);
  const did = async (...call: Call) => {
    harness.calls.push(call);
    if (harness.failing.has(`${call[0]}:full`)) throw new Refused("full");
    if (harness.failing.has(call[0])) throw new Error(`${call[0]} 失败 <b>QuotaExceededError</b>`);
  };
  return {
    load: async () => {
      if (harness.failing.has("load")) throw new Error("database closed");
      return harness.state;
    },
    watch(changed) {
      watcher = changed;
      return () => {};
    },
    async changeSettings(changes) {
      await did("changeSettings", changes);
      change({ settings: { ...harness.state.settings, ...changes } });
    },
    async addCatalog(catalog: Catalog, source) {
      await did("addCatalog", catalog.id, catalog.entries.length, source);
      const { id, title, issuer, issuedOn, entries } = catalog;
      const added = {
        id,
        title,
        issuer,
        issuedOn,
        rows: entries.length,
        provisional: 0,
        builtIn: false,
        managed: false,
        source,
      };
      const others = harness.state.catalogs.filter((one) => one.id !== id);
      change({ catalogs: [...others, { ...added, importedAt: "2026-11-25T01:00:00.000Z" }], activeCatalog: id });
    },
    async useCatalog(id) {
      await did("useCatalog", id);
      change({ activeCatalog: id });
    },
    async removeCatalog(id) {
      await did("removeCatalog", id);
      change({ catalogs: harness.state.catalogs.filter((one) => one.id !== id), activeCatalog: builtInCatalog.id });
    },
    coverage: async () => coverageOf(name),
    async setPreset(preset) {
      await did("setPreset", preset);
      change({ preset });
    },
    async setLevel(rule, level) {
      await did("setLevel", rule, level);
      const { [rule]: _, ...others } = harness.state.levels;
      change({ levels: level === null ? others : { ...others, [rule]: level } });
    },
    async resetLevels() {
      await did("resetLevels");
      change({ levels: {} });
    },
    async addHost(host) {
      await did("addHost", host);
      if (harness.permit) {
        const others = harness.state.hosts.filter((one) => one.host !== host);
        change({ hosts: [...others, { host, permitted: true, managed: false }] });
      }
      return harness.permit;
    },
    async removeHost(host) {
      await did("removeHost", host);
      change({ hosts: harness.state.hosts.filter((one) => one.host !== host) });
    },
    profiles: fakeProfiles(name, did),
    async takeBackWaiver(id) {
      await did("takeBackWaiver", id);
      change({ waivers: harness.state.waivers.filter((one) => one.id !== id) });
    },
    waiversFile: async () => waiversJson(harness.state.waivers.map(({ waiver }) => waiver)),
    async addWaivers(text) {
      const parsed = parseWaivers(text, "zh-CN");
      if (!parsed.ok) return parsed;
      const { waivers } = parsed;
      await did("addWaivers", waivers.length);
      change({ waivers: [...harness.state.waivers, ...waivers.map((waiver, i) => ({ id: `new ${i}`, waiver }))] });
      return { ok: true, count: waivers.length };
    },
    async takeBackCorrection(key) {
      await did("takeBackCorrection", key);
      change({ corrections: harness.state.corrections.filter((one) => one.key !== key) });
    },
    async removeDamaged() {
      await did("removeDamaged");
      change({ damaged: [] });
    },
    history: async () => history,
    lastTwo: async (url) => {
      const line = (rule: string, message: string) => ({ key: rule, severity: "warning" as const, message });
      const page = history.find((one) => one.url === url);
      const still = line("b", name === "hostile" ? HOSTILE : "未显示索引号。");
      const now = [line("a", "发文字号“清教字 2026 12号”的写法不规范。"), still];
      if ((page?.audits.length ?? 0) < 2) return { now, before: null };
      return { now, before: [still, line("c", `${ruleTitle("publisher", "zh-CN")}：未显示发布机构。`)] };
    },
    async erase(what) {
      await did("erase", what);
      history = history.filter(
        (one) => what.what !== "all" && (what.what === "host" ? one.host !== what.host : one.url !== what.url),
      );
      change({});
    },
    async backup() {
      await did("backup");
      return '{"backup":1}';
    },
    async checkBackup(text) {
      if (!text.startsWith("{")) return { ok: false, why: "not-json" };
      if (!text.includes("backup")) return { ok: false, why: "not-a-backup" };
      return { ok: true, madeAt: "2026-11-20T02:10:00.000Z", catalogs: 1, waivers: 2, corrections: 2, audits: 9 };
    },
    async restore(text) {
      await did("restore", text);
    },
    async save(...call) {
      await did("save", ...call);
    },
  };
}
