import { join } from "node:path";
import { type Grid, readHtmlTables } from "@mulu/catalog-core/import";
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "../scripts/chromium.mjs";
import { root, textOf } from "./shared.js";

let browser: Browser;
let page: Page;

beforeAll(async () => {
  const bundle = await build({
    stdin: {
      contents: 'export { readTableElement } from "./read-element";',
      resolveDir: join(root, "packages/catalog-core/src/import"),
      loader: "ts",
    },
    bundle: true,
    format: "iife",
    globalName: "muluTables",
    write: false,
    target: "es2022",
  });
  browser = await launchChromium();
  page = await browser.newPage();
  await page.addScriptTag({ content: bundle.outputFiles[0]!.text });
});
afterAll(() => browser?.close());

const url = "https://www.qingzhang.example/xxgk/ml.html";

type Rows = Grid["rows"];

/** The rows of these tables of a live document (the innermost, if not said otherwise), and whether the document is as it was before. */
async function liveTables(
  html: string,
  which = "table:not(:has(table))",
): Promise<{ tables: Rows[]; untouched: boolean }> {
  return page.evaluate(
    ({ html, url, which }) => {
      const { muluTables } = globalThis as unknown as {
        muluTables: { readTableElement(table: Element): Grid | null };
      };
      const document = new DOMParser().parseFromString(html, "text/html");
      // Its links are taken from where the page came from.
      if (document.querySelector("base") === null) {
        const base = document.createElement("base");
        base.href = url;
        document.head.append(base);
      }
      const before = document.documentElement.outerHTML;
      const rows = [...document.querySelectorAll(which)].flatMap((table) => {
        const grid = muluTables.readTableElement(table);
        return grid === null ? [] : [grid.rows];
      });
      return { tables: rows, untouched: document.documentElement.outerHTML === before };
    },
    { html, url, which },
  );
}

const textTables = (html: string): Rows[] =>
  JSON.parse(JSON.stringify(readHtmlTables(html, { source: "a.html", url }).map(({ rows }) => rows)));

const body = (table: string) => `<!doctype html><html><head><title>目录</title></head><body>${table}</body></html>`;

const tables: [name: string, html: string, texts: (string | null)[][]][] = [
  [
    "spans",
    "<table><tr><td rowspan=2>甲<td colspan=2>乙<tr><td>丙<td>丁<tr><td rowspan=0>戊<td>己</table>",
    [
      ["甲", "乙", "乙"],
      ["甲", "丙", "丁"],
      ["戊", "己", null],
    ],
  ],
  ["line breaks and blanks", "<table><tr><td> 公开<br>内容 <p>要素</p>\n<td>甲&nbsp;乙　丙</table>", []],
  [
    "hidden parts",
    "<table><tr><td>甲<span hidden>藏</span><script>1</script><style>a{}</style><td style='display:none'>乙<td>丙</table>",
    [],
  ],
  [
    "links",
    '<table><tr><td><a href="/zs/">招生</a><a href="b.html">方案</a><td><a href="javascript:alert(1)">无</a></table>',
    [],
  ],
  [
    "boxes and lists",
    "<table><tr><td><input type=checkbox checked>网站<input type=checkbox>公报<td><ul><li>一<li>二</ul></table>",
    [],
  ],
  [
    "head, body and foot out of order",
    "<table><tfoot><tr><td>合计</tfoot><thead><tr><th>序号</thead><tbody><tr><td>1</tbody></table>",
    [],
  ],
  [
    "a caption, and rows without cells",
    "<table><caption>目录</caption><tr></tr><tr><td>甲</tr></table>",
    [[null], ["甲"]],
  ],
];

const contentOf = (rows: Rows) => rows.map((row) => Array.from(row, (cell) => cell?.text ?? null));

describe("a table of a live document is read as from the page's text", () => {
  it.each(["examples/site-good/catalog.html", "examples/site-faulty/catalog.html"])("%s", async (file) => {
    const html = textOf(join(root, file));
    const expected = textTables(html);
    expect(Math.max(...expected.map((rows) => rows.length))).toBeGreaterThan(5);
    expect(await liveTables(html)).toEqual({ tables: expected, untouched: true });
  });

  it.each(tables)("%s", async (_, table, texts) => {
    const html = body(table);
    const expected = textTables(html);
    expect(expected).toHaveLength(1);
    if (texts.length > 0) expect(contentOf(expected[0]!)).toEqual(texts);
    expect(await liveTables(html)).toEqual({ tables: expected, untouched: true });
  });

  it("small tables within a cell are a part of its text", async () => {
    const html = body("<table><tr><td>栏目<table><tr><td>甲<td>乙</table></td><td><table><tr><td>丙</table></table>");
    const expected = textTables(html);
    expect(expected.map(contentOf)).toEqual([[["栏目\n甲 乙", "丙"]]]);
    expect(await liveTables(html, "body > table")).toEqual({ tables: expected, untouched: true });
  });

  it("a catalog within a table of layout", async () => {
    const catalog = textOf(join(root, "examples/site-good/catalog.html"));
    const [inner] = textTables(catalog);
    const html = catalog.replace("<table", "<table><tr><td>栏目<td><table").replace("</table>", "</table></table>");
    const { tables: live, untouched } = await liveTables(html);
    expect(live[0]!.map((row) => row.map((cell) => cell?.text))).toEqual(
      inner!.map((row) => row.map((cell) => cell?.text)),
    );
    expect(textTables(html).map(contentOf)).toContainEqual(contentOf(inner!));
    expect(untouched).toBe(true);
  });
});
