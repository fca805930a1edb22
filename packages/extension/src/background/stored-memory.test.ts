import "../store/chrome.fixture.js";
import { builtInCatalog } from "@mulu/catalog-core";
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
    automatic: false,
    shortcuts: true,
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
  await memory.waive(url, "k", "r", { reason: "样例", until: null }, today);
  await memory.answer(url, "k", { says: "yes", note: "" }, today);
  await memory.correct(url, "enrolment.area");
  const kept = await memory.decisions(url);
  expect(kept.waiver("k", "r")).toEqual({ reason: "样例", on: today, until: null });
  expect(kept.answer("k")).toEqual({ says: "yes", note: "", on: today });
  expect(kept.item).toBe("enrolment.area");
  await memory.waive(url, "k", "r", null, today);
  await memory.answer(url, "k", null, today);
  await memory.correct(url, null);
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
