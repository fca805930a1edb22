import { describe, expect, it } from "vitest";
import { walk } from "../page.fixture.js";
import { statementsCollector } from "./statements.js";

function statements(html: string): string[] {
  const collector = statementsCollector();
  walk(html, collector);
  return collector.facts().map(({ status, text }) => `${status} ${text}`);
}

describe("a statement of how the document is disclosed", () => {
  it.each([
    ["（此件主动公开）", "proactive"],
    ["此件主动公开", "proactive"],
    ["（此件公开发布）", "proactive"],
    ["此件公开发布", "proactive"],
    [".此件公开发布.", "proactive"],
    ["（此件公开发布）。", "proactive"],
    ["(此件公开发布)", "proactive"],
    ["【此件公开发布】", "proactive"],
    ["[此件公开发布]", "proactive"],
    ["［此件公开发布］", "proactive"],
    ["〔此件公开发布〕", "proactive"],
    ["（此件公开发布)", "proactive"],
    ["（此件公开）", "proactive"],
    ["（此件可公开发布）", "proactive"],
    ["（此件属于主动公开）", "proactive"],
    ["（此文公开发布）", "proactive"],
    ["（此文件公开发布）", "proactive"],
    ["（此通知公开发布）", "proactive"],
    ["（此件删减后公开）", "proactive"],
    ["（此件依申请公开）", "on-request"],
    ["此件可依申请公开", "on-request"],
    ["（此件不予公开）", "withheld"],
    ["此件不公开", "withheld"],
    ["（此件免予公开）", "withheld"],
    ["（此件免于公开）", "withheld"],
    ["（此件内部公开）", "internal"],
  ])("%s", (text, status) => expect(statements(`<p>${text}</p>`)).toEqual([`${status} ${text}`]));

  it.each([
    "（此 件 公 开 发 布）",
    "　　（此件公开发布）　",
    "&nbsp;&nbsp;（此件公开发布）&nbsp;",
    "<span>（此件</span><span>公开</span><span>发布）</span>",
    "<b>（</b>此件公<b></b>开发布）",
    "2024年5月13日（此件公开发布）",
    `${"长".repeat(300)}（此件公开发布）`,
  ])("with blanks, cut, or at the end of a line: %s", (html) =>
    expect(statements(`<p>${html}</p>`)).toEqual(["proactive （此件公开发布）"]),
  );
});

describe("no statement", () => {
  it.each([
    "凡注明“此件主动公开”的文件，应当在网站发布。",
    "文件末尾应当标注（此件公开发布）的字样。",
    "起草时应当注明此件公开发布",
    "此件公开发布后，各学校要认真学习。",
    "（此件发至县级）",
    "（主动公开）",
    "主动公开",
    "此件",
    "（此件公开发布，请勿转载）",
    "此次公开招聘教师",
  ])("%s", (text) => expect(statements(`<p>${text}</p>`)).toEqual([]));
});

it("all of them are kept, in order, up to a number", () => {
  expect(statements("<p>（此件依申请公开）</p><p>二</p><p>（此件主动公开）</p>")).toEqual([
    "on-request （此件依申请公开）",
    "proactive （此件主动公开）",
  ]);
  expect(statements("<p>（此件主动公开）</p>".repeat(100))).toHaveLength(20);
});
