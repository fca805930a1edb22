import { Has } from "../chars.js";
import type { CollectorOf } from "../collector.js";
import type { LandmarkFact, LandmarkName } from "../facts.js";
import { compact, EDGE } from "../text.js";

/** What the words of a link say that it leads to, the first that fits. */
const LINKS: readonly (readonly [name: LandmarkName, words: RegExp])[] = [
  ["platform", /^政府信息公开$/],
  ["guide", /^(?:政府)?(?:信息)?公开指南$|^指南$/],
  ["rules", /^(?:政府信息|政务|信息)?公开制度$|^制度$/],
  ["statutory", /^法定主动公开(?:内容|目录)?$/],
  ["annual-report", /^(?:政府信息|政务|信息)?公开(?:工作)?(?:年度报告|年报)$|^年(?:度报告|报)$/],
  ["application", /^(?:我要|网上|在线)?依申请公开(?:申请|平台|系统|入口)?$/],
  ["other-platform", /^(?:政务|信息)公开(?:专栏|平台)?$/],
  ["sitemap", /^(?:网站|站点)(?:地图|导航)$/],
  ["error-report", /找错$/],
  ["previous-page", /^上一?页$/],
  ["original", /原文|^(?:相关|解读)(?:文件|政策)/],
  ["interpretation", /解读|图解/],
];
const LONGEST = 40;
/** Names that the field of a search has in the systems seen, and words that stand in it. */
const SEARCH = /search|keyword|query|^(?:q|wd|kw)$|搜索|查询|检索|关键[词字]/i;

/** Collects what a site's pages must lead to or carry: parts of the platform, search, site map, marks of the foot. */
export function landmarksCollector(): CollectorOf<LandmarkFact[]> {
  const found = new Map<LandmarkName, LandmarkFact>();
  const add = (name: LandmarkName, text: string, at: number) => {
    // Of the entry for errors the script knows more than the link.
    if (!found.get(name)?.text) found.set(name, { name, text, at });
  };

  return {
    opens: ["input", "script", "img"],
    open({ name, at, attr }) {
      if (name === "input") {
        const isSearch =
          attr("type") === "search" ||
          ["name", "id", "placeholder"].some((one) => SEARCH.test((attr(one) ?? "").slice(0, LONGEST)));
        if (isSearch) add("search", "", at);
        return;
      }
      const source = (attr("src") ?? "").slice(0, 200);
      if (`${source}${attr("id")}`.toLowerCase().includes("conac")) add("institution-mark", "", at);
      if (attr("id") === "_jiucuo_" || source.includes("jiucuo"))
        add("error-report", (attr("sitecode") ?? "").trim().slice(0, LONGEST), at);
    },
    lines: Has.link,
    line({ text, linked, at }) {
      if (linked === 0 || !/公开|指南|制度|报|导航|地图|解读|图解|原文|文件|政策|找错|上一?页/.test(text)) return;
      // A link on a line of its own may be cut by inline elements.
      for (const piece of [text, ...text.split(EDGE)]) {
        const words = compact(piece);
        const name = words.length <= LONGEST && LINKS.find(([, pattern]) => pattern.test(words))?.[0];
        if (name) add(name, name === "error-report" ? "" : words, at);
      }
    },
    facts: () => [...found.values()],
  };
}
