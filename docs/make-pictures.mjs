// Makes docs/images/report.png: the HTML report of examples/site-faulty, as Chromium shows it.
// Run after a change of the report's look: node docs/make-pictures.mjs (the packages must be built: npm start does it).
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { launchChromium } from "../scripts/chromium.mjs";
import { node } from "../scripts/steps.mjs";

const picture = fileURLToPath(new URL("images/report.png", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "mulu-picture-"));
const report = join(folder, "report.html");

node(join("packages", "cli", "dist", "main.js"), [
  ...["audit", join("examples", "site-faulty"), "--now", "2026-11-23", "--lang", "zh-CN"],
  ...["--format", "html", "--out", report, "--quiet", "--fail-on", "never"],
]);

const browser = await launchChromium();
try {
  const page = await browser.newPage({
    viewport: { width: 1200, height: 1000 },
    colorScheme: "light",
    locale: "zh-CN",
  });
  await page.goto(pathToFileURL(report).href);
  // One page of the site, with a finding opened: what a reader of the report does first.
  await page.locator("#filter [name=page]").fill("enrolment-area");
  await page.locator("section.page:not([hidden])").first().waitFor();
  await page.waitForFunction(() => document.querySelectorAll("section.page:not([hidden])").length === 1);
  await page.locator("section.page:not([hidden]) li.finding summary").nth(1).click();
  await page.locator("h1").click();
  const { height } = await page.locator("section.page:not([hidden])").evaluate((section) => ({
    height: Math.ceil(section.getBoundingClientRect().bottom + scrollY + 24),
  }));
  await page.screenshot({ path: picture, clip: { x: 0, y: 0, width: 1200, height }, fullPage: true });
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
