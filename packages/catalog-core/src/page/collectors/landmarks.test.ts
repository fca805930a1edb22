import { expect, it } from "vitest";
import { walk } from "../page.fixture.js";
import { landmarksCollector } from "./landmarks.js";

function found(html: string): string[] {
  const collector = landmarksCollector();
  walk(html, collector);
  return collector.facts().map(({ name, text }) => `${name} ${text}`.trim());
}

it.each([
  ['<a href="1.html">政府信息公开</a>', "platform 政府信息公开"],
  ['<a href="1.html">政务公开</a>', "other-platform 政务公开"],
  ['<li><a href="1.html">政府信息<b>公开</b>指南</a></li>', "guide 政府信息公开指南"],
  ['<a href="1.html">公开指南</a>', "guide 公开指南"],
  ['<a href="1.html">政府信息公开制度</a>', "rules 政府信息公开制度"],
  ['<a href="1.html">法定主动公开内容</a>', "statutory 法定主动公开内容"],
  ['<a href="1.html">政府信息公开年报</a>', "annual-report 政府信息公开年报"],
  ['<a href="1.html">政府信息公开工作年度报告</a>', "annual-report 政府信息公开工作年度报告"],
  ['<a href="1.html">依 申请公开</a>', "application 依申请公开"],
  ['<a href="1.html">网站地图</a>', "sitemap 网站地图"],
  ['<a href="1.html">站点地图</a>', "sitemap 站点地图"],
  ['<a href="1.html">【图解】校车安全管理办法</a>', "interpretation 【图解】校车安全管理办法"],
  ['<a href="1.html">阅读原文</a>', "original 阅读原文"],
  ['<a href="1.html">我为政府网站找错</a>', "error-report"],
  ['<a href="1.html">上一页</a>', "previous-page 上一页"],
  ['<input type="search">', "search"],
  ['<input name="searchWord">', "search"],
  ['<input placeholder="请输入关键词">', "search"],
  ['<input placeholder="站内搜索">', "search"],
  ['<input placeholder="请输入查询内容">', "search"],
  ['<img src="/images/conac_red.png">', "institution-mark"],
  ['<script src="http://dcs.conac.cn/js/01/CA01.js"></script>', "institution-mark"],
  ['<script id="_jiucuo_" sitecode=" 1404999001 " src="//x.example/j.js"></script>', "error-report 1404999001"],
])("%s is one", (html, landmark) => expect(found(html)).toEqual([landmark]));

it.each([
  "<p>政府信息公开</p>",
  '<a href="1.html">关于做好政府信息公开工作的通知</a>',
  '<a href="1.html">关于印发依申请公开答复规范的通知</a>',
  '<input name="username">',
  '<img src="/images/logo.png">',
])("%s is none", (html) => expect(found(html)).toEqual([]));

it("tells them apart in one line", () =>
  expect(found('<p><a href="1">公开指南</a><a href="2">公开制度</a> | <a href="3">依申请公开</a></p>')).toEqual([
    "guide 公开指南",
    "rules 公开制度",
    "application 依申请公开",
  ]));

it("keeps the first of a kind, and the entry for errors that names a site", () => {
  expect(found('<a href="1">公开指南</a><p><a href="2">政府信息公开指南</a></p>')).toEqual(["guide 公开指南"]);
  expect(found('<a href="1">我为政府网站找错</a><script id="_jiucuo_" sitecode="1404999001"></script>')).toEqual([
    "error-report 1404999001",
  ]);
});
