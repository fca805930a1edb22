import { join } from "node:path";
import type { Catalog } from "@mulu/catalog-core";
import { changzhiEducation2020 } from "@mulu/catalog-core/catalog";
import { importGrids, readHtmlTables } from "@mulu/catalog-core/import";
import { checkCatalog } from "@mulu/catalog-core/schema";
import { widgetHtml } from "@mulu/catalog-core/widget";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { root, textOf } from "../shared.js";
import { inChromium } from "./site.js";

let page: Page;
const files = new Map<string, string>();

const here = inChromium(files);
beforeAll(async () => {
  page = await here.browser.newPage();
});

/** The catalog of the first table of a page, as the widget's part reads it. */
async function live(html: string): Promise<Catalog | null> {
  files.set("/", html);
  await page.goto(here.address);
  // As text: what runs in the page isn't a module of the tests.
  return page.evaluate(
    `import("/js/mulu-catalog.table.js").then(({ catalogOfTable }) => catalogOfTable(document.querySelector("table")))`,
  );
}

/** The same as the importer reads it from the text. */
const imported = (html: string): Catalog =>
  importGrids(readHtmlTables(html, { source: "a.html", url: `${here.address}/` }), { source: "a.html" }).catalogs[0]!;

const withoutIds = ({ entries }: Catalog) => entries.map(({ id, ...entry }) => entry);
const ids = ({ entries }: Catalog) => entries.map(({ id }) => id);

const HEAD = `<tr><th rowspan="2">序号</th><th colspan="2">公开事项</th><th rowspan="2">公开内容（要素）</th><th rowspan="2">公开依据</th>
  <th rowspan="2">公开时限</th><th rowspan="2">公开主体</th><th rowspan="2">公开渠道和载体</th><th colspan="2">公开对象</th><th colspan="2">公开方式</th></tr>
  <tr><th>一级事项</th><th>二级事项</th><th>全社会</th><th>特定群体</th><th>主动</th><th>依申请</th></tr>`;
/** As sites have it: merged over rows and columns, blanks within words, 同上, a title row, a note, a layout around it. */
const MESSY = `<table width="100%"><tr><td>您的位置：首页</td><td>
  <table><tr><td colspan="12">清漳县 养老服务 领域政务公开标准目录</td></tr>${HEAD}
  <tr><td>1</td><td rowspan="2"> 政 策<br>文件 </td><td>法规</td><td>文件名称；文号</td><td rowspan="3">《条例》</td><td>20个工作日内</td>
    <td rowspan="3">县民政局</td><td>■政府网站 □公示栏</td><td>√</td><td></td><td>√</td><td></td></tr>
  <tr><td>2</td><td><a href="/zc.html">解读</a></td><td>同上</td><td>同上</td><td>■政府网站</td><td>√</td><td></td><td>√</td><td></td></tr>
  <tr><td>3</td><td colspan="2">业务办理</td><td>流程</td><td>长期公开</td><td>■政府网站</td><td></td><td>√</td><td></td><td>√</td></tr>
  <tr><td colspan="12">注：本目录自印发之日起施行。</td></tr></table></td></tr></table>`;

describe("a table of the page becomes a catalog as the importer's does", () => {
  it("the example site's", async () => {
    const html = textOf(join(root, "examples/site-good/catalog.html"));
    const catalog = (await live(html))!;
    expect(catalog.entries).toHaveLength(12);
    expect(withoutIds(catalog)).toEqual(withoutIds(imported(html)));
    expect(checkCatalog(catalog).ok).toBe(true);
  });

  it("a messy one, in a table that lays out the page", async () => {
    const catalog = (await live(MESSY))!;
    expect(withoutIds(catalog)).toEqual(withoutIds(imported(MESSY)));
    expect(catalog.title).toBe("清漳县养老服务领域政务公开标准目录");
    expect(catalog.entries.map(({ level1, level2, body }) => [level1, level2, body])).toEqual([
      ["政策文件", "法规", "县民政局"],
      ["政策文件", "解读", "县民政局"],
      ["业务办理", "业务办理", "县民政局"],
    ]);
    expect(catalog.entries[1]).toMatchObject({
      elements: ["文件名称", "文号"],
      timeLimit: { text: "20个工作日内" },
      links: [`${here.address}/zc.html`],
      audience: ["public"],
    });
    expect(catalog.entries[2]).toMatchObject({ audience: ["specific"], method: ["on-request"] });
    expect(checkCatalog(catalog).ok).toBe(true);
  });

  it("that of widgetHtml, with its ids", async () => {
    const catalog = (await live(widgetHtml(changzhiEducation2020)))!;
    expect(ids(catalog)).toEqual(ids(changzhiEducation2020));
    expect(catalog.title).toBe(changzhiEducation2020.title);
  });
});

describe("ids of rows", () => {
  it("are made of the names where the page has none: the same wherever a row stands, and each once", async () => {
    const [first, second, third] = ids((await live(MESSY))!);
    expect(new Set([first, second, third]).size).toBe(3);
    expect(first).toMatch(/^row-[a-z0-9]{6}$/);
    const without = MESSY.replace(/<tr><td>2<[\s\S]*?<\/tr>/, "")
      .replaceAll('rowspan="3"', 'rowspan="2"')
      .replace('<td rowspan="2"> 政', "<td> 政");
    expect(ids((await live(without))!)).toEqual([first, third]);
    const twice = MESSY.replace(/<tr><td>3<[\s\S]*?<\/tr>/, (row) => row + row);
    expect(ids((await live(twice))!).slice(2, 4)).toEqual([third, `${third}-2`]);
  });

  it("are what the page calls them", async () => {
    const html = MESSY.replace("<tr><td>1<", '<tr id="mulu-policy.law"><td>1<')
      .replace("<tr><td>2<", '<tr id="b" data-id="1024"><td>2<')
      .replace("<tr><td>3<", '<tr id="Row 3"><td>3<');
    const [first, second, third] = ids((await live(html))!);
    expect([first, second]).toEqual(["policy.law", "1024"]);
    expect(third).toMatch(/^row-/);
  });
});

it.each([
  ["another table", "<table><tr><th>姓名</th><th>电话</th></tr><tr><td>甲</td><td>1</td></tr></table>"],
  ["an empty one", "<table></table>"],
  ["headings without rows", `<table>${HEAD}</table>`],
  ["one that is too wide", `<table>${HEAD}<tr>${'<td colspan="1000">甲</td>'.repeat(9)}</tr></table>`],
])("%s is no catalog", async (_, html) => expect(await live(html)).toBeNull());
