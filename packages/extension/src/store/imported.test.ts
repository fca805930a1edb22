import { describe, expect, it } from "vitest";
import { activateCatalog, activeCatalog, listCatalogs, MOST_CATALOGS, putCatalog, removeCatalog } from "./catalogs.js";
import type { Checker } from "./checker.js";
import { changeProfile, listProfiles, putProfile, removeProfile } from "./profiles.js";
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
    expect(await putProfile(store, { id: "a" }, check)).toEqual({ code: "wrong", problem: "没有名称" });
    expect(await putProfile(store, { id: "a", name: "甲", more: 1 }, check)).toBe(null);
    await store.write(["profiles"], (tx) =>
      tx.objectStore("profiles").put({ id: "b", value: {}, enabled: true, problem: null }),
    );
    expect(await listProfiles(store, check)).toEqual({
      profiles: [{ id: "a", value: { id: "a", name: "甲" }, enabled: true, problem: null }],
      damaged: [{ id: "b", problem: "没有名称" }],
    });
  });

  it("are switched off, keep their last problem, and stay off when they come anew", async () => {
    const { store } = testStore();
    await putProfile(store, { id: "a", name: "甲" }, check);
    expect(await changeProfile(store, "a", { enabled: false, problem: "publisher 未读到" })).toBe(true);
    const [off] = (await listProfiles(store, check)).profiles;
    expect(off).toMatchObject({ enabled: false, problem: "publisher 未读到" });
    await putProfile(store, { id: "a", name: "乙" }, check);
    expect((await listProfiles(store, check)).profiles[0]).toMatchObject({ enabled: false, problem: null });
    expect(await changeProfile(store, "none", { enabled: true })).toBe(false);
    await removeProfile(store, "a");
    expect((await listProfiles(store, check)).profiles).toEqual([]);
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
