import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { AxeResults } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "../../scripts/chromium.mjs";
import { root } from "../shared.js";
import { mulu } from "./mulu.js";

// Each HTML file that the command line writes, opened in Chromium as a reader opens it. The widget has tests of its own.

const axe = readFileSync(join(root, "node_modules/axe-core/axe.min.js"), "utf8");
/** Pictures are taken where this names a folder. */
const SHOTS = process.env.MULU_SHOTS;
const NOW = ["--now", "2026-11-23T09:00"];
const COUNTY = "examples/catalog/qingzhang.xlsx";

/** What writes which file, and how that ends. */
const REPORTS: Record<string, [exitCode: number, ...argv: string[]]> = {
  "audit-good": [0, "audit", "examples/site-good/i*.html", ...NOW, "--format", "html", "--out"],
  "audit-faulty": [1, "audit", "examples/site-faulty", "examples/form", ...NOW, "--html"],
  "audit-all": [2, "audit", "没有.html", "examples/site-faulty/enrolment-area.html", ...NOW, "--all", "--html"],
  "records-good": [0, "record", "audit", "good-records.csv", ...NOW, "--out"],
  "records-faulty": [2, "record", "audit", "examples/records/register.csv", ...NOW, "--out"],
  "opinions-good": [0, "opinion", "audit", "good-opinions.csv", ...NOW, "--out"],
  "opinions-faulty": [2, "opinion", "audit", "examples/opinions/register.csv", ...NOW, "--out"],
  "catalog-standard": [0, "catalog", "export", "--format", "html", "--out"],
  "catalog-county": [0, "catalog", "export", COUNTY, "--out"],
  "comparison-county": [1, "catalog", "compare", COUNTY, "--out"],
  "comparison-same": [0, "catalog", "compare", COUNTY, COUNTY, "--out"],
};
const MODES = (["light", "dark"] as const).flatMap((theme) => [360, 1280].map((width) => [theme, width] as const));

const folder = mkdtempSync(join(tmpdir(), "mulu-html-"));
let browser: Browser;
let page: Page;
/** What the browser said, and whatever it asked for besides the file. */
const problems: string[] = [];

beforeAll(async () => {
  cpSync(join(root, "examples"), join(folder, "examples"), { recursive: true });
  for (const kind of ["records", "opinions"]) {
    // Title, headings, and the first entry: the one without faults.
    const lines = readFileSync(join(root, "examples", kind, "register.csv"), "utf8")
      .split("\n")
      .slice(0, 3);
    writeFileSync(join(folder, `good-${kind}.csv`), lines.join("\n"));
  }
  await Promise.all(
    Object.entries(REPORTS).map(([name, [exitCode, ...argv]]) => mulu(folder, exitCode, ...argv, `${name}.html`)),
  );
  browser = await launchChromium();
  page = await browser.newPage();
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (message) => problems.push(message.text()));
  page.on("request", (request) => {
    if (!request.isNavigationRequest()) problems.push(request.url());
  });
});
afterEach(() => {
  expect(problems.splice(0)).toEqual([]);
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function open(name: string, theme: "light" | "dark" = "light", width = 1280): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
  await page.goto(pathToFileURL(join(folder, `${name}.html`)).href);
}

/** What axe finds; only the rule of contrasts where nothing but the colours is other than before. */
async function violations(theme: "light" | "dark"): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(
    async (rules) => {
      const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } };
      const { violations } = await axe.run({ ...(rules && { runOnly: rules }), resultTypes: ["violations"] });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
      );
    },
    theme === "dark" && ["color-contrast"],
  );
}

async function shot(name: string): Promise<void> {
  if (!SHOTS) return;
  mkdirSync(SHOTS, { recursive: true });
  await page.screenshot({ path: join(SHOTS, `${name}.png`), fullPage: true });
}

describe.each(Object.keys(REPORTS))("%s", (name) => {
  it.each(MODES)(
    "%s, %i px wide: axe finds nothing, nothing is beside the page, nothing is asked for",
    async (theme, width) => {
      await open(name, theme, width);
      await shot(`html-${name}-${theme}-${width}`);
      const background = await page.evaluate(() =>
        getComputedStyle(document.body).backgroundColor.match(/\d+/g)!.map(Number),
      );
      expect(Math.max(...background.slice(0, 3)) < 128).toBe(theme === "dark");
      await page.evaluate(() => {
        for (const one of document.querySelectorAll("details")) one.open = true;
      });
      expect(await violations(theme)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    },
  );
});

describe("what the report shows", () => {
  it.each([
    ["audit-good", "没有应改或需人工核实的地方"],
    ["audit-faulty", "发布日期 2025-06-20 早于成文日期 2025-06-26"],
    ["audit-all", "找不到“没有.html”"],
    ["records-faulty", "第8行E（公开属性确定日期）栏的“下周”不是日期"],
    ["opinions-faulty", "某初中冬季教室供暖不足"],
    ["catalog-standard", "《国家通用语言文字法》"],
    ["catalog-county", "清漳县教育局"],
    ["comparison-county", "由主动公开改为依申请公开"],
  ])("%s: %s", async (name, text) => {
    await open(name);
    expect(await page.locator("body").innerText()).toContain(text);
  });

  it("is what the filter leaves", async () => {
    await open("audit-faulty");
    const shown = page.locator("section.page:not([hidden]):visible");
    expect(await shown.count()).toBeGreaterThan(20);
    await page.locator("#filter [name=page]").fill("enrolment-area");
    await expect.poll(() => shown.count()).toBe(1);
    expect(await shown.innerText()).toContain("examples/site-faulty/enrolment-area.html");
  });
});
