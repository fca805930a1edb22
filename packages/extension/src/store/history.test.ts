import { describe, expect, it } from "vitest";
import { erase } from "./erase.js";
import { auditsOfHost, auditsOfPage, compareWithLast, entriesMet, hostsAudited, remember, trendOf } from "./history.js";
import { auditAt, minute, testStore } from "./store.fixture.js";
import { allWaivers, waive, waiversNear } from "./waivers.js";

const { url } = auditAt("");
const HOST = "www.qingzhang.example";

describe("remember", () => {
  it("keeps an audit by its page, whatever is different on each visit", async () => {
    const { store } = testStore();
    expect(await remember(store, auditAt(minute(0), { url: `${url}?utm_source=x#top` }))).toBe(true);
    const [audit] = await auditsOfPage(store, `${url}#end`);
    expect(audit).toMatchObject({ page: url, host: HOST, at: minute(0), itemId: "enrolment.area" });
  });

  it("replaces the last one within ten minutes, and not one of a later visit", async () => {
    const { store } = testStore();
    for (const at of [0, 9, 18, 29]) await remember(store, auditAt(minute(at)));
    expect((await auditsOfPage(store, url)).map(({ at }) => at)).toEqual([minute(29), minute(18)]);
  });

  it("keeps the newest 20 of a page, and so many in all", async () => {
    const { store } = testStore();
    for (let i = 0; i < 25; i++) await remember(store, auditAt(minute(i * 20)));
    const kept = await auditsOfPage(store, url);
    expect(kept).toHaveLength(20);
    expect(kept[19]!.at).toBe(minute(5 * 20));
    const bounds = { ofPage: 20, inAll: 10 } as never;
    for (let i = 0; i < 30; i++)
      await remember(store, auditAt(minute(1_000 + i), { url: `http://a.example/${i}` }), bounds);
    expect(await auditsOfPage(store, url)).toEqual([]);
    expect((await auditsOfHost(store, "a.example")).map((one) => one.url)).toEqual(
      Array.from({ length: 10 }, (_, i) => `http://a.example/${29 - i}`),
    );
  });

  it("from two tabs at once keeps both, and of one page one", async () => {
    const one = testStore();
    const other = testStore({ name: one.name });
    await Promise.all(
      Array.from({ length: 40 }, (_, i) =>
        remember([one, other][i % 2]!.store, auditAt(minute(i % 2), { url: `http://a.example/${i >> 1}` })),
      ),
    );
    expect(await auditsOfHost(one.store, "a.example")).toHaveLength(20);
  });

  it("trusts nothing of a page", async () => {
    const { store } = testStore();
    expect(await remember(store, auditAt(minute(0), { url: "chrome://settings" }))).toBe(false);
    expect(await remember(store, auditAt(minute(0), { url: `http://a.example/${"x".repeat(5_000)}` }))).toBe(false);
    expect(await remember(store, auditAt("yesterday"))).toBe(false);
    const long = { title: "长".repeat(5_000), findings: Array(600).fill(auditAt("").findings[0]) };
    expect(await remember(store, auditAt(minute(0), long))).toBe(true);
    const [audit] = await auditsOfPage(store, url);
    expect([audit!.title.length, audit!.findings.length]).toEqual([300, 500]);
    const odd = JSON.parse(`{"__proto__": {"polluted": true}, "constructor": 1}`);
    expect(await remember(store, { ...auditAt(minute(60)), ...odd })).toBe(true);
    expect((await auditsOfPage(store, url))[0]).not.toHaveProperty("polluted");
  });

  it("passes over damaged records", async () => {
    const { store } = testStore();
    await remember(store, auditAt(minute(0)));
    await store.write(["history", "waivers"], async (tx) => {
      await tx.objectStore("history").put({ page: url, at: minute(30), host: HOST } as never);
      await tx.objectStore("waivers").put({ id: "k", host: HOST, waiver: { until: 7 } } as never);
    });
    expect(await auditsOfPage(store, url)).toHaveLength(1);
    expect(await auditsOfHost(store, HOST)).toHaveLength(1);
    expect(await waiversNear(store, url)).toEqual([]);
    expect(await remember(store, auditAt(minute(31)))).toBe(true);
  });
});

describe("compareWithLast", () => {
  it("holds against the last audit of an earlier visit, before and after it is remembered itself", async () => {
    const { store } = testStore();
    expect(await compareWithLast(store, url, ["bbb"], minute(0))).toEqual({
      since: null,
      new: [],
      gone: [],
      still: [],
    });
    await remember(store, auditAt(minute(0)));
    const expected = {
      since: minute(0),
      new: ["ccc"],
      gone: [{ key: "aaa", rule: "index-number", outcome: "fail" }],
      still: ["bbb"],
    };
    expect(await compareWithLast(store, url, ["bbb", "ccc"], minute(60))).toEqual(expected);
    await remember(store, auditAt(minute(60), { findings: [] }));
    expect(await compareWithLast(store, url, ["bbb", "ccc"], minute(60))).toEqual(expected);
    expect(await compareWithLast(store, url, ["bbb", "ccc"], minute(65))).toEqual(expected);
  });
});

describe("a host", () => {
  it("has its audits, its trend and the entries that were met on it", async () => {
    const { store } = testStore();
    const counts = { ...auditAt("").counts, fail: 0 };
    const second = { url: "http://www.qingzhang.example/art/2.html", itemId: "enrolment.plan" };
    await remember(store, auditAt(minute(0)));
    await remember(store, auditAt(minute(30), second));
    await remember(store, auditAt(minute(24 * 60), { counts }));
    await remember(store, auditAt(minute(0), { url: "http://b.example/" }));
    await remember(store, auditAt(minute(0), { url: "http://b.example:8080/" }));
    expect(await hostsAudited(store)).toEqual([
      { host: "b.example", audits: 1 },
      { host: "b.example:8080", audits: 1 },
      { host: HOST, audits: 3 },
    ]);
    const audits = await auditsOfHost(store, HOST);
    expect(audits.map(({ at }) => at)).toEqual([minute(1_440), minute(30), minute(0)]);
    expect(trendOf(audits).map(({ day, pages, counts }) => [day, pages, counts.fail])).toEqual([
      ["2026-11-23", 2, 4],
      ["2026-11-24", 2, 2],
    ]);
    expect(await entriesMet(store, HOST, "catalog")).toMatchObject([
      { itemId: "enrolment.area", pages: [{ url, at: minute(1_440) }] },
      { itemId: "enrolment.plan", pages: [{ url: second.url }] },
    ]);
    expect(await entriesMet(store, HOST, "other")).toEqual([]);
  });
});

describe("erase", () => {
  it("erases the audits of a page, a host, or all, and leaves what was decided", async () => {
    const { store } = testStore();
    const other = "http://b.example/";
    const urls = [url, `${url}2`, other];
    for (const one of urls) await remember(store, auditAt(minute(0), { url: one }));
    await waive(store, { url, key: "k", rule: "r" }, { reason: "样例", on: "2026-11-23", until: null, reach: "page" });
    const left = async () =>
      (await Promise.all(urls.map((one) => auditsOfPage(store, one)))).map(({ length }) => length);
    expect(await erase(store, { url: `${url}#top` })).toBe(true);
    expect(await left()).toEqual([0, 1, 1]);
    await erase(store, { host: HOST });
    expect(await left()).toEqual([0, 0, 1]);
    await erase(store, "all");
    expect(await left()).toEqual([0, 0, 0]);
    expect(await erase(store, { url: "about:blank" })).toBe(true);
    expect(await allWaivers(store)).toHaveLength(1);
  });
});
