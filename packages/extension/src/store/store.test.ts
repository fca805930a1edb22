import { openDB, unwrap } from "idb";
import { afterEach, describe, expect, it, vi } from "vitest";
import { upgrades } from "./database.js";
import { auditsOfPage, remember } from "./history.js";
import { auditAt, minute, testStore } from "./store.fixture.js";

const URL_ = auditAt("").url;

afterEach(() => void vi.restoreAllMocks());

describe("a store that can't be opened", () => {
  it("goes on without memory, and says so once", async () => {
    vi.spyOn(indexedDB, "open").mockImplementation(() => {
      throw new DOMException("no", "SecurityError");
    });
    const { store, troubles } = testStore();
    expect(await remember(store, auditAt(minute(0)))).toBe(false);
    expect(await auditsOfPage(store, URL_)).toEqual([]);
    expect(troubles).toEqual(["unavailable"]);
  });

  it("says it when a newer version has been there", async () => {
    const { store, name, troubles } = testStore();
    (await openDB(name, 99)).close();
    expect(await remember(store, auditAt(minute(0)))).toBe(false);
    expect(troubles).toEqual(["newer"]);
  });

  it("lets faults of our own come up, and keeps nothing of what was half written", async () => {
    const { store } = testStore();
    const work = store.write(["corrections"], async (tx) => {
      await tx.objectStore("corrections").put({ page: "p", host: "h", itemId: "i" });
      throw new TypeError("ours");
    });
    await expect(work).rejects.toThrow("ours");
    expect(await store.read(["corrections"], (tx) => tx.objectStore("corrections").count(), -1)).toBe(0);
  });
});

describe("another version", () => {
  const more = [
    ...upgrades,
    (database: { createObjectStore(name: never): unknown }) => void database.createObjectStore("more" as never),
  ];

  it("keeps what an older one has kept; the older page closes, and goes on without memory", async () => {
    const old = testStore();
    await remember(old.store, auditAt(minute(0)));
    const newer = testStore({ name: old.name, upgrades: more });
    expect(await auditsOfPage(newer.store, URL_)).toHaveLength(1);
    expect(await remember(old.store, auditAt(minute(60)))).toBe(false);
    expect(old.troubles).toEqual(["newer"]);
    expect(await remember(newer.store, auditAt(minute(60)))).toBe(true);
  });

  it("waits for a page that doesn't close, but not for long, and is there when it has closed", async () => {
    const { name } = testStore();
    const stubborn = await openDB(name, 1, { upgrade: (database) => upgrades[0]!(database as never) });
    const { store, troubles } = testStore({ name, upgrades: more });
    expect(await remember(store, auditAt(minute(0)))).toBe(false);
    expect(troubles).toEqual(["blocked"]);
    stubborn.close();
    await vi.waitFor(async () => expect(await remember(store, auditAt(minute(0)))).toBe(true));
  });
});

describe("a full disk", () => {
  const full = (times: number) => {
    const put = IDBObjectStore.prototype.put;
    return vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, ...args) {
      if (times-- > 0) throw new DOMException("full", "QuotaExceededError");
      return put.apply(this, args as [unknown]);
    });
  };

  it("drops the oldest and tries again once", async () => {
    const { store, troubles } = testStore();
    for (let i = 0; i < 60; i++) await remember(store, auditAt(minute(i * 20), { url: `http://a.example/${i}` }));
    const put = full(1);
    expect(await remember(store, auditAt(minute(10_000)))).toBe(true);
    expect(put).toHaveBeenCalledTimes(2);
    expect(troubles).toEqual([]);
    expect(await auditsOfPage(store, "http://a.example/0")).toEqual([]);
    expect(await auditsOfPage(store, "http://a.example/59")).toHaveLength(1);
  });

  it("says it once when that was not enough", async () => {
    const { store, troubles } = testStore();
    const put = full(100);
    expect(await remember(store, auditAt(minute(0)))).toBe(false);
    expect(put).toHaveBeenCalledTimes(2);
    expect(await remember(store, auditAt(minute(1)))).toBe(false);
    expect(troubles).toEqual(["full"]);
  });

  it("is also told at the end of a transaction only", async () => {
    const { store } = testStore();
    await remember(store, auditAt(minute(0)));
    let times = 0;
    const done = await store.write(["history"], async (tx) => {
      if (times++ > 0) return;
      // As browsers do that notice only when it is to be written to the disk.
      const raw = unwrap(tx) as unknown as IDBTransaction;
      Object.defineProperty(raw, "error", { get: () => new DOMException("full", "QuotaExceededError") });
      raw.abort();
    });
    expect([done, times]).toEqual([true, 2]);
  });
});
