import { readFileSync } from "node:fs";
import { join } from "node:path";
import { changzhiEducation2020 } from "@mulu/catalog-core/catalog";
import { importFile } from "@mulu/catalog-core/import";
import { widgetCatalog, widgetHtml } from "@mulu/catalog-core/widget";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "../shared.js";
import { type Driven, drivers } from "./drivers.js";
import { strictSite } from "./site.js";

// What the browsers differ in: the parts that are loaded later, the policy, the styles. The rest is in widget.test.ts.

const { version } = JSON.parse(readFileSync(join(root, "packages/embed-widget/package.json"), "utf8"));
const catalog = widgetCatalog(changzhiEducation2020);
/** The page lies elsewhere than the script: parts come from beside the script. */
const page = (script: string, body: string) =>
  `<!DOCTYPE html><html lang="zh-CN"><meta charset="utf-8"><title>清漳县教育局</title><body>${body}<script src="/js/${script}"></script>`;
const table = widgetHtml(catalog, { script: "/js/none.js" })
  .replace(/ src="catalog.json"/, "")
  .replace(/<script src[^>]*><\/script>/, "");
const files = new Map([
  ["/zwgk/table.html", page("mulu-catalog.iife.js", table)],
  ["/zwgk/versioned.html", page(`mulu-catalog-${version}.iife.js`, table)],
  ["/zwgk/json.html", page("mulu-catalog.iife.js", '<mulu-catalog src="c.json"></mulu-catalog>')],
  ["/zwgk/c.json", JSON.stringify(catalog)],
]);

/** How many items there are, how one is dressed on a wide screen, and what was loaded to read a table. */
const SEEN = `(() => {
  const root = document.querySelector("mulu-catalog").shadowRoot;
  const row = root && root.querySelector(".row");
  return {
    rows: root ? root.querySelectorAll(".entry").length : 0,
    display: row ? getComputedStyle(row).display : "",
    parts: performance
      .getEntriesByType("resource")
      .map(({ name }) => name.replace(/.*\\//, ""))
      .filter((name) => name.endsWith(".table.js")),
  };
})()`;

let site: Awaited<ReturnType<typeof strictSite>>;
beforeAll(async () => {
  site = await strictSite(files);
});
afterAll(() => site?.close());

describe.each(Object.entries(drivers))("in %s", (_, start) => {
  let driven: Driven;
  beforeAll(async () => {
    driven = await start();
  }, 60_000);
  afterAll(() => driven?.close());

  it.each(["json", "table", "versioned"])("31 items are there, dressed: %s.html", async (name) => {
    const opened = await driven.open(`${site.address}/zwgk/${name}.html`);
    const seen = () => opened.evaluate(SEEN) as Promise<{ rows: number; display: string; parts: string[] }>;
    await expect.poll(async () => (await seen()).rows, { timeout: 10_000 }).toBe(31);
    const { display, parts } = await seen();
    expect(display).toBe("grid");
    const part = { json: [], table: ["mulu-catalog.table.js"], versioned: [`mulu-catalog-${version}.table.js`] }[name];
    expect(parts).toEqual(part);
    await opened.close();
  });

  it("the workbook is written, and is the same", async () => {
    const opened = await driven.open(`${site.address}/zwgk/json.html`);
    // As text: what runs in the page isn't a module of the tests.
    const written = await opened.evaluate(`(async () => {
      const { catalogToXlsx } = await import("/js/mulu-catalog.xlsx.js");
      return [...(await catalogToXlsx(await (await fetch("c.json")).json()))];
    })()`);
    const bytes = Uint8Array.from(written as number[]);
    const { catalogs } = await importFile(bytes, { source: "a.xlsx", check: () => ({ ok: false, problems: [] }) });
    expect(catalogs[0]!.entries.map(({ level2 }) => level2)).toEqual(catalog.entries.map(({ level2 }) => level2));
    await opened.close();
  });
});
