import "fake-indexeddb/auto";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { builtInCatalog } from "@mulu/catalog-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Batch, BatchHead, FoundLink } from "./batch.js";
import { batchStore } from "./batch-store.js";
import { fetchPage } from "./fetch-page.js";
import { judgePage } from "./judge-page.js";
import { oneAtATime } from "./one-at-a-time.js";
import { batchRunner, type Runner } from "./runner.js";

const article = (title: string) =>
  `<!doctype html><html><head><meta charset="utf-8"><meta name="ArticleTitle" content="${title}"><meta name="PubDate" content="2026-10-21 09:00"><title>${title}</title></head><body><h1>${title}</h1><p>发布日期：2026-10-21</p><p>${"各学校要认真组织。".repeat(20)}</p></body></html>`;
/** 文号 in gb18030. */
const GBK = Buffer.from([
  ...Buffer.from('<!doctype html><meta charset="gb2312"><title>'),
  ...[0xce, 0xc4, 0xba, 0xc5],
  ...Buffer.from("</title><h1>"),
  ...[0xce, 0xc4, 0xba, 0xc5],
  ...Buffer.from("</h1>"),
]);

let server: Server;
let elsewhere: Server;
let site = "";
let other = "";
let requests: { path: string; at: number }[] = [];
let underWay = 0;
let mostAtOnce = 0;
let loggedIn = true;
let busyTimes = 0;
const held: ServerResponse[] = [];

const listen = (one: Server) =>
  new Promise<string>((resolve) =>
    one.listen(0, "127.0.0.1", () => resolve(`http://127.0.0.1:${(one.address() as AddressInfo).port}`)),
  );

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? "";
    requests.push({ path, at: Date.now() });
    underWay++;
    mostAtOnce = Math.max(mostAtOnce, underWay);
    response.on("close", () => underWay--);
    const html = (body: string | Buffer, type = "text/html; charset=utf-8") => {
      response.writeHead(200, { "content-type": type });
      response.end(body);
    };
    if (path.startsWith("/art/")) return html(article(`通知${path}`));
    if (path.startsWith("/inner/")) {
      if (loggedIn) return html(article("内部通知"));
      response.writeHead(302, { location: "/account/login?from=inner" });
      return response.end();
    }
    switch (path.split("?", 1)[0]) {
      case "/account/login":
        return html('<form><input name=user><input type="password" name=p></form>');
      case "/door":
        response.writeHead(302, { location: "/welcome" });
        return response.end();
      case "/welcome":
        return html('<form><input name=user><input type="password" name=p></form>');
      case "/moved":
        response.writeHead(301, { location: "/art/moved" });
        return response.end();
      case "/away":
        response.writeHead(302, { location: `${other}/there` });
        return response.end();
      case "/gbk":
        return html(GBK, "text/html");
      case "/pdf":
        return html("%PDF-1.7", "application/pdf");
      case "/nameless":
        response.writeHead(200);
        return response.end(Buffer.from([1, 2, 3]));
      case "/huge":
        response.writeHead(200, { "content-type": "text/html" });
        return void pour(response);
      case "/says-huge":
        response.writeHead(200, { "content-type": "text/html", "content-length": "9000000" });
        return response.write("<p>");
      case "/slow":
        response.writeHead(200, { "content-type": "text/html" });
        return response.write("<p>");
      case "/hang":
        return held.push(response);
      case "/broken":
        return response.destroy();
      case "/busy":
        if (busyTimes-- > 0) {
          response.writeHead(429, { "retry-after": "1" });
          return response.end();
        }
        return html(article("终于"));
      default:
        response.writeHead(404, { "content-type": "text/html" });
        return response.end("<p>没有");
    }
  });
  elsewhere = createServer((_, response) => {
    response.writeHead(200, { "content-type": "text/html" });
    response.end("<p>别处");
  });
  site = await listen(server);
  // The same machine by another name: another host.
  other = (await listen(elsewhere)).replace("127.0.0.1", "localhost");
});
afterAll(() => {
  for (const one of [server, elsewhere]) {
    one.closeAllConnections();
    one.close();
  }
});
afterEach(() => {
  for (const response of held.splice(0)) response.destroy();
  requests = [];
  mostAtOnce = 0;
  loggedIn = true;
});

function pour(response: ServerResponse): void {
  const part = Buffer.alloc(200_000, "<p>很长");
  const more = () => {
    if (response.destroyed) return;
    response.write(part, () => setImmediate(more));
  };
  more();
}

let names = 0;

interface World {
  runner: Runner;
  store: ReturnType<typeof batchStore>;
  /** The background dies: nothing that it does from now on counts. */
  kill(): void;
  heads: BatchHead[];
  troubles: unknown[];
  awake: (number | null)[];
}

/** A background with its own memory, over a database that outlives it. */
function background(name = `runner-${names++}`, allowed = async () => true, pause = 20): World {
  const store = batchStore(name);
  let dead = false;
  const never = () => new Promise<never>(() => {});
  const heads: BatchHead[] = [];
  const troubles: unknown[] = [];
  const awake: (number | null)[] = [];
  const runner = batchRunner({
    store: {
      ...store,
      step: (...args) => (dead ? never() : store.step(...args)),
      add: (...args) => (dead ? never() : store.add(...args)),
    },
    inTurn: oneAtATime(pause),
    fetchPage: (url, options) => fetchPage(url, { ...options, timeout: 1_500 }),
    judge: async (page) => {
      const judged = judgePage(page, { catalog: builtInCatalog, locale: "zh-CN", today: "2026-11-23" });
      if (judged === null) return null;
      const { report, totals, row } = judged;
      return { stored: { at: "2026-11-23T02:31:00.000Z", report, totals }, row };
    },
    allowed,
    awake: (until) => awake.push(until),
    changed: (head) => heads.push(head),
    trouble: (error) => troubles.push(error),
    // The queue's own second is long for a test; that it is kept is the queue's test.
    pauseFor: (ms) => new Promise((resolve) => setTimeout(resolve, Math.min(ms, 30))),
    now: () => clock.now(),
  });
  return {
    runner,
    store,
    heads,
    troubles,
    awake,
    kill() {
      dead = true;
    },
  };
}

/** Runs forty times as fast, but for the network. */
const clock = { start: Date.now(), now: () => clock.start + (Date.now() - clock.start) * 40 };

const linksTo = (...paths: string[]): FoundLink[] =>
  paths.map((path) => ({ url: site + path, title: path, day: null }));
const start = async ({ runner }: World, links: FoundLink[], id = "one"): Promise<void> => {
  await runner.start(
    {
      id,
      url: `${site}/list.html`,
      title: "通知公告",
      createdAt: new Date(names).toISOString(),
      locale: "zh-CN",
      catalog: { id: builtInCatalog.id, version: "1" },
    },
    links,
  );
};
async function until({ runner }: World, fits: (batch: Batch) => boolean, id = "one"): Promise<Batch> {
  for (let tries = 0; tries < 600; tries++) {
    const batch = await runner.read(id);
    if (batch && fits(batch)) return batch;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(
    JSON.stringify((await runner.read(id))?.items.map(({ url, status, failure }) => [url, status, failure])),
  );
}
const isOver = ({ status }: Batch) => status === "done";
const outcomes = ({ items }: Batch) =>
  Object.fromEntries(
    items.map(({ url, failure, status }) => [
      url.slice(site.length),
      failure === null ? status : `${failure.name} ${failure.detail}`.trim(),
    ]),
  );

describe("a batch over a real server", () => {
  it("tells each page's fate, one request at a time, and keeps the reports", async () => {
    const world = background();
    busyTimes = 1;
    const paths = ["/art/1", "/away", "/pdf", "/art/2", "/nameless", "/huge", "/says-huge", "/gbk", "/none", "/moved"];
    await start(world, linksTo(...paths, "/slow", "/busy", "/art/3"));
    const batch = await until(world, isOver);
    expect(outcomes(batch)).toEqual({
      "/art/1": "done",
      "/away": `other-host ${new URL(other).host}`,
      "/pdf": "not-html application/pdf",
      "/art/2": "done",
      "/nameless": "not-html",
      "/huge": "too-big 5000000",
      "/says-huge": "too-big 5000000",
      "/gbk": "done",
      "/none": "http 404",
      "/moved": "done",
      "/slow": "timeout 1.5",
      "/busy": "done",
      "/art/3": "done",
    });
    expect(mostAtOnce).toBe(1);
    const named = (path: string) => batch.items.find(({ url }) => url === site + path)!.row!;
    expect(named("/gbk").title).toBe("文号");
    expect(named("/moved").movedTo).toBe(`${site}/art/moved`);
    expect(named("/art/1")).toMatchObject({ title: "通知/art/1", day: "2026-10-21", movedTo: null });
    const reports = await world.store.reports("one", 0, 13);
    expect(reports[0]!.report.source).toBe(`${site}/art/1`);
    expect(reports[1]).toBeNull();
    expect(world.awake.at(-1)).toBeNull();
    expect(world.troubles).toEqual([]);
  });

  it("keeps the pause between the end of one request and the next", async () => {
    const world = background(undefined, undefined, 150);
    await start(world, linksTo("/art/1", "/art/2", "/art/3"));
    await until(world, isOver);
    const gaps = requests.slice(1).map(({ at }, i) => at - requests[i]!.at);
    for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(148);
  });

  it("stands still when the session is lost, by address or by what came, and goes on after a login", async () => {
    const world = background();
    loggedIn = false;
    await start(world, linksTo("/art/1", "/inner/1", "/inner/2", "/door"));
    const lost = await until(world, ({ status }) => status === "paused");
    expect(lost.pause).toBe("session");
    expect(outcomes(lost)).toEqual({ "/art/1": "done", "/inner/1": "queued", "/inner/2": "queued", "/door": "queued" });
    loggedIn = true;
    await world.runner.tell("one", { type: "resume" });
    const again = await until(world, ({ status }) => status === "paused");
    expect(outcomes(again)).toMatchObject({ "/inner/1": "done", "/inner/2": "done", "/door": "queued" });
    await world.runner.tell("one", { type: "resume" });
    expect(outcomes(await until(world, isOver))["/door"]).toBe(`login ${site}/welcome`);
  });

  it("fetches nothing without permission", async () => {
    let allowed = false;
    const world = background(undefined, async () => allowed);
    await start(world, linksTo("/art/1"));
    expect((await until(world, ({ status }) => status === "paused")).pause).toBe("permission");
    expect(requests).toEqual([]);
    allowed = true;
    await world.runner.tell("one", { type: "resume" });
    expect(outcomes(await until(world, isOver))).toEqual({ "/art/1": "done" });
  });

  it("lets go of a page when it is cancelled, and reads the rest later", async () => {
    const world = background();
    await start(world, linksTo("/hang", "/art/1"));
    await until(world, ({ items }) => items[0]!.status === "fetching" && held.length > 0);
    await world.runner.tell("one", { type: "cancel" });
    expect(outcomes(await until(world, ({ status }) => status === "cancelled"))).toEqual({
      "/hang": "skipped",
      "/art/1": "skipped",
    });
    await world.runner.tell("one", { type: "retry", items: [1] });
    expect(outcomes(await until(world, ({ items }) => items[1]!.status === "done"))["/hang"]).toBe("skipped");
  });

  it("leaves a site alone that has broken five times, and tries again when it is told to", async () => {
    const world = background();
    await start(world, linksTo(...Array.from({ length: 7 }, (_, i) => `/broken?${i}`)));
    const paused = await until(world, ({ status }) => status === "paused");
    expect(paused.pause).toBe("trouble");
    expect(paused.items.filter(({ status }) => status === "failed")).toHaveLength(5);
    await world.runner.tell("one", { type: "cancel" });
    await world.runner.tell("one", { type: "retry", items: [0] });
    expect(outcomes(await until(world, ({ items }) => items[0]!.status === "failed"))["/broken?0"]).toBe("network");
  }, 60_000);

  it("runs two batches one request at a time, and forgets one that was erased under way", async () => {
    const world = background();
    await start(world, linksTo("/hang", "/art/1"), "one");
    await start(world, linksTo("/art/2", "/art/3"), "two");
    await until(world, () => held.length > 0, "two");
    await world.runner.erase("one");
    await until(world, isOver, "two");
    expect(await world.runner.read("one")).toBeNull();
    expect(mostAtOnce).toBe(1);
  });
});

describe("the background dies", () => {
  it("in the middle of a page: the next one goes on, and loses and doubles nothing", async () => {
    const name = `runner-${names++}`;
    const first = background(name);
    await start(first, linksTo("/art/1", "/art/2", "/hang", "/art/3"));
    await until(first, ({ items }) => items[2]!.status === "fetching" && held.length > 0);
    first.kill();
    for (const response of held.splice(0)) response.destroy();
    requests = [];

    const second = background(name);
    await second.runner.wake();
    await second.runner.wake();
    await until(second, ({ items }) => items[2]!.status === "fetching" && held.length > 0);
    held.pop()!.writeHead(200, { "content-type": "text/html" }).end(article("醒来"));
    const batch = await until(second, isOver);
    expect(batch.items.map(({ status, tries }) => [status, tries])).toEqual([
      ["done", 1],
      ["done", 1],
      ["done", 2],
      ["done", 1],
    ]);
    expect(requests.map(({ path }) => path)).toEqual(["/hang", "/art/3"]);
  });

  it("again and again, at any moment: every page is there once in the end", async () => {
    const name = `runner-${names++}`;
    const paths = Array.from({ length: 12 }, (_, i) => `/art/${i}`);
    let world = background(name);
    await start(world, linksTo(...paths));
    for (let deaths = 0; deaths < 6; deaths++) {
      await new Promise((resolve) => setTimeout(resolve, 15 + deaths * 17));
      world.kill();
      world = background(name);
      await world.runner.wake();
    }
    const batch = await until(world, isOver);
    expect(batch.items.map(({ url }) => url)).toEqual(paths.map((path) => site + path));
    expect((await world.store.reports("one", 0, 12)).map((report) => report?.report.source)).toEqual(
      paths.map((path) => site + path),
    );
  });

  it("while it was paused: it stays paused, and can be resumed", async () => {
    const name = `runner-${names++}`;
    const first = background(name);
    await start(first, linksTo("/hang", "/art/1"));
    await until(first, () => held.length > 0);
    await first.runner.tell("one", { type: "pause", why: "user" });
    first.kill();
    requests = [];
    for (const response of held.splice(0)) response.destroy();
    const second = background(name);
    await second.runner.wake();
    const paused = await until(second, () => true);
    expect([paused.status, paused.items[0]!.status]).toEqual(["paused", "queued"]);
    expect(requests).toEqual([]);
    await second.runner.tell("one", { type: "resume" });
    await until(second, () => held.length > 0);
    held.pop()!.writeHead(404).end();
    await until(second, isOver);
  });

  it("stands still and tells when nothing can be kept, asks no site meanwhile, and goes on afterwards", async () => {
    const world = background();
    await start(world, linksTo("/art/1", "/hang", "/art/2"));
    await until(world, () => held.length > 0);
    const { step } = world.store;
    world.store.step = () => Promise.reject(new Error("full"));
    held.pop()!.writeHead(404).end();
    while (world.troubles.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    expect(String(world.troubles[0])).toContain("full");
    expect(world.awake.at(-1)).toBeGreaterThan(clock.now());
    requests = [];
    await world.runner.wake().catch(() => {});
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(requests).toEqual([]);
    world.store.step = step;
    await world.runner.wake();
    await until(world, () => held.length > 0);
    held.pop()!.writeHead(404).end();
    const batch = await until(world, isOver);
    expect(outcomes(batch)).toEqual({ "/art/1": "done", "/hang": "http 404", "/art/2": "done" });
  });
});
