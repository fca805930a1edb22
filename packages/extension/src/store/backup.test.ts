import "./chrome.fixture.js";
import { parseWaivers } from "@mulu/catalog-core";
import { describe, expect, it } from "vitest";
import { storeTexts } from "../locales/store/index.js";
import { answer, answersOf } from "./answers.js";
import { type BackupProblem, exportAll, importAll } from "./backup.js";
import { activateCatalog, activeCatalog, putCatalog } from "./catalogs.js";
import type { Checker } from "./checker.js";
import { correct, correctionOf } from "./corrections.js";
import { auditsOfHost, auditsOfPage, remember } from "./history.js";
import { listProfiles, putProfiles } from "./profiles.js";
import { changeSettings, readSettings, type SettingsSources } from "./settings.js";
import { auditAt, minute, testSources, testStore } from "./store.fixture.js";
import type { Store } from "./store.js";
import { waive, waiversNear } from "./waivers.js";

const check: Checker<{ id: string }> = (value) => {
  const { id } = value as { id?: unknown };
  return typeof id === "string" && id !== "bad" ? { ok: true, value: { id } } : { ok: false, problem: "没有编号。" };
};
const checkers = { profile: check, catalog: check };
const { url } = auditAt("");
const on = "2026-11-23";

async function fill(store: Store, sources: SettingsSources): Promise<void> {
  await remember(store, auditAt(minute(0)));
  await waive(
    store,
    { url, key: "aaa", rule: "index-number" },
    { reason: "历史信息", on, until: null, reach: "finding" },
  );
  await answer(store, url, "bbb", { says: "yes", note: "", on });
  await correct(store, url, "enrolment.area");
  await putProfiles(store, [{ id: "p" }], check);
  await putCatalog(store, { value: { id: "c" }, file: "目录.json", at: minute(0) }, check);
  await activateCatalog(store, "c");
  await changeSettings(sources, { theme: "dark", overrides: { "index-number": "off" } });
}

describe("a backup", () => {
  it("brings everything to another computer, beside what is there", async () => {
    const [from, to] = [testStore().store, testStore().store];
    const [sources, others] = [testSources(), testSources()];
    await fill(from, sources);
    const text = await exportAll(from, sources, minute(1));
    expect(await exportAll(from, sources, minute(1))).toBe(text);

    await remember(to, auditAt(minute(0), { url: `${url}2` }));
    await changeSettings(others, { shortcuts: false });
    expect(await importAll(to, others, `\ufeff${text}`, checkers)).toEqual({
      ok: true,
      imported: { history: 1, waivers: 1, answers: 1, corrections: 1, profiles: 1, catalogs: 1, choices: 1 },
    });
    expect(await auditsOfHost(to, "www.qingzhang.example")).toHaveLength(2);
    // The very list that the command line reads.
    const { waivers } = JSON.parse(text);
    expect(parseWaivers(JSON.stringify({ waivers: 1, list: waivers }))).toEqual({ ok: true, waivers });
    expect(await waiversNear(to, url)).toEqual(waivers);
    expect(waivers).toEqual([{ rule: "index-number", key: "aaa", page: url, reason: "历史信息", on, until: null }]);
    expect((await answersOf(to, url)).get("bbb")?.says).toBe("yes");
    expect(await correctionOf(to, url)).toEqual({ itemId: "enrolment.area", reach: "page" });
    expect((await listProfiles(to, check)).profiles).toHaveLength(1);
    expect(await activeCatalog(to, check)).toEqual({ id: "c" });
    expect((await readSettings(others)).settings).toMatchObject({
      theme: "dark",
      shortcuts: true,
      overrides: { "index-number": "off" },
    });
  });

  it("taken in twice changes nothing the second time, and the bounds hold", async () => {
    const { store } = testStore();
    const sources = testSources();
    await fill(store, sources);
    const text = await exportAll(store, sources, minute(1));
    const more = JSON.parse(text);
    more.history = Array.from({ length: 30 }, (_, i) => ({ ...more.history[0], at: minute(20 * i) }));
    for (let i = 0; i < 2; i++) expect(await importAll(store, sources, text, checkers)).toMatchObject({ ok: true });
    expect(await auditsOfPage(store, url)).toHaveLength(1);
    await importAll(store, sources, JSON.stringify(more), checkers);
    expect(await auditsOfPage(store, url)).toHaveLength(20);
  });

  it("with anything wrong in it is refused as a whole, with the places", async () => {
    const { store } = testStore();
    const sources = testSources();
    await fill(store, sources);
    const good = JSON.parse(await exportAll(store, sources, minute(1)));
    const target = testStore().store;
    const targets = testSources();
    const problemsOf = async (change: object) => {
      const result = await importAll(target, targets, JSON.stringify({ ...good, ...change }), checkers);
      return result.ok ? [] : result.problems;
    };
    expect(await problemsOf({ waivers: [good.waivers[0], { ...good.waivers[0], reason: "" }] })).toEqual([
      { code: "wrong", path: "waivers[1]" },
    ]);
    expect(await problemsOf({ answers: undefined, settings: { theme: "pink", polluted: 1 } })).toEqual([
      { code: "missing", path: "answers" },
      { code: "wrong", path: "settings.theme" },
      { code: "wrong", path: "settings.polluted" },
    ]);
    expect(await problemsOf({ profiles: [{ ...good.profiles[0], value: { id: "bad" } }] })).toEqual([
      { code: "refused", path: "profiles[0]", problem: "没有编号。" },
    ]);
    expect(await problemsOf({ catalogs: [{ ...good.catalogs[0], id: "x" }] })).toEqual([
      { code: "wrong", path: "catalogs[0].id" },
    ]);
    expect(await problemsOf({ choices: [good.choices[0], good.choices[0]] })).toEqual([
      { code: "too-many", path: "choices", most: 1 },
    ]);
    expect(await problemsOf({ history: Array(60).fill(null) })).toHaveLength(50);
    expect(await problemsOf({ backup: 2 })).toEqual([{ code: "newer-version", version: 2 }]);
    for (const [text, code] of [
      ["{", "not-json"],
      ["[]", "not-backup"],
      ["null", "not-backup"],
    ])
      expect(await importAll(target, targets, text!, checkers)).toEqual({ ok: false, problems: [{ code }] });
    expect(await auditsOfPage(target, url)).toEqual([]);
    expect((await readSettings(targets)).settings.theme).toBe("auto");
  });

  it("leaves the settings as they were where the rest can't be kept", async () => {
    const { store } = testStore();
    const sources = testSources();
    await fill(store, sources);
    const text = await exportAll(store, sources, minute(1));
    const broken: Store = { ...store, write: async () => false };
    await changeSettings(sources, { theme: "light", shortcuts: false });
    expect(await importAll(broken, sources, text, checkers)).toEqual({ ok: false, problems: [{ code: "not-kept" }] });
    expect((await readSettings(sources)).settings).toMatchObject({ theme: "light", shortcuts: false });
  });
});

it("every problem has a sentence in both languages", () => {
  const problems: BackupProblem[] = [
    { code: "too-large", most: 9 },
    { code: "not-json" },
    { code: "not-backup" },
    { code: "newer-version", version: 2 },
    { code: "missing", path: "waivers" },
    { code: "too-many", path: "waivers", most: 9 },
    { code: "wrong", path: "waivers[1]" },
    { code: "refused", path: "profiles[0]", problem: "" },
    { code: "settings-not-kept" },
    { code: "not-kept" },
  ];
  for (const problem of problems) {
    expect(storeTexts["zh-CN"].backup(problem).replace(/waivers|profiles/, "")).not.toMatch(/[A-Za-z]/);
    expect(storeTexts.en.backup(problem)).not.toMatch(/[\u3000-\u9fff]/);
  }
  const { trouble, refusal } = storeTexts["zh-CN"];
  for (const text of [...Object.values(trouble), ...Object.values(refusal)]) expect(text).not.toMatch(/[A-Za-z]/);
});
