import { describe, expect, it } from "vitest";
import { parseHtml } from "../html/parse.js";
import type { FormField } from "./form-facts.js";
import { search, systems } from "./forms.fixture.js";
import { readFormTree } from "./html.js";

const factsOf = (html: string) => readFormTree(parseHtml(html))?.facts;

/** A field in a line: label, attribute, kind, value, and what else is to be said of it. */
function lineOf({ label, labelFrom, attribute, kind, value, required, readOnly, visible, preset }: FormField): string {
  const marks = [required && "required", readOnly && "read-only", !visible && "hidden", preset && "preset"];
  return [`${label} (${labelFrom})`, attribute ?? "-", kind, value || "-", ...marks.filter(Boolean)].join(" ");
}

const EXPECTED: Record<keyof typeof systems, string[]> = {
  freecms: [
    "信息标题 (cell) documentName text 关于供暖的通知 required preset",
    "政府信息索引号 (cell) indexNumber text -",
    "政府信息公开形式 (cell) disclosureMethod choice 主动公开 preset",
    "政府信息公开时限 (cell) disclosureTimeLimit choice 限时公开 preset",
    "公开截止时间 (cell) - text - hidden",
  ],
  cicro: [
    "标题 (cell) documentName text 关于冬季供暖的通知 required preset",
    "索引号 (cell) indexNumber text 000999001/2026-00050 read-only preset",
    "文号 (cell) documentNumber text -",
    "公开方式 (cell) disclosureMethod choice 主动公开 required preset",
    "公开形式 (cell) disclosureMethod choice 网站 preset",
    "不公开理由 (cell) withholdingReason multi - hidden",
    "生成日期 (cell) writtenDate date 2026-11-02 preset",
    "废止日期 (cell) expiryDate date -",
    "公开时限 (cell) disclosureTimeLimit choice 长期 preset",
    "公开范围 (cell) disclosureScope text 面向社会 preset",
    "责任部门 (cell) publisher text 清漳县教育局 preset",
  ],
  siteserver: [
    "内容标题 (item) documentName text 2026年秋季招生公告 preset",
    "索引号 (item) indexNumber text 000999001/2026-00051 preset",
    "发布机构 (item) publisher text 清漳县教育局 preset",
    "文号 (item) documentNumber text -",
    "发布日期 (item) publishDate date 2026-08-20 preset",
    "是否废止 (item) - choice 否 preset",
    "内容概述 (item) summary multi -",
  ],
  elementUi: [
    "标题 (item) documentName text 关于开展读书活动的通知 required preset",
    "公开属性 (item) disclosureMethod choice 依申请公开 required",
    "不予公开理由 (item) withholdingReason multi -",
    "主题分类 (item) topicCategory choice 教育",
    "成文日期 (item) writtenDate date 2026-11-12",
    "内容属性 (item) - choices 热点 preset",
  ],
  elementPlus: [
    "标题 (label) documentName text - required",
    "公开方式 (label) disclosureMethod choice 主动公开",
    "公开时限 (label) disclosureTimeLimit choice -",
    "发布日期 (label) publishDate date 2026-11-20",
  ],
  publiccms: [
    "标题 (cell) documentName text 关于公布名单的通知 required preset",
    "文号 (cell) documentNumber text 清漳教〔2026〕12号 preset",
    "公开属性 (cell) disclosureMethod choice -",
    "来源 (cell) contentSource text 县教育局 preset",
  ],
  struts: [
    "索引号 (cell) indexNumber text 000999001/2026-00052 preset",
    "文号 (cell) documentNumber text -",
    "发布机构 (cell) publisher text 县教育局 preset",
    "gkfs (name) disclosureMethod text 主动公开 preset",
    "名称 (cell) documentName text 关于收费的公示 preset",
  ],
  antDesign: [
    "标题 (label) documentName text 关于放假的通知 required preset",
    "公开方式 (item) disclosureMethod choice 主动公开 preset",
    "主题分类 (label) topicCategory choice 教育",
    "密级 (label) secrecyLevel choice -",
    "发布日期 (label) publishDate date 2026-11-20",
  ],
  layui: [
    "标题 (item) documentName text 关于培训的通知 required preset",
    "公开方式 (item) disclosureMethod choice 主动公开 preset",
    "密级 (item) secrecyLevel choice 非涉密 preset",
    "文号 (item) documentNumber text -",
    "成文日期 (item) writtenDate date 2026-11-18 preset",
  ],
  easyui: [
    "标题 (cell) documentName text 关于评选的通知",
    "公开方式 (cell) disclosureMethod choice 依申请公开",
    "成文日期 (cell) writtenDate date 2026-11-18",
    "文号 (cell) documentNumber text -",
  ],
  handMade: [
    "标题 (aria) documentName rich-text 关于安全检查的通知",
    "公开属性 (aria) disclosureMethod choice 此件不公开",
    "密级 (aria) secrecyLevel choice -",
    "不公开理由 (aria) withholdingReason text -",
    "文号 (item) documentNumber text -",
  ],
  clobbered: [
    "标题 (label) documentName text 关于活动的通知 preset",
    "文号 (label) documentNumber text -",
    "公开方式 (label) disclosureMethod choice 主动公开 preset",
    "成文日期 (label) writtenDate date 2026-11-18 preset",
  ],
};

describe("edit forms of known systems", () => {
  it.each(Object.entries(EXPECTED))("%s", (name, lines) => {
    const { fields } = factsOf(systems[name as keyof typeof systems])!;
    expect(fields.map(lineOf)).toEqual(lines);
    expect(fields.map(({ at }) => at)).toEqual(fields.map((_, i) => i));
  });

  it("options are those offered, wherever the list stands", () => {
    const options = (name: keyof typeof systems) =>
      factsOf(systems[name])!.fields.find(({ attribute }) => attribute === "disclosureMethod")!.options;
    const three = ["主动公开", "依申请公开", "不予公开"];
    for (const name of ["elementUi", "elementPlus", "publiccms", "antDesign", "layui", "easyui"] as const)
      expect(options(name), name).toEqual(three);
    expect(options("freecms")).toEqual(["主动公开", "依申请公开"]);
    expect(options("cicro")).toEqual(["主动公开", "不公开", "依申请公开"]);
    expect(factsOf(systems.handMade)!.fields[2]!.options).toEqual(["非涉密", "秘密"]);
  });

  it("help is what stands behind the one field of an item", () => {
    const help = (name: keyof typeof systems) => factsOf(systems[name])!.fields.flatMap((field) => field.help || []);
    expect(help("siteserver")).toEqual(["不超过200字"]);
    expect(help("layui")).toEqual(["涉密信息不得录入"]);
    expect(help("struts")).toEqual([]);
  });
});

describe("which form is read", () => {
  it("a search form is none", () => expect(factsOf(search)).toBeUndefined());

  it("of a search form and an edit form on one page, the edit form", () => {
    const page = `${search}${systems.publiccms}`;
    expect(factsOf(page)!.fields.map(lineOf)).toEqual(EXPECTED.publiccms);
  });

  it("fields that the parser put outside of their form", () => {
    const html = systems.freecms.replace("<FORM action=save.do method=post name=f><TABLE>", "<TABLE><FORM>");
    expect(factsOf(html)!.fields.map(lineOf)).toEqual(EXPECTED.freecms);
  });

  it.each(["", "<p>文号</p>", "<form><input><input><input><button>保存</button></form>"])("none: %s", (html) =>
    expect(factsOf(html)).toBeUndefined(),
  );
});

describe("a new record or a saved one", () => {
  const form = (heading: string, title: string) =>
    factsOf(
      `<h1>${heading}</h1><form><p><label>标题 <input value="${title}"></label></p><p><label>文号 <input></label></p><p><label>发布机构 <input></label></p><button>保存</button></form>`,
    )!.record;
  it("is told by the title that came with the page, and by what the page is called", () => {
    expect(form("编辑信息", "通知")).toBe("saved");
    expect(form("信息管理", "")).toBe("new");
    expect(form("新建信息", "")).toBe("new");
    expect(form("新建信息", "（自动生成的标题）")).toBeNull();
  });
});

describe("what hardly fits", () => {
  it("thousands of fields and long texts are cut", () => {
    const many = `<input value="${"长".repeat(5_000)}" title="备注">`.repeat(5_000);
    const facts = factsOf(
      `<form><label>标题 <input></label><label>文号 <input></label><label>公开方式 <input></label>${many}<button>保存</button></form>`,
    )!;
    expect(facts.fields).toHaveLength(3_000);
    expect(Math.max(...facts.fields.map(({ value }) => value.length))).toBe(1_000);
  });

  it("a page nested very deeply is read without an error", () => {
    expect(factsOf(`${"<div>".repeat(20_000)}<input>`)).toBeUndefined();
  });

  it("a label tied to an id that several controls have names none of them", () => {
    const facts = factsOf(
      `<form><label for="a">备注</label><p>标题 <input id="a"></p><p>文号 <input id="a"></p><p>发布机构 <input id="a"></p><button>保存</button></form>`,
    )!;
    expect(facts.fields.map(({ label }) => label)).toEqual(["标题", "文号", "发布机构"]);
  });

  it("labels tied to radio buttons are theirs, not the group's", () => {
    const facts = factsOf(
      `<form><p>标题 <input></p><p>文号 <input></p><div>公开方式 <label for="a">主动公开</label><input type="radio" name="w" id="a"><label for="b">依申请公开</label><input type="radio" name="w" id="b" checked></div><button>保存</button></form>`,
    )!;
    expect(facts.fields[2]).toMatchObject({
      label: "公开方式",
      options: ["主动公开", "依申请公开"],
      value: "依申请公开",
    });
  });

  it("a text box that keeps markup is read by its lines", () => {
    const facts = factsOf(
      `<form><p>标题 <input></p><p>文号 <input></p><p>发布机构 <input></p><p>正文 <textarea>&lt;p&gt;各学校：&lt;/p&gt;&lt;p&gt;（此件&amp;nbsp;主动公开）&lt;/p&gt;&lt;p&gt;附件&lt;/p&gt;</textarea></p><button>保存</button></form>`,
    )!;
    expect(facts.statements).toEqual([{ text: "（此件主动公开）", status: "proactive", at: 3 }]);
  });
});
