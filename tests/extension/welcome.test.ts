import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { AxeResults } from "axe-core";
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { launchChromium } from "../../scripts/chromium.mjs";
import { coreSources } from "../../scripts/core-sources.mjs";
import { root } from "../shared.js";

const ADDRESS = "https://welcome.test/";
const POLICY = "default-src 'self'; script-src 'self'; style-src 'self'; object-src 'self'";
const HTML = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>-</title><link rel="stylesheet" href="/welcome.css"></head><body><div id="welcome"></div><script src="/welcome.js"></script></body></html>`;
const axe = readFileSync(join(root, "node_modules/axe-core/axe.min.js"), "utf8");

let browser: Browser;
let page: Page;
const problems: string[] = [];

async function bundle(entry: string, minify = false): Promise<{ js: string; css: string }> {
  const { outputFiles } = await build({
    entryPoints: [join(root, "packages/extension/src/welcome", entry)],
    alias: coreSources,
    bundle: true,
    minify,
    format: "iife",
    write: false,
    outdir: root,
    target: ["es2020", "chrome88"],
    jsx: "automatic",
    jsxImportSource: "preact",
    charset: "utf8",
  });
  const text = (end: string) => outputFiles.find(({ path }) => path.endsWith(end))!.text;
  return { js: text(".js"), css: text(".css") };
}

beforeAll(async () => {
  const { js, css } = await bundle("harness.fixture.tsx");
  browser = await launchChromium();
  page = await browser.newPage();
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(message.text());
  });
  await page.route(`${ADDRESS}**`, (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === "/welcome.js") return route.fulfill({ contentType: "text/javascript", body: js });
    if (pathname === "/welcome.css") return route.fulfill({ contentType: "text/css", body: css });
    return route.fulfill({ contentType: "text/html", headers: { "content-security-policy": POLICY }, body: HTML });
  });
});
afterEach(() => {
  expect(problems.splice(0)).toEqual([]);
});
afterAll(() => browser?.close());

async function open(width: number, settings: object): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.goto(`${ADDRESS}?${new URLSearchParams({ settings: JSON.stringify(settings) })}`);
  await page.waitForSelector(".last button");
}

it.each(["zh-CN", "en"])("axe finds nothing in %s, light and dark, wide and narrow", async (locale) => {
  for (const theme of ["light", "dark"])
    for (const width of [1280, 320]) {
      await open(width, { locale, theme });
      await page.evaluate(`globalThis.axe || (() => { ${axe} })()`);
      const found = await page.evaluate(async () => {
        const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } };
        const runOnly = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
        return (await axe.run({ runOnly })).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      });
      expect(found).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      // Nothing written in a picture runs out of it.
      const out = await page.evaluate(() =>
        [...document.querySelectorAll(".picture text")]
          .filter((text) => {
            const [inner, outer] = [text.getBoundingClientRect(), text.closest("svg")!.getBoundingClientRect()];
            return inner.right > outer.right || inner.left < outer.left;
          })
          .map((text) => text.textContent),
      );
      expect(out).toEqual([]);
    }
});

it("changes the language and opens the settings, by keys", async () => {
  await open(1280, { theme: "light" });
  expect(await page.locator("svg[role=img]").count()).toBe(3);
  expect(await page.locator("kbd").allInnerTexts()).toEqual(["Alt", "Shift", "M"]);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.waitForSelector("html[lang=en]");
  expect(await page.title()).toBe("Installed and ready – Disclosure audit");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => (globalThis as unknown as { calls: string[] }).calls)).toEqual(["en", "options"]);
});

it("weighs 20 kB at most", async () => {
  const { js, css } = await bundle("mount.tsx", true);
  const [script, style] = [gzipSync(js).length, gzipSync(css).length];
  if (process.env.MULU_FIGURES) console.log(`welcome: ${script} B script, ${style} B style, gzip`);
  expect(script + style).toBeLessThan(20_000);
});
