import { Has } from "../chars.js";
import type { CollectorOf } from "../collector.js";
import type { TopicFacts } from "../facts.js";
import { Hint } from "../hints.js";
import { compact } from "../text.js";

/** Fees for searching, copying and sending, as there were before 2019. */
const FEE = /(?<!不|不再)收取[^，。；]{0,16}(?:检索|复制|邮寄)/;

/** Pages that the 条例 says the contents of: how their heading is known, and each part by its words. */
const PAGES: readonly { of: TopicFacts["of"]; heading: RegExp; topics: readonly (readonly [string, RegExp])[] }[] = [
  {
    of: "guide",
    heading: /信息公开指南(?:[（(0-9]|$)/,
    topics: [
      ["categories", /分类/],
      ["arrangement", /编排|目录/],
      ["access", /获取|查阅|公开形式|公开方式/],
      ["office", /机构/],
      ["address", /地址|地点/],
      ["hours", /(?:办公|工作|受理)时间/],
      ["phone", /电话/],
      ["fax", /传真/],
      ["internet", /邮箱|邮件|网址|网站|互联网/],
      // No part: what the 条例 no longer allows.
      ["fee", FEE],
    ],
  },
  {
    of: "annual-report",
    heading: /信息公开(?:工作)?(?:年度报告|年报)(?:[（(]|$)/,
    topics: [
      ["proactive", /主动公开/],
      ["applications", /申请/],
      ["disputes", /复议|诉讼/],
      ["problems", /问题|不足/],
      ["other", /其他(?:需要)?(?:报告|说明)/],
    ],
  },
  {
    of: "application",
    heading: /^(?:政府信息|信息)?依申请公开(?:申请)?(?:须知|说明|指南|流程|表|平台|系统)?$/,
    topics: [
      ["applicant", /姓名|名称/],
      ["identity", /身份证|证件|证明/],
      ["contact", /联系/],
      ["description", /文号|特征|描述|所需/],
      ["form", /形式|方式/],
      ["fee", FEE],
    ],
  },
];
const LONGEST = 2_000;

/** Collects which parts such a page has, from its heading on. */
export function topicsCollector(): CollectorOf<TopicFacts | null> {
  let page: (typeof PAGES)[number] | undefined;
  let at = 0;
  let open: (readonly [string, RegExp])[] = [];
  const found: string[] = [];

  return {
    lines: Has.any,
    line(line) {
      if (!page) {
        if (line.heading === 0 && line.hint !== Hint.title) return;
        const words = compact(line.text.slice(0, LONGEST));
        page = words.length <= 60 && line.linked === 0 ? PAGES.find(({ heading }) => heading.test(words)) : undefined;
        if (page) open = [...page.topics];
        at = line.at;
        return;
      }
      if (open.length === 0 || line.hint === Hint.footer) return;
      const text = line.text.slice(0, LONGEST);
      open = open.filter(([name, words]) => {
        if (!words.test(text)) return true;
        found.push(name);
        return false;
      });
    },
    facts: () => (page ? { of: page.of, found, missing: open.map(([name]) => name), at } : null),
  };
}
