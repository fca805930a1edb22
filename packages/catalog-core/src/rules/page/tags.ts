import { type AttributeName, attribute } from "../../attributes/attributes.js";
import { comparable, isHan } from "../../page/text.js";
import { fail, pass, type RuleResult } from "../define-rule.js";
import type { PageView } from "../page-view.js";

/** Judges the meta tags that a page must carry: each is there, has content, and not just the template's own word. */
export function checkTags(page: PageView, names: readonly AttributeName[]): RuleResult[] {
  return names.map((name) => {
    const tag = attribute(name).meta ?? name;
    const fact = page.tag(name);
    const details = { attribute: name, tag };
    if (!fact) return fail("missing", { ...details, at: null });
    if (fact.value === "") return fail("empty", { ...details, at: fact.at });
    if (isPlaceholder(fact.value)) return fail("placeholder", { ...details, value: fact.value, at: fact.at });
    return pass();
  });
}

// Words that templates put where the content belongs, without 政府/文章/信息 before them.
const OWN_WORDS = new Set([
  "网站名称",
  "站点名称",
  "网站域名",
  "域名",
  "网站标识码",
  "标识码",
  "栏目名称",
  "栏目描述",
  "栏目说明",
  "栏目关键词",
  "栏目类别",
  "栏目类型",
  "标题",
  "文章标题",
  "发布时间",
  "发布日期",
  "时间",
  "来源",
  "内容来源",
  "信息来源",
  "文章来源",
  "sitename",
  "columnname",
  "articletitle",
  "pubdate",
  "contentsource",
  "待填写",
  "请填写",
  "xxx",
  "xxxx",
  "test",
  "测试",
]);
// {$title}, ${title}, {{title}}, <%=title%>, [title], %title%, $title$ that nobody filled in.
const UNFILLED =
  /^\s*(?:\{\{?[^{}]{1,60}\}?\}|\$\{?[\w.]{1,40}\}?\$?|<%[^%]{1,60}%>|<\$[^>]{1,60}>|%[\w.]{1,40}%|@[\w.]{1,40}@)\s*$/;

/** The template's own words and marks are short. */
const LONGEST = 60;
const LONGEST_WORD = 16;

/** Is it the template's own word instead of a content? */
export function isPlaceholder(value: string): boolean {
  if (value.length > LONGEST) return false;
  if (!isHan(value.charCodeAt(0)) && UNFILLED.test(value)) return true;
  if (value.length > LONGEST_WORD) return false;
  const text = comparable(value);
  return OWN_WORDS.has(text) || OWN_WORDS.has(text.replace(/^(?:政府|本|文章|信息)/, ""));
}
