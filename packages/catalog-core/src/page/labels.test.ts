import { describe, expect, it } from "vitest";
import { marksIn, wholeLabel } from "./labels.js";
import { lineOf } from "./page.fixture.js";

/** The labels of a line, as `attribute:name`; `-:name` for one that isn't ours. */
function marks(html: string): string[] {
  return marksIn(lineOf(html)).map((mark) => `${mark.label?.attribute ?? "-"}:${mark.name}`);
}

describe("a text that is nothing but a label", () => {
  it.each([
    ["索引号", "indexNumber", false],
    ["索引号：", "indexNumber", true],
    ["索 引 号:", "indexNumber", true],
    ["索\u00a0引\u00a0号 ：", "indexNumber", true],
    ["名\u3000\u3000称∶", "documentName", true],
    ["文\u2002\u2002号﹕", "documentNumber", true],
    ["\u200b发布日期", "publishDate", false],
    ["【公开方式】", "disclosureMethod", false],
    ["[公开方式]", "disclosureMethod", false],
    ["［公开方式］：", "disclosureMethod", true],
    ["词:", "subjectWords", true],
    ["废止(失效)日期", "expiryDate", false],
  ])("%j", (text, attribute, colon) => {
    expect(wholeLabel(text)).toMatchObject({ label: { attribute }, colon });
  });

  it.each(["", "：", "索引号一", "我的索引号", "索引号：12", "公开方式（一）", "浏览次数：", "索".repeat(80)])(
    "%j is none",
    (text) => expect(wholeLabel(text)).toBeNull(),
  );

  it("keeps its name as written, white space and colon taken off", () =>
    expect(wholeLabel(" 制 发 机 关 ：")?.name).toBe("制发机关"));
});

describe("labels in a line", () => {
  it.each([
    ["来源：清漳县教育局 时间：2016-08-11", ["contentSource:来源", "publishDate:时间"]],
    ["来源:清漳县教育局|发布日期:2016-08-11", ["contentSource:来源", "publishDate:发布日期"]],
    ["发布时间：2016-08-11来源：清漳县教育局", ["publishDate:发布时间", "contentSource:来源"]],
    ["索 引 号：QZ-1 文 号：无", ["indexNumber:索引号", "documentNumber:文号"]],
    ["（来源：清漳县教育局）", ["contentSource:来源"]],
    ["索引号： 文号： 公开方式：主动公开", ["indexNumber:索引号", "documentNumber:文号", "disclosureMethod:公开方式"]],
    ["索引号 QZ-1/2024 文号 清漳教〔2024〕1号", ["indexNumber:索引号", "documentNumber:文号"]],
  ])("%s", (text, expected) => expect(marks(`<p>${text}</p>`)).toEqual(expected));

  it("reach over edges", () => {
    expect(marks("<p><b>索</b><b>引</b><b>号</b>：QZ-1</p>")).toEqual(["indexNumber:索引号"]);
    expect(marks("<p><span>索引号：</span><span>QZ-1</span></p>")).toEqual(["indexNumber:索引号"]);
    expect(marks("<p><b>公开方式</b> 主动公开</p>")).toEqual(["disclosureMethod:公开方式"]);
  });

  it("that aren't ours end the value before them", () => {
    expect(marks("<p>来源：清漳县教育局 浏览次数：12 责任编辑：李某</p>")).toEqual([
      "contentSource:来源",
      "-:浏览次数",
      "-:责任编辑",
    ]);
  });

  it("tell where they begin and where their colon ends", () => {
    const line = lineOf("<p>  来 源 ：清漳县</p>");
    const [mark] = marksIn(line);
    expect(line.text.slice(mark!.start, mark!.end)).toBe("来 源 ：");
  });
});

describe("false friends", () => {
  it.each([
    ["图文来源：清漳县融媒体中心", ["-:图文来源"]],
    ["会议时间：2016-08-11", ["-:会议时间"]],
    ["招标公告日期：2016-08-11", ["-:招标公告日期"]],
    ["资金来源：县财政", ["-:资金来源"]],
    ["开标日期：2016-08-11", ["-:开标日期"]],
    ["内容属性：置顶", ["-:内容属性"]],
    ["http://www.qz.example/", []],
    ["10:56", []],
    ["公开方式应当注明", []],
    ["请注明来源", []],
    ["本办法的公开方式 应当在文件上注明", []],
  ])("%s", (text, expected) => expect(marks(`<p>${text}</p>`)).toEqual(expected));

  it("a colon in a paragraph of prose says nothing, unless a label begins it", () => {
    const prose = "各学校要加强校车管理，保障学生安全。".repeat(15);
    expect(marks(`<p>${prose}来源：清漳县教育局</p>`)).toEqual([]);
    expect(marks(`<p>来源：${prose}</p>`)).toEqual(["contentSource:来源"]);
  });

  it("what follows a label's colon is its value, not one more label", () => {
    expect(marks("<p>名称：关于校车的通知：补充</p>")).toEqual(["documentName:名称"]);
  });
});
