import type { Finding, PageReport, Place, Report } from "../audit/report.js";

/** A hand-made report of a small county site, for the tests of the exporters. */
const at = (line: number, column: number, selector: string): Place => ({ line, column, selector });

const indexMissing: Finding = {
  rule: "index-number",
  attribute: "indexNumber",
  outcome: "fail",
  reason: "empty",
  severity: "warning",
  message: "信息框中索引号一栏为空。",
  fix: "请按本单位的编号办法填写索引号，如“012345678/2026-00123”。",
  duties: ["REG-12-index"],
  at: at(48, 9, "table.xxgk-info > tbody > tr:nth-child(1) > td:nth-child(2)"),
};

const datesContradict: Finding = {
  rule: "published-after-written",
  attribute: "publishDate",
  outcome: "fail",
  reason: "contradicts",
  severity: "error",
  message: "发布日期2026-08-03早于成文日期2026-08-12，其中一个有误。",
  fix: "请核对原文落款，改正信息框中的成文日期或发布日期。",
  duties: ["REG-26-20wd", "REG-26b-order"],
  at: at(52, 9, "table.xxgk-info > tbody > tr:nth-child(3) > td:nth-child(4)"),
};

const methodNotShown: Finding = {
  rule: "disclosure-method",
  attribute: "disclosureMethod",
  outcome: "review",
  reason: "missing",
  severity: "warning",
  message: "公开方式未显示，许多网站模板不印这一栏。",
  fix: "请在发布系统中核对这份文件的公开属性是否已填写。",
  duties: ["CZ-3.1a-attr-at-source"],
  at: null,
};

const siteCode: Finding = {
  rule: "site-id-code",
  attribute: "siteIdCode",
  outcome: "fail",
  reason: "missing",
  severity: "error",
  message: "页脚应有而未见网站标识码。",
  fix: "请在页脚注明网站标识码，并在页面标签SiteIDCode中填写同一代码。",
  duties: ["TAG-site", "GBH2017-47-footer"],
  at: null,
};

const noInterpretation: Finding = {
  rule: "interpretation-link",
  outcome: "review",
  reason: "missing",
  severity: "info",
  message: "没有看到指向政策解读的链接。",
  fix: "如为政策性文件，请与解读材料相互链接并同步发布。",
  duties: ["CZ-3.2c-sync"],
  at: null,
};

const passed: Finding = {
  rule: "site-name",
  attribute: "siteName",
  outcome: "pass",
  reason: "present",
  severity: "error",
  message: "页面标签中有网站名称。",
  fix: "",
  duties: ["TAG-site"],
  at: at(6, 3, 'meta[name="SiteName"]'),
};

const article = (source: string, title: string, findings: Finding[]): PageReport => ({
  source,
  kind: "article",
  item: { id: "enrolment.area", score: 0.91, by: ["columnName", "title"] },
  attributes: {
    siteName: [
      {
        value: "示例县教育局",
        raw: "示例县教育局",
        label: "SiteName",
        from: "meta",
        at: at(6, 3, 'meta[name="SiteName"]'),
      },
    ],
    documentName: [
      {
        value: title,
        raw: title,
        label: "名 称",
        from: "table",
        at: at(47, 9, "table.xxgk-info > tbody > tr:nth-child(2) > td:nth-child(2)"),
      },
    ],
    indexNumber: [
      {
        value: "",
        raw: " ",
        label: "索 引 号",
        from: "table",
        at: at(48, 9, "table.xxgk-info > tbody > tr:nth-child(1) > td:nth-child(2)"),
      },
    ],
    writtenDate: [
      {
        value: "2026-08-12",
        raw: "2026年8月12日",
        label: "成文日期",
        from: "table",
        at: at(51, 9, "table.xxgk-info td"),
      },
    ],
    publishDate: [
      { value: "2026-08-03", raw: "2026-08-03", label: "发布日期", from: "table", at: at(52, 9, "table.xxgk-info td") },
      {
        value: "2026-08-03 09:21",
        raw: "2026-08-03 09:21",
        label: "PubDate",
        from: "meta",
        at: at(9, 3, 'meta[name="PubDate"]'),
      },
    ],
  },
  findings,
  notRead: [],
});

const pages: Report["pages"] = [
  article(
    "示例县/招生/2026年义务教育阶段学校招生入学工作通知.html",
    "关于做好2026年义务教育阶段学校招生入学工作的通知",
    [methodNotShown, indexMissing, passed, siteCode, datesContradict, noInterpretation],
  ),
  article("示例县/招生/划片范围.html", "2026年小学一年级划片招生范围", [indexMissing, passed]),
  { ...article("示例县/财务/2026年部门预算.html", "示例县教育局2026年部门预算", []), item: null },
  {
    source: "https://www.example.gov.cn/xxgk/index.shtml",
    kind: "column",
    item: { id: "finance.budget", score: 0.64, by: ["breadcrumb", "path"] },
    attributes: {
      columnName: [
        {
          value: "信息公开",
          raw: "信息公开",
          label: "ColumnName",
          from: "meta",
          at: at(8, 3, 'meta[name="ColumnName"]'),
        },
      ],
    },
    findings: [
      {
        rule: "column-updated",
        outcome: "fail",
        reason: "late",
        severity: "warning",
        message: "栏目最近一条信息发布于2025-03-14，已超过一年没有更新。",
        fix: "请补充应公开的信息，或在栏目中说明没有更新的原因。",
        duties: ["INSP-column"],
        at: at(112, 5, "ul.list > li:nth-child(1) > span"),
      },
      {
        rule: "column-description",
        attribute: "columnDescription",
        outcome: "fail",
        reason: "missing",
        severity: "info",
        message: "页面标签中未显示栏目描述。",
        fix: "请填写页面标签ColumnDescription。",
        duties: ["TAG-column"],
        at: null,
      },
    ],
    notRead: [
      {
        what: "list",
        why: "built-by-script",
        message: "列表由脚本生成，其中的条目没有读到。",
        at: at(110, 3, "div#list"),
      },
    ],
  },
  {
    source: "示例县/附件/招生计划.pdf",
    error: "“示例县/附件/招生计划.pdf”是PDF文件，不是网页，请改为检查登载它的网页。",
    findings: [],
  },
  {
    source: "示例县/目录/标准目录.html",
    kind: "catalog",
    item: null,
    attributes: {},
    findings: [
      {
        rule: "catalog-rows",
        outcome: "error",
        reason: "rule-failed",
        severity: "info",
        message: "这条规则没有能够运行完毕。",
        fix: "请把这一页连同报告交给维护人员。",
        duties: [],
        at: null,
      },
      {
        rule: "personal-number",
        outcome: "fail",
        reason: "exposed",
        severity: "error",
        message: "正文中有疑似居民身份证号码（1404**********1234）。",
        fix: "请立即隐去个人信息后重新发布。",
        duties: ["REG-15-privacy"],
        at: at(301, 17, "table > tbody > tr:nth-child(12) > td:nth-child(4)"),
      },
    ],
    notRead: [],
  },
  {
    source: "https://www.example.gov.cn/zwgk/404.html",
    error: "“https://www.example.gov.cn/zwgk/404.html”打不开（HTTP 404，页面不存在），请核对网址。",
    findings: [],
  },
];

export const fixture: Report = {
  report: 1,
  mulu: "0.1.0",
  at: "2026-11-23T00:00:00Z",
  catalog: { id: "cn-140400-education-2020", version: "2020-08-12" },
  pages,
  totals: { pages: 7, pass: 41, fail: 7, review: 2, "not-applicable": 18, error: 1, waived: 0 },
};

export const dutyTexts: Record<string, string> = {
  "REG-12-index": "政府信息公开条例（国令第711号）第十二条",
  "REG-26-20wd": "政府信息公开条例（国令第711号）第二十六条",
  "TAG-site": "国务院办公厅关于印发政府网站发展指引的通知（国办发〔2017〕47号）附件2",
  "REG-15-privacy": "政府信息公开条例（国令第711号）第十五条",
  "CZ-3.2c-sync": "长治市教育局关于做好教育领域基层政务公开标准目录编制工作的通知第三条第二项",
};
