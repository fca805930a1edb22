import type { DefaultTreeAdapterTypes } from "parse5";
import { parse } from "parse5";
import { describe, expect, it } from "vitest";
import { accountText } from "./account-text.js";
import { decodeText } from "./decode-text.js";
import type { Grid } from "./grid.js";
import { ImportError, importErrorText } from "./import-error.js";
import { importGrids } from "./import-grids.js";
import { readCsv } from "./read-csv.js";
import { readTableElement } from "./read-element.js";
import { readHtmlTables } from "./read-html.js";
import { readCatalogJson } from "./read-json.js";
import { readMarkdownTables } from "./read-markdown.js";
import { readPasted } from "./read-pasted.js";

const source = "a";
const texts = (grid: Grid) => grid.rows.map((row) => row.map((cell) => cell?.text ?? null));

const table = `<table><caption>清漳县教育领域政务公开标准目录</caption>
<tr><th>序号</th><th>一级事项</th><th>二级事项</th><th>公开内容</th><th>公开依据</th><th>公开时限</th><th>公开主体</th><th>公开渠道</th><th>公开对象</th><th>公开方式</th><th>公开层级</th></tr>
<tr><td>1</td><td rowspan="2">招生管理</td><td>招生政策</td><td>●办法一<br>●办法二</td><td>《甲》<br>《乙》</td><td>20个工作日内</td><td>县教育局</td><td>■政府网站<br>□政府公报</td><td>全社会</td><td>主动</td><td>县级</td></tr>
<tr><td>2</td><td>招生|计划</td><td>计划, "各校"</td><td>《甲》</td><td>即时</td><td>县教育局</td><td>政府网站</td><td>特定群体</td><td>依申请</td><td>县级、乡级</td></tr>
</table>`;

const csv = `清漳县教育领域政务公开标准目录
序号,一级事项,二级事项,公开内容,公开依据,公开时限,公开主体,公开渠道,公开对象,公开方式,公开层级
1,招生管理,招生政策,"●办法一
●办法二","《甲》
《乙》",20个工作日内,县教育局,"■政府网站
□政府公报",全社会,主动,县级
2,,招生|计划,"计划, ""各校""",《甲》,即时,县教育局,政府网站,特定群体,依申请,县级、乡级
`;
const tsv = csv
  .replace(/"●办法一\n●办法二"/, '"●办法一\n●办法二"')
  .replace('"计划, ""各校"""', "COMMA")
  .replaceAll(",", "\t")
  .replace("COMMA", '"计划, ""各校"""');
const markdown = `# 清漳县教育领域政务公开标准目录

| 序号 | 一级事项 | 二级事项 | 公开内容 | 公开依据 | 公开时限 | 公开主体 | 公开渠道 | 公开对象 | 公开方式 | 公开层级 |
| --- | :-: | --- | --- | --- | --- | --- | --- | --- | --- | --- |
| 1 | 招生管理 | 招生政策 | ●办法一<br>●办法二 | 《甲》<br>《乙》 | 20个工作日内 | 县教育局 | ■政府网站<br>□政府公报 | 全社会 | 主动 | 县级 |
| 2 | | 招生\\|计划 | 计划, "各校" | 《甲》 | 即时 | 县教育局 | 政府网站 | 特定群体 | 依申请 | 县级、乡级 |
`;

describe("the same table in any form gives the same catalog", () => {
  const catalogOf = (grids: Grid[]) => importGrids(grids, { source }).catalogs;
  const expected = catalogOf(readHtmlTables(table, { source }));

  it("as HTML", () => {
    expect(expected).toHaveLength(1);
    expect(expected[0]).toMatchObject({
      title: "清漳县教育领域政务公开标准目录",
      entries: [
        { id: "enrolment.policy", elements: ["办法一", "办法二"], basis: ["《甲》", "《乙》"], channels: ["政府网站"] },
        { level1: "招生管理", level2: "招生|计划", elements: ['计划, "各校"'], level: ["county", "township"] },
      ],
    });
  });

  it.each<[string, () => Grid[]]>([
    ["CSV", () => [readCsv(csv, { source })]],
    ["CSV with semicolons", () => [readCsv(csv.replace(/,(?! ")/g, ";"), { source })]],
    ["CSV for Excel", () => [readCsv(`sep=,\r\n${csv.replace(/\n/g, "\r\n")}`, { source })]],
    ["TSV", () => [readCsv(tsv, { source })]],
    ["Markdown", () => readMarkdownTables(markdown, { source })],
    ["pasted HTML", () => readPasted({ text: "x", html: `<meta charset=utf-8>${table}` })],
    ["pasted cells", () => readPasted(tsv)],
    ["pasted Markdown", () => readPasted(markdown)],
    ["a live table", () => [readTableElement(liveTable(table))!]],
  ])("as %s", (_, grids) => expect(catalogOf(grids())).toEqual(expected));
});

/** As much of a live document as the reader asks for, over a parse5 tree. */
function liveTable(html: string): Element {
  const ownerDocument = { documentURI: "https://www.qingzhang.example/a.html" };
  const live = (node: DefaultTreeAdapterTypes.ChildNode, parentNode: unknown): Record<string, unknown> => {
    if (node.nodeName === "#text")
      return {
        nodeType: 3,
        data: (node as DefaultTreeAdapterTypes.TextNode).value,
        parentNode,
        firstChild: null,
        nextSibling: null,
      };
    const element = node as DefaultTreeAdapterTypes.Element;
    const made: Record<string, unknown> = {
      nodeType: 1,
      localName: element.tagName,
      getAttribute: (name: string) => element.attrs.find((one) => one.name === name)?.value ?? null,
      ownerDocument,
      baseURI: ownerDocument.documentURI,
      parentNode,
      firstChild: null,
      nextSibling: null,
    };
    const children = element.childNodes.map((child) => live(child, made));
    children.forEach((child, i) => {
      child.nextSibling = children[i + 1] ?? null;
    });
    made.firstChild = children[0] ?? null;
    return made;
  };
  const body = (parse(html).childNodes[0] as DefaultTreeAdapterTypes.Element)
    .childNodes[1] as DefaultTreeAdapterTypes.Element;
  return live(body.childNodes[0]!, null) as unknown as Element;
}

describe("HTML", () => {
  const only = (html: string) => {
    const grids = readHtmlTables(html, { source, url: "https://www.qingzhang.example/x/" });
    expect(grids).toHaveLength(1);
    return grids[0]!;
  };

  it("spans are written out, rowspan=0 goes to the end of the section", () => {
    const grid = only(
      "<table><tbody><tr><td rowspan=0>a<td colspan=2>b<tr><td>c<td>d<tbody><tr><td>e<td>f<td>g</table>",
    );
    expect(texts(grid)).toEqual([
      ["a", "b", "b"],
      ["a", "c", "d"],
      ["e", "f", "g"],
    ]);
  });

  it("blocks and br end a line, other white space is one blank, hidden text is out", () => {
    const grid = only(
      "<table><tr><td> <p>一\n  二</p><p>三</p>四<br>五 <span style='display: none'>x</span><script>y</script></td><td hidden>z</td><td><ul><li>a<li>b</ul></td></tr></table>",
    );
    expect(texts(grid)).toEqual([["一 二\n三\n四\n五", "a\nb"]]);
  });

  it("links are http and https only", () => {
    const grid = only(
      '<table><tr><td><a href="../a?b">a</a><a href="javascript:alert(1)">b</a><a href="ftp://x/">c</a></td></tr></table>',
    );
    expect(grid.rows[0]![0]).toMatchObject({ text: "abc", links: ["https://www.qingzhang.example/a?b"] });
  });

  it("a layout table is none; what stands in it before the table is its title", () => {
    const grids = readHtmlTables(
      `<table><tr><td><h1>标题</h1>${table.replace(/<caption>.*<\/caption>/, "")}</td></tr></table>`,
      { source },
    );
    expect(grids.map(({ before }) => before)).toContainEqual(["标题"]);
    expect(importGrids(grids, { source }).catalogs).toHaveLength(1);
  });

  it("a table within a cell belongs to the cell", () => {
    const grid = only("<table><tr><td>a<table><tr><td>b<td>c</table>d</td><td>e</td></tr></table>");
    expect(texts(grid)).toEqual([["a\nb c\nd", "e"]]);
  });

  it("lines before the table, nearest last, and its caption", () => {
    const grid = only("<h1>一</h1><p>二</p><div>三</div><table><caption>四</caption><tr><td>a</table>");
    expect([grid.before, grid.name]).toEqual([["一", "二", "三"], "四"]);
  });
});

describe("CSV", () => {
  it("takes off the apostrophe that our exports put in front of formulas", () =>
    expect(texts(readCsv("'=1,'+2,'-3,'@a,'b,''=c\n", { source }))[0]).toEqual(["=1", "+2", "-3", "@a", "'b", "'=c"]));

  const encoded: [string, Uint8Array][] = [
    ["utf-8", new TextEncoder().encode("序号,公开事项")],
    ["utf-8", new TextEncoder().encode("\ufeff序号,公开事项")],
    ["utf-16le", new Uint8Array(Buffer.from("\ufeff序号,公开事项", "utf16le"))],
    ["utf-16le", new Uint8Array(Buffer.from("序号,公开事项,1,2,3", "utf16le"))],
    ["utf-16be", new Uint8Array(Buffer.from("\ufeff序号,公开事项", "utf16le").swap16())],
    // 序号,公开事项 in GBK
    ["gb18030", Uint8Array.from([0xd0, 0xf2, 0xba, 0xc5, 0x2c, 0xb9, 0xab, 0xbf, 0xaa, 0xca, 0xc2, 0xcf, 0xee])],
  ];
  it.each(encoded)("%s", (encoding, bytes) => {
    const decoded = decodeText(bytes);
    expect(decoded.encoding).toBe(encoding);
    expect(texts(readCsv(decoded.text, { source }))[0]!.slice(0, 2)).toEqual(["序号", "公开事项"]);
  });

  it("the header's word counts for UTF-16 without a mark, and for nothing else", () => {
    const bytes = Uint8Array.from(Buffer.from("序号，公开事项，公开主体", "utf16le"));
    expect(decodeText(bytes, "UTF-16LE")).toEqual({ text: "序号，公开事项，公开主体", encoding: "utf-16le" });
    expect(decodeText(new TextEncoder().encode("序号"), "gbk").encoding).toBe("utf-8");
  });
});

describe("JSON", () => {
  const check = (value: unknown) => ({ catalog: value as never });

  it("one catalog, or several", () => {
    expect(readCatalogJson('{"catalog":1,"id":"a"}', source, check)).toEqual([{ catalog: 1, id: "a" }]);
    expect(readCatalogJson('\ufeff[{"catalog":1},{"catalog":1}]', source, check)).toHaveLength(2);
  });

  it("keys that would be a prototype are left out", () => {
    const [one] = readCatalogJson('{"catalog":1,"__proto__":{"id":"x"},"extra":{"__proto__":"y"}}', source, check);
    expect(Object.getOwnPropertyNames(one)).toEqual(["catalog", "extra"]);
    expect((one as { id?: string }).id).toBeUndefined();
  });

  it.each([
    ["{", "not-json"],
    ['{"catalog":2}', "not-a-catalog"],
    ["null", "not-a-catalog"],
    ['[{"catalog":1},3]', "not-a-catalog"],
  ])("%s is refused", (text, code) => {
    expect(() => readCatalogJson(text, source, check)).toThrow(ImportError);
    try {
      readCatalogJson(text, source, check);
    } catch (error) {
      expect((error as ImportError).code).toBe(code);
      for (const locale of ["zh-CN", "en"] as const)
        expect(importErrorText(error as ImportError, locale)).toContain(source);
    }
  });
});

describe("bounds", () => {
  const refused = (read: () => unknown) => {
    try {
      read();
    } catch (error) {
      return error instanceof ImportError ? error.code : error;
    }
    return null;
  };

  it.each<[string, () => unknown]>([
    ["too-many-columns", () => readHtmlTables("<table><tr><td colspan=1000>a</table>", { source })],
    ["too-many-columns", () => readCsv(",".repeat(1_000_000), { source })],
    [
      "too-many-cells",
      () =>
        readHtmlTables(`<table><tr>${"<td rowspan=65534>a".repeat(400)}${"<tr>".repeat(20_000)}</table>`, { source }),
    ],
    ["too-many-rows", () => readCsv("a\n".repeat(30), { source, limits: { cells: 1e6, columns: 9, rows: 20 } })],
    ["file-too-large", () => readCsv("a".repeat(100), { source, limits: { cells: 9, columns: 9, characters: 99 } })],
    [
      "text-too-long",
      () =>
        importGrids([readCsv(`${csv.split("\n")[1]}\n1,甲,乙,${"丙".repeat(10_001)},,,,,,,`, { source })], { source }),
    ],
  ])("%s", (code, read) => expect(refused(read)).toBe(code));

  it("a text that is too long is named by its own cell", () => {
    const grid = readCsv(`${csv.split("\n")[1]}\n1,甲,乙,丁,${"丙".repeat(10_001)},,,,,,`, { source });
    expect(() => importGrids([grid], { source })).toThrow(
      expect.objectContaining({ data: expect.objectContaining({ place: "E2" }) }),
    );
  });

  it("tables nested ten thousand deep are read in no time", () => {
    const depth = 10_000;
    const html = `${"<table><tr><td>甲".repeat(depth)}${"</table>".repeat(depth)}`;
    expect(readHtmlTables(html, { source })).toHaveLength(1);
  });

  it("ten thousand rows are read", () => {
    const [title, header] = csv.split("\n");
    const rows = Array.from(
      { length: 10_000 },
      (_, i) => `${i},甲${i % 50},乙${i},内容,《甲》,即时,局,网站,全社会,主动,县级`,
    );
    const [catalog] = importGrids([readCsv([title, header, ...rows].join("\n"), { source })], { source }).catalogs;
    expect(catalog!.entries).toHaveLength(10_000);
  });
});

it("the account in sentences, in both languages", () => {
  const { account } = importGrids(readHtmlTables(`${table}<table><tr><td>a<td>b</table>`, { source: "表.html" }), {
    source: "表.html",
  });
  expect(JSON.parse(JSON.stringify(account))).toEqual(account);
  const zh = accountText(account, "zh-CN");
  expect(zh).toContain(
    "第 1 个表格“清漳县教育领域政务公开标准目录”：表头始于 A1，读入 2 行，归入目录 cn-qingzhangxian-education。",
  );
  expect(zh).toContain("  B2 的一级事项“招生管理”是合并单元格，也用于下面 1 行。");
  expect(zh).toContain("第 2 个表格：表头不是标准目录的表头，没有读入。");
  expect(zh).not.toMatch(/undefined|\{|[a-z]{3,}(?<!cn|education|qingzhangxian)\b(?![-.])/);
  const en = accountText(account, "en");
  expect(en).toContain("The merged cell B2 (first-level item) “招生管理” counts for 1 row below it, too.");
  expect(accountText({ source: "x", tables: [] }, "zh-CN")).toContain("没有找到标准目录的表格");
});
