import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { widgetHtml } from "@mulu/catalog-core/widget";
import type { Page } from "playwright-core";
import { afterEach, describe, expect, it } from "vitest";
import { root } from "../shared.js";
import { shot } from "./drivers.js";
import { byScript, catalog, dist, inChromium } from "./site.js";

// Pages as there are: what they do to all elements and to all lists must not reach the widget, nor it them.

const read = (path: string) => readFileSync(join(root, path), "utf8");
const files = new Map<string, string>([["/c.json", JSON.stringify(catalog)]]);

/** The documentation's third step: the line that a site writes. */
const [, LINE] = read("docs/widget.md").match(/```html\n(<script .+)\n```/)!;
for (const name of readdirSync(join(root, "examples/site-good")))
  files.set(`/site/${name}`, read(`examples/site-good/${name}`));
for (const name of readdirSync(join(root, "examples/assets")))
  files.set(`/assets/${name}`, read(`examples/assets/${name}`));
// Its second step: three files and the catalog in one folder.
files.set("/site/catalog.json", JSON.stringify(catalog));
for (const part of ["iife", "table", "xlsx"])
  files.set(`/site/mulu-catalog.${part}.js`, readFileSync(join(dist, `mulu-catalog.${part}.js`), "utf8"));

const hostPage = (name: string) => read(`tests/widget/hosts/${name}.html`);

let page: Page;
const faults: string[] = [];
const here = inChromium(files, "");
afterEach(async () => {
  await page?.close();
  expect(faults.splice(0)).toEqual([]);
});

const rows = () => page.locator("mulu-catalog .entry");

async function open(path: string, html?: string, width = 1280) {
  if (html) files.set(path, html);
  page = await here.browser.newPage({ viewport: { width, height: 900 }, acceptDownloads: true });
  page.on("pageerror", ({ message }) => faults.push(message));
  await page.goto(here.address + path);
}

/** Search, filter, item, workbook, all in order. */
async function works() {
  await expect.poll(() => rows().count(), { timeout: 10_000 }).toBe(31);
  await page.locator("mulu-catalog input[type=search]").fill("zsjh");
  await expect.poll(() => page.locator("mulu-catalog mark").allInnerTexts()).toContain("招生计划");
  await page.locator("mulu-catalog input[type=search]").fill("");
  await page.locator("mulu-catalog .tools > button").first().click();
  const { level1 } = catalog.entries[3]!;
  const wanted = catalog.entries.filter((one) => one.level1 === level1).map(({ level2 }) => level2);
  await page.getByLabel("一级事项").selectOption(level1);
  await expect
    .poll(() => page.locator("mulu-catalog .entry .toggle").evaluateAll((all) => all.map((one) => one.ariaLabel)))
    .toEqual(wanted);
  await page.locator("mulu-catalog .entry .toggle").first().click();
  expect(await page.locator("mulu-catalog .more dt").count()).toBeGreaterThan(2);
  await page.locator("mulu-catalog summary").click();
  for (const format of ["JSON", "XLSX"]) {
    const [file] = await Promise.all([
      page.waitForEvent("download", { timeout: 10_000 }),
      page.locator("mulu-catalog button", { hasText: `下载 ${format}` }).click(),
    ]);
    const body = readFileSync(await file.path());
    if (format === "XLSX") expect(body.subarray(0, 2).toString()).toBe("PK");
    else expect(JSON.parse(body.toString()).entries.map(({ level2 }: { level2: string }) => level2)).toEqual(wanted);
  }
  await page.locator("mulu-catalog summary").click();
}

/** How everything in the widget is dressed; its font is the page's, by design. */
const look = () =>
  page.evaluate(() => {
    const { shadowRoot } = document.querySelector("mulu-catalog")!;
    const names =
      "display color backgroundColor fontSize fontWeight fontStyle lineHeight letterSpacing wordSpacing textTransform textIndent textAlign whiteSpace textShadow boxSizing visibility cursor paddingLeft paddingTop borderTopWidth borderTopColor borderRadius marginTop marginLeft float position textDecorationLine textDecorationStyle opacity hyphens direction";
    return [...shadowRoot!.querySelectorAll("*")].map((one) => {
      const style = getComputedStyle(one) as unknown as Record<string, string>;
      return [`${one.localName}.${one.className}`, ...names.split(" ").map((name) => `${name}: ${style[name]}`)].join(
        "; ",
      );
    });
  });

/** As it is on a page that does nothing; as wide, so that its rows are the same. */
async function plain(width: number) {
  await open("/plain.html", byScript(), width);
  await expect.poll(() => rows().count(), { timeout: 10_000 }).toBe(31);
  const found = await look();
  await page.close();
  return found;
}

/** Pages that do what many do, without the names of those that do it; see `hosts/`. */
const hosts: Record<string, string> = {
  "a script library of 2008": hostPage("old-library"),
  "styles that undo everything": hostPage("hostile"),
  "styles that undo everything, without a doctype": hostPage("hostile").replace("<!DOCTYPE html>", ""),
  "a theme with an admin bar, the script in a paragraph": hostPage("theme"),
};
const THEME = hostPage("theme");

describe.each(Object.entries(hosts))("%s", (name, html) => {
  it("has the widget looking as anywhere", async () => {
    // Within a theme's column there is less room: cards.
    const usual = await plain(html === THEME ? 650 : 1280);
    await open("/host.html", html);
    await expect.poll(() => rows().count(), { timeout: 10_000 }).toBe(31);
    await shot(page, `host-${name.replaceAll(/\W+/g, "-")}`);
    const here = await look();
    expect(here.filter((one, at) => one !== usual[at])).toEqual([]);
    expect(here).toHaveLength(usual.length);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });

  it("has the widget working", async () => {
    await open("/host.html", html, 1280);
    await works();
  });
});

describe("a script library of 2008", () => {
  it("lets the site's own table be read", async () => {
    const table = widgetHtml(catalog, { script: "/js/mulu-catalog.iife.js" }).replace(/ src="catalog.json"/, "");
    await open("/host.html", hostPage("old-library").replace(/<script src.*/, `${table}</main>`));
    await expect.poll(() => rows().count(), { timeout: 10_000 }).toBe(31);
  });

  it("is left as it was: what it put on lists is still there, and nothing else", async () => {
    const own = () =>
      page.evaluate(() =>
        [
          Array.prototype,
          String.prototype,
          Object.prototype,
          Object,
          Array,
          Function.prototype,
          Element.prototype,
          window,
        ].map((one) =>
          Object.getOwnPropertyNames(one)
            .filter((name) => !/^on|^\d+$/.test(name))
            .sort(),
        ),
      );
    await open("/host.html", hostPage("old-library").replace(/<script src.*/, ""));
    const before = await own();
    await page.close();
    await open("/host.html", hosts["a script library of 2008"]!);
    await works();
    expect(await own()).toEqual(before);
  });
});

describe("the county's site of the examples, with the line of the documentation", () => {
  // In the place of the page's own words, below its heading.
  const html = read("examples/site-good/catalog.html").replace(/(<h1[\s\S]*?<\/h1>)/, `$1${LINE}`);

  it("has the line", () => {
    expect(LINE).toBe('<script src="mulu-catalog.iife.js" data-src="catalog.json"></script>');
    expect(html).toContain(`</h1>${LINE}`);
  });

  it.each([1280, 390])("shows it, as it looks anywhere, and as the page did before: %i wide", async (width) => {
    const places = () =>
      page.evaluate(() =>
        [...document.querySelectorAll("header, nav, main h1, footer")].map((one) => {
          const { left, width, height } = one.getBoundingClientRect();
          return [one.localName, left, width, height, getComputedStyle(one).color];
        }),
      );
    await open("/site/before.html", read("examples/site-good/catalog.html"), width);
    const before = await places();
    const beside = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    const besideBefore = await beside();
    await page.close();
    await open("/site/catalog.html", html, width);
    await expect.poll(() => rows().count(), { timeout: 10_000 }).toBe(31);
    await shot(page, `county-${width}`);
    expect(await places()).toEqual(before);
    expect(await beside()).toBeLessThanOrEqual(Math.max(0, besideBefore));
    const here = await look();
    await page.close();
    expect(here).toEqual(await plain(width));
  });

  it("lets it work, and its own search and links too", async () => {
    await open("/site/catalog.html", html);
    await works();
    await page.locator("#q").fill("招生");
    expect(await page.locator("mulu-catalog input[type=search]").inputValue()).toBe("");
    await page.locator("nav.nav a").first().click();
    expect(page.url()).toContain("/site/index.html");
  });
});
