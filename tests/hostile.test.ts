import { readFileSync } from "node:fs";
import { join } from "node:path";
import { auditPage } from "@mulu/catalog-core";
import { decodeHtml, readHtml } from "@mulu/catalog-core/html";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pagesIn, root } from "./shared.js";

// Pages come from anywhere: cut off by a proxy, put together by a broken template, or made to hang a program.

const examples = pagesIn(join(root, "examples")).map((file) => new Uint8Array(readFileSync(file)));

/** Every `at` anywhere in the facts. */
function placesIn(value: unknown): number[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    key === "at" && typeof one === "number" ? [one] : placesIn(one),
  );
}

/** The page is read and judged: the facts are plain JSON, each has its place, and every rule runs. */
function expectSound(html: string): void {
  const reading = readHtml(html, { url: "https://www.qz.example/a/t1.html" });
  const { facts } = reading;
  expect(JSON.parse(JSON.stringify(facts))).toStrictEqual(facts);
  for (const at of placesIn(facts)) {
    const place = reading.place(at);
    expect(place, `place ${at}`).not.toBeNull();
    expect(place!.selector).toMatch(/\S/);
    expect(place!.line).toBeGreaterThan(0);
    expect(place!.column).toBeGreaterThan(0);
  }
  const { report, counts } = auditPage(reading, { source: "a.html", today: "2026-11-23", all: true });
  expect(counts.error).toBe(0);
  expect(JSON.parse(JSON.stringify(report))).toStrictEqual(report);
}

describe("pages made at random", () => {
  const label = fc.constantFrom(
    "索引号",
    "文 号",
    "公开方式",
    "来源",
    "发布时间",
    "名称",
    "词",
    "会议时间",
    "网站标识码",
  );
  const value = fc.constantFrom(
    "QZ-1/2024",
    "主动公开",
    "无",
    "—",
    "2024-05-13 08:13",
    "二〇二四年五月十三日",
    "（此件公开发布）",
    "机密★5年",
    "19900000000",
    "清漳教〔2024〕18号",
  );
  const blank = fc.constantFrom("", " ", "\u3000", "&nbsp;", "\n", "\u200b", "\0", "\u0001");
  const name = fc.constantFrom(
    "p",
    "div",
    "span",
    "b",
    "a",
    "table",
    "tr",
    "td",
    "th",
    "ul",
    "li",
    "dl",
    "dt",
    "dd",
    "h1",
    "title",
    "meta",
    "script",
    "style",
    "select",
    "textarea",
    "input",
    "iframe",
    "svg",
    "template",
    "form",
    "br",
    "font",
    "frameset",
    "noscript",
    "body",
    "html",
  );
  const attribute = fc.constantFrom(
    "",
    " class=TRS_Editor",
    ' id="a"',
    " href=x",
    " name=SiteName content=甲",
    " name='ArticleTitle' content='乙'",
    ' class="title',
    " src=a.js",
    " =",
    ' a="<p>"',
    " type=hidden",
  );
  const piece = fc.oneof(
    { weight: 4, arbitrary: fc.tuple(name, attribute).map(([tag, rest]) => `<${tag}${rest}>`) },
    { weight: 3, arbitrary: name.map((tag) => `</${tag}>`) },
    {
      weight: 3,
      arbitrary: fc
        .tuple(label, blank, fc.constantFrom("", ":", "：", "∶"), blank, value)
        .map((parts) => parts.join("")),
    },
    { weight: 2, arbitrary: fc.oneof(label, value, blank) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        "<!--",
        "-->",
        "<!",
        "</",
        "<",
        ">",
        "&",
        "&#",
        "]]>",
        "<![CDATA[",
        "<?",
        'window._CONFIG={"DETAIL":{"identifier":"QZ-1"}}',
      ),
    },
    { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
  );

  it("of tags, labels and values in any order", () =>
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 120 }), (pieces) => expectSound(pieces.join(""))),
      { numRuns: 600 },
    ));

  it("of any characters", () =>
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (html) => expectSound(html)),
      { numRuns: 300 },
    ));

  it("of any bytes", () =>
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => expectSound(decodeHtml(bytes).html)),
      { numRuns: 300 },
    ));
});

describe("example pages, damaged at random", () => {
  type Damage = (bytes: Uint8Array, at: number, length: number) => Uint8Array;
  const join_ = (...parts: Uint8Array[]) => Uint8Array.from(Buffer.concat(parts));
  const damages: Record<string, Damage> = {
    "cut off": (bytes, at) => bytes.slice(0, at),
    "its beginning lost": (bytes, at) => bytes.slice(at),
    "bytes dropped": (bytes, at, length) => join_(bytes.slice(0, at), bytes.slice(at + length)),
    "NULs put in": (bytes, at, length) => join_(bytes.slice(0, at), new Uint8Array(length), bytes.slice(at)),
    "bytes turned": (bytes, at, length) => bytes.map((byte, i) => (i >= at && i < at + length ? byte ^ 0xff : byte)),
    "a part repeated": (bytes, at, length) => join_(bytes.slice(0, at + length), bytes.slice(at)),
    "tags cut": (bytes) => bytes.map((byte) => (byte === 0x3e ? 0x20 : byte)), // every > lost
    "quotes lost": (bytes) => bytes.map((byte) => (byte === 0x22 ? 0x20 : byte)),
  };

  it.each(Object.entries(damages))("%s", (_, damage) =>
    fc.assert(
      fc.property(
        fc.constantFrom(...examples),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 200 }),
        (bytes, at, length) => expectSound(decodeHtml(damage(bytes, Math.floor(at * bytes.length), length)).html),
      ),
      { numRuns: 40 },
    ),
  );
});

const times = (text: string, count: number) => text.repeat(count);
const numbered = (count: number, make: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => make(i)).join("");

describe("pages out of all measure", () => {
  const MEGA = 1_000_000;

  it.each<[string, () => string]>([
    ["div 100,000 deep", () => times("<div>", 100_000)],
    ["div 100,000 deep, with a label each", () => times("<div>索引号：", 100_000)],
    ["div 100,000 deep, closed", () => `${times("<div>", 100_000)}索引号：QZ-1${times("</div>", 100_000)}`],
    ["span 100,000 deep", () => `${times("<span>", 100_000)}索引号：QZ-1 文号：无`],
    ["b 100,000 deep", () => `${times("<b>", 100_000)}<p>索引号：QZ-1<p>文号：无`],
    ["a in a, 100,000", () => times('<a href="x">来源：甲', 100_000)],
    ["tables 100,000 deep", () => `${times("<table><tr><td>", 100_000)}索引号：QZ-1 文号：无`],
    ["lists 100,000 deep", () => `${times("<ul><li>", 100_000)}索引号：QZ-1 文号：无`],
    ["dl 100,000 deep", () => times("<dl><dt>索引号<dd>", 100_000)],
    ["forms and controls", () => times("<form>索引号：<input><select><option>无", 20_000)],
    ["10,000 label cells in a row", () => `<table><tr>${times("<td>索引号</td>", 10_000)}</tr></table>`],
    [
      "10,000 rows of label and value",
      () => `<table>${numbered(10_000, (i) => `<tr><td>索引号</td><td>${i}</td></tr>`)}</table>`,
    ],
    ["200,000 pairs in one box", () => numbered(100_000, (i) => `<p>索引号：${i}</p><p>文号：${i}</p>`)],
    ["10,000 labels in one line", () => `<p>${times("索引号：x ", 10_000)}</p>`],
    ["10,000 labels in one line, an element each", () => `<p>${times("<b>索引号</b><i>x</i>", 10_000)}</p>`],
    ["100,000 labels without a value", () => times("<p>索引号：</p>", 100_000)],
    ["an attribute of 5 MB", () => `<p class="${times("title ", 5 * (MEGA / 6))}">索引号：QZ-1 文号：无</p>`],
    ["a meta tag of 5 MB", () => `<meta name="SiteName" content="${times("甲 ", 2.5 * MEGA)}">`],
    ["100,000 attributes", () => `<p ${numbered(100_000, (i) => `a${i}="${i}" `)}>索引号：QZ-1 文号：无</p>`],
    ["100,000 names of elements", () => numbered(100_000, (i) => `<x${i}>来源：甲`)],
    ["100,000 names of classes", () => numbered(100_000, (i) => `<p class="c${i}">来源：甲`)],
    ["1 MB of colons", () => times(":", MEGA)],
    ["1 MB of Chinese colons", () => times("：", MEGA)],
    ["1 MB of spaces", () => `索引号：${times(" ", MEGA)}QZ-1`],
    ["1 MB of wide blanks in a label", () => `索${times("\u3000", MEGA)}引号：QZ-1`],
    ["1 MB without any tag", () => times("清漳县教育局公开信息", MEGA / 10)],
    ["1 MB behind a label", () => `<p>来源：${times("清漳县教育局", MEGA / 6)}</p>`],
    ["1 MB of bars behind a label", () => `<p>来源：${times("|", MEGA)}x 打印</p>`],
    ["1 MB of digits", () => times("1", MEGA)],
    ["1 MB of digits in groups", () => times("1234 ", MEGA / 5)],
    ["1 MB of card numbers", () => times(`${times("1", 50)}、`, MEGA / 51)],
    ["1 MB of years", () => times("2024年1-", MEGA / 7)],
    ["1 MB of stars", () => times("机密★", MEGA / 3)],
    ["1 MB of statements", () => times("（此件公开发布）", MEGA / 8)],
    ["1 MB of footers", () => times("网站标识码晋ICP备主办", MEGA / 12)],
    ["100,000 headings", () => times("<h2>标题</h2>", 100_000)],
    ["a heading of 100,000 lines", () => `<h1>${times("标题<br>", 100_000)}</h1>`],
    ["100,000 lines like the title", () => `<title>校车通知</title>${times("<p>校车通知：二</p>", 100_000)}`],
    ["a breadcrumb of 100,000 parts", () => `当前位置：${times('<a href="x">甲</a> > ', 100_000)}`],
    ["10,000 scripts of state", () => numbered(10_000, (i) => `<script>var publicInfo={"syh":"${i}"}</script>`)],
    ["a state 100,000 deep", () => `<script>_CONFIG={DETAIL:${times('{"a":', 50_000)}1${times("}", 50_000)}}</script>`],
    ["10,000 frames", () => times('<iframe src="a.html"></iframe>', 10_000)],
    ["10,000 ids", () => numbered(10_000, (i) => `<p id="a${i % 100}">索引号：${i}</p>`)],
    ["a comment left open", () => `<p>索引号：QZ-1 文号：无</p><!-- ${times("a -", MEGA / 3)}`],
    ["a script left open", () => `<p>索引号：QZ-1 文号：无</p><script>${times("_CONFIG DETAIL{", MEGA / 15)}`],
    ["an attribute left open", () => `<p>索引号：QZ-1 文号：无</p><p class="${times("a ", MEGA / 2)}`],
    ["1 MB of <", () => times("<", MEGA)],
    ["1 MB of &", () => times("&", MEGA)],
    ["1 MB of NUL", () => times("\0", MEGA)],
    ["1 MB of halves of characters", () => times("\ud83d", MEGA)],
    ["50 MB of paragraphs", () => times(`<p>${times("各学校要加强校车管理。", 45)}</p>`, 100_000)],
    ["nothing", () => ""],
  ])("%s", (_, make) => expectSound(make()), 120_000);
});
