import { describe, expect, it } from "vitest";
import { answer, answersOf } from "./answers.js";
import { allCorrections, correct, correctionOf } from "./corrections.js";
import { testStore } from "./store.fixture.js";
import { allWaivers, unwaive, waive, waiversOf } from "./waivers.js";

const url = "http://www.qingzhang.example/art/1.html";
const of = { url, key: "__proto__", rule: "index-number" };
const on = "2026-11-23";

describe("waivers", () => {
  it("hold until their last day, and are found by the key", async () => {
    const { store } = testStore();
    expect(await waive(store, of, { reason: " 历史信息 ", on, until: "2026-11-30" })).toBe(null);
    expect((await waiversOf(store, `${url}#a`, "2026-11-30")).get("__proto__")).toMatchObject({ reason: "历史信息" });
    expect((await waiversOf(store, url, "2026-12-01")).size).toBe(0);
    expect(await allWaivers(store, "www.qingzhang.example")).toHaveLength(1);
    expect(await allWaivers(store, "b.example")).toEqual([]);
    expect(await unwaive(store, url, "__proto__")).toBe(null);
    expect(await allWaivers(store)).toEqual([]);
  });

  it("want a reason and a day", async () => {
    const { store } = testStore();
    expect(await waive(store, of, { reason: " ", on, until: null })).toBe("no-reason");
    expect(await waive(store, of, { reason: "x".repeat(1_001), on, until: null })).toBe("too-long");
    expect(await waive(store, of, { reason: "样例", on, until: "2026-11-22" })).toBe("wrong-day");
    expect(await waive(store, of, { reason: "样例", on, until: "2026-13-01" })).toBe("wrong-day");
    expect(await waive(store, { ...of, url: "about:blank" }, { reason: "样例", on, until: null })).toBe("not-a-page");
    expect(await allWaivers(store)).toEqual([]);
  });

  it("of one finding in two tabs: the last one holds", async () => {
    const one = testStore();
    const other = testStore({ name: one.name });
    await Promise.all([
      waive(one.store, of, { reason: "一", on, until: null }),
      waive(other.store, { ...of, key: "k" }, { reason: "二", on, until: null }),
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
    expect(await correctionOf(store, `${url}?spm=1#a`)).toBe("enrolment.area");
    expect(await correctionOf(store, `${url}?id=2`)).toBe(null);
    expect(await allCorrections(store, "www.qingzhang.example")).toHaveLength(1);
    expect(await correct(store, url, null)).toBe(null);
    expect(await correctionOf(store, url)).toBe(null);
  });
});
