import { describe, expect, it } from "vitest";
import { walk } from "../page.fixture.js";
import { type FooterFacts, footerCollector } from "./footer.js";

function foot(html: string): Partial<Record<keyof FooterFacts, string[]>> {
  const collector = footerCollector();
  walk(`<div class="footer">${html}</div>`, collector);
  return Object.fromEntries(
    Object.entries(collector.facts()).map(([name, facts]) => [name, facts.map((f) => f.value)]),
  );
}

describe("the site's code", () => {
  it.each([
    "网站标识码：1404990010",
    "网站标识码:1404990010",
    "网站标识码 1404990010",
    "政府网站标识码1404990010",
    "网站标识号：1404990010",
    "网站标识码为 1404990010",
    "网站标识码：<span>1404990010</span>",
    "网站<b>标识码</b>：1404990010",
    "网站标识码：\n      1404990010",
    "网站标识码：<br>1404990010",
    "网站标识码<br><b>1404990010</b>",
    "<ul><li>网站标识码：</li><li>1404990010</li></ul>",
    "主办：清漳县教育局 网站标识码：1404990010 晋ICP备05000000号",
  ])("%s", (html) => expect(foot(html).siteIdCode).toEqual(["1404990010"]));

  it.each(["bm30000001", "CA140000000600000"])("of a ministry or an institution: %s", (code) =>
    expect(foot(`网站标识码：${code}`).siteIdCode).toEqual([code]),
  );

  it.each(["网站标识码：", "网站标识码：无", "<p>网站标识码：</p><p>电话：0399-0000000</p>"])("missing: %s", (html) =>
    expect(foot(html).siteIdCode).toEqual([""]),
  );

  it("printed twice counts once, two codes are two, and a label without it doesn't count beside one", () => {
    expect(foot("网站标识码：1404990010<br>网站标识码：1404990010").siteIdCode).toEqual(["1404990010"]);
    expect(foot("网站标识码：1404990010<br>网站标识码：1404990011").siteIdCode).toEqual(["1404990010", "1404990011"]);
    expect(foot("网站标识码：<p>x</p>网站标识码：1404990011").siteIdCode).toEqual(["1404990011"]);
    expect(foot("网站标识码：1404990010<p>网站标识码：</p>").siteIdCode).toEqual(["1404990010"]);
  });
});

describe("record numbers", () => {
  it.each([
    ["晋ICP备05000000号", "晋ICP备05000000号"],
    ["晋ICP备05000000号-1", "晋ICP备05000000号-1"],
    ["备案序号：晋ICP备 05000000 号", "晋ICP备05000000号"],
    ["<a>晋ICP备<b>05000000</b>号</a>", "晋ICP备05000000号"],
    ["晋icp备05000000号", "晋icp备05000000号"],
    ["晋ICP备05000000-2号", "晋ICP备05000000-2号"],
    ["晋ICP证05000000号", "晋ICP证05000000号"],
  ])("%s", (html, value) => expect(foot(html).icpNumber).toEqual([value]));

  it.each([
    "晋公网安备14049902000001号",
    "晋公网安备 14049902000001 号",
    "<a><img>晋公网安备：14049902000001号</a>",
    "晋公网安备14049902000001",
  ])("%s", (html) => expect(foot(html).policeNumber).toEqual(["晋公网安备14049902000001号"]));

  it.each(["备案", "ICP备案", "公网安备", "公安机关备案"])("%s is none", (html) => {
    expect(foot(html)).toEqual({});
  });
});

describe("the host organisation", () => {
  it.each([
    ["主办单位：清漳县人民政府办公室 承办单位：清漳县大数据中心", "清漳县人民政府办公室"],
    ["主办：清漳县教育局|地址：漳河路1号", "清漳县教育局"],
    ["<span>主办单位：</span><span>清漳县教育局</span>", "清漳县教育局"],
    ["清漳县教育局主办", "清漳县教育局"],
    ["清漳县教育局 主办", "清漳县教育局"],
    ["本站由清漳县教育局主办", "清漳县教育局"],
    ["版权所有：清漳县人民政府 主办：清漳县教育局", "清漳县教育局"],
    ["Copyright 清漳县教育局主办 维护：某公司", "清漳县教育局"],
    ["主办单位：中共清漳县委教育工委 清漳县教育局", "中共清漳县委教育工委 清漳县教育局"],
  ])("%s", (html, value) => expect(foot(html).hostOrganisation).toEqual([value]));

  it.each(["主办单位", "主办单位：", "承办单位：清漳县大数据中心", "县局主办"])("%s tells none", (html) =>
    expect(foot(html)).toEqual({}),
  );

  it("of an event in the text isn't the site's", () =>
    expect(foot('<div class="TRS_Editor"><p>本次活动由清漳县教育局主办</p></div>')).toEqual({}));
});

it("looks at the end of a very long line", () => {
  expect(foot(`${"长".repeat(5_000)}网站标识码：1404990010`).siteIdCode).toEqual(["1404990010"]);
});

it("whoever hosts an event is not the site's host", () => {
  const collector = footerCollector();
  walk(
    `<p>主办单位：清漳县体育中心</p><p>由县委宣传部、县文明办主办的活动</p>${"<p>各校</p>".repeat(20)}<p>主办：清漳县教育局</p><p>网站标识码：1404990010</p>`,
    collector,
  );
  expect(collector.facts().hostOrganisation?.map(({ value }) => value)).toEqual(["清漳县教育局"]);
});
