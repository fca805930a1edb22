import { expect, it } from "vitest";
import { changzhiEducation2020 as catalog } from "../catalog/changzhi-education-2020.js";
import { readHtml } from "../page/html/read.js";
import type { FormRule } from "../rules/define-form-rule.js";
import { auditForm, runFormRules } from "./audit-form.js";
import { auditPage } from "./audit-page.js";

const today = "2026-11-23";
const html = (more: string) =>
  `<h1>编辑信息</h1><form><p><label>标题 <input value="关于供暖的通知"></label></p><p><label>文号 <input id="n" value="清漳教[2026]1号"></label></p><p><label>发布机构 <input value="县教育局"></label></p><p><label>主题分类 <input></label></p>${more}<button>保存</button></form>`;

it("a form's findings stand in the report of its page, with their places and what can be pasted", () => {
  const { report, counts } = auditPage(readHtml(html("")), { source: "a", today });
  expect(report.kind).toBe("form");
  expect(report.findings).toMatchObject([
    {
      rule: "form-document-number",
      attribute: "documentNumber",
      outcome: "fail",
      reason: "malformed",
      proposal: "清漳教〔2026〕1号",
      at: { line: 1, selector: "#n" },
    },
  ]);
  expect(counts.fail).toBe(1);
});

it("places are told as the reading tells them", () => {
  const { form } = readHtml(html(""));
  const { findings } = auditForm<string>({ facts: form!.facts, place: (at) => `field ${at}` }, { today, locale: "en" });
  expect(findings[0]).toMatchObject({ at: "field 1", message: expect.stringContaining("not the prescribed form") });
});

it("a rule that throws is told with its error, the others run", () => {
  const broken: FormRule = {
    id: "broken",
    severity: "error",
    duties: ["META-docno"],
    appliesTo: () => true,
    check: () => {
      throw new Error("no");
    },
  };
  const { facts } = readHtml(html("")).form!;
  expect(runFormRules(facts, { catalog, today, rules: [broken] })).toEqual([{ rule: broken, error: "no" }]);
});

it("an editor that can't be read is told", () => {
  const frame = '<p>正文 <iframe id="ueditor_0" src="javascript:void(0)"></iframe></p>';
  const frames = (more: string) =>
    auditPage(readHtml(html(more)), { source: "a", today }).report.notRead.filter(({ what }) => what === "iframe");
  expect(frames(frame)).toMatchObject([{ why: "not-followed" }]);
  expect(frames(frame.replace("javascript:void(0)", "editor.html"))).toHaveLength(1);
});
