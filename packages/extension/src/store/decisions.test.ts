import { describe, expect, it } from "vitest";
import { answer, answersOf } from "./answers.js";
import { allCorrections, correct, correctionOf, takeBackCorrection } from "./corrections.js";
import { columnsOf } from "./page-name.js";
import { testStore } from "./store.fixture.js";
import type { Store } from "./store.js";
import { allWaivers, putWaivers, unwaive, waive, waiversNear } from "./waivers.js";

const url = "http://www.qingzhang.example/art/1.html";
const of = { url, key: "__proto__", rule: "index-number" };
const on = "2026-11-23";

describe("waivers", () => {
  const shown = { reason: "样例", on, until: null };
  const rules = async (store: Store, at: string) => (await waiversNear(store, at)).map(({ rule }) => rule).sort();

  it("reach a finding, a page or a host, and are found near", async () => {
    const { store } = testStore();
    expect(await waive(store, { ...of, rule: "a" }, { ...shown, reason: " 历史信息 ", reach: "finding" })).toBe(null);
    expect(await waive(store, { ...of, rule: "b" }, { ...shown, by: "张三", reach: "page" })).toBe(null);
    expect(await waive(store, { ...of, rule: "c" }, { ...shown, until: "2026-11-30", reach: "host" })).toBe(null);
    expect(await rules(store, "http://www.qingzhang.example/other.html")).toEqual(["a", "b", "c"]);
    expect(await rules(store, "http://b.example/")).toEqual([]);
    expect((await allWaivers(store)).map(({ waiver }) => waiver)).toEqual(
      expect.arrayContaining([
        { rule: "a", key: "__proto__", page: url, reason: "历史信息", on, until: null },
        { rule: "b", page: url, reason: "样例", by: "张三", on, until: null },
        { rule: "c", host: "www.qingzhang.example", reason: "样例", on, until: "2026-11-30" },
      ]),
    );
    for (const { id } of await allWaivers(store)) expect(await unwaive(store, id)).toBe(null);
    expect(await allWaivers(store)).toEqual([]);
  });

  it("from a file hold where they name no page, too; of two that reach alike the later is kept", async () => {
    const { store } = testStore();
    expect(await putWaivers(store, [{ rule: "a", key: "k", ...shown }])).toBe(true);
    expect(await rules(store, url)).toEqual(["a"]);
    expect(await rules(store, "http://b.example/")).toEqual(["a"]);
    await putWaivers(store, [{ rule: "a", key: "k", ...shown, reason: "后" }]);
    expect((await allWaivers(store)).map(({ waiver }) => waiver.reason)).toEqual(["后"]);
  });

  it("want a reason and a day, and a page or a host to hold for", async () => {
    const { store } = testStore();
    const why = (change: object, at = of) => waive(store, at, { ...shown, reach: "finding", ...change });
    expect(await why({ reason: " " })).toBe("no-reason");
    expect(await why({ reason: "x".repeat(1_001) })).toBe("too-long");
    expect(await why({ until: "2026-11-22" })).toBe("wrong-day");
    expect(await why({ until: "2026-13-01" })).toBe("wrong-day");
    expect(await why({}, { ...of, url: "about:blank" })).toBe("not-a-page");
    expect(await why({ reach: "host" }, { ...of, url: "file:///a.html" })).toBe("not-a-page");
    expect(await allWaivers(store)).toEqual([]);
  });

  it("of two tabs are kept both", async () => {
    const one = testStore();
    const other = testStore({ name: one.name });
    await Promise.all([
      waive(one.store, of, { ...shown, reach: "finding" }),
      waive(other.store, { ...of, key: "k" }, { ...shown, reach: "finding" }),
    ]);
    expect(await allWaivers(one.store)).toHaveLength(2);
  });
});

describe("answers", () => {
  it("are kept, changed and taken back", async () => {
    const { store } = testStore();
    expect(await answer(store, url, "k", { says: "yes", note: "", on })).toBe(null);
    expect(await answer(store, url, "k", { says: "no", note: "见原件", on })).toBe(null);
    expect((await answersOf(store, url)).get("k")).toMatchObject({ says: "no", note: "见原件", on });
    expect(await answer(store, url, "k", { says: "no", note: "x".repeat(2_001), on })).toBe("too-long");
    expect(await answer(store, url, "k", null)).toBe(null);
    expect((await answersOf(store, url)).size).toBe(0);
  });
});

describe("corrections", () => {
  it("hold for exactly that page", async () => {
    const { store } = testStore();
    expect(await correct(store, url, "enrolment.area")).toBe(null);
    expect(await correctionOf(store, `${url}?spm=1#a`)).toEqual({ itemId: "enrolment.area", reach: "page" });
    expect(await correctionOf(store, `${url}?id=2`)).toBe(null);
    expect(await allCorrections(store)).toHaveLength(1);
    expect(await correct(store, url, null)).toBe(null);
    expect(await correctionOf(store, url)).toBe(null);
  });

  it("hold for a column and the columns in it; the nearest counts, the page's own before all", async () => {
    const { store } = testStore();
    const at = (path: string) => `http://www.qingzhang.example/zwgk/${path}`;
    await correct(store, at("t1.html"), "far", "column");
    expect(await correctionOf(store, at("jyj/202401/t2.html"))).toEqual({ itemId: "far", reach: "column" });
    await correct(store, at("jyj/202401/t2.html"), "near", "column");
    await correct(store, at("jyj/t3.html"), "own");
    expect((await correctionOf(store, at("jyj/2025-01/05/t9.html")))?.itemId).toBe("near");
    expect((await correctionOf(store, at("jyj/t3.html")))?.itemId).toBe("own");
    expect((await correctionOf(store, at("ab.html")))?.itemId).toBe("far");
    expect(await correctionOf(store, "http://www.qingzhang.example/t.html")).toBe(null);
    // Taken back where it is seen: of the nearest column that has one.
    await correct(store, at("jyj/zs/t4.html"), null, "column");
    expect((await correctionOf(store, at("jyj/202401/t2.html")))?.itemId).toBe("far");
    expect(await correct(store, "http://a.example/t.html", "x", "column")).toBe("not-a-page");
    expect((await allCorrections(store)).map(({ page }) => page).sort()).toEqual([at("*"), at("jyj/t3.html")]);
    expect(await takeBackCorrection(store, at("*"))).toBe(null);
    expect(await correctionOf(store, at("ab.html"))).toBe(null);
  });
});

describe("columnsOf", () => {
  it.each([
    ["http://a.example/zwgk/jyj/202401/t20240105_1.html", ["/zwgk/jyj/*", "/zwgk/*"]],
    ["http://a.example/zwgk/jyj/2024/1/5/1.html?utm_source=x", ["/zwgk/jyj/*", "/zwgk/*"]],
    ["http://a.example/zwgk/jyj/", ["/zwgk/jyj/*", "/zwgk/*"]],
    ["http://a.example/art/2024/1/5/art_12_345.html", ["/art/*/art_12_*"]],
    ["http://a.example/1234/5678.html", ["/1234/*"]],
    ["http://a.example/2024/01/05/5678.html", []],
    ["http://a.example/index.html", []],
    ["http://a.example/zwgk/view.jsp?id=7", []],
    ["http://a.example/zwgk/#/detail/7", []],
    ["file:///zwgk/jyj/1.html", []],
    ["about:blank", []],
  ])("%s", (url, columns) => {
    expect(columnsOf(url)).toEqual(columns.map((path) => `http://a.example${path}`));
  });
});
