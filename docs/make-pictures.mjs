// Makes the pictures of the products in docs/images, in both languages, as Chromium shows them.
// Run after a change of their looks: node docs/make-pictures.mjs (the packages must be built: npm start does it).
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { CHROMIUM_ARGS, launchChromium } from "../scripts/chromium.mjs";
import { copyExtension } from "../scripts/copy-extension.mjs";
import { startDemo } from "../scripts/demo.mjs";
import { findChromium } from "../scripts/find-chromium.mjs";
import { node } from "../scripts/steps.mjs";

const folder = mkdtempSync(join(tmpdir(), "mulu-picture-"));
const picture = (name, locale) =>
  fileURLToPath(new URL(`images/${name}${locale === "en" ? ".en" : ""}.png`, import.meta.url));
const NOW = "2026-11-23";
const locales = ["zh-CN", "en"];

const demo = await startDemo();
const browser = await launchChromium();
try {
  for (const locale of locales) {
    await pictureReport(locale);
    await pictureWidget(locale);
    await pictureExtension(locale);
  }
} finally {
  await browser.close();
  demo.close();
  rmSync(folder, { recursive: true, force: true });
}

/** One page of the site, with a finding opened: what a reader of the report does first. */
async function pictureReport(locale) {
  const report = join(folder, `report-${locale}.html`);
  node(join("packages", "cli", "dist", "main.js"), [
    ...["audit", join("examples", "site-faulty"), "--now", NOW, "--lang", locale],
    ...["--format", "html", "--out", report, "--quiet", "--fail-on", "never"],
  ]);
  const page = await browser.newPage({ viewport: { width: 1200, height: 1000 }, colorScheme: "light", locale });
  await page.goto(pathToFileURL(report).href);
  await page.locator("#filter [name=page]").fill("enrolment-area");
  await page.locator("section.page:not([hidden])").first().waitFor();
  await page.waitForFunction(() => document.querySelectorAll("section.page:not([hidden])").length === 1);
  await page.locator("section.page:not([hidden]) li.finding summary").nth(1).click();
  await page.locator("h1").click();
  const { height } = await page.locator("section.page:not([hidden])").evaluate((section) => ({
    height: Math.ceil(section.getBoundingClientRect().bottom + scrollY + 24),
  }));
  const clip = { x: 0, y: 0, width: 1200, height };
  await page.screenshot({ path: picture("report", locale), clip, fullPage: true });
  await page.close();
}

/** The county's catalog in its site, with a word searched for. */
async function pictureWidget(locale) {
  const page = await browser.newPage({ viewport: { width: 1200, height: 860 }, colorScheme: "light", locale });
  await page.goto(demo.widget);
  await page.locator("mulu-catalog").evaluate((widget, lang) => widget.setAttribute("lang", lang), locale);
  await page.locator("mulu-catalog .entry").first().waitFor();
  await page.locator("mulu-catalog input[type=search]").fill("zhaosheng");
  await page.locator("mulu-catalog mark").first().waitFor();
  await page.waitForTimeout(300);
  await page.screenshot({ path: picture("widget", locale) });
  await page.close();
}

/** The panel over a page, with the page's marks and a finding opened. */
async function pictureExtension(locale) {
  const built = join(folder, `extension-${locale}`);
  copyExtension(built, { sidePanel: false });
  const context = await chromium.launchPersistentContext(join(folder, `profile-${locale}`), {
    executablePath: findChromium(),
    headless: true,
    viewport: { width: 1200, height: 860 },
    colorScheme: "light",
    args: [...CHROMIUM_ARGS, `--disable-extensions-except=${built}`, `--load-extension=${built}`],
  });
  try {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker"));
    await worker.evaluate((locale) => chrome.storage.local.set({ "settings.locale": locale }), locale);
    const page = await context.newPage();
    await page.goto(`${demo.faultySite}enrolment-area.html`);
    await worker.evaluate(async (address) => {
      const [tab] = (await chrome.tabs.query({})).filter(({ url }) => url === address);
      chrome.action.onClicked.dispatch(tab);
    }, page.url());
    await page.locator("mulu-panel").waitFor({ state: "attached" });
    await page.waitForTimeout(2_000);
    const panel = page.frames().find((frame) => frame.url().startsWith("chrome-extension:"));
    await panel.locator("[aria-expanded=false]").first().waitFor();
    await page.screenshot({ path: picture("extension", locale) });
  } finally {
    await context.close();
  }
}
