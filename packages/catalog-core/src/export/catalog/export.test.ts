import fc from "fast-check";
import Papa from "papaparse";
import { type DefaultTreeAdapterTypes, parse, parseFragment } from "parse5";
import { describe, expect, it } from "vitest";
import { changzhiEducation2020 } from "../../catalog/changzhi-education-2020.js";
import type { Catalog } from "../../catalog/types.js";
import { readDocx } from "../../import/files/docx.js";
import { readXlsx } from "../../import/files/spreadsheet.js";
import { type Grid, GridBuilder } from "../../import/grid.js";
import { catalogToCsv } from "./csv.js";
import { catalogToDocx } from "./docx.js";
import { catalogToHtml } from "./html.js";
import { catalogToJson } from "./json.js";
import { filledRows, joinedHeadings, placedRows } from "./layout.js";
import { catalogToMarkdown } from "./markdown.js";
import { type FormTable, factsLine, officialForm } from "./official-form.js";
import { randomCatalog } from "./random-catalog.fixture.js";
import { catalogToXlsx } from "./xlsx.js";

type Place = [row: number, column: number, rowSpan: number, columnSpan: number, text: string];

/** Every cell of the form that has something in it. */
function formCells(table: FormTable): Place[] {
  return placedRows(table)
    .flat()
    .map(({ cell, row, column }): Place => [row, column, cell.rowSpan, cell.columnSpan, cell.text])
    .filter(([, , , , text]) => text !== "");
}

/** The same of a grid, whose first rows aren't the table's. */
function gridCells({ rows }: Pick<Grid, "rows">, above = 0): Place[] {
  const cells = [...new Set(rows.slice(above).flat())].filter((cell) => cell !== null);
  return cells
    .filter(({ text }) => text !== "")
    .map((cell) => [cell.row - above, cell.column, cell.rowSpan, cell.columnSpan, cell.text]);
}

async function comesBack(catalog: Catalog): Promise<void> {
  const form = officialForm(catalog);
  const cells = form.tables.map(formCells);

  const sheets = await readXlsx(await catalogToXlsx(catalog));
  expect(sheets.map(({ name }) => name)).toEqual(form.tables.map(({ name }) => name));
  expect(sheets.map((sheet, at) => gridCells(sheet, at === 0 ? 2 : 1))).toEqual(cells);
  expect(sheets[0]!.rows.slice(0, 2).map((row) => row[0]?.text)).toEqual([form.title, factsLine(form.facts)]);

  const tables = await readDocx(await catalogToDocx(catalog));
  expect(tables.map((table) => gridCells(table))).toEqual(cells);
  expect(tables[0]!.before).toEqual([form.title, factsLine(form.facts)]);

  expect(htmlTables(catalogToHtml(catalog)).map((table) => gridCells(table))).toEqual(cells);

  const written = form.tables.map((table) => [joinedHeadings(table), ...filledRows(table).slice(table.head.length)]);
  expect(csvTables(catalogToCsv(catalog))).toEqual(written);
  expect(markdownTables(catalogToMarkdown(catalog))).toEqual(written);
  expect(JSON.parse(catalogToJson(catalog))).toEqual(JSON.parse(JSON.stringify(catalog)));
}

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;
const isElement = (node: Node): node is Element => "tagName" in node;

function all(node: { childNodes: Node[] }, ...names: string[]): Element[] {
  return node.childNodes
    .filter(isElement)
    .flatMap((one) => [...(names.includes(one.tagName) ? [one] : []), ...all(one, ...names)]);
}

const textIn = (node: Node): string =>
  isElement(node)
    ? node.tagName === "br"
      ? "\n"
      : node.childNodes.map(textIn).join("")
    : ((node as DefaultTreeAdapterTypes.TextNode).value ?? "");
const attribute = (element: Element, name: string) => element.attrs.find((one) => one.name === name)?.value;

function htmlTables(html: string): Pick<Grid, "rows">[] {
  return all(parse(html), "table").map((table) => {
    const builder = new GridBuilder();
    for (const row of all(table, "tr")) {
      builder.startRow();
      for (const cell of all(row, "td", "th"))
        builder.add(textIn(cell), Number(attribute(cell, "rowspan") ?? 1), Number(attribute(cell, "colspan") ?? 1));
    }
    return { rows: builder.finish() };
  });
}

function csvTables(csv: string): string[][][] {
  expect(csv.startsWith("\ufeff")).toBe(true);
  const { data } = Papa.parse<string[]>(csv.slice(1).replace(/\r\n$/, ""), { newline: "\r\n", delimiter: "," });
  for (const cell of data.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  const plain = data.map((row) => row.map((cell) => cell.replace(/^'(?='*[=+\-@\t\r])/, "")));
  const tables: string[][][] = [plain.slice(2)];
  for (;;) {
    const last = tables.at(-1)!;
    const gap = last.findIndex((row) => row.length === 1 && row[0] === "");
    if (gap < 0) return tables;
    tables.push(last.splice(gap).slice(2));
  }
}

function markdownTables(markdown: string): string[][][] {
  const tables: string[][][] = [];
  let isTable = false;
  for (const line of markdown.split("\n")) {
    if (!line.startsWith("| ")) isTable = false;
    else {
      if (!isTable) tables.push([]);
      isTable = true;
      const cells = line.slice(2, -2).split(" | ");
      tables.at(-1)!.push(cells.map((cell) => cell.replaceAll("<br>", "\n").replace(/\\(.)/gu, "$1")));
    }
  }
  return tables.map(([head, , ...rows]) => [head!, ...rows]);
}

describe("every format gives the same table back", () => {
  it("the built-in catalog", () => comesBack(changzhiEducation2020));
  it("any catalog", () => fc.assert(fc.asyncProperty(randomCatalog, comesBack), { numRuns: 25, endOnFailure: true }));
});

describe("the same bytes on every run", () => {
  it("whenever it runs", async () => {
    const once = await Promise.all([catalogToXlsx(changzhiEducation2020), catalogToDocx(changzhiEducation2020)]);
    await new Promise((done) => setTimeout(done, 2_100));
    const again = await Promise.all([catalogToXlsx(changzhiEducation2020), catalogToDocx(changzhiEducation2020)]);
    for (const [at, bytes] of again.entries()) expect(Buffer.compare(bytes, once[at]!)).toBe(0);
  });

  it("JSON whatever the order of the fields", () => {
    const { entries, catalog, ...rest } = changzhiEducation2020;
    const turned = {
      entries: entries.map((one) => Object.fromEntries(Object.entries(one).reverse())),
      ...rest,
      catalog,
    };
    expect(catalogToJson(turned as unknown as Catalog)).toBe(catalogToJson(changzhiEducation2020));
  });
});

const provisional: Catalog = {
  ...changzhiEducation2020,
  entries: changzhiEducation2020.entries.filter(({ evidence }) => evidence === "provisional").slice(0, 1),
};
const official: Catalog = {
  ...changzhiEducation2020,
  entries: changzhiEducation2020.entries.slice(0, 1).map((one) => ({ ...one, evidence: "official" as const })),
};

describe("a provisional row says so", () => {
  it.each([
    ["csv", catalogToCsv],
    ["markdown", catalogToMarkdown],
    ["html", (catalog: Catalog) => catalogToHtml(catalog)],
  ])("%s", (_, write) => {
    expect(write(provisional)).toContain("暂定，待核实");
    expect(write(official)).not.toContain("暂定");
  });

  it("marked without colour in HTML, too", () => {
    expect(catalogToHtml(provisional)).toContain('<tr class="mulu-provisional">');
    expect(catalogToHtml(official)).not.toContain('<tr class="mulu-provisional">');
  });
});

describe("HTML", () => {
  const hostile: Catalog = {
    ...official,
    title: "<script>alert(1)</script>\"'",
    entries: official.entries.map((one) => ({
      ...one,
      note: '<img src=x onerror="alert(1)">',
      links: ["javascript:alert(1)", "https://qingzhang.example/?a=<b>&c"],
    })),
  };

  it("escapes all and links to web addresses only", () => {
    const document = parse(catalogToHtml(hostile));
    expect(all(document, "script", "img")).toEqual([]);
    expect(all(document, "a").map((one) => attribute(one, "href"))).toEqual(["https://qingzhang.example/?a=<b>&c"]);
    expect(all(document, "title").map(textIn)).toEqual([hostile.title]);
  });

  it("names the headings of each cell", () => {
    const document = parse(catalogToHtml(official));
    const ids = new Set(all(document, "th").map((one) => attribute(one, "id")));
    for (const cell of all(document, "td"))
      for (const id of attribute(cell, "headers")!.split(" ")) expect(ids).toContain(id);
    expect(all(document, "caption").length).toBe(officialForm(official).tables.length);
    expect(all(document, "th").every((one) => /^col(group)?$/.test(attribute(one, "scope")!))).toBe(true);
  });

  it("gives a fragment without styles", () => {
    const nodes = parseFragment(catalogToHtml(official, { fragment: true }));
    expect(all(nodes, "style", "html", "h1")).toEqual([]);
    expect(all(nodes, "table").length).toBe(officialForm(official).tables.length);
  });
});

it("Markdown centres the marks, and nothing else but the numbers", () =>
  expect(
    catalogToMarkdown(provisional)
      .split("\n")
      .find((line) => line.includes("---")),
  ).toMatch(/^\| :-: \| --- \| --- \| --- \| --- \| --- \| --- \| --- \| (:-: \| ){6}---/));
