import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { CDPSession, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { FromPage } from "../../packages/extension/src/protocol/messages.js";
import type { TabReport } from "../../packages/extension/src/protocol/tab-state.js";
import { root } from "../shared.js";
import { type ExtensionBrowser, withExtension } from "./browser.js";

// Pages that are against us, or behave as if they were. Each is an example page with something hostile in it: what is
// found must be what is found without.

const article = readFileSync(join(root, "examples/site-faulty/enrolment-area.html"), "utf8");
const form = readFileSync(join(root, "examples/form/form-faulty.html"), "utf8");

let browser: ExtensionBrowser;
let server: Awaited<ReturnType<typeof serve>>;
/** What is found without anything hostile. */
let clean: Record<"article" | "form", TabReport>;
const opened: Page[] = [];

/** Pages by their paths, made as they are asked for; on every name of this machine. */
async function serve() {
  const pages = new Map<string, string | (() => string)>();
  const http = createServer((request, response) => {
    const page = pages.get(new URL(request.url ?? "/", "http://a").pathname);
    if (page === undefined) return void response.writeHead(404).end();
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
    response.end(typeof page === "string" ? page : page());
  });
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  const { port } = http.address() as AddressInfo;
  let next = 1;
  return {
    /** Allowed in these tests, as a page is on which the button was pressed. */
    own: `http://127.0.0.1:${port}`,
    /** Allowed to nobody. */
    other: `http://localhost:${port}`,
    put(html: string | (() => string), path = `/page-${next++}.html`): string {
      pages.set(path, html);
      return `http://127.0.0.1:${port}${path}`;
    },
    close: () => http.close(),
  };
}

beforeAll(async () => {
  server = await serve();
  browser = await withExtension();
  clean = { article: (await auditOf(article)).report, form: (await auditOf(form)).report };
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});
afterEach(async () => {
  await Promise.all(opened.splice(0).map((page) => page.close()));
});

/** Opens a page, and notes whatever of it isn't as it should be. */
async function open(html: string | (() => string)): Promise<{ page: Page; tab: number; cdp: CDPSession }> {
  const { page, tab } = await browser.open(server.put(html));
  opened.push(page);
  return { page, tab, cdp: await browser.context.newCDPSession(page) };
}

/** Runs before everything else of the page. */
const withScript = (html: string, script: string) =>
  html.replace(/<head[^>]*>/i, (head) => `${head}<script>${script}</script>`);
const withBody = (html: string, more: string) => html.replace(/<\/body>/i, () => `${more}</body>`);

const told = ({ findings }: TabReport) =>
  findings.map(({ rule, outcome, reason, message }) => `${rule} ${outcome} ${reason}: ${message}`).sort();

async function auditOf(html: string | (() => string)): Promise<{ page: Page; tab: number; report: TabReport }> {
  const { page, tab } = await open(html);
  return { page, tab, report: await browser.audit(tab) };
}

interface Context {
  id: number;
  origin: string;
  name: string;
  auxData: { type: string; frameId: string };
}

/** The worlds of scripts that a page has: its own, and those of extensions. */
async function worldsOf(cdp: CDPSession): Promise<Context[]> {
  const found: Context[] = [];
  const hear = ({ context }: { context: unknown }) => void found.push(context as Context);
  cdp.on("Runtime.executionContextCreated", hear);
  await cdp.send("Runtime.enable");
  await cdp.send("Runtime.disable");
  cdp.off("Runtime.executionContextCreated", hear);
  return found;
}
const ours = (worlds: readonly Context[]) => worlds.filter(({ origin }) => origin.startsWith(browser.origin));

/** What scripts of ours have left in their world: each of them does, and nothing else is there to be seen of it. */
async function scriptsIn(cdp: CDPSession): Promise<string[]> {
  const found: string[] = [];
  for (const { id } of ours(await worldsOf(cdp))) {
    const { result } = await cdp.send("Runtime.evaluate", {
      expression: `Object.getOwnPropertySymbols(globalThis).map(String).filter((name) => name.includes("mulu"))`,
      contextId: id,
      returnByValue: true,
    });
    found.push(...result.value);
  }
  return found;
}

interface Busy {
  observers: number;
  timers: number;
  frames: number;
  listeners: string[];
}

/** Counts from now on what scripts of the extension keep going in a page, in their own world. */
async function watchWork(tab: number): Promise<() => Promise<Busy>> {
  const worker = browser.context.serviceWorkers()[0]!;
  await worker.evaluate(async (tab) => {
    await chrome.scripting.executeScript({
      target: { tabId: tab },
      func: () => {
        const observers = new Set<unknown>();
        const timers = new Set<unknown>();
        const frames = new Set<unknown>();
        const listeners = new Map<string, number>();
        // biome-ignore lint/suspicious/noExplicitAny: functions of the browser, by their names
        const world = globalThis as any;
        for (const name of ["MutationObserver", "ResizeObserver", "IntersectionObserver", "PerformanceObserver"])
          world[name] = class extends world[name] {
            observe(...how: unknown[]) {
              observers.add(this);
              super.observe(...how);
            }
            disconnect() {
              observers.delete(this);
              super.disconnect();
            }
          };
        const wrap = (start: string, stop: string, set: Set<unknown>, again: boolean) => {
          const [begin, end] = [world[start].bind(world), world[stop].bind(world)];
          world[start] = (act: (...how: unknown[]) => void, ...how: unknown[]) => {
            const id = begin(
              (...what: unknown[]) => {
                if (!again) set.delete(id);
                act(...what);
              },
              ...how,
            );
            set.add(id);
            return id;
          };
          world[stop] = (id: unknown) => {
            set.delete(id);
            end(id);
          };
        };
        wrap("setTimeout", "clearTimeout", timers, false);
        wrap("setInterval", "clearInterval", timers, true);
        wrap("requestAnimationFrame", "cancelAnimationFrame", frames, false);
        const { addEventListener, removeEventListener } = EventTarget.prototype;
        EventTarget.prototype.addEventListener = function (type: string, ...how: [never, never]) {
          if (this === window || this === document) listeners.set(type, (listeners.get(type) ?? 0) + 1);
          addEventListener.call(this, type, ...how);
        };
        EventTarget.prototype.removeEventListener = function (type: string, ...how: [never, never]) {
          if (this === window || this === document) listeners.delete(type);
          removeEventListener.call(this, type, ...how);
        };
        world.work = () => ({
          observers: observers.size,
          timers: timers.size,
          frames: frames.size,
          listeners: [...listeners.keys()].sort(),
        });
      },
    });
  }, tab);
  return () =>
    worker.evaluate(async (tab) => {
      const [answer] = await chrome.scripting.executeScript({
        target: { tabId: tab },
        func: () => (globalThis as unknown as { work(): unknown }).work(),
      });
      return answer!.result as Busy;
    }, tab);
}

describe("a page that has replaced what scripts are made of", () => {
  /** Notes every call in the page, and answers as wrongly as it can. */
  const spoiled = `
    window.called = "";
    const note = (name) => { if (window.called.length < 1000) window.called += name + " "; };
    const lie = (object, name) => {
      const own = Object.getOwnPropertyDescriptor(object, name);
      if (!own || !own.configurable) return;
      if (own.get) Object.defineProperty(object, name, { configurable: true, get() { note(name); return null; }, set() { note(name); } });
      else if (typeof own.value === "function") object[name] = function () { note(name); return undefined; };
    };
    addEventListener("load", () => {
      for (const name of ["textContent", "childNodes", "firstChild", "nextSibling", "parentElement", "parentNode", "isConnected", "contains", "append", "appendChild", "remove"]) lie(Node.prototype, name);
      for (const name of ["getAttribute", "localName", "children", "querySelector", "querySelectorAll", "attachShadow", "append", "remove", "getBoundingClientRect", "getClientRects", "matches", "scrollIntoView"]) lie(Element.prototype, name);
      for (const name of ["documentElement", "querySelectorAll", "createElement", "createElementNS", "URL", "defaultView", "title"]) lie(Document.prototype, name);
      for (const name of ["data", "length"]) lie(CharacterData.prototype, name);
      for (const name of ["addEventListener", "removeEventListener", "dispatchEvent"]) lie(EventTarget.prototype, name);
      for (const name of ["postMessage"]) lie(MessagePort.prototype, name);
      lie(Performance.prototype, "now");
      for (const name of ["stringify", "parse"]) lie(JSON, name);
      for (const name of ["then"]) lie(Promise.prototype, name);
      for (const name of ["exec", "test"]) lie(RegExp.prototype, name);
      for (const name of ["get", "set", "has"]) { lie(Map.prototype, name); lie(WeakMap.prototype, name); }
      for (const name of ["trim", "replace", "split", "includes", "indexOf", "slice"]) lie(String.prototype, name);
      window.MutationObserver = window.MessageChannel = window.Promise = window.AbortController = class { constructor() { note("constructor"); throw new Error("no"); } };
      window.chrome = { runtime: { id: "page", sendMessage: () => note("sendMessage"), onMessage: { addListener: () => note("onMessage") } } };
      for (const name of ["then", "get", "facts", "toJSON", "type", "message", "0", "length", "muluPage", "frame"])
        Object.defineProperty(Object.prototype, name, { configurable: true, get() { note("Object." + name); return undefined; }, set() { note("Object." + name); } });
      for (const name of ["map", "filter", "push", "some", "find", "flatMap", "entries", "concat", "slice"]) lie(Array.prototype, name);
      Array.prototype[Symbol.iterator] = function* () { note("iterator"); };
      Function.prototype.call = function () { note("call"); };
      Function.prototype.apply = function () { note("apply"); };
      Function.prototype.bind = function () { note("bind"); };
      window.called = "spoiled:";
    });`;

  it.each<["article" | "form", string]>([
    ["article", article],
    ["form", form],
  ])("finds on the %s what it finds without, and not one call reaches the page", async (name, html) => {
    const { tab, cdp } = await open(withScript(html, spoiled));
    const report = await browser.audit(tab);
    const values = ({ attributes }: TabReport) =>
      attributes.map((one) => [one.name, one.readings.map(({ value }) => value)]);
    expect(told(report)).toEqual(told(clean[name]));
    expect(values(report)).toEqual(values(clean[name]));
    expect(report.findings.length).toBeGreaterThan(2);
    const { result } = await cdp.send("Runtime.evaluate", { expression: "window.called" });
    expect(result.value).toBe("spoiled:");
  });
});

describe("a page that has given its elements the names of what is asked of them", () => {
  const names =
    "attributes childNodes firstChild nextSibling parentNode parentElement nodeType localName tagName getAttribute querySelectorAll querySelector contains textContent isConnected children id className matches getBoundingClientRect ownerDocument remove append elements data value checked __lookupGetter__ constructor __proto__ toString then".split(
      " ",
    );
  const inputs = names.map((name) => `<input type="hidden" name="${name}">`).join("");
  const images =
    "body documentElement head URL title defaultView querySelectorAll createElement createElementNS hidden implementation forms location cookie scrollingElement adoptedStyleSheets getElementsByTagName"
      .split(" ")
      .map((name) => `<img name="${name}" alt=""><form name="${name}"></form>`)
      .join("");
  const globals =
    "muluPage muluPanel chrome browser performance document setTimeout addEventListener MutationObserver MessageChannel AbortController globalThis undefined"
      .split(" ")
      .map((name) => `<a id="${name}" name="${name}"></a><a id="${name}"></a>`)
      .join("");

  it("finds on an article what it finds without them", async () => {
    const around = article.replace(/<body([^>]*)>/i, (body) => `${body}<form>${inputs}`);
    const clobbered = around.replace(/<\/body>/i, () => `</form>${images}${globals}</body>`);
    const hostile = await auditOf(clobbered);
    expect(told(hostile.report)).toEqual(told(clean.article));
    await hostile.page.locator("mulu-marks").waitFor({ state: "attached" });
  });

  it("finds on an edit form what it finds without them", async () => {
    const clobbered = withBody(
      form.replace(/<\/form>/i, () => `${inputs}</form>`),
      images + globals,
    );
    const hostile = await auditOf(clobbered);
    expect(hostile.report.form?.fields.length).toBe(clean.form.form?.fields.length);
    expect(told(hostile.report)).toEqual(told(clean.form));
  });

  it("even if the whole document is a form", async () => {
    const { page, tab } = await open(article);
    await page.evaluate((inputs) => {
      const form = document.createElement("form");
      form.append(...document.documentElement.childNodes);
      form.insertAdjacentHTML("beforeend", inputs);
      document.documentElement.replaceWith(form);
    }, inputs);
    expect(told(await browser.audit(tab))).toEqual(told(clean.article));
  });

  it("and a document without any element is read as what it is", async () => {
    const { page, tab } = await open(article);
    await page.evaluate(() => document.documentElement.remove());
    const report = await browser.audit(tab);
    expect(report.frames[0]!.elements).toBe(0);
  });
});

/** The file that a panel gets to save. */
function fileOf(panel: Page, tab: number, format: "json" | "csv" | "html"): Promise<string> {
  return panel.evaluate(
    ({ tab, format }) =>
      new Promise<string>((resolve) => {
        const port = chrome.runtime.connect({ name: `panel:${tab}` });
        port.onMessage.addListener((update) => {
          if (update.type === "state") port.postMessage({ type: "export", format });
          if (update.type !== "file") return;
          port.disconnect();
          resolve(update.content);
        });
      }),
    { tab, format },
  );
}

describe("what a page says is text", () => {
  const evil = [
    `=HYPERLINK("http://a","b")`,
    `<img src=x onerror=window.ran=1>`,
    `</textarea></title></script><script>window.ran=1</script>`,
    `javascript:window.ran=1`,
    `\u202e\u2066txt.exe\u0000\ud800`,
  ];
  const escaped = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");

  it("in the panel, on the marks and in every export", async () => {
    const text = evil.map(escaped).join(" ");
    const html = article
      .replace(/<title>[^<]*/i, () => `<title>${text}`)
      .replace(/(<h1[^>]*>)/i, (h1) => `${h1}${text}`)
      .replace(/清漳教（2024）18号/g, () => text);
    const { page, tab } = await open(html);
    await page.evaluate(() => {
      for (const cell of document.querySelectorAll("td")) cell.append("\ud800\u0000\u202e");
      document.title += "\ud800";
    });
    const report = await browser.audit(tab);
    const panel = await browser.panel(tab);
    opened.push(panel);
    await panel.getByText("onerror").first().waitFor();
    for (const format of ["json", "csv", "html"] as const) {
      const file = await fileOf(panel, tab, format);
      if (format === "json") expect(JSON.parse(file).pages[0].findings.length).toBe(report.findings.length);
      // No cell begins as a formula does, and no tag comes from the page.
      if (format === "csv") expect(file).not.toMatch(/(?:^|,|\n)"?[=+@]/);
      if (format === "html") {
        expect(file).not.toMatch(/<img src=x|<script>window/i);
        expect(file).not.toMatch(/href="javascript:/i);
      }
    }
    expect(await panel.evaluate(() => "ran" in window)).toBe(false);
    expect(await panel.locator("img[src=x],script:not([src])").count()).toBe(0);
    expect(await panel.locator("a[href^='javascript:' i]").count()).toBe(0);
    expect(await page.evaluate(() => "ran" in window)).toBe(false);
  });

  it("a title of a megabyte is cut", async () => {
    const html = article
      .replace(/<title>[^<]*/i, () => `<title>${"题".repeat(1_000_000)}`)
      .replace(/(<h1[^>]*>)/i, (h1) => `${h1}${"题".repeat(1_000_000)}`)
      .replace(
        /(<meta name=")/i,
        () =>
          `<meta name="__proto__" content="1"><meta name="constructor"><meta name="ArticleTitle" content="${"题".repeat(1_000_000)}">$1`,
      );
    const { report } = await auditOf(html);
    expect(JSON.stringify(report).length).toBeLessThan(200_000);
  });
});

describe("frames without end", () => {
  it.each([
    ["10,000, empty or with a text of their own", 10_000],
    ["200, of this site and of others", 200],
  ])(
    "%s: the page is read, and that they are not is said",
    async (_, count) => {
      server.put("<title>a</title><p>内文</p>", "/inner.html");
      const { page, tab, cdp } = await open(article);
      await page.evaluate(
        ({ count, own, other }) => {
          for (let i = 0; i < count; i++) {
            const frame = document.createElement("iframe");
            if (count > 1_000) frame.srcdoc = i % 2 ? "" : "<p>索引号：1</p>";
            else frame.src = `${i % 2 ? own : other}/inner.html?${i}`;
            document.body.append(frame);
          }
        },
        { count, own: server.own, other: server.other },
      );
      const report = await browser.audit(tab);
      expect(told(report)).toEqual(told(clean.article));
      expect(report.notRead.map(({ what, why }) => `${what} ${why}`)).toEqual(["iframe too-many"]);
      // What is in the browser for it doesn't grow with them.
      expect(ours(await worldsOf(cdp))).toHaveLength(1);
    },
    180_000,
  );

  it("a few are read, and one that comes after the scripts is named", async () => {
    server.put("<title>a</title><p>内文</p>", "/inner.html");
    // More elements than are read in one go: there is time for a frame to come between scripts and reading.
    const { page, tab, cdp } = await open(withBody(article, `<iframe src="/inner.html"></iframe>`));
    expect((await browser.audit(tab)).notRead).toEqual([]);
    expect(ours(await worldsOf(cdp))).toHaveLength(2);
    await page.evaluate(() => {
      const frame = document.createElement("iframe");
      frame.src = "/inner.html";
      document.body.append(frame);
      return new Promise((resolve) => (frame.onload = resolve));
    });
    // Read again by the script that is here, as for a panel that comes back, without a new one for the frame.
    const notRead = await readAgain(tab);
    expect(notRead).toEqual(["not-followed"]);
  });
});

/** Has a page read again by the script that is in it; what of frames was not. */
async function readAgain(tab: number): Promise<string[]> {
  const panel = await browser.panel(0);
  opened.push(panel);
  return panel.evaluate(
    (tab) =>
      new Promise<string[]>((resolve) => {
        chrome.runtime.onMessage.addListener((message, sender) => {
          if (message.type === "facts" && sender.frameId === 0) resolve(message.facts.notRead.map(({ why }) => why));
        });
        chrome.tabs.sendMessage(tab, { to: "page", type: "read", scan: Date.now() });
      }),
    tab,
  );
}

/** Counts the readings of a tab's page, as they are told to the extension's own pages, too. */
async function countReadings(tab: number): Promise<() => Promise<number>> {
  const panel = await browser.panel(0);
  opened.push(panel);
  await panel.evaluate((tab) => {
    Object.assign(window, { readings: 0 });
    chrome.runtime.onMessage.addListener((message, sender) => {
      if (message.type === "facts" && sender.frameId === 0 && sender.tab?.id === tab)
        (window as unknown as { readings: number }).readings++;
    });
  }, tab);
  return () => panel.evaluate(() => (window as unknown as { readings: number }).readings);
}

describe("a page that never rests", () => {
  /** Counts how often our host is put into it. */
  const counter = `
    window.inserted = 0;
    new MutationObserver((records) => { for (const { addedNodes } of records) for (const node of addedNodes) if (node.localName === "mulu-marks") window.inserted++; }).observe(document, { childList: true, subtree: true });`;
  const restless = `
    const busy = document.createElement("p");
    document.body.append(busy);
    let i = 0;
    const change = () => { busy.textContent = ++i; busy.append(document.createElement("b")); document.body.append(document.body.firstElementChild === busy ? busy : busy); };
    setInterval(change, 1);
    (function frame() { change(); requestAnimationFrame(frame); })();`;

  it("is read to its end, and by itself only now and then", async () => {
    const { page, tab } = await open(withBody(article, `<script>${counter}${restless}</script>`));
    expect(told(await browser.audit(tab))).toEqual(told(clean.article));
    await browser.tell(tab, { type: "settings", settings: { automatic: true } });
    try {
      await page.reload();
      await page.locator("mulu-marks").waitFor({ state: "attached" });
      const readings = await countReadings(tab);
      await page.waitForTimeout(8_000);
      expect(await readings()).toBeGreaterThan(0);
      expect(await readings()).toBeLessThanOrEqual(4);
      expect(await page.evaluate("window.inserted")).toBe(1);
    } finally {
      await browser.tell(tab, { type: "settings", settings: { automatic: false } });
    }
  });

  it("that moves what was read behind what is still to be read is read all the same", async () => {
    const { page, tab } = await open(article);
    await page.evaluate(() => {
      const list = document.createElement("ul");
      for (let i = 0; i < 20_000; i++) list.append(document.createElement("li"));
      document.body.append(list);
      const turn = () => {
        for (let i = 0; i < 5_000; i++) list.append(list.firstChild!);
      };
      setInterval(turn, 1);
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        turn();
        port2.postMessage(0);
      };
      port2.postMessage(0);
    });
    expect(told(await browser.audit(tab))).toEqual(told(clean.article));
  });

  it("that puts itself anew while it is read isn't read half", async () => {
    const { page, tab } = await open(article);
    await page.evaluate(() => {
      const filler = document.createElement("div");
      for (let i = 0; i < 15_000; i++) filler.append(document.createElement("p"));
      document.body.prepend(filler);
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        document.body.replaceChildren(...[...document.body.children].map((child) => child.cloneNode(true)));
        port2.postMessage(0);
      };
      port2.postMessage(0);
    });
    expect(told(await browser.audit(tab))).toEqual(told(clean.article));
  });

  it.each([
    ["takes our host away at once", `if (host) host.remove();`],
    ["moves it into its own content", `if (host && host.parentNode !== document.body) document.body.prepend(host);`],
    [
      "puts another root",
      `if (host) { const copy = document.documentElement.cloneNode(true); document.replaceChild(copy, document.documentElement); }`,
    ],
    [
      "empties it and hides it",
      `if (host) { host.style.setProperty("display", "none", "important"); host.textContent = ""; host.hidden = true; }`,
    ],
  ])("%s: there is no contest about it", async (_, undo) => {
    const { page, tab } = await open(
      withBody(
        article,
        `<script>${counter}
        window.undone = 0;
        new MutationObserver(() => { if (window.undone > 5000) return; const host = document.querySelector("mulu-marks"); if (host) window.undone++; ${undo} }).observe(document, { childList: true, subtree: true, attributes: true });</script>`,
      ),
    );
    const report = await browser.audit(tab);
    expect(told(report)).toEqual(told(clean.article));
    await page.waitForTimeout(3_000);
    const [inserted, _undone] = (await page.evaluate("[window.inserted, window.undone]")) as [number, number];
    expect(inserted).toBeLessThanOrEqual(10);
    // And it is over.
    await page.waitForTimeout(1_000);
    expect(await page.evaluate("window.inserted")).toBe(inserted);
    expect(told(await browser.audit(tab))).toEqual(told(clean.article));
  });

  it("writes its document anew: it is read, and its leaving is noticed", async () => {
    const { page, tab } = await open(article);
    await browser.audit(tab);
    await page.evaluate((html) => {
      document.open();
      document.write(html);
      document.close();
    }, form);
    expect(told(await browser.audit(tab))).toEqual(told(clean.form));
    const panel = await browser.panel(tab);
    opened.push(panel);
    await panel.getByText(clean.form.findings[0]!.message.slice(0, 12)).first().waitFor();
    await page.goto("about:blank");
    await panel.getByText(clean.form.findings[0]!.message.slice(0, 12)).first().waitFor({ state: "detached" });
  });

  it("goes away while it is read: nothing is left of it, and the next is read", async () => {
    const { page, tab } = await open(withBody(article, "<p>a</p>".repeat(40_000)));
    const asked = browser.audit(tab).catch((error: Error) => error.message);
    await page.goto(server.put(form));
    void asked;
    expect(told(await browser.audit(tab))).toEqual(told(clean.form));
  });

  it("says without end that something was typed: the form is read now and then", async () => {
    const { page, tab } = await open(form);
    await browser.audit(tab);
    const readings = await countReadings(tab);
    await page.evaluate(() => {
      const input = document.querySelector("input")!;
      setInterval(() => input.dispatchEvent(new Event("input", { bubbles: true })), 20);
    });
    await page.waitForTimeout(3_000);
    expect(await readings()).toBeGreaterThan(0);
    expect(await readings()).toBeLessThanOrEqual(7);
  });

  it("calls new addresses its own without end: it is audited by itself only now and then", async () => {
    const { page, tab } = await open(article);
    await browser.audit(tab);
    await browser.tell(tab, { type: "settings", settings: { automatic: true } });
    try {
      const readings = await countReadings(tab);
      await page.evaluate(() => {
        let i = 0;
        setInterval(() => history.replaceState(null, "", `#${++i}`), 100);
        const frame = document.createElement("iframe");
        document.body.append(frame);
        setInterval(() => (frame.srcdoc = `<p>${++i}`), 150);
      });
      await page.waitForTimeout(6_000);
      expect(await readings()).toBeLessThanOrEqual(6);
      const panel = await browser.panel(tab);
      opened.push(panel);
      await panel.getByText("文号").first().waitFor();
    } finally {
      await browser.tell(tab, { type: "settings", settings: { automatic: false } });
    }
  });
});

describe("a page that wants in", () => {
  const thief = `
    window.stolen = [];
    const define = (name) => customElements.define(name, class extends HTMLElement {
      static disabledFeatures = [];
      constructor() { super(); this.own = this.attachInternals(); window.stolen.push(name + " made " + !!this.own.shadowRoot); }
      connectedCallback() { window.stolen.push(name + " here " + !!this.own.shadowRoot + " " + !!this.shadowRoot); }
    });
    define("mulu-marks"); define("mulu-panel"); define("mulu-picker");`;

  it("by elements of the names of ours: it never gets at their content", async () => {
    const { page, tab } = await open(withScript(article, thief));
    expect(told(await browser.audit(tab))).toEqual(told(clean.article));
    await page.locator("mulu-marks").waitFor({ state: "attached" });
    const stolen = await page.evaluate<string[]>("window.stolen");
    expect(stolen.filter((one) => one.includes("true"))).toEqual([]);
    expect(await page.evaluate(labelAt)).not.toBeNull();
  });

  it("or may have no shadow at all by their definition: ours have it before", async () => {
    const { page, tab } = await open(
      withScript(article, thief.replace("disabledFeatures = []", `disabledFeatures = ["shadow"]`)),
    );
    await browser.audit(tab);
    await page.locator("mulu-marks").waitFor({ state: "attached" });
    expect(await page.evaluate(labelAt)).not.toBeNull();
  });

  it("by events and messages of its own: nothing is ended, chosen or set aside by them", async () => {
    const { page, tab } = await open(article);
    const report = await browser.audit(tab);
    const panel = await browser.panel(tab);
    opened.push(panel);
    await panel.getByText("文号").first().waitFor();
    await page.evaluate(
      ({ id, keys, tab }) => {
        const events =
          "pagehide beforeunload unload visibilitychange pageshow click pointerdown mousedown pointerup mouseup keydown input change scroll resize".split(
            " ",
          );
        const host = document.querySelector("mulu-marks")!;
        for (const type of events)
          for (const target of [window, document, host, ...host.children])
            target.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
        (host as HTMLElement).click();
        const messages = [
          { to: "page", type: "stop" },
          { to: "page", type: "visible", visible: false },
          { to: "auditor", type: "left" },
          { to: "auditor", type: "crashed", scan: 1e15, error: "a" },
          ...keys.map((key) => ({ type: "waive", key, waiver: { reason: "a", until: null } })),
        ];
        for (const message of messages) {
          window.postMessage(message, "*");
          window.dispatchEvent(new MessageEvent("message", { data: message }));
          try {
            const page = (
              window as unknown as {
                chrome?: {
                  runtime?: {
                    sendMessage?(id: string, message: unknown): void;
                    connect?(id: string, how: object): { postMessage(message: unknown): void };
                  };
                };
              }
            ).chrome?.runtime;
            page?.sendMessage?.(id, message);
            page?.connect?.(id, { name: `panel:${tab}` }).postMessage(message);
          } catch {}
        }
      },
      { id: new URL(browser.origin).host, keys: report.findings.map(({ key }) => key), tab },
    );
    await page.waitForTimeout(500);
    expect(await panel.getByText(report.findings[0]!.message.slice(0, 12)).count()).toBeGreaterThan(0);
    expect(await page.locator("mulu-marks").count()).toBe(1);
    const after = await browser.audit(tab);
    expect(after.counts).toEqual(report.counts);
  });

  it("by listening to everything: a click on a label is one on our host, and says nothing of what is in it", async () => {
    const { page, tab } = await open(
      withScript(
        article,
        `window.heard = [];
        for (const type of ["pointerdown", "mousedown", "click"])
          addEventListener(type, (event) => window.heard.push(event.composedPath().map((at) => at.localName ?? "").filter(Boolean).join(" ")), true);`,
      ),
    );
    await browser.audit(tab);
    const panel = await browser.panel(tab);
    opened.push(panel);
    await panel.getByText("文号").first().waitFor();
    await page.bringToFront();
    await expect.poll(() => page.evaluate(labelAt)).not.toBeNull();
    const at = (await page.evaluate(labelAt))!;
    await page.mouse.click(at.x, at.y);
    expect(await page.evaluate("[...new Set(window.heard)]")).toEqual(["mulu-marks html"]);
  });

  it("by framing pages of ours: it gets an empty one, or none", async () => {
    const { page, tab } = await open(article);
    await browser.audit(tab);
    await page.evaluate(
      ({ origin, tab }) => {
        const names = [
          `sidepanel.html?tab=${tab}`,
          `sidepanel.html#in-page:0`,
          `sidepanel.html#in-page:`,
          "options.html",
          "batch.html",
          "welcome.html",
          "page.js",
          "background.js",
        ];
        for (const name of names) {
          const frame = document.createElement("iframe");
          frame.src = `${origin}/${name}`;
          document.body.append(frame);
          frame.onload = () => frame.contentWindow!.postMessage({ type: "waive", to: "auditor" }, "*");
        }
      },
      { origin: browser.origin, tab },
    );
    await page.waitForTimeout(2_000);
    const texts = await Promise.all(
      page
        .frames()
        .slice(1)
        .map((frame) =>
          frame
            .locator("body")
            .innerText({ timeout: 2_000 })
            .catch(() => ""),
        ),
    );
    expect(texts.join()).not.toContain("文号");
    expect(
      page
        .frames()
        .map((frame) => frame.url().split("/").pop())
        .filter((name) => /options|batch|welcome|\.js/.test(name ?? "")),
    ).toEqual([]);
  });

  it("by looking for what is ours in its own world: there is nothing", async () => {
    const { page, tab } = await open(article);
    const globals = () =>
      page.evaluate(() =>
        [...Object.getOwnPropertyNames(window), ...Object.getOwnPropertySymbols(window).map(String)].sort(),
      );
    const before = await globals();
    await browser.audit(tab);
    expect((await globals()).filter((name) => !before.includes(name))).toEqual([]);
    expect(
      await page.evaluate(() => (window as unknown as Record<symbol, unknown>)[Symbol.for("mulu.page")]),
    ).toBeUndefined();
  });

  it("by the panel in the page: neither its content nor its token", async () => {
    const without = await withExtension({ sidePanel: false });
    try {
      const { page, tab } = await without.open(
        server.put(
          withScript(
            article,
            `${thief}
        new PerformanceObserver((list) => { for (const one of list.getEntries()) window.stolen.push(one.name); }).observe({ type: "resource", buffered: true });
        addEventListener("message", (event) => window.stolen.push(JSON.stringify(event.data)));`,
          ),
        ),
      );
      await without.press(tab);
      await page.locator("mulu-panel").waitFor({ state: "attached" });
      await expect.poll(() => page.frames().length).toBe(2);
      await page.frames()[1]!.getByText("文号").first().waitFor();
      const stolen = await page.evaluate<string[]>(
        `window.stolen.concat(performance.getEntries().map((one) => one.name), document.documentElement.outerHTML, [...document.querySelectorAll("mulu-panel")].map((host) => String(host.shadowRoot)))`,
      );
      expect(stolen.filter((one) => /in-page:|true/.test(one) && one.length < 10_000)).toEqual([]);
      expect(stolen.join()).not.toContain("in-page:");
      await page.close();
    } finally {
      await without.close();
    }
  });
});

/** Where a label of ours lies; null where none is. */
function labelAt(): { x: number; y: number } | null {
  for (let y = 4; y < innerHeight; y += 8)
    for (let x = 4; x < innerWidth; x += 8)
      if (document.elementFromPoint(x, y)?.localName === "mulu-marks") return { x, y };
  return null;
}

describe("idle", () => {
  it("where nothing was asked for there is no script, and after the page is left there is none again", async () => {
    const { page, tab, cdp } = await open(article);
    expect(ours(await worldsOf(cdp))).toEqual([]);
    await browser.audit(tab);
    expect(await scriptsIn(cdp)).toEqual(["Symbol(mulu.page)"]);
    await page.goto(server.put(form));
    await page.waitForTimeout(500);
    // The browser may keep the world of a frame of the same site, but nothing is in it.
    expect(await scriptsIn(cdp)).toEqual([]);
    expect(await page.locator("mulu-marks").count()).toBe(0);
  });

  it("an audited page without marks has one listener of ours: to its leaving", async () => {
    const { tab } = await open(article);
    const work = await watchWork(tab);
    await browser.audit(tab);
    await browser.tell(tab, { type: "highlights", visible: false });
    await expect.poll(work).toEqual({ observers: 0, timers: 0, frames: 0, listeners: ["pagehide"] });
    await browser.tell(tab, { type: "highlights", visible: true });
  });

  it("marks on a page that rests cost no layout, and observe no change of the page", async () => {
    const { page, tab, cdp } = await open(article);
    await page.bringToFront();
    const work = await watchWork(tab);
    await browser.audit(tab);
    await page.bringToFront();
    await expect.poll(() => page.evaluate(labelAt)).not.toBeNull();
    await page.waitForTimeout(500);
    await cdp.send("Performance.enable");
    const layouts = async () => {
      const { metrics } = await cdp.send("Performance.getMetrics");
      return metrics.filter(({ name }) => /^(?:LayoutCount|RecalcStyleCount)$/.test(name)).map(({ value }) => value);
    };
    const before = await layouts();
    await page.waitForTimeout(2_000);
    expect(await layouts()).toEqual(before);
    // A look now and then for what moves without telling; it observes sizes, and no changes.
    expect(await work()).toMatchObject({ observers: 1, timers: 1, frames: 0 });
    // And it would have been seen.
    await page.evaluate(() => document.body.style.setProperty("padding", "9px"));
    await expect.poll(layouts).not.toEqual(before);
  });
});

declare const chrome: {
  runtime: {
    connect(how: { name: string }): {
      // biome-ignore lint/suspicious/noExplicitAny: what panels get, of which only the files matter here
      onMessage: { addListener(listener: (update: any) => void): void };
      postMessage(message: unknown): void;
      disconnect(): void;
    };
    onMessage: {
      addListener(listener: (message: FromPage, sender: { frameId?: number; tab?: { id?: number } }) => void): void;
    };
  };
  tabs: { sendMessage(tab: number, message: unknown): Promise<unknown> };
  scripting: {
    executeScript(what: { target: { tabId: number }; func: () => unknown }): Promise<{ result: unknown }[]>;
  };
};
