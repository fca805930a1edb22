import "./chrome.fixture.js";
import { builtInCatalog } from "@mulu/catalog-core";
import { describe, expect, it } from "vitest";
import { storedMemory } from "../background/stored-memory.js";
import { catalogChecker, profilesChecker } from "./checkers.js";
import { damagedRecords, removeDamaged } from "./damaged.js";
import { remember } from "./history.js";
import { managed } from "./managed.js";
import { readSettings } from "./settings.js";
import { auditAt, minute, testArea, testSources, testStore } from "./store.fixture.js";

const check = catalogChecker("zh-CN");
const policy = (values: object) => testSources({ managed: testArea(values as Record<string, unknown>) });

describe("what the bureau has set", () => {
  const own = { ...builtInCatalog, id: "bureau-2026" };

  it("is taken as text or as it is, and used before one's own", async () => {
    for (const catalog of [JSON.stringify(own), `\ufeff${JSON.stringify(own)}`, own]) {
      const sources = policy({ catalog });
      expect(await managed(sources, "catalog", check)).toMatchObject({ value: { id: "bureau-2026" }, problem: null });
      expect((await storedMemory(testStore().store, sources).catalog()).id).toBe("bureau-2026");
    }
  });

  it("where it is wrong is none, and says why", async () => {
    for (const catalog of ["{", "[]", 7, { catalog: 1 }, { ...own, entries: [{}] }, "x".repeat(100)]) {
      const sources = policy({ catalog });
      const given = await managed(sources, "catalog", check);
      expect(given.value).toBe(null);
      expect(given.problem).toMatch(/./);
      expect(await storedMemory(testStore().store, sources).catalog()).toBe(builtInCatalog);
    }
    const profiles = await managed(
      policy({ profiles: '{"profiles":1,"list":[{}]}' }),
      "profiles",
      profilesChecker("en"),
    );
    expect(profiles).toMatchObject({ value: null, problem: expect.stringMatching(/./) });
  });

  it("may be nothing, or not be there to be asked", async () => {
    const nothing = { value: null, problem: null };
    expect(await managed(policy({}), "catalog", check)).toEqual(nothing);
    expect(await managed(testSources(), "catalog", check)).toEqual(nothing);
    const refusing = testSources({
      managed: {
        get() {
          throw new Error("no managed storage");
        },
      },
    });
    expect(await managed(refusing, "catalog", check)).toEqual(nothing);
  });

  it("names settings that can't be so; one's own hold then", async () => {
    const known = await readSettings(policy({ theme: "pink", preset: 7, locale: "en", automaticHosts: "a.example" }));
    expect(known.locked).toEqual(["locale"]);
    expect(known.wrong).toEqual(["theme", "automaticHosts", "preset"]);
    expect(known.settings).toMatchObject({ locale: "en", theme: "auto", preset: "standard", automaticHosts: [] });
  });
});

describe("damaged records", () => {
  it("are counted by table and can be taken away, and nothing else goes", async () => {
    const { store } = testStore();
    await remember(store, auditAt(minute(0)));
    expect(await damagedRecords(store)).toEqual([]);
    await store.write(["history", "waivers"], async (tx) => {
      await tx.objectStore("history").put({ page: "p", at: minute(1), host: "h" } as never);
      for (const id of ["a", "b"]) await tx.objectStore("waivers").put({ id, host: "", waiver: {} } as never);
    });
    expect(await damagedRecords(store)).toEqual([
      { table: "history", count: 1 },
      { table: "waivers", count: 2 },
    ]);
    expect(await removeDamaged(store)).toBe(true);
    expect(await damagedRecords(store)).toEqual([]);
    expect(await store.read(["history"], (tx) => tx.objectStore("history").count(), -1)).toBe(1);
  });
});
