import { describe, expect, it } from "vitest";
import { type AttributeName, attribute, attributeNames } from "./attributes.js";
import { labelOf, labelStarts, longestLabel } from "./labels.js";

describe("labels seen on real pages", () => {
  it.each<[AttributeName, string]>([
    ["indexNumber", "索引号 信息索引号 信息索引 政府信息索引号 索取号"],
    ["documentName", "名称 信息名称 标题 文件名称"],
    ["documentNumber", "文号 文件编号 发文字号 发文文号"],
    ["publisher", "发布机构 发文机关 发文机构 发文单位 制发机关 责任部门"],
    ["writtenDate", "成文日期 生成日期 发文日期 成文时间 制发日期"],
    ["publishDate", "发布日期 公开日期 发布时间 发文时间 信息发布日期 更新时间"],
    ["topicCategory", "主题分类"],
    ["groupCategory", "组配分类 信息分类 内容分类 分类"],
    ["genre", "体裁分类"],
    ["disclosureMethod", "公开方式 公开形式 公开属性 公开类别 信息公开方式 政府信息公开方式"],
    ["disclosureTimeLimit", "公开时限 政府信息公开时限"],
    ["disclosureScope", "公开范围 公开对象"],
    ["disclosureBasis", "公开依据"],
    ["validity", "有效性 效力状况 效力 时效"],
    ["effectiveDate", "生效日期 生效时间 施行日期"],
    ["expiryDate", "废止日期 废止时间 失效日期"],
    ["subjectWords", "主题词 关键词 词"],
    ["summary", "内容概述"],
    ["contentSource", "来源 信息来源 文章来源"],
    ["withholdingReason", "不公开理由"],
    ["secrecyLevel", "密级 涉密状态"],
  ])("%s: %s", (name, labels) => {
    for (const label of labels.split(" ")) expect(labelOf(label)?.attribute, label).toBe(name);
  });
});

it.each(["责任科室", "属性", "内容属性", "浏览次数", "会议时间", "图文来源", "招标公告日期", "", "constructor"])(
  "%j is no label",
  (text) => expect(labelOf(text)).toBeUndefined(),
);

describe("variants are made of a label", () => {
  it("日期 and 时间 are one, unless each has its own meaning", () => {
    expect(labelOf("生成时间")).toBe(labelOf("生成日期"));
    expect(labelOf("发文日期")?.attribute).toBe("writtenDate");
    expect(labelOf("发文时间")?.attribute).toBe("publishDate");
  });

  it("机构, 机关, 单位, 部门 are one", () => {
    for (const end of ["机构", "机关", "单位", "部门"]) expect(labelOf(`发布${end}`)?.attribute).toBe("publisher");
  });

  it("never of an everyday word", () => {
    expect(labelOf("时间")?.weak).toBe(true);
    expect(labelOf("信息作者")).toBeUndefined();
    expect(labelOf("政府信息时间")).toBeUndefined();
  });
});

it("every label of every attribute is known, with its first character and its length", () => {
  for (const name of attributeNames) {
    const { labels = [], weakLabels = [] } = attribute(name);
    for (const label of labels) expect(labelOf(label)).toEqual({ attribute: name, weak: false });
    for (const label of weakLabels) expect(labelOf(label)).toEqual({ attribute: name, weak: true });
    for (const label of [...labels, ...weakLabels]) {
      expect(labelStarts).toContain(label[0]);
      expect(label.length).toBeLessThanOrEqual(longestLabel);
    }
  }
});
