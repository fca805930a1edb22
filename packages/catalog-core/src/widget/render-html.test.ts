import fc from "fast-check";
import { type DefaultTreeAdapterTypes, parse, parseFragment } from "parse5";
import { describe, expect, it } from "vitest";
import { canonicalCatalog } from "../catalog/canonical.js";
import { changzhiEducation2020 } from "../catalog/changzhi-education-2020.js";
import type { Catalog } from "../catalog/types.js";
import { randomCatalog } from "../export/catalog/random-catalog.fixture.js";
import { importGrids } from "../import/import-grids.js";
import { readHtmlTables } from "../import/read-html.js";
import { widgetCatalog } from "./prepare.js";
import { isWebAddress, type WidgetHtmlOptions, widgetHtml } from "./render-html.js";

type Element = DefaultTreeAdapterTypes.Element;
type Parent = DefaultTreeAdapterTypes.ParentNode;

/** All elements of a part of a page, in their order. */
function elementsIn(node: Parent): Element[] {
  return node.childNodes.flatMap((one) => ("tagName" in one ? [one, ...elementsIn(one)] : []));
}
const attribute = (element: Element, name: string) => element.attrs.find((one) => one.name === name)?.value;
const textOf = (node: DefaultTreeAdapterTypes.Node): string =>
  "value" in node ? node.value : "childNodes" in node ? node.childNodes.map(textOf).join("") : "";

const rendered = (catalog: Catalog, options?: WidgetHtmlOptions) => {
  const all = elementsIn(parseFragment(widgetHtml(catalog, options)));
  return { all, named: (name: string) => all.filter(({ tagName }) => tagName === name) };
};
const dataOf = (catalog: Catalog) => {
  const [script] = rendered(catalog).all.filter((one) => attribute(one, "type") === "application/ld+json");
  return JSON.parse(textOf(script!));
};

const builtIn = changzhiEducation2020;
const MARKUP = `"'><img src=x onerror=alert(1)></script></table></mulu-catalog><script>alert(1)</script><!--`;
const hostile: Catalog = {
  ...builtIn,
  title: MARKUP,
  issuer: MARKUP,
  region: { code: "", name: MARKUP },
  entries: [
    {
      ...builtIn.entries[0]!,
      id: MARKUP,
      level1: MARKUP,
      level2: "\u202e\0",
      elements: [MARKUP],
      body: MARKUP,
      links: ["javascript:alert(1)", "data:text/html,a", "https://a.example/?a=1&b=<b>", "https://a.example/"],
      note: MARKUP,
      extra: { [MARKUP]: MARKUP, ["__proto__"]: "甲" },
    },
  ],
  removed: [{ level1: MARKUP, level2: "", elements: [], movedTo: "" }],
};

describe("read back by the importer it is the same catalog", () => {
  const back = (catalog: Catalog, options?: WidgetHtmlOptions) =>
    importGrids(readHtmlTables(widgetHtml(catalog, options), { source: "a" }), { source: "a" }).catalogs;

  it.each([{}, { page: true }])("the built-in one, %j", (options) => {
    expect(back(builtIn, options)).toEqual([canonicalCatalog(builtIn)]);
  });

  it.each([{}, { page: true }])("any, %j", (options) =>
    fc.assert(
      fc.property(randomCatalog, (one) => {
        const plain = canonicalCatalog(one);
        // Two rows with one id are no catalog.
        const catalog = { ...plain, entries: plain.entries.map((row, i) => ({ ...row, id: `${row.id}-${i}` })) };
        expect(back(catalog, options)).toEqual([catalog]);
      }),
      { numRuns: 150 },
    ),
  );
});

describe("for a page of one's own", () => {
  const { all, named } = rendered(builtIn);

  it("holds the widget with the catalog's address, and its script", () => {
    const [widget] = named("mulu-catalog");
    expect(all[0]).toBe(widget);
    expect(widget!.attrs).toEqual([
      { name: "src", value: "catalog.json" },
      { name: "lang", value: "zh-CN" },
    ]);
    expect(named("script").map(({ attrs }) => attrs)).toEqual([
      [
        { name: "src", value: "mulu-catalog.iife.js" },
        { name: "defer", value: "" },
      ],
      [{ name: "type", value: "application/ld+json" }],
    ]);
    const own = rendered(builtIn, { src: "/ml/目录.json?a=1&b=2", script: "https://www.qingzhang.example/w.js" });
    expect(attribute(own.named("mulu-catalog")[0]!, "src")).toBe("/ml/目录.json?a=1&b=2");
    expect(attribute(own.named("script")[0]!, "src")).toBe("https://www.qingzhang.example/w.js");
  });

  it("has each row under an anchor of its own", () => {
    const ids = named("tr").flatMap((row) => attribute(row, "id") ?? []);
    expect(ids).toEqual(builtIn.entries.map(({ id }) => `mulu-${id}`));
    expect(all.filter((one) => attribute(one, "id") !== undefined)).toHaveLength(ids.length);
    const [first] = named("tr").filter((row) => attribute(row, "id") === "mulu-enrolment.area");
    expect(textOf(first!)).toContain("招生范围");
  });

  it("says of each heading what it is a heading of, and groups rows by first-level item", () => {
    const scopes = new Set(named("th").map((cell) => attribute(cell, "scope")));
    expect([...scopes].sort()).toEqual(["col", "colgroup", "row", "rowgroup"]);
    const [table] = named("table");
    expect(table!.childNodes.filter((one) => "tagName" in one).map((one) => (one as Element).tagName)).toEqual([
      "caption",
      "thead",
      ...new Array(new Set(builtIn.entries.map(({ level1 }) => level1)).size).fill("tbody"),
    ]);
    for (const body of elementsIn(table!).filter(({ tagName }) => tagName === "tbody")) {
      const groups = elementsIn(body).filter((one) => attribute(one, "scope") === "rowgroup");
      const rows = elementsIn(body).filter(({ tagName }) => tagName === "tr");
      expect(groups).toHaveLength(1);
      expect(Number(attribute(groups[0]!, "rowspan") ?? 1)).toBe(rows.length);
    }
  });

  it("has no styles, no handlers and no script but the widget's: a strict policy allows all of it", () => {
    for (const { tagName, attrs } of all) {
      expect(tagName).not.toBe("style");
      for (const { name } of attrs) expect(name).not.toMatch(/^(?:style$|on)/);
    }
  });

  it("has every row of a thousand", () => {
    const entries = Array.from({ length: 1_000 }, (_, i) => ({ ...builtIn.entries[i % 31]!, id: `row.n${i}` }));
    const rows = rendered({ ...builtIn, entries }).named("tr");
    expect(rows.filter((row) => attribute(row, "id")?.startsWith("mulu-row.n"))).toHaveLength(1_000);
  });
});

describe("a page of its own", () => {
  const html = widgetHtml(builtIn, { page: true });
  const all = elementsIn(parse(html));

  it("is a whole document", () => {
    expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="zh-CN">\n/);
    expect(all.filter(({ tagName }) => ["title", "h1"].includes(tagName)).map(textOf)).toEqual([
      builtIn.title,
      builtIn.title,
    ]);
    expect(all.filter(({ tagName }) => tagName === "style")).toHaveLength(1);
    expect(all.some((one) => attribute(one, "name") === "viewport")).toBe(true);
  });

  it("runs no script but the widget's, and has no style but its own", () => {
    const scripts = all.filter(({ tagName }) => tagName === "script");
    expect(scripts.filter((one) => attribute(one, "src") === undefined).map((one) => attribute(one, "type"))).toEqual([
      "application/ld+json",
    ]);
    expect(all.filter((one) => attribute(one, "style") !== undefined)).toEqual([]);
  });

  it("has tables that the keyboard reaches", () => {
    const regions = all.filter((one) => attribute(one, "role") === "region");
    expect(regions).toHaveLength(all.filter(({ tagName }) => tagName === "table").length);
    for (const region of regions) expect(attribute(region, "tabindex")).toBe("0");
  });
});

describe("a hostile catalog", () => {
  it.each([{}, { page: true }])("stays text, %j", (options) => {
    const parsed = options.page ? parse(widgetHtml(hostile, options)) : parseFragment(widgetHtml(hostile, options));
    const all = elementsIn(parsed);
    const names = new Set(all.map(({ tagName }) => tagName));
    expect(names.has("img")).toBe(false);
    expect(all.filter(({ tagName }) => tagName === "script")).toHaveLength(2);
    expect(all.filter(({ tagName }) => tagName === "mulu-catalog")).toHaveLength(1);
    expect(textOf(parsed)).toContain(MARKUP);
    for (const { attrs } of all) for (const { name } of attrs) expect(name).not.toMatch(/^(?:style$|on)/);
  });

  it("links to web pages only", () => {
    const links = rendered(hostile).named("a");
    expect(links.map((one) => attribute(one, "href"))).toEqual(["https://a.example/?a=1&b=<b>", "https://a.example/"]);
    expect(dataOf(hostile).dataset[0].url).toEqual(["https://a.example/"]);
  });

  it.each([
    "javascript:alert(1)",
    " JavaScript:alert(1)",
    "java\nscript:alert(1)",
    "data:,a",
    "C:\\a.json",
    "",
    " ",
    "http://",
  ])("%j is no address", (address) => {
    expect(isWebAddress(address)).toBe(false);
    expect(() => widgetHtml(builtIn, { src: address })).toThrow(RangeError);
    expect(() => widgetHtml(builtIn, { script: address })).toThrow(RangeError);
  });

  it.each(["catalog.json", "../a/目录.json", "/a?b#c", "//www.qingzhang.example/a", "https://www.qingzhang.example/a"])(
    "%s is one",
    (address) => expect(isWebAddress(address)).toBe(true),
  );
});

describe("linked data", () => {
  it("is the catalog with its rows, in the words of schema.org and DCAT", () => {
    const data = dataOf(builtIn);
    expect(data).toMatchObject({
      "@type": ["DataCatalog", "dcat:Catalog"],
      name: builtIn.title,
      identifier: builtIn.id,
      publisher: { "@type": "GovernmentOrganization", name: builtIn.issuer },
      datePublished: "2020-08-12",
      inLanguage: "zh-CN",
    });
    const { named } = rendered(builtIn);
    const anchors = named("tr").flatMap((row) => attribute(row, "id") ?? []);
    expect(data.dataset.map((one: { "@id": string }) => one["@id"])).toEqual(anchors.map((id) => `#${id}`));
    expect(data["dcat:dataset"].map((one: { "@id": string }) => one["@id"])).toEqual(anchors.map((id) => `#${id}`));
    const area = data.dataset.find(({ identifier }: { identifier: string }) => identifier === "enrolment.area");
    expect(area).toMatchObject({ "@type": ["Dataset", "dcat:Dataset"], name: "招生管理／招生范围" });
    expect(area).not.toHaveProperty("dateModified");
  });

  it("says only what the catalog says", () => {
    const bare = canonicalCatalog({
      ...builtIn,
      issuer: "",
      issuedOn: "",
      domain: "",
      region: { code: "", name: "" },
      entries: [{ ...builtIn.entries[0]!, elements: [], body: "", links: [] }],
    });
    const { dataset, ...head } = dataOf(bare);
    for (const name of ["publisher", "datePublished", "dct:issued", "spatialCoverage", "about"])
      expect(head).not.toHaveProperty(name);
    for (const name of ["publisher", "description", "url", "dcat:landingPage"])
      expect(dataset[0]).not.toHaveProperty(name);
  });

  it("has the day of the last change where a report knew it", () => {
    const { id } = builtIn.entries[0]!;
    const report = {
      report: 1,
      at: "2026-11-23T00:00:00Z",
      catalog: { id: builtIn.id },
      pages: [{ kind: "article", item: { id }, attributes: { publishDate: [{ value: "2024-01-05" }] } }],
    };
    expect(dataOf(widgetCatalog(builtIn, { report })).dataset[0]).toMatchObject({
      dateModified: "2024-01-05",
      "dct:modified": "2024-01-05",
    });
  });
});
