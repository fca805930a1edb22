import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "../shared.js";
import { docs, inChromium, open, page, pagesIn, searchFor, site } from "./shared.js";

const BASE = "/a/b/";
const folder = mkdtempSync(join(tmpdir(), "mulu-docs-"));
const moved = join(folder, "site");

describe(`the site under ${BASE}`, () => {
  // What stands in public/ beside the pages is there from the build before.
  beforeAll(async () => {
    const vitepress = join(root, "node_modules/vitepress/bin/vitepress.js");
    await promisify(execFile)(process.execPath, [vitepress, "build", join(root, "docs"), "--outDir", moved], {
      cwd: root,
      env: { ...process.env, MULU_DOCS_BASE: BASE },
      maxBuffer: 1 << 26,
    });
  }, 300_000);
  inChromium(moved, BASE);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const heading = () => page.locator("main h1").innerText();

  it("has all pages, and no address that leads out of it or nowhere", () => {
    const pages = pagesIn(moved);
    expect(pages).toEqual(pagesIn(site));
    const wrong: string[] = [];
    for (const name of pages)
      for (const [, given] of readFileSync(join(moved, name), "utf8").matchAll(/\s(?:href|src)="([^"]*)"/g)) {
        const { origin, pathname } = new URL(given!.replaceAll("&amp;", "&"), `http://site.example${BASE}${name}`);
        if (origin !== "http://site.example") continue;
        const path = decodeURI(pathname);
        const file = path.slice(BASE.length).replace(/(^|\/)$/, "$1index.html");
        if (!path.startsWith(BASE) || !existsSync(join(moved, file))) wrong.push(`${name}: ${given}`);
      }
    expect(wrong).toEqual([]);
  });

  it("leads from the home page to the overview, with its pictures", async () => {
    await open(`${docs.address}/`);
    await page.locator(".VPHero a").first().click();
    await expect.poll(() => new URL(page.url()).pathname).toBe(`${BASE}overview.html`);
    const pictures = page.locator("main img");
    expect(await pictures.count()).toBeGreaterThan(1);
    for (const one of await pictures.all()) {
      await one.scrollIntoViewIfNeeded();
      await expect.poll(() => one.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
    }
  });

  it("finds 招生, and leads there", async () => {
    await open(`${docs.address}/`);
    const first = (await searchFor("招生")).locator("a").first();
    const address = (await first.getAttribute("href"))!;
    expect(address.startsWith(BASE)).toBe(true);
    await first.click();
    await expect.poll(() => new URL(page.url()).pathname).toBe(address.split("#")[0]);
    expect(await page.locator("main").innerText()).toContain("招生");
  });

  it("audits in the playground", async () => {
    await open(`${docs.address}/playground.html`);
    await page.locator(".playground button").nth(1).click();
    await page.locator(".playground [role=status]").filter({ hasText: "应改" }).waitFor();
    const link = page.locator(".finding a[href*='rules/']").first();
    expect(await link.getAttribute("href")).toMatch(`${BASE}rules/`);
  });

  it("shows the widget where it is set up", async () => {
    await open(`${docs.address}/configurator.html`, {}, "load");
    await page.locator("mulu-catalog .entry").first().waitFor();
  });

  it("leads from the list of duties to a duty, to its rule and on", async () => {
    await open(`${docs.address}/duties.html`);
    await page.locator("main a[href$='/REG-26-20wd.html']").first().click();
    const rule = page.locator("main a[href*='/rules/']").first();
    const name = await rule.innerText();
    await rule.click();
    await expect.poll(heading).toContain(name);
    await page.locator(".pager-link.next").click();
    await expect.poll(heading).not.toContain(name);
    expect(new URL(page.url()).pathname.startsWith(`${BASE}rules/`)).toBe(true);
    // The same address by itself, as from a bookmark.
    await page.reload({ waitUntil: "networkidle" });
    expect(await heading()).not.toContain(name);
  });
});
