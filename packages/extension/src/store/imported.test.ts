import { describe, expect, it } from "vitest";
import { activateCatalog, activeCatalog, listCatalogs, MOST_CATALOGS, putCatalog, removeCatalog } from "./catalogs.js";
import type { Checker } from "./checker.js";
import { changeProfile, listProfiles, MOST_PROFILES, putProfiles, removeProfile, restoreProfile } from "./profiles.js";
import { minute, testStore } from "./store.fixture.js";

interface Sample {
  id: string;
  name: string;
}

const check: Checker<Sample> = (value) => {
  const { id, name } = (value ?? {}) as Partial<Sample>;
  return typeof id === "string" && typeof name === "string"
    ? { ok: true, value: { id, name } }
    : { ok: false, problem: "没有名称" };
};

describe("profiles", () => {
  it("are checked when they come and when they are listed", async () => {
    const { store } = testStore();
    expect(await putProfiles(store, [{ id: "a", name: "甲" }, { id: "b" }], check)).toEqual({
      code: "wrong",
      problem: "没有名称",
    });
    expect((await listProfiles(store, check)).profiles).toEqual([]);
    expect(await putProfiles(store, [{ id: "a", name: "甲", more: 1 }], check)).toBe(null);
    await store.write(["profiles"], (tx) =>
      tx.objectStore("profiles").put({ id: "b", value: {}, enabled: true, health: {} }),
    );
    expect(await listProfiles(store, check)).toEqual({
      profiles: [{ id: "a", value: { id: "a", name: "甲" }, enabled: true, health: {} }],
      damaged: [{ id: "b", problem: "没有名称" }],
    });
  });

  it("are switched off, keep how they failed, and stay off when they come anew", async () => {
    const { store } = testStore();
    await putProfiles(store, [{ id: "a", name: "甲" }], check);
    const health = {
      publisher: { since: "2026-11-02", problem: "nothing-matched", pages: ["https://a.example/1"] },
    } as const;
    expect(
      await changeProfile(store, "a", {
        enabled: false,
        health: { publisher: { ...health.publisher, pages: [...health.publisher.pages] } },
      }),
    ).toBe(true);
    const [off] = (await listProfiles(store, check)).profiles;
    expect(off).toMatchObject({ enabled: false, health });
    await putProfiles(store, [{ id: "a", name: "乙" }], check);
    expect((await listProfiles(store, check)).profiles[0]).toMatchObject({ enabled: false, health: {} });
    expect(await changeProfile(store, "none", { enabled: true })).toBe(false);
    await removeProfile(store, "a");
    expect((await listProfiles(store, check)).profiles).toEqual([]);
    await restoreProfile(store, off!);
    expect((await listProfiles(store, check)).profiles).toEqual([off]);
  });

  it("are not more than can be listed, and of a file too large none is taken", async () => {
    const { store } = testStore();
    const some = (from: number, count: number) =>
      Array.from({ length: count }, (_, i) => ({ id: `p${from + i}`, name: "甲" }));
    expect(await putProfiles(store, some(0, MOST_PROFILES - 1), check)).toBe(null);
    expect(await putProfiles(store, some(MOST_PROFILES, 2), check)).toEqual({ code: "too-many", most: MOST_PROFILES });
    expect(await putProfiles(store, some(0, 2), check)).toBe(null);
    expect((await listProfiles(store, check)).profiles).toHaveLength(MOST_PROFILES - 1);
  });
});

describe("catalogs", () => {
  const put = (store: Parameters<typeof putCatalog>[0], id: string, minutes = 0) =>
    putCatalog(store, { value: { id, name: id }, file: `${id}.json`, at: minute(minutes) }, check);

  it("the built-in one is used until another is chosen, and again when that is taken away or damaged", async () => {
    const { store } = testStore();
    expect(await activeCatalog(store, check)).toBe(null);
    expect(await put(store, "a")).toEqual({ id: "a" });
    await put(store, "b", 1);
    expect(await activeCatalog(store, check)).toBe(null);
    expect(await activateCatalog(store, "none")).toBe(false);
    expect(await activateCatalog(store, "a")).toBe(true);
    expect(await activeCatalog(store, check)).toEqual({ id: "a", name: "a" });
    expect(await listCatalogs(store)).toEqual([
      { id: "b", file: "b.json", at: minute(1), active: false },
      { id: "a", file: "a.json", at: minute(0), active: true },
    ]);
    expect(await activeCatalog(store, () => ({ ok: false, problem: "" }))).toBe(null);
    await removeCatalog(store, "a");
    expect(await activeCatalog(store, check)).toBe(null);
    await activateCatalog(store, "b");
    await activateCatalog(store, null);
    expect((await listCatalogs(store)).map(({ active }) => active)).toEqual([false]);
  });

  it("are refused when they are none, or too many", async () => {
    const { store } = testStore();
    expect(await putCatalog(store, { value: 1, file: "x", at: minute(0) }, check)).toMatchObject({ code: "wrong" });
    for (let i = 0; i < MOST_CATALOGS; i++) await put(store, `c${i}`);
    expect(await put(store, "more")).toEqual({ code: "too-many", most: MOST_CATALOGS });
    expect(await put(store, "c0")).toEqual({ id: "c0" });
  });
});
