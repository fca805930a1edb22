import "../store/chrome.fixture.js";
import { builtInCatalog, ruleTitle } from "@mulu/catalog-core";
import { expect, it } from "vitest";
import type { TabReport } from "../protocol/tab-state.js";
import { activateCatalog, putCatalog } from "../store/catalogs.js";
import { auditsOfPage } from "../store/history.js";
import { auditAt, minute, testSources, testStore } from "../store/store.fixture.js";
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

it("keeps decisions about a page", async () => {
  const memory = storedMemory(testStore().store, testSources());
  const nothing = await memory.decisions(url);
  expect([nothing.waiver("k", "r"), nothing.answer("k"), nothing.item]).toEqual([null, null, null]);
  await memory.waive(url, "k", "r", { reason: "样例", until: null, reach: "finding" }, today);
  await memory.waive(url, "k2", "r2", { reason: "全站", until: null, reach: "host" }, today);
  await memory.answer(url, "k", { says: "yes", note: "" }, today);
  await memory.correct(url, "enrolment.area", "page");
  const kept = await memory.decisions(url);
  expect(kept.waiver("k", "r")).toEqual({ reason: "样例", on: today, until: null });
  expect([kept.reach("k", "r"), kept.waiver("other", "r")]).toEqual(["finding", null]);
  const elsewhere = await memory.decisions("http://www.qingzhang.example/other.html");
  expect([elsewhere.waiver("any", "r2")?.reason, elsewhere.reach("any", "r2")]).toEqual(["全站", "host"]);
  expect(elsewhere.waiver("any", "r")).toBe(null);
  await memory.waive("http://www.qingzhang.example/other.html", "any", "r2", null, today);
  expect((await memory.decisions(url)).waiver("k2", "r2")).toBe(null);
  expect(kept.answer("k")).toEqual({ says: "yes", note: "", on: today });
  expect(kept.item).toBe("enrolment.area");
  await memory.waive(url, "k", "r", null, today);
  await memory.answer(url, "k", null, today);
  await memory.correct(url, null, "page");
  const gone = await memory.decisions(url);
  expect([gone.waiver("k", "r"), gone.answer("k"), gone.item]).toEqual([null, null, null]);
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
  expect(await memory.waive(url, "k", "r", { ...good, reason: " " }, today)).toBe("no-reason");
  expect(await memory.waive(url, "k", "r", good, today)).toBe("full");
  expect(await memory.answer(url, "k", { says: "yes", note: "" }, today)).toBe("full");
  expect(await memory.correct(url, "enrolment.area", "column")).toBe("full");
  expect(await memory.change(url, { theme: "dark" })).toBe(null);
});
