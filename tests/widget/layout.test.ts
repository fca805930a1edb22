import type { ServerResponse } from "node:http";
import type { Browser, CDPSession, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "../../scripts/chromium.mjs";
import { shot } from "./drivers.js";
import { type Answer, AXE_FINDS, axe, byScript, catalog, strictSite } from "./site.js";
import { languages, states } from "./states.js";

// On any screen, in any colours, at any size of text: nothing is cut, nothing stands beside the page, axe finds nothing.

const waiting: ServerResponse[] = [];
const files = new Map<string, Answer>([["/loading.json", (response) => void waiting.push(response)]]);
const shown: Record<string, Record<string, string>> = { loading: { "zh-CN": "正在载入", en: "Loading" } };
for (const [name, { answer, says, items }] of Object.entries(states)) {
  if (answer) files.set(`/${name}.json`, answer);
  // How many rows there are makes no difference to how one looks.
  if (items !== 100_000) shown[name] = says;
}
const [first, second, ...others] = catalog.entries;
files.set(
  "/rows31.json",
  JSON.stringify({
    ...catalog,
    entries: [
      { ...first!, state: { published: true, updatedOn: "2026-11-01" }, links: ["https://a.example/"], level3: "三级" },
      { ...second!, state: { published: false, overdueSince: "2026-10-01" } },
      // Words that nothing can break, as addresses are.
      { ...others[0]!, level2: "x".repeat(300), body: "W".repeat(80), links: [`https://a.example/${"y".repeat(300)}`] },
      ...others.slice(1),
    ],
  }),
);

let browser: Browser;
let site: Awaited<ReturnType<typeof strictSite>>;
let page: Page;
let devTools: CDPSession;
beforeAll(async () => {
  site = await strictSite(files);
  browser = await launchChromium();
  page = await browser.newPage();
  devTools = await page.context().newCDPSession(page);
});
afterAll(async () => {
  await browser?.close();
  for (const one of waiting) one.destroy();
  site?.close();
});

/** What is wrong with how it looks: what stands beside the page, what is cut, what can't be told from its ground. */
const WRONG = `(() => {
  const wrong = [];
  const beside = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  if (beside > 0) wrong.push("the page scrolls sideways by " + beside);
  const all = [...document.querySelector("mulu-catalog").shadowRoot.querySelectorAll("*")];
  for (const element of all) {
    const { left, right, height } = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    if (!element.checkVisibility() || style.clipPath !== "none" || element.closest(".narrow .head")) continue;
    const what = element.localName + "." + element.className + " " + (element.innerText || element.value || "").slice(0, 30).replace(/\\s+/g, " ");
    if (left < -1 || right > innerWidth + 1) wrong.push("beside the screen: " + what);
    const isClamped = style.webkitLineClamp !== "none";
    const isField = /^(input|select|option)$/.test(element.localName);
    if (!isField && style.overflow !== "visible" && !isClamped && element.scrollHeight > element.clientHeight + 1)
      wrong.push("cut below: " + what);
    if (!isField && style.display !== "inline" && element.scrollWidth > element.clientWidth + 1)
      wrong.push("wider than its place: " + what);
    if (/^(button|summary)$/.test(element.localName) && element.innerText.trim()) {
      const lines = parseFloat(style.lineHeight) || parseFloat(style.fontSize) * 1.2;
      if (height < lines) wrong.push("lower than its text: " + what);
    }
    const ground = (one) => {
      for (; one; one = one.parentElement) {
        const { backgroundColor } = getComputedStyle(one);
        if (!/, 0\\)|transparent/.test(backgroundColor)) return backgroundColor;
      }
    };
    const hasText = [...element.childNodes].some((one) => one.nodeType === 3 && one.data.trim());
    if (hasText && ground(element) === style.color) wrong.push("in the colour of its ground: " + what);
  }
  return [...new Set(wrong)];
})()`;

type Mode = [name: string, width: number, on: (page: Page) => Promise<unknown>];
const theme = (page: Page, value: string) =>
  page.evaluate((value) => document.querySelector("mulu-catalog")!.setAttribute("theme", value), value);
/** As users set it in their browser. */
const textSize = (standard: number) => devTools.send("Page.setFontSizes", { fontSizes: { standard } });

const modes: Mode[] = [
  ["wide", 1280, async () => {}],
  ["phone", 390, async () => {}],
  ["narrowest", 320, async () => {}],
  ["zoomed to 200 %", 640, async () => {}],
  ["zoomed to 400 %", 320, async () => {}],
  ["dark", 1280, (page) => theme(page, "dark")],
  ["dark phone", 390, (page) => theme(page, "dark")],
  ["forced colours", 1280, (page) => page.emulateMedia({ forcedColors: "active" })],
  ["forced colours, phone", 320, (page) => page.emulateMedia({ forcedColors: "active" })],
  ["forced dark colours", 1280, (page) => page.emulateMedia({ forcedColors: "active", colorScheme: "dark" })],
  ["text at 200 %", 1280, () => textSize(32)],
  ["text at 200 %, phone", 320, () => textSize(32)],
];

/** The widget without the picture before it is redrawn for a new width. */
const settled = () =>
  page.evaluate(() => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(() => resolve()))));

async function reset() {
  await page.emulateMedia({ forcedColors: null, colorScheme: null });
  await theme(page, "light");
  await textSize(16);
}

describe.each(languages)("in %s", (lang) => {
  it.each(Object.keys(shown))("%s", async (name) => {
    files.set("/", byScript('data-theme="light"', `${name}.json`, lang));
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(site.address);
    await page.getByText(shown[name]![lang]!).first().waitFor();
    const first = page.locator("mulu-catalog .entry .toggle").first();
    if (name.startsWith("rows")) {
      await page.locator("mulu-catalog .tools > button").first().click();
      for (const at of [0, 2]) await page.locator("mulu-catalog .entry .toggle").nth(at).click();
      await first.waitFor();
    }
    const found: Record<string, unknown> = {};
    await page.evaluate(axe);
    for (const [mode, width, on] of modes) {
      await page.setViewportSize({ width, height: 900 });
      await on(page);
      await settled();
      const wrong = (await page.evaluate(WRONG)) as unknown[];
      if (mode === "wide" || mode === "dark phone") wrong.push(...((await page.evaluate(AXE_FINDS)) as unknown[]));
      if (wrong.length > 0) found[mode] = wrong;
      await shot(page, `layout-${name}-${mode.replaceAll(/\W+/g, "-")}-${lang}`);
      await reset();
    }
    expect(found).toEqual({});
  });

  it("the opened menu is within any screen", async () => {
    files.set("/", byScript('data-theme="light"', "rows31.json", lang));
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(site.address);
    await page.locator("mulu-catalog summary").click();
    const found: Record<string, unknown> = {};
    for (const [mode, width, on] of modes) {
      await page.setViewportSize({ width, height: 900 });
      await on(page);
      await settled();
      const wrong = (await page.evaluate(WRONG)) as unknown[];
      if (wrong.length > 0) found[mode] = wrong;
      await shot(page, `layout-menu-${mode.replaceAll(/\W+/g, "-")}-${lang}`);
      await reset();
    }
    expect(found).toEqual({});
  });
});

describe("the size of text", () => {
  const size = () =>
    page
      .locator("mulu-catalog .entry")
      .first()
      .evaluate((one) => parseFloat(getComputedStyle(one).fontSize));

  it("is twice as large where the browser's is; larger, never smaller, as large text, whatever the page's root has", async () => {
    files.set("/", byScript("", "rows31.json"));
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(site.address);
    await page.locator("mulu-catalog .entry").first().waitFor();
    const usual = await size();
    await textSize(32);
    await expect.poll(size).toBe(usual * 2);
    await textSize(16);
    await page.locator("mulu-catalog summary").click();
    await page.locator("mulu-catalog button", { hasText: "大字" }).click();
    expect(await size()).toBeGreaterThan(usual * 1.2);
    // As many sites have it, so that 1.6rem are 16 pixels.
    await page.evaluate(() => {
      document.documentElement.style.fontSize = "62.5%";
    });
    expect(await size()).toBeGreaterThan(usual * 1.2);
  });
});
