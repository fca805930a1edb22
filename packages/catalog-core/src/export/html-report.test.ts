import { createHash } from "node:crypto";
import { HtmlValidate } from "html-validate";
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { describe, expect, it } from "vitest";
import type { PageReport, Report } from "../audit/report.js";
import type { LocaleName } from "../locales/types.js";
import { script, scriptHash } from "./html/script.js";
import { reportHtml } from "./html-report.js";
import { dutyTexts, fixture } from "./report.fixture.js";

type Element = DefaultTreeAdapterTypes.Element;

function elements(html: string): Element[] {
  const found: Element[] = [];
  const visit = (node: DefaultTreeAdapterTypes.ParentNode) => {
    for (const child of node.childNodes) {
      if (!("tagName" in child)) continue;
      found.push(child);
      visit(child);
    }
  };
  visit(parse(html));
  return found;
}

const attr = (element: Element, name: string) => element.attrs.find((entry) => entry.name === name)?.value;
const dutyText = (id: string) => dutyTexts[id] ?? null;

/** The fixture with every text of a page replaced: what a hostile page could put into a report. */
function withTexts(text: string): Report {
  const page = fixture.pages[0] as PageReport;
  const place = { line: 1, column: 1, selector: text };
  const finding = {
    rule: text,
    outcome: "fail",
    reason: text,
    severity: "error",
    message: text,
    fix: text,
    duties: [text],
    at: place,
  } as const;
  return {
    ...fixture,
    mulu: text,
    at: text,
    catalog: { id: text, version: text },
    pages: [
      {
        ...page,
        source: text,
        item: { id: text, score: 1, by: [text] },
        attributes: { indexNumber: [{ value: text, raw: text, label: text, from: "table", at: place }] },
        findings: [{ ...finding, duties: [text] }],
        notRead: [{ what: "list", why: text, message: text, at: place }],
      },
      { source: text, error: text, findings: [] },
    ],
  };
}

describe("reportHtml", () => {
  it.each<LocaleName>(["zh-CN", "en"])("is valid HTML in %s", async (locale) => {
    const validator = new HtmlValidate({
      extends: ["html-validate:recommended"],
      // Filters work as one types: there is nothing to submit.
      rules: { "wcag/h32": "off" },
    });
    const result = await validator.validateString(reportHtml(fixture, { locale, dutyText }));
    expect(
      result.results.flatMap((file) =>
        file.messages.map((message) => `${message.line}: ${message.ruleId} ${message.message}`),
      ),
    ).toEqual([]);
  });

  it("needs nothing but itself", () => {
    const html = reportHtml(fixture, { dutyText });
    const loading = elements(html).filter(
      (element) =>
        ["img", "link", "iframe", "object", "embed", "base", "video", "audio"].includes(element.tagName) ||
        attr(element, "src") !== undefined,
    );
    expect(loading).toEqual([]);
    expect(html).not.toMatch(/url\(|@import|@font-face/);
  });

  it("allows no other script than its own", () => {
    expect(`sha256-${createHash("sha256").update(script).digest("base64")}`).toBe(scriptHash);
    const all = elements(reportHtml(fixture));
    const policy = all.find((element) => attr(element, "http-equiv") === "Content-Security-Policy");
    expect(attr(policy!, "content")).toContain(`script-src '${scriptHash}'`);
    expect(attr(policy!, "content")).toMatch(/^default-src 'none';/);
    const scripts = all.filter((element) => element.tagName === "script");
    expect(
      scripts.map((element) => element.childNodes.map((node) => ("value" in node ? node.value : "")).join("")),
    ).toEqual([script]);
    expect(script).not.toMatch(/innerHTML|outerHTML|insertAdjacent|document\.write|eval|Function\(/);
  });

  it.each([
    "</script><img src=x onerror=alert(1)>",
    '"><svg onload=alert(1)>',
    "'--><!--<script>alert(1)</script>",
    "</style></title></textarea><b>",
    "\u0000\u001b[31m\u202e&lt;&amp;",
    "javascript:alert(1)",
    "{{constructor}}$&$1",
  ])("shows %j as text", (text) => {
    const plain = elements(reportHtml(withTexts("x")));
    const hostile = elements(
      reportHtml(withTexts(text), { dutyText: () => text, ruleText: () => text, entryText: () => text, locale: "en" }),
    );
    const tags = (list: Element[]) => new Set(list.map((element) => element.tagName));
    expect([...tags(hostile)].filter((tag) => !tags(plain).has(tag) && tag !== "b")).toEqual([]);
    expect(hostile.filter((element) => element.tagName === "script")).toHaveLength(1);
    expect(hostile.filter((element) => element.attrs.some((entry) => entry.name.startsWith("on")))).toEqual([]);
    expect(hostile.filter((element) => element.tagName === "a" && !/^#/.test(attr(element, "href")!))).toEqual([]);
  });

  it("links web addresses only", () => {
    const hrefs = (source: string) =>
      elements(reportHtml({ ...fixture, pages: [{ ...(fixture.pages[0] as PageReport), source }] }))
        .filter((element) => element.tagName === "a")
        .map((element) => attr(element, "href"));
    expect(hrefs("https://www.example.gov.cn/a.html")).toContain("https://www.example.gov.cn/a.html");
    for (const source of ["a.html", "javascript:alert(1)", "file:///etc/passwd", "data:text/html,x"]) {
      expect(hrefs(source)).toEqual(["#pages"]);
    }
  });

  it("shows law, place and mend of a finding, and the law's id where its text is not known", () => {
    const html = reportHtml(fixture, { dutyText });
    expect(html).toContain("政府信息公开条例（国令第711号）第二十六条 <code>REG-26-20wd</code>");
    expect(html).toContain("<li><code>REG-26b-order</code></li>");
    expect(html).toContain("第 52 行第 9 列");
    expect(html).toContain("请核对原文落款，改正信息框中的成文日期或发布日期。");
  });

  it("calls attributes by their names", () => {
    expect(reportHtml(fixture)).toContain('<th scope="row">网站名称</th>');
    expect(reportHtml(fixture, { locale: "en" })).toContain('<th scope="row">Site name</th>');
    expect(reportHtml(fixture)).not.toMatch(/undefined|NaN/);
  });

  it("lists findings of a page by urgency", () => {
    const html = reportHtml(fixture);
    const first = html.slice(html.indexOf('id="p1"'), html.indexOf('id="p2"'));
    expect([...first.matchAll(/data-mark="([a-z]+)"/g)].map((match) => match[1])).toEqual([
      "error",
      "error",
      "warning",
      "review",
      "review",
      "pass",
    ]);
  });

  it("shows what was not read", () => {
    const html = reportHtml(fixture);
    expect(html).toContain("列表由脚本生成，其中的条目没有读到。");
    expect(html).toContain("“示例县/附件/招生计划.pdf”是PDF文件");
    expect(html).toContain("<dt>页未能读取</dt><dd>2</dd>");
  });

  it("counts findings in the filter", () => {
    const tallies = [...reportHtml(fixture).matchAll(/name="mark" value="([a-z-]+)".*?class="tally">(\d+)</g)].map(
      (match) => [match[1], match[2]],
    );
    expect(tallies).toEqual([
      ["error", "3"],
      ["warning", "3"],
      ["info", "1"],
      ["review", "2"],
      ["broken", "1"],
      ["pass", "2"],
    ]);
  });

  it("has no controls when there is nothing to filter", () => {
    const html = reportHtml({ ...fixture, pages: [] });
    expect(html).not.toContain("<form");
    expect(html).toContain("<dd>0</dd>");
  });

  it("says the language, and that pages are Chinese", () => {
    expect(reportHtml(fixture)).toContain('<html lang="zh-CN">');
    const english = reportHtml(fixture, { locale: "en" });
    expect(english).toContain('<html lang="en">');
    expect(english).toContain('<bdi lang="zh-CN">示例县教育局</bdi>');
  });

  it("shows the day in China", () => {
    expect(reportHtml({ ...fixture, at: "2026-11-22T16:00:00Z" })).toContain("检查日 2026-11-23");
    expect(reportHtml({ ...fixture, at: "2026-11-22T15:59:59Z" })).toContain("检查日 2026-11-22");
  });
});
