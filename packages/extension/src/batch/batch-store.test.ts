import "fake-indexeddb/auto";
import type { PageReport } from "@mulu/catalog-core";
import { describe, expect, it } from "vitest";
import { batchOf, links, row } from "./batch.fixture.js";
import { batchStore, MOST_BATCHES } from "./batch-store.js";
import type { StoredReport } from "./messages.js";
import { afterEvent } from "./queue.js";

let names = 0;
const newStore = () => {
  const name = `batch-store-${names++}`;
  return { store: batchStore(name), again: () => batchStore(name) };
};
const report = (source: string): StoredReport => ({
  at: "2026-11-23T02:31:00.000Z",
  report: { source, kind: "article", item: null, attributes: {}, findings: [], notRead: [] } satisfies PageReport,
  totals: { pass: 1, fail: 0, review: 0, "not-applicable": 2, error: 0, waived: 0 },
});

describe("the store of batches", () => {
  it("gives back what was written, step by step, to whoever opens it next", async () => {
    const { store, again } = newStore();
    const first = batchOf(links(3));
    await store.add(first);
    const fetching = afterEvent(first, { type: "fetch", item: 1 }, 0);
    await store.step(first, fetching);
    expect(await again().read("one")).toEqual(fetching);
    const read = afterEvent(fetching, { type: "read", item: 1, row }, 0);
    await store.step(fetching, read, { item: 1, report: report("b") });
    expect(await again().read("one")).toEqual(read);
    expect((await again().heads())[0]!.counts).toEqual({ queued: 2, fetching: 0, done: 1, failed: 0, skipped: 0 });
    expect(await again().reports("one", 0, 3)).toEqual([null, report("b"), null]);
    expect(await store.read("none")).toBeNull();
  });

  it("keeps the newest batches, and drops what is at its end before what could go on", async () => {
    const { store } = newStore();
    const at = (minute: number) => `2026-11-23T02:${String(minute).padStart(2, "0")}:00.000Z`;
    const paused = afterEvent(batchOf(links(1), "paused", at(0)), { type: "pause", why: "user" }, 0);
    await store.add(paused);
    for (let i = 1; i <= MOST_BATCHES; i++) {
      const done = afterEvent(batchOf(links(2), `b${i}`, at(i)), { type: "cancel" }, 0);
      const dropped = await store.add(done);
      expect(dropped).toEqual(i === MOST_BATCHES ? ["b1"] : []);
    }
    const ids = (await store.heads()).map(({ id }) => id);
    expect(ids).toHaveLength(MOST_BATCHES);
    expect(ids[0]).toBe(`b${MOST_BATCHES}`);
    expect(ids.at(-1)).toBe("paused");
    expect(await store.read("b1")).toBeNull();
  });

  it("erases one batch with all that belongs to it, and nothing else", async () => {
    const { store } = newStore();
    const [a, b] = [batchOf(links(2), "a"), batchOf(links(2), "b")];
    for (const batch of [a, b]) {
      await store.add(batch);
      const fetching = afterEvent(batch, { type: "fetch", item: 0 }, 0);
      await store.step(fetching, afterEvent(fetching, { type: "read", item: 0, row }, 0), {
        item: 0,
        report: report("x"),
      });
    }
    await store.erase("a");
    expect(await store.read("a")).toBeNull();
    expect(await store.reports("a", 0, 2)).toEqual([null, null]);
    expect((await store.read("b"))?.items).toHaveLength(2);
    expect(await store.reports("b", 0, 1)).toEqual([report("x")]);
  });
});
