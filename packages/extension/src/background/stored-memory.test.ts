import "../store/chrome.fixture.js";
import { builtInCatalog, ruleTitle } from "@mulu/catalog-core";
import { expect, it } from "vitest";
import type { TabReport } from "../protocol/tab-state.js";
import { activateCatalog, putCatalog } from "../store/catalogs.js";
import { auditsOfPage } from "../store/history.js";
import { auditAt, minute, testSources, testStore } from "../store/store.fixture.js";
import { putWaivers } from "../store/waivers.js";
import { storedMemory } from "./stored-memory.js";

const { url } = auditAt("");
const today = "2026-11-23";

it("keeps settings, with the host that is audited by itself", async () => {
  const memory = storedMemory(testStore().store, testSources());
  expect(await memory.settings(url)).toEqual({
    locale: "zh-CN",
    theme: "auto",
    highlights: true,
    askBeforeSubmit: false,
    automatic: false,
    shortcuts: true,
    locked: [],
  });
  await memory.change(url, { automatic: true, highlights: false });
  expect(await memory.settings(`${url}?other`)).toMatchObject({ automatic: true, highlights: false });
  expect(await memory.settings("http://b.example/")).toMatchObject({ automatic: false, highlights: false });
  expect(await memory.settings("about:blank")).toMatchObject({ automatic: false });
});

const named = (key: string, rule: string) => ({ key, rule, reason: "missing" });

it("keeps decisions about a page", async () => {
  const memory = storedMemory(testStore().store, testSources());
  const nothing = await memory.decisions(url);
  expect([nothing.waiver(named("k", "r"), null), nothing.answer("k"), nothing.item]).toEqual([null, null, null]);
  await memory.waive(url, named("k", "r"), null, { reason: "样例", until: null, reach: "finding" }, today);
  await memory.waive(url, named("k2", "r2"), null, { reason: "全站", until: null, reach: "host" }, today);
  await memory.answer(url, "k", { says: "yes", note: "" }, today);
  await memory.correct(url, "enrolment.area", "page");
  const kept = await memory.decisions(url);
  expect(kept.waiver(named("k", "r"), null)).toEqual({ reason: "样例", on: today, until: null, reach: "finding" });
  expect(kept.waiver(named("other", "r"), null)).toBe(null);
  const elsewhere = await memory.decisions("http://www.qingzhang.example/other.html");
  expect(elsewhere.waiver(named("any", "r2"), null)).toMatchObject({ reason: "全站", reach: "host" });
  expect(elsewhere.waiver(named("any", "r"), null)).toBe(null);
  await memory.waive("http://www.qingzhang.example/other.html", named("any", "r2"), null, null, today);
  expect((await memory.decisions(url)).waiver(named("k2", "r2"), null)).toBe(null);
  expect(kept.answer("k")).toEqual({ says: "yes", note: "", on: today });
  expect(kept.item).toBe("enrolment.area");
  await memory.waive(url, named("k", "r"), null, null, today);
  await memory.answer(url, "k", null, today);
  await memory.correct(url, null, "page");
  const gone = await memory.decisions(url);
  expect([gone.waiver(named("k", "r"), null), gone.answer("k"), gone.item]).toEqual([null, null, null]);
});

it("finds what a file sets aside by entry and by reason, and takes it back", async () => {
  const { store } = testStore();
  const memory = storedMemory(store, testSources());
  const shown = { reason: "历史文件", on: today, until: null };
  await putWaivers(store, [
    { rule: "r", entry: "enrolment.area", ...shown },
    { rule: "r2", code: "missing", host: "www.qingzhang.example", ...shown },
    { rule: "r2", code: "malformed", host: "www.qingzhang.example", ...shown },
  ]);
  const { waiver } = await memory.decisions(url);
  expect(waiver(named("k", "r"), "enrolment.area")).toEqual({ ...shown, reach: "entry" });
  expect([waiver(named("k", "r"), "policy.files"), waiver(named("k", "r"), null)]).toEqual([null, null]);
  expect(waiver(named("k", "r2"), null)).toMatchObject({ reach: "host" });
  expect(waiver({ ...named("k", "r2"), reason: "empty" }, null)).toBe(null);
  await memory.waive(url, named("k", "r"), "enrolment.area", null, today);
  await memory.waive(url, named("k", "r2"), null, null, today);
  const left = await memory.decisions(url);
  expect(left.waiver(named("k", "r"), "enrolment.area")).toBe(null);
  expect(left.waiver(named("k", "r2"), null)).toBe(null);
  expect(left.waiver({ ...named("k", "r2"), reason: "malformed" }, null)).not.toBe(null);
});

it("gives the catalog that is chosen", async () => {
  const { store } = testStore();
  const memory = storedMemory(store, testSources());
  expect(await memory.catalog()).toBe(builtInCatalog);
  const mine = { ...builtInCatalog, id: "mine" };
  await putCatalog(store, { value: mine, file: "mine.json", at: minute(0) }, (value) => ({
    ok: true,
    value: value as typeof mine,
  }));
  await activateCatalog(store, "mine");
  expect((await memory.catalog()).id).toBe("mine");
  expect(await memory.catalog()).toBe(await memory.catalog());
  await activateCatalog(store, null);
  expect(await memory.catalog()).toBe(builtInCatalog);
});

it("remembers an audit without what the page says", async () => {
  const { store } = testStore();
  const report = {
    ...auditAt(minute(0)),
    item: { id: "enrolment.area" },
    catalog: { id: "catalog", title: "" },
    attributes: [{ name: "publisher" }],
  } as unknown as TabReport;
  await storedMemory(store, testSources()).remember(report);
  const [audit] = await auditsOfPage(store, url);
  expect(audit).toMatchObject(auditAt(minute(0)));
  expect(audit).not.toHaveProperty("attributes");
});

it("says what has become of the findings since the visit before", async () => {
  const { store } = testStore();
  const memory = storedMemory(store, testSources());
  const at = (minutes: number, ...keys: string[]) =>
    ({
      ...auditAt(minute(minutes), { findings: keys.map((key) => ({ key, rule: "index-number", outcome: "fail" })) }),
      item: null,
      catalog: { id: "catalog", title: "" },
    }) as unknown as TabReport;
  expect(await memory.compared(at(0, "a", "b"))).toBe(null);
  await memory.remember(at(0, "a", "b"));
  expect(await memory.compared(at(20, "b", "c"))).toEqual({
    since: minute(0),
    new: ["c"],
    gone: [{ key: "a", title: ruleTitle("index-number", "zh-CN") }],
  });
});

it("tells why something was not kept", async () => {
  const { store } = testStore();
  const memory = storedMemory({ ...store, write: async () => false, trouble: () => "full" }, testSources());
  const good = { reason: "样例", until: null, reach: "finding" } as const;
  expect(await memory.waive(url, named("k", "r"), null, { ...good, reason: " " }, today)).toBe("no-reason");
  expect(await memory.waive(url, named("k", "r"), null, good, today)).toBe("full");
  expect(await memory.answer(url, "k", { says: "yes", note: "" }, today)).toBe("full");
  expect(await memory.correct(url, "enrolment.area", "column")).toBe("full");
  expect(await memory.change(url, { theme: "dark" })).toBe(null);
});
