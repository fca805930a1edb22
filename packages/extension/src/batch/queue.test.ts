import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { batchOf, links, row, SITE } from "./batch.fixture.js";
import { type Batch, MOST_PAGES } from "./batch.js";
import { afterEvent, type BatchEvent, carryHosts, hostOf, nextTodo, PAUSE } from "./queue.js";

const NOW = 1_800_000_000_000;

/** The batch after events, each a second after the other. */
function after(batch: Batch, ...events: BatchEvent[]): Batch {
  return events.reduce((so, event, i) => afterEvent(so, event, NOW + i * 1_000), batch);
}
const statuses = ({ items }: Batch) => items.map(({ status }) => status);

describe("a batch", () => {
  it("holds each address once, and a bounded number", () => {
    expect(batchOf([...links(3), ...links(3)]).items).toHaveLength(3);
    expect(batchOf(links(MOST_PAGES + 20)).items).toHaveLength(MOST_PAGES);
    expect(batchOf([]).status).toBe("done");
  });

  it("waits a second between two pages of a host, and not for another host", () => {
    const other = "https://www.shangzhang.gov.example";
    let batch = batchOf([...links(2), ...links(1, other)]);
    expect(nextTodo(batch, NOW)).toEqual({ do: "fetch", item: 0 });
    batch = after(batch, { type: "fetch", item: 0 });
    expect(nextTodo(batch, NOW)).toEqual({ do: "fetch", item: 2 });
    batch = afterEvent(batch, { type: "read", item: 0, row }, NOW);
    batch = afterEvent(batch, { type: "fetch", item: 2 }, NOW);
    expect(nextTodo(batch, NOW)).toEqual({ do: "wait", until: NOW + PAUSE });
    expect(nextTodo(batch, NOW + PAUSE)).toEqual({ do: "fetch", item: 1 });
  });

  it("is done when every page has a result", () => {
    const batch = after(
      batchOf(links(2)),
      { type: "fetch", item: 0 },
      { type: "read", item: 0, row },
      { type: "fetch", item: 1 },
      { type: "failed", item: 1, failure: { name: "http", detail: "404" } },
    );
    expect(batch.status).toBe("done");
    expect(statuses(batch)).toEqual(["done", "failed"]);
    expect(nextTodo(batch, NOW * 2)).toEqual({ do: "nothing" });
  });

  it("takes what was under way when it was paused, and nothing after it was cancelled", () => {
    const under = after(batchOf(links(2)), { type: "fetch", item: 0 });
    const paused = after(under, { type: "pause", why: "user" }, { type: "read", item: 0, row });
    expect(statuses(paused)).toEqual(["done", "queued"]);
    expect(nextTodo(paused, NOW * 2)).toEqual({ do: "nothing" });
    expect(nextTodo(after(paused, { type: "resume" }), NOW * 2)).toEqual({ do: "fetch", item: 1 });
    const cancelled = after(under, { type: "cancel" }, { type: "read", item: 0, row });
    expect(statuses(cancelled)).toEqual(["skipped", "skipped"]);
    expect(cancelled.status).toBe("cancelled");
    expect(after(cancelled, { type: "resume" })).toBe(cancelled);
    expect(statuses(after(cancelled, { type: "retry", items: [1] }))).toEqual(["skipped", "queued"]);
  });

  it("leaves a host alone for as long as it asks, else longer each time, and gives up at last", () => {
    const refuse = (wait: number | null): BatchEvent => ({ type: "refused", item: 0, wait });
    let batch = after(batchOf(links(1)), { type: "fetch", item: 0 });
    batch = afterEvent(batch, refuse(120_000), NOW);
    expect(nextTodo(batch, NOW + 60_000)).toEqual({ do: "wait", until: NOW + 120_000 });
    batch = afterEvent(batch, { type: "fetch", item: 0 }, NOW);
    batch = afterEvent(batch, refuse(null), NOW + 120_000);
    expect(nextTodo(batch, NOW)).toEqual({ do: "wait", until: NOW + 180_000 });
    batch = afterEvent(batch, { type: "fetch", item: 0 }, NOW);
    batch = afterEvent(batch, refuse(null), NOW);
    expect(batch.items[0]!.failure).toEqual({ name: "busy", detail: "" });
    // The next batch holds to it, too.
    const next = carryHosts(batchOf(links(1)), [batch]);
    expect(nextTodo(next, NOW + 60_000).do).toBe("wait");
  });

  it("stands still when the session is lost, and asks each page once more", () => {
    const login: BatchEvent = { type: "login", item: 0, detail: `${SITE}/login` };
    const lost = after(batchOf(links(2)), { type: "fetch", item: 0 }, login);
    expect(lost).toMatchObject({ status: "paused", pause: "session" });
    expect(statuses(lost)).toEqual(["queued", "queued"]);
    const again = after(lost, { type: "resume" }, { type: "fetch", item: 0 }, login);
    expect(again.status).toBe("running");
    expect(again.items[0]!.failure?.name).toBe("login");
  });

  it("stands still when a site fails five times in a row, or sends elsewhere; a missing page is none of it", () => {
    const fail = (name: "network" | "other-host" | "http", detail: string) => {
      let batch = batchOf(links(6));
      for (let item = 0; item < 5; item++)
        batch = after(batch, { type: "fetch", item }, { type: "failed", item, failure: { name, detail } });
      return batch;
    };
    expect(fail("network", "")).toMatchObject({ status: "paused", pause: "trouble" });
    expect(fail("other-host", "")).toMatchObject({ status: "paused", pause: "trouble" });
    expect(fail("http", "500")).toMatchObject({ status: "paused", pause: "trouble" });
    expect(fail("http", "404").status).toBe("running");
    expect(after(fail("network", ""), { type: "resume" })).toMatchObject({ status: "running", failuresInARow: 0 });
  });

  it("fetches again what was under way when the background died, but not for ever", () => {
    let batch = batchOf(links(1));
    for (let i = 0; i < 3; i++) batch = after(batch, { type: "fetch", item: 0 }, { type: "woke" });
    expect(batch.items[0]).toMatchObject({ status: "failed", tries: 3, failure: { name: "crashed" } });
    expect(batch.status).toBe("done");
  });
});

describe("whatever happens, in whatever order", () => {
  const hosts = ["https://a.gov.example", "https://b.gov.example", "https://c.gov.example"];
  const item = fc.nat(11);
  const event: fc.Arbitrary<BatchEvent> = fc.oneof(
    { weight: 4, arbitrary: item.map((item): BatchEvent => ({ type: "read", item, row })) },
    item.map((item): BatchEvent => ({ type: "failed", item, failure: { name: "network", detail: "" } })),
    item.map((item): BatchEvent => ({ type: "failed", item, failure: { name: "http", detail: "404" } })),
    fc.tuple(item, fc.option(fc.nat(90_000))).map(([item, wait]): BatchEvent => ({ type: "refused", item, wait })),
    item.map((item): BatchEvent => ({ type: "login", item, detail: "" })),
    item.map((item): BatchEvent => ({ type: "fetch", item })),
    fc.constantFrom<BatchEvent>({ type: "pause", why: "user" }, { type: "woke" }, { type: "cancel" }),
    { weight: 2, arbitrary: fc.constant<BatchEvent>({ type: "resume" }) },
    fc.option(fc.array(item)).map((items): BatchEvent => ({ type: "retry", items })),
  );
  /** What comes from outside, or the runner doing what is to be done; and how much time goes by. */
  const move = fc.tuple(fc.oneof(event, fc.constant("do" as const)), fc.nat(3_000));

  it("no page is lost or doubled, no host is asked twice at once or too soon, and results stay", () => {
    fc.assert(
      fc.property(fc.array(move, { maxLength: 120 }), (moves) => {
        const found = hosts.flatMap((host) => links(4, host));
        let batch = batchOf(found);
        let now = NOW;
        const lastAnswer = new Map<string, number>();
        for (const [what, passes] of moves) {
          now += passes;
          const before = batch;
          let event: BatchEvent;
          if (what === "do") {
            const todo = nextTodo(batch, now);
            if (todo.do === "wait") {
              expect(todo.until).toBeGreaterThan(now);
              now = todo.until;
            }
            if (todo.do !== "fetch") continue;
            const host = hostOf(batch.items[todo.item]!);
            expect(now).toBeGreaterThanOrEqual((lastAnswer.get(host) ?? 0) + PAUSE);
            event = { type: "fetch", item: todo.item };
          } else if (what.type === "fetch") continue;
          else event = what;
          batch = afterEvent(batch, event, now);

          // The same after it was stored.
          expect(JSON.parse(JSON.stringify(batch))).toEqual(batch);
          expect(batch.items.map(({ url }) => url)).toEqual(found.map(({ url }) => url));
          const busy = batch.items.filter(({ status }) => status === "fetching").map(hostOf);
          expect(new Set(busy).size).toBe(busy.length);
          for (const [at, { status, row }] of batch.items.entries()) {
            if (before.items[at]!.status === "done") expect(status).toBe("done");
            expect(row !== null).toBe(status === "done");
          }
          if (batch.status === "done" || batch.status === "cancelled") expect(busy).toEqual([]);
          if (batch !== before && "item" in event && event.type !== "fetch")
            lastAnswer.set(hostOf(batch.items[event.item]!), now);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it("it comes to its end when nothing more disturbs it", () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60 }), (events) => {
        let batch = batchOf(hosts.flatMap((host) => links(4, host)));
        let now = NOW;
        for (const one of events) {
          now += 500;
          batch = afterEvent(batch, one, now);
        }
        batch = afterEvent(batch, { type: "woke" }, now);
        batch = afterEvent(batch, { type: "resume" }, now);
        for (let steps = 0; steps < 100; steps++) {
          const todo = nextTodo(batch, now);
          if (todo.do === "nothing") break;
          if (todo.do === "wait") now = todo.until;
          else
            batch = afterEvent(
              afterEvent(batch, { type: "fetch", item: todo.item }, now),
              { type: "read", item: todo.item, row },
              now,
            );
        }
        expect(["done", "cancelled"]).toContain(batch.status);
      }),
      { numRuns: 500 },
    );
  });
});
