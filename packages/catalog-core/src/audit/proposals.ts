import { type AttributeName, attribute } from "../attributes/attributes.js";
import type { RuleResult } from "../rules/define-rule.js";
import { statusOf } from "../rules/disclosure-status.js";
import type { PageView } from "../rules/page-view.js";

/** Rules whose findings are mended by a tag in the head. */
const MENDED_BY_TAG = new Set([
  "site-tags",
  "column-tags",
  "article-tags",
  "site-domain",
  "article-title-match",
  "pub-date-format",
  "pub-date-match",
  "content-source-match",
]);

/** Last parts of a breadcrumb that name no column. */
const NO_COLUMN = /^(?:首页|正文|详情|内容|当前位置|浏览文章|信息详情)$/;

/**
 * What can be pasted as it is to mend a finding, made of what the page itself says: a tag, a document number, a release
 * statement. It is a proposal: a person decides whether it is right.
 *
 * @param rule id of the rule that found it
 * @returns null where the page doesn't say enough
 */
export function proposalFor(
  rule: string,
  { attribute: name, data }: Extract<RuleResult, { reason: string }>,
  page: PageView,
): string | null {
  if (rule === "release-statement") return proposedStatement(page);
  if (!name) return null;
  if (MENDED_BY_TAG.has(rule)) {
    const content = contents[name]?.(page) ?? null;
    return content === null ? null : tag(name, content);
  }
  if (rule === "tag-case") {
    const content = page.tag(name)?.raw;
    return content ? tag(name, content) : null;
  }
  return typeof data.proposal === "string" ? data.proposal : null;
}

/** 此件主动公开 is proposed only where the page says so elsewhere: nobody else can know the document's status. */
function proposedStatement(page: PageView): string | null {
  const method = page.first("disclosureMethod");
  return method && statusOf(method.value) === "proactive" ? "（此件主动公开）" : null;
}

/** What a tag must say, where the rest of the page says it. */
const contents: Partial<Record<AttributeName, (page: PageView) => string | null>> = {
  siteDomain: ({ url }) => (url === null ? null : new URL(url).hostname),
  siteIdCode: (page) => page.first("siteIdCode")?.value ?? null,
  columnName: ({ kind, title, breadcrumb }) =>
    kind === "column" && title ? title.text : (breadcrumb.findLast((part) => !NO_COLUMN.test(part)) ?? null),
  articleTitle: ({ title }) => title?.text ?? null,
  pubDate(page) {
    const day = page.first("publishDate")?.day ?? page.tag("pubDate")?.day;
    const time = [page.first("publishDate"), page.tag("pubDate")].find((fact) => fact?.day === day && fact?.time)?.time;
    return day && time ? `${day} ${time.slice(0, 5)}` : null;
  },
  contentSource: (page) => page.first("contentSource")?.value ?? null,
  url: ({ url }) => url,
};

function tag(name: AttributeName, content: string): string {
  const escaped = content.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
  return `<meta name="${attribute(name).meta ?? name}" content="${escaped}">`;
}
