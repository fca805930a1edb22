import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { AxeResults } from "axe-core";
import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { launchChromium } from "../../scripts/chromium.mjs";
import { fileIn, serveFiles } from "../../scripts/static-server.mjs";
import { root } from "../shared.js";

/** The site as it was built. */
export const site = join(root, "docs/.vitepress/dist");
export const LANGUAGES = ["", "en/"] as const;
export const THEMES = ["light", "dark"] as const;

export let browser: Browser;
export let docs: Awaited<ReturnType<typeof serveFiles>>;
/** The page that `open` opened last. */
export let page: Page;
const faults: string[] = [];

/**
 * A Chromium and a built site on this machine, for all tests of a file; what goes wrong in a page fails its test.
 * @param base where the site stands on its server, which has nothing else
 */
export function inChromium(folder = site, base = "/"): void {
  beforeAll(async () => {
    expect(existsSync(join(folder, "index.html")), "npm run build first").toBe(true);
    browser = await launchChromium();
    const read = (path: string) => {
      if (path === AXE) return axe;
      return path.startsWith(base) ? fileIn(folder, path.slice(base.length)) : null;
    };
    const { address, close } = await serveFiles(read, 0, { asOnTheWeb: true });
    docs = { address: address + base.slice(0, -1), close };
  });
  afterAll(async () => {
    await browser?.close();
    docs?.close();
  });
  afterEach(async () => {
    await page?.context().close();
    expect(faults.splice(0)).toEqual([]);
  });
}

/** @param waitUntil a page with a worker is never at rest for the browser's driver, which waits for the worker's file */
export async function open(
  address: string,
  given: BrowserContextOptions = {},
  waitUntil: "load" | "networkidle" = address.includes("playground") ? "load" : "networkidle",
): Promise<void> {
  page = await newPage(given, (fault) => faults.push(fault));
  await page.goto(address, { waitUntil });
}

/** A page in a context of its own that tells its errors, and what it asks for elsewhere: the site works offline. */
export async function newPage(given: BrowserContextOptions, tell: (fault: string) => void): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...given });
  const made = await context.newPage();
  made.on("pageerror", ({ message }) => tell(message));
  made.on("console", (message) => message.type() === "error" && tell(message.text()));
  made.on("response", (response) => response.status() >= 400 && tell(`${response.status()} ${response.url()}`));
  made.on("request", (request) => {
    if (!/^(?:http:\/\/127\.0\.0\.1:|data:|blob:)/.test(request.url())) tell(request.url());
  });
  return made;
}

/** Opens the page's search and puts words in. */
export async function searchFor(query: string): Promise<Locator> {
  const search = page.locator("#localsearch-input");
  // A key that is pressed before the page's own script has come is lost, as it is for a reader.
  await expect
    .poll(async () => {
      if (!(await search.isVisible())) await page.keyboard.press("Control+k");
      return search.isVisible();
    })
    .toBe(true);
  await search.fill(query);
  return page.locator(".VPLocalSearchBox .results");
}

/** The files of all pages of a built site, from its root on. */
export function pagesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".html"))
    .map((name) => name.replaceAll("\\", "/"))
    .sort();
}

const axe = readFileSync(join(root, "node_modules/axe-core/axe.min.js"));
/** A file that may be kept, so that the browser compiles it once for many pages. */
const AXE = "/assets/axe.js";

/** What axe finds in a page: the rule, where, and what is wrong. */
export async function violations(page: Page, rules: string[] | null = null): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in globalThis)))
    await page.addScriptTag({ url: new URL(AXE, page.url()).href });
  return page.evaluate(async (runOnly) => {
    const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } };
    // What axe would load before is wanted only by rules for sound and for turning the screen.
    const { violations } = await axe.run({
      ...(runOnly && { runOnly }),
      resultTypes: ["violations"],
      preload: false,
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")} ${failureSummary}`),
    );
  }, rules);
}
