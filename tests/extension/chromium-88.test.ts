import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { readHtml } from "@mulu/catalog-core/html";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { report, settings } from "../../packages/extension/src/panel/panel.fixture.js";
import type { FromPage, PanelUpdate, ToPage } from "../../packages/extension/src/protocol/messages.js";
import { root } from "../shared.js";
import { chromium88, type OldBrowser } from "./chromium-88.js";

const dist = join(root, "packages/extension/dist/chrome-mv3");
const examples = join(root, "examples");
const ADDRESS = "https://mulu.test";
const TYPES: Record<string, string> = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };

let old: OldBrowser;
let page: Page;
const problems: string[] = [];

/** Stands in for the browser's own functions, as far as pages and scripts call them. */
function standIn(): void {
  const heard: unknown[] = [];
  const listeners: ((message: unknown) => void)[] = [];
  const fromBackground: ((update: unknown) => void)[] = [];
  const nothing = { addListener() {}, removeListener() {}, hasListener: () => false };
  const later = (done: ((value: unknown) => void) | undefined, value: unknown) => done && setTimeout(() => done(value));
  const area = {
    get: (_: unknown, done: (value: unknown) => void) => later(done, {}),
    set: (_: unknown, done?: (value: unknown) => void) => later(done, undefined),
    remove: (_: unknown, done?: (value: unknown) => void) => later(done, undefined),
  };
  const chrome = {
    runtime: {
      id: "mulu",
      getURL: (path: string) => path,
      getManifest: () => ({ version: "0" }),
      sendMessage: (message: unknown, done?: (value: unknown) => void) => {
        heard.push(message);
        later(done, undefined);
      },
      onMessage: { ...nothing, addListener: (listener: (message: unknown) => void) => listeners.push(listener) },
      connect: () => ({
        name: "",
        postMessage: (message: unknown) => heard.push(message),
        disconnect() {},
        onMessage: { ...nothing, addListener: (listener: (update: unknown) => void) => fromBackground.push(listener) },
        onDisconnect: nothing,
      }),
    },
    i18n: { getUILanguage: () => "zh-CN", getMessage: (name: string) => name },
    storage: { local: area, managed: area, onChanged: nothing },
    tabs: {
      query: (_: unknown, done: (tabs: unknown[]) => void) => later(done as never, [{ id: 1, windowId: 1 }]),
      onActivated: nothing,
      create() {},
    },
    windows: { getCurrent: (done: (window: unknown) => void) => later(done, { id: 1 }) },
    permissions: {
      contains: (_: unknown, done: (granted: unknown) => void) => later(done, false),
      getAll: (done: (all: unknown) => void) => later(done, { origins: [] }),
      request: (_: unknown, done: (granted: unknown) => void) => later(done, false),
      onAdded: nothing,
      onRemoved: nothing,
    },
    action: { getUserSettings: undefined },
    commands: { getAll: (done: (all: unknown) => void) => later(done, []) },
  };
  Object.assign(globalThis, {
    heard,
    tellScript(message: unknown) {
      for (const listener of listeners) listener(message);
    },
    tellPanel(update: unknown) {
      for (const listener of fromBackground) listener(update);
    },
  });
  Object.assign(globalThis, { world: globalThis });
  Object.defineProperty(globalThis, "chrome", { value: chrome, configurable: true });
}

interface World {
  heard: FromPage[];
  tellScript(message: ToPage): void;
  tellPanel(update: PanelUpdate): void;
}
// In the page.
declare const world: World;

beforeAll(async () => {
  old = await chromium88();
  const context = await old.browser.newContext({ viewport: { width: 1000, height: 800 } });
  page = await context.newPage();
  page.on("pageerror", (error) => problems.push(error.stack ?? error.message));
  await page.addInitScript(standIn);
  await page.route(`${ADDRESS}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    const [, kind, ...path] = decodeURIComponent(pathname).split("/");
    const file = join(kind === "examples" ? examples : dist, ...(kind === "examples" ? path : [kind!, ...path]));
    return route.fulfill({
      contentType: `${TYPES[extname(file)] ?? "application/octet-stream"}; charset=utf-8`,
      body: readFileSync(file),
      // The command line runs no script of a page.
      ...(kind === "examples" && { headers: { "content-security-policy": "script-src 'none'" } }),
    });
  });
});
afterEach(() => {
  expect(problems.splice(0)).toEqual([]);
});
afterAll(() => old?.close());

it("is Chromium 88", () => expect(old.browser.version()).toMatch(/^88\./));

/** Polls in the page: what Playwright waits with is newer than this browser. */
async function until<T>(what: () => T | Promise<T>): Promise<NonNullable<T>> {
  for (let wait = 0; wait < 200; wait++) {
    const value = await what();
    if (value) return value as NonNullable<T>;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("it didn't come");
}

/** As extensions do it: nothing is put into the page. */
const script = (name: string) => page.evaluate(readFileSync(join(dist, name), "utf8"));
const heard = (type: FromPage["type"]) =>
  page.evaluate((type) => [...world.heard].reverse().find((message) => message.type === type) ?? null, type);

describe("the page's script", () => {
  const pages = ["site-good", "site-faulty"].flatMap((site) =>
    readdirSync(join(examples, site))
      .filter((name) => name.endsWith(".html"))
      .map((name) => `${site}/${name}`),
  );

  it(`reads ${pages.length} pages as the command line does`, async () => {
    for (const path of pages) {
      const html = readFileSync(join(examples, path), "utf8");
      await page.goto(`${ADDRESS}/examples/${path}`);
      await script("page.js");
      const told = (await until(() => heard("facts"))) as Extract<FromPage, { type: "facts" }>;
      const { facts } = readHtml(html, { url: page.url() });
      expect([path, told.facts.kind, told.facts.attributes]).toEqual([path, facts.kind, facts.attributes]);
    }
  });

  it("draws its marks over the page, without a top layer", async () => {
    await page.goto(`${ADDRESS}/examples/${pages[0]}`);
    await script("page.js");
    const told = (await until(() => heard("facts"))) as Extract<FromPage, { type: "facts" }>;
    const at = told.facts.title!.at;
    await page.evaluate(
      (at) =>
        world.tellScript({
          to: "page",
          type: "mark",
          marks: [{ key: "a", severity: "error", kind: "box", of: "page", at, label: "标题" }],
        }),
      at,
    );
    const host = await until(() =>
      page.evaluate(() => {
        const host = document.querySelector("mulu-marks");
        return host && { position: getComputedStyle(host).position, z: getComputedStyle(host).zIndex };
      }),
    );
    expect(Number(host.z)).toBeGreaterThan(1_000_000);
    if (process.env.MULU_SHOTS) await page.screenshot({ path: join(process.env.MULU_SHOTS, "88-marks.png") });
    await page.evaluate(() => world.tellScript({ to: "page", type: "stop" }));
    await until(() => page.evaluate(() => document.querySelector("mulu-marks") === null));
  });

  it("reads edit forms, fills in and takes back", async () => {
    await page.goto(`${ADDRESS}/examples/form/form-faulty.html`);
    await script("page.js");
    await script("form.js");
    const told = (await until(async () => {
      const facts = (await heard("facts")) as Extract<FromPage, { type: "facts" }> | null;
      return facts?.form ? facts : null;
    })) as Extract<FromPage, { type: "facts" }>;
    const field = told.form!.fields.find(({ attribute }) => attribute === "documentNumber")!;
    const value = () => page.evaluate(() => document.querySelector<HTMLInputElement>("#documentNumber")!.value);
    const before = await value();
    await page.evaluate(
      (at) => world.tellScript({ to: "page", type: "fill", key: "n", at, value: "清漳教函〔2026〕31号" }),
      field.at,
    );
    expect(await value()).toBe("清漳教函〔2026〕31号");
    await page.evaluate(() => world.tellScript({ to: "page", type: "unfill", key: "n" }));
    expect(await value()).toBe(before);
  });
});

describe("the extension's own pages", () => {
  const text = () => page.evaluate(() => document.body.innerText);
  const shot = async (name: string) => {
    if (process.env.MULU_SHOTS) await page.screenshot({ path: join(process.env.MULU_SHOTS, `88-${name}.png`) });
  };

  it("the panel shows a report", async () => {
    await page.setViewportSize({ width: 380, height: 900 });
    await page.goto(`${ADDRESS}/sidepanel.html?tab=1`);
    await until(() =>
      page.evaluate(
        ({ settings, report }) => {
          world.tellPanel({ type: "settings", settings, entries: [] });
          world.tellPanel({ type: "state", state: { status: "ready", report } });
          return document.querySelector("h1") !== null;
        },
        { settings: settings(), report: report("zh-CN") },
      ),
    );
    await until(async () => (await text()).includes("站点配置"));
    expect(await text()).toContain("清漳县教育局关于公布2024年城区义务教育学校招生范围的通知");
    await page.evaluate(() => document.querySelector<HTMLElement>("[aria-expanded=false]")!.click());
    await shot("panel");
  });

  it.each(["options", "welcome", "batch"])("%s comes up", async (name) => {
    await page.setViewportSize({ width: 1000, height: 800 });
    await page.goto(`${ADDRESS}/${name}.html`);
    await until(async () => (await text()).trim().length > 40);
    expect(await page.evaluate(() => [...document.querySelectorAll("h1, h2")].length)).toBeGreaterThan(0);
    await shot(name);
  });
});
