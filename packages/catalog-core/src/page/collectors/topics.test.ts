import { expect, it } from "vitest";
import { walk } from "../page.fixture.js";
import { topicsCollector } from "./topics.js";

function topics(html: string) {
  const collector = topicsCollector();
  walk(html, collector);
  return collector.facts();
}

it.each([
  ["清漳县教育局政府信息公开指南", "guide"],
  ["清漳县教育局政府信息公开指南（2025年版）", "guide"],
  ["清漳县教育局2025年政府信息公开工作年度报告", "annual-report"],
  ["2025年政府信息公开年报", "annual-report"],
  ["依申请公开", "application"],
  ["政府信息依申请公开须知", "application"],
])("%s heads such a page", (heading, of) => {
  expect(topics(`<h1>${heading}</h1>`)?.of).toBe(of);
  expect(topics(`<div class="title">${heading}</div>`)?.of).toBe(of);
});

it.each([
  "关于更新政府信息公开指南的通知",
  "关于报送政府信息公开工作年度报告的通知",
  "关于做好依申请公开工作的通知",
  "校园安全工作指南",
])("%s heads another", (heading) => expect(topics(`<h1>${heading}</h1><p>办公地址</p>`)).toBeNull());

it("is not headed by a link or plain text", () => {
  expect(topics('<h2><a href="1.html">政府信息公开指南</a></h2><p>办公地址</p>')).toBeNull();
  expect(topics("<p>政府信息公开指南</p>")).toBeNull();
});

it("looks below the heading only, and not in the foot", () => {
  const page = topics(
    '<p>联系电话</p><h1>政府信息公开指南</h1><p>办公地址：学府路99号，传真：0399-5550101</p><div class="footer">工作时间</div>',
  );
  expect(page?.found.sort()).toEqual(["address", "fax"]);
  expect(page?.missing).toContain("phone");
  expect(page?.missing).toContain("hours");
});

it.each([
  ["按照规定收取检索、复制、邮寄等成本费用", true],
  ["收取复制费", true],
  ["不收取检索、复制、邮寄等费用", false],
  ["不再收取检索费、复制费", false],
  ["申请的数量、频次明显超过合理范围的，可以收取信息处理费", false],
])("%s: a fee of old or not", (text, isFee) =>
  expect(topics(`<h1>依申请公开</h1><p>${text}</p>`)?.found.includes("fee")).toBe(isFee),
);
