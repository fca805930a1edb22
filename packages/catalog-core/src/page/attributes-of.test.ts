import { describe, expect, it } from "vitest";
import { metaAttribute } from "./attributes-of.js";
import { article, factsOf, PROSE, shown, shownInBox, TITLE } from "./page.fixture.js";

/** What stands between the title and the body. */
const under = (line: string) => shown(article({ under: `<div class="info">${line}</div>` }));

describe("the line under the title", () => {
  const SOURCE = { contentSource: "清漳县教育局" };

  it.each([
    ["来源：清漳县教育局 时间：2016-08-11", { ...SOURCE, publishDate: "2016-08-11" }],
    ["来源：清漳县教育局 2016-08-11 08:13:00", { ...SOURCE, publishDate: "2016-08-11 08:13:00" }],
    ["2016-08-11 08:13 来源：清漳县教育局", { ...SOURCE, publishDate: "2016-08-11 08:13" }],
    ["2016-08-11 来源：清漳县教育局 字号：大 中 小 打印", { ...SOURCE, publishDate: "2016-08-11" }],
    [
      "来源:清漳县教育局&nbsp;&nbsp;发布时间:2016年8月11日13时44分",
      { ...SOURCE, publishDate: "2016年8月11日13时44分" },
    ],
    [
      "信息来源：清漳县教育局 | 发布日期：二〇一六年八月十一日 | 点击：3",
      { ...SOURCE, publishDate: "二〇一六年八月十一日" },
    ],
    ["时间：2016-08-11 08∶13∶00 来源：清漳县教育局", { ...SOURCE, publishDate: "2016-08-11 08∶13∶00" }],
    ["发布时间：2016-08-11来源：清漳县教育局", { ...SOURCE, publishDate: "2016-08-11" }],
    ["<b>来源</b>：清漳县教育局<b>时间</b>：2016-08-11", { ...SOURCE, publishDate: "2016-08-11" }],
    ["来源：<a href=/>清漳县教育局</a> <span>2016/8/11</span>", { ...SOURCE, publishDate: "2016/8/11" }],
    ["[来源：清漳县教育局] [时间：2016-08-11]", { ...SOURCE, publishDate: "2016-08-11" }],
    ["（来源：清漳县教育局　2016-08-11）", { ...SOURCE, publishDate: "2016-08-11" }],
    [
      "发布时间：2016-08-11 来源：清漳县教育局 作者：李某 浏览次数：12 【字体：大 中 小】",
      { ...SOURCE, publishDate: "2016-08-11", author: "李某" },
    ],
    ["<span>2016-08-11</span><span>清漳县教育局</span>", { publishDate: "2016-08-11" }],
    ["2016-08-11 清漳县教育局", { publishDate: "2016-08-11" }],
    ["（2016-08-11）", { publishDate: "2016-08-11" }],
    ["发布日期: 2026-01-26 发布机构: 清漳县教育局", { publishDate: "2026-01-26", publisher: "清漳县教育局" }],
    ["来源： 发布时间：2016-08-11", { contentSource: "", publishDate: "2016-08-11" }],
    ["发布时间： 来源：清漳县教育局", { ...SOURCE, publishDate: "" }],
    ["发布时间：08:13:00 来源：清漳县教育局", { ...SOURCE, publishDate: "" }],
  ])("%s", (line, expected) => expect(under(line)).toEqual(expected));

  it.each([
    "会议时间：2016-08-11",
    "报名时间：2016年8月11日 地点：清漳一中",
    "招标公告日期：2016-08-11",
    "图文来源：清漳县融媒体中心",
    "资金来源：2016年财政资金",
    "自2016年8月11日起施行",
    '<a href="a.html">2016-08-11 相关通知</a>',
  ])("nothing is read of: %s", (line) => expect(under(line)).toEqual({}));

  it("a date's label without its date is not made up for by another date", () => {
    const html = article({ under: "<p>发布时间：</p><p>2016-08-11</p><p>2016-08-12</p>" });
    expect(shown(html).publishDate).toBe("2016-08-11"); // the next line is the value
    expect(shown(article({ under: "<p>发布时间： 浏览：3</p><p>2016-08-12</p>" })).publishDate).toBe("");
  });

  it("dates of a list aren't the page's", () => {
    const rows = [11, 12, 13].map((day) => `<p>清漳县第${day}次会议 2016-08-${day}</p>`).join("");
    expect(shown(article({ under: rows }))).toEqual({});
    const cells = [11, 12].map((day) => `<tr><td>第${day}次</td><td>2016-08-${day}</td></tr>`).join("");
    expect(shown(article({ under: `<table>${cells}</table>` }))).toEqual({});
  });

  it("dates and sources of the body aren't the page's", () => {
    const body = `${PROSE}<p>会议时间：2016-08-11</p><p>开标日期：2016-08-12</p><p>资金来源：县财政</p><p>2016年8月13日</p>${PROSE}`;
    expect(shown(article({ body }))).toEqual({});
  });

  it("nor those of a list beside the article", () => {
    const foot = [1, 2, 3].map((n) => `<p>通知${n} 来源：第${n}小学 发布时间：2016-08-1${n}</p>`).join("");
    expect(shown(article({ under: "<p>来源：清漳县教育局</p>", foot: `<div>${foot}</div>` }))).toEqual({
      contentSource: "清漳县教育局",
    });
  });
});

describe("a box", () => {
  it("of two labels and more that only a box has", () => {
    const facts = factsOf(article({ top: "<ul><li>索引号：QZ-1</li><li>公开方式：主动公开</li></ul>" }));
    expect(facts.box?.labels).toEqual(["indexNumber", "disclosureMethod"]);
  });

  it.each([
    ["one label", "<p>索引号：QZ-1</p>"],
    ["source and date", "<p>来源：清漳县教育局</p><p>发布时间：2016-08-11</p>"],
  ])("is none: %s", (_, top) => expect(factsOf(article({ top })).box).toBeNull());

  it("makes everyday words labels", () => {
    const words = "<li>名称：校车安全</li><li>分类：教育</li><li>效力：有效</li><li>词：校车</li>";
    expect(shownInBox(`<ul>${words}</ul>`)).toEqual({});
    expect(shownInBox(`<ul><li>索引号：QZ-1</li><li>文号：无</li>${words}</ul>`)).toEqual({
      indexNumber: "QZ-1",
      documentNumber: "无",
      documentName: "校车安全",
      groupCategory: "教育",
      validity: "有效",
      subjectWords: "校车",
    });
  });

  it("printed twice, says each value once", () => {
    const box = "<table><tr><td>索引号</td><td>QZ-1</td><td>文号</td><td>无</td></tr></table>";
    expect(shownInBox(`<div class="pc">${box}</div><div class="wap">${box}</div>`)).toEqual({
      indexNumber: "QZ-1",
      documentNumber: "无",
    });
  });

  it("printed twice with differing values, says both", () => {
    expect(
      shownInBox("<ul><li>索引号：QZ-1</li><li>文号：无</li></ul><ul><li>索引号：QZ-2</li><li>文号：无</li></ul>"),
    ).toEqual({ indexNumber: ["QZ-1", "QZ-2"], documentNumber: "无" });
  });

  it("printed twice, once without a value, says the value", () => {
    expect(
      shownInBox("<ul><li>索引号：</li><li>文号：无</li></ul><ul><li>索引号：QZ-1</li><li>文号：无</li></ul>"),
    ).toEqual({ indexNumber: "QZ-1", documentNumber: "无" });
  });

  it("comes before the line under the title", () => {
    const html = article({
      top: "<ul><li>索引号：QZ-1</li><li>文号：无</li><li>发布日期：2024-05-13</li></ul>",
      under: "<p>发布时间：2024-05-14</p>",
    });
    expect(shown(html).publishDate).toEqual(["2024-05-13", "2024-05-14"]);
  });

  it("with a date that the title's line gives with a clock, says the date once", () => {
    const html = article({
      top: "<ul><li>索引号：QZ-1</li><li>文号：无</li><li>发布日期：2024年5月13日</li></ul>",
      under: "<p>发布时间：2024-05-13 08:13</p>",
    });
    expect(shown(html).publishDate).toBe("2024年5月13日");
  });

  it("keeps a medium beside the status: rules decide by the value", () => {
    expect(
      shownInBox("<ul><li>索引号：QZ-1</li><li>公开形式：网站</li><li>公开方式：主动公开</li></ul>"),
    ).toMatchObject({
      disclosureMethod: ["网站", "主动公开"],
    });
  });

  it("whose labels all come before its values is not decided", () => {
    const box = "<p>索引号：</p><p>文号：</p><p>成文日期：</p><p>QZ-1</p><p>无</p><p>2024-01-07</p>";
    const facts = factsOf(article({ under: `<div>${box}</div>` }));
    expect(facts.attributes).toEqual({ articleTitle: expect.anything() });
    expect(facts.notRead).toContainEqual({ what: "labels", why: "labels-before-values", at: null });
  });

  it("of values without labels tells nothing", () => {
    const values = ["无", "主动公开", "无", "无", "2023.07.01"];
    expect(shown(article({ under: `<ul>${values.map((value) => `<li>${value}</li>`).join("")}</ul>` }))).toEqual({});
    expect(
      shown(article({ under: `<table><tr>${values.map((value) => `<td>${value}</td>`).join("")}</tr></table>` })),
    ).toEqual({});
    expect(shownInBox(`<div>${values.map((value) => `<span>${value}</span>`).join("")}</div>`)).toEqual({});
  });

  it("in a script is read where the page shows none", () => {
    const script = '<script>window._CONFIG={"DETAIL":{"identifier":"QZ-9","publisher":"清漳县教育局"}}</script>';
    expect(shown(article({ foot: script }))).toEqual({ indexNumber: "QZ-9", publisher: "清漳县教育局" });
    expect(shown(article({ top: "<ul><li>索引号：QZ-1</li><li>文号：无</li></ul>", foot: script }))).toEqual({
      indexNumber: "QZ-1",
      documentNumber: "无",
    });
  });
});

describe("the document's number as a line under the title", () => {
  const NUMBER = { documentNumber: "清漳教〔2024〕18号" };

  it.each([
    ["a line", { under: "<p>清漳教〔2024〕18号</p>" }],
    ["in round brackets", { under: "<p>（清漳教〔2024〕18号）</p>" }],
    ["with blanks", { under: "<p>清漳教〔2024〕 18 号</p>" }],
    ["at the beginning of the body", { body: `<p style="text-align:center">清漳教〔2024〕18号</p>${PROSE}` }],
    [
      "in the table that the page is laid out with",
      { heading: "", under: `<table><tr><td><h1>${TITLE}</h1><p>清漳教〔2024〕18号</p></td></tr></table>` },
    ],
  ])("%s", (_, parts) => expect(shown(article(parts))).toEqual(NUMBER));

  it.each(["清漳教[2024]18号", "清漳教（2024）18号", "清漳教【2024】第18号"])("wrongly written: %s", (number) =>
    expect(shown(article({ under: `<p>${number}</p>` }))).toEqual({ documentNumber: number }),
  );

  it.each([
    ["cited in a sentence", { body: `<p>根据上漳教〔2023〕3号文件，现通知如下。</p>${PROSE}` }],
    ["cited after the text", { body: `${PROSE}<p>上漳教〔2023〕3号</p>` }],
    ["in a table of the body", { body: `<table><tr><td>1</td><td>上漳教〔2023〕3号</td></tr></table>${PROSE}` }],
    ["a link", { under: '<p><a href="a.html">上漳教〔2023〕3号</a></p>' }],
    ["before the title", { top: "<p>上漳教〔2023〕3号</p>" }],
    ["an order's number", { under: "<p>清漳县人民政府令第3号</p>" }],
  ])("is none: %s", (_, parts) => expect(shown(article(parts))).toEqual({}));

  it("isn't looked for where a box has one", () =>
    expect(
      shown(article({ top: "<ul><li>索引号：QZ-1</li><li>文号：无</li></ul>", under: "<p>清漳教〔2024〕18号</p>" })),
    ).toMatchObject({ documentNumber: "无" }));
});

describe("meta tags", () => {
  it("are found by name in any case", () => {
    expect(metaAttribute("siteidcode")).toBe("siteIdCode");
    expect(metaAttribute("PUBDATE")).toBe("pubDate");
    expect(metaAttribute("ContentSource")).toBe("contentSource");
    expect(metaAttribute("viewport")).toBeUndefined();
    expect(metaAttribute("constructor")).toBeUndefined();
  });

  it("stand beside what the page shows", () => {
    const { attributes } = factsOf(
      article({ head: '<meta name="contentSource" content="本网">', under: "<p>来源：清漳县教育局</p>" }),
    );
    expect(attributes.contentSource).toMatchObject([
      { from: "meta", label: "contentSource", value: "本网" },
      { from: "text", label: "来源", value: "清漳县教育局" },
    ]);
  });

  it("with a date are understood", () => {
    const { attributes } = factsOf('<meta name="PubDate" content="2022-04-17 14:46:00">');
    expect(attributes.pubDate).toMatchObject([{ day: "2022-04-17", time: "14:46:00", raw: "2022-04-17 14:46:00" }]);
  });

  it("printed twice with differing contents are both kept", () => {
    const { attributes } = factsOf('<meta name="SiteName" content="甲"><meta name="sitename" content="乙">');
    expect(attributes.siteName?.map((fact) => fact.value)).toEqual(["甲", "乙"]);
  });
});

it("title, statement and footer are attributes, too", () => {
  const { attributes } = factsOf(
    article({ body: `${PROSE}<p>（此件公开发布）</p>`, foot: '<div class="footer">网站标识码：1404990010</div>' }),
  );
  expect(attributes).toMatchObject({
    articleTitle: [{ value: TITLE, from: "text" }],
    releaseStatement: [{ value: "（此件公开发布）", from: "statement" }],
    siteIdCode: [{ value: "1404990010", from: "footer" }],
  });
});

it("more than six readings of one attribute are not kept", () => {
  const boxes = Array.from({ length: 9 }, (_, i) => `<ul><li>索引号：QZ-${i}</li><li>文号：无</li></ul>`).join("");
  expect(factsOf(article({ top: boxes })).attributes.indexNumber).toHaveLength(6);
});
