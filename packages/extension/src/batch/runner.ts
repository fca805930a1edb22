import type { Batch, BatchHead, BatchItem, FoundLink, PageRow } from "./batch.js";
import { headOf } from "./batch.js";
import { type BatchStore, changedItems } from "./batch-store.js";
import type { Fetched, FetchedPage } from "./fetch-page.js";
import type { StoredReport } from "./messages.js";
import type { InTurn } from "./one-at-a-time.js";
import { afterEvent, type BatchEvent, carryHosts, hostOf, newBatch, nextTodo } from "./queue.js";

export interface RunnerTools {
  store: BatchStore;
  inTurn: InTurn;
  fetchPage(url: string, options: { signal: AbortSignal }): Promise<Fetched>;
  /** Null when a login page came instead. */
  judge(page: FetchedPage, batch: Batch): Promise<{ stored: StoredReport; row: PageRow } | null>;
  /** Has the user allowed this origin? */
  allowed(url: string): Promise<boolean>;
  /** Something runs until then, or no more (null): keeps the background awake, or has it woken. */
  awake(until: number | null): void;
  changed(batch: BatchHead, items: readonly (readonly [number, BatchItem])[]): void;
  /** Nothing can be kept: the batch stands still for now. */
  trouble(error: unknown): void;
  now?: () => number;
  pauseFor?: (milliseconds: number) => Promise<void>;
}

export interface Runner {
  /** Goes on with what was running when the background died. Harmless at any time. */
  wake(): Promise<void>;
  start(
    head: Parameters<typeof newBatch>[0],
    links: readonly FoundLink[],
  ): Promise<{ batch: Batch; dropped: string[] }>;
  /** Null where there is no such batch. */
  read(id: string): Promise<Batch | null>;
  tell(id: string, event: Extract<BatchEvent, { type: "pause" | "resume" | "cancel" | "retry" }>): Promise<void>;
  erase(id: string): Promise<void>;
}

/** Milliseconds from a failure to write to the next attempt. */
const AFTER_TROUBLE = 60_000;

/**
 * Works off batches, one page after the other. Every step is written before the next is taken, so that nothing is lost
 * when the background is put to sleep: `wake` goes on from what was written.
 */
export function batchRunner(tools: RunnerTools): Runner {
  const { store, now = Date.now } = tools;
  const { pauseFor = (ms) => new Promise<void>((resolve) => setTimeout(resolve, ms)) } = tools;
  /** Batches that run or were asked for. */
  const known = new Map<string, Batch>();
  const loading = new Map<string, Promise<Batch | null>>();
  const underWay = new Map<string, AbortController>();
  let woken: Promise<void> | null = null;
  let driving = false;
  let steps: Promise<unknown> = Promise.resolve();
  let interrupt = () => {};

  /** Steps are taken one after the other, whoever asks for them. */
  function inOrder<T>(work: () => Promise<T>): Promise<T> {
    const turn = steps.then(work);
    steps = turn.catch(() => {});
    return turn;
  }

  function step(id: string, event: BatchEvent, judged?: { item: number; report: StoredReport }): Promise<void> {
    return inOrder(async () => {
      const before = known.get(id);
      if (!before) return;
      const after = afterEvent(before, event, now());
      if (after === before) return;
      await store.step(before, after, judged);
      known.set(id, after);
      tools.changed(headOf(after), changedItems(before, after));
      interrupt();
    });
  }

  /** What isn't known here was left by a background that died: nothing of it is under way. */
  function read(id: string): Promise<Batch | null> {
    const batch = known.get(id);
    if (batch) return Promise.resolve(batch);
    let reading = loading.get(id);
    if (!reading) {
      reading = inOrder(async () => {
        const stored = await store.read(id);
        if (!stored) return null;
        const woken = afterEvent(stored, { type: "woke" }, now());
        if (woken !== stored) await store.step(stored, woken);
        known.set(id, woken);
        return woken;
      }).finally(() => loading.delete(id));
      loading.set(id, reading);
    }
    return reading;
  }

  async function drive(): Promise<void> {
    if (driving) return;
    driving = true;
    try {
      for (;;) {
        // Oldest first; where it has to wait, the next one's turn has come.
        const running = [...known.values()].filter(({ status }) => status === "running");
        running.sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
        const todos = running.map((batch) => ({ batch, todo: nextTodo(batch, now()) }));
        let until = Number.POSITIVE_INFINITY;
        for (const { todo } of todos) if (todo.do === "wait") until = Math.min(until, todo.until);
        const first = todos.find(({ todo }) => todo.do === "fetch");
        if (first && first.todo.do === "fetch") {
          tools.awake(now());
          await fetchItem(first.batch, first.todo.item);
        } else if (until < Number.POSITIVE_INFINITY) {
          tools.awake(until);
          await Promise.race([
            pauseFor(Math.max(0, until - now())),
            new Promise<void>((resolve) => {
              interrupt = resolve;
            }),
          ]);
        } else break;
      }
    } catch (error) {
      driving = false;
      return notKept(error);
    }
    driving = false;
    tools.awake(null);
  }

  /**
   * What couldn't be written was not done. It is read and begun again after a while, as after a death; and as beginning
   * is a write, too, no site is asked while nothing can be written.
   */
  function notKept(error: unknown): void {
    known.clear();
    woken = null;
    tools.awake(now() + AFTER_TROUBLE);
    tools.trouble(error);
  }

  async function fetchItem({ id, items }: Batch, item: number): Promise<void> {
    const { url } = items[item]!;
    if (!(await tools.allowed(url))) return step(id, { type: "pause", why: "permission" });
    await step(id, { type: "fetch", item });
    const batch = known.get(id);
    // Paused or cancelled in the meantime.
    if (batch?.items[item]?.status !== "fetching") return;
    const controller = new AbortController();
    underWay.set(id, controller);
    try {
      const fetched = await tools.inTurn(hostOf({ url }), () =>
        controller.signal.aborted
          ? Promise.resolve<Fetched>({ type: "aborted" })
          : tools.fetchPage(url, { signal: controller.signal }),
      );
      await answered(batch, item, fetched);
    } finally {
      underWay.delete(id);
    }
  }

  async function answered(batch: Batch, item: number, fetched: Fetched): Promise<void> {
    const { id } = batch;
    switch (fetched.type) {
      case "refused":
        return step(id, { type: "refused", item, wait: fetched.wait });
      case "login":
        return step(id, { type: "login", item, detail: fetched.detail });
      case "failed":
        return step(id, { type: "failed", item, failure: fetched.failure });
      case "aborted":
        return;
    }
    let judged: Awaited<ReturnType<RunnerTools["judge"]>>;
    try {
      judged = await tools.judge(fetched.page, batch);
    } catch (error) {
      return step(id, { type: "failed", item, failure: { name: "crashed", detail: String(error).slice(0, 300) } });
    }
    if (judged === null) return step(id, { type: "login", item, detail: fetched.page.url });
    await step(id, { type: "read", item, row: judged.row }, { item, report: judged.stored });
  }

  return {
    wake() {
      woken ??= store
        .heads()
        .then((heads) => Promise.all(heads.filter(({ status }) => status === "running").map(({ id }) => read(id))))
        .then(() => {}, notKept);
      return woken.then(() => {
        // Not after it failed: the alarm calls again.
        if (woken !== null) void drive();
      });
    },
    async start(head, links) {
      const batch = carryHosts(newBatch(head, links), await store.heads());
      const dropped = await inOrder(() => store.add(batch));
      for (const id of dropped) known.delete(id);
      known.set(batch.id, batch);
      interrupt();
      void drive();
      return { batch, dropped };
    },
    read,
    async tell(id, event) {
      if (!(await read(id))) return;
      await step(id, event);
      if (event.type === "cancel") underWay.get(id)?.abort();
      void drive();
    },
    async erase(id) {
      underWay.get(id)?.abort();
      await inOrder(async () => {
        known.delete(id);
        await store.erase(id);
      });
      interrupt();
    },
  };
}
