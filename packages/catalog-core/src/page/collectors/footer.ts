import { Has } from "../chars.js";
import type { CollectorOf } from "../collector.js";
import type { AttributeFact } from "../facts.js";
import { Hint } from "../hints.js";
import type { Line } from "../line.js";
import { compact, EDGE, tidy } from "../text.js";

const SITE_CODE = /标识[码号]\s{0,12}(?:为|是)?\s{0,4}[:：]?\s{0,12}((?:bm|BM|CA|N)?[0-9]{6,18})?/;
const CODE = /^(?:bm|BM|CA|N)?[0-9]{6,18}$/;
const ICP = /[\u4e00-\u9fa5]?ICP\s{0,4}[备证][\s案号:：]{0,12}[0-9]{5,12}\s{0,2}号?(?:-[0-9]{1,3}号?)?/i;
const POLICE = /([\u4e00-\u9fa5]?)公网安备\s{0,6}[:：]?\s{0,6}([0-9]{8,20})\s{0,2}号?/;
// Several hosts stand one behind the other: 主办单位：甲厅 乙厅
const HOST_LABELLED =
  /主办(?:单位|方|机关)?\s{0,6}[:：]\s{0,12}([^\s:：|｜丨,，;；。]{2,40}(?: [\u4e00-\u9fa5]{2,30}[厅局委府办部会院](?![^\s|｜丨]))?)/;
const HOST_BEFORE =
  /(?<![\u4e00-\u9fa5])(?:本站由|由|版权所有[:：]?)?([\u4e00-\u9fa5]{4,40}?)\s{0,3}主办(?![\u4e00-\u9fa5]{0,2}[:：单])/;
const LONGEST = 1_000;
/** Lines between the host and the other facts of a foot; elsewhere the word names the host of some event. */
const FOOT = 15;

export type FooterFacts = Partial<
  Record<"siteIdCode" | "icpNumber" | "policeNumber" | "hostOrganisation", AttributeFact[]>
>;

/** Collects what the foot of a page must show: site code, ICP and police record numbers, host organisation. */
export function footerCollector(): CollectorOf<FooterFacts> {
  const found: FooterFacts = {};
  /** Number of the line that may be the code, as the one before ends with its label. */
  let codeLine = -1;
  /** Lines that are part of the foot, and those that name a host. */
  const feet: number[] = [];
  const hosts: { value: string; raw: string; line: Line }[] = [];

  function add(name: keyof FooterFacts, value: string, label: string | undefined, raw: string, line: Line): void {
    const list = found[name] ?? [];
    found[name] = list;
    feet.push(line.index);
    // A footer printed twice says it once; an empty label is worth keeping only alone.
    if (list.length > 8 || list.some((one) => one.value === value)) return;
    const fact: AttributeFact = { value, raw: tidy(raw), from: "footer", at: line.at };
    if (label) fact.label = label;
    if (value === "" && list.length > 0) return;
    if (list[0]?.value === "") list.shift();
    list.push(fact);
  }

  return {
    lines: Has.footer | Has.digit,
    line(line) {
      if (line.index === codeLine && CODE.test(compact(line.text)))
        add("siteIdCode", compact(line.text), "网站标识码", line.text, line);
      if ((line.chars & Has.footer) === 0) return;
      // The label may be cut over edges: 网站<b>标识码</b>.
      const plain = line.text.slice(-LONGEST).replaceAll(EDGE, " ");
      if (plain.includes("标识码") || plain.includes("标识号")) {
        const match = SITE_CODE.exec(plain);
        if (match) add("siteIdCode", match[1] ?? "", "网站标识码", match[0], line);
        if (/标识[码号][:：]?$/.test(compact(plain))) codeLine = line.index + 1;
      }
      if (plain.includes("ICP") || plain.includes("icp")) {
        const match = ICP.exec(plain);
        if (match) add("icpNumber", match[0].replace(/\s/g, ""), undefined, match[0], line);
      }
      if (plain.includes("公网安备")) {
        const match = POLICE.exec(plain);
        if (match) add("policeNumber", `${match[1]}公网安备${match[2]}号`, undefined, match[0], line);
      }
      if (plain.includes("主办") && !line.inBody) {
        const match = HOST_LABELLED.exec(plain) ?? HOST_BEFORE.exec(plain);
        if (match) hosts.push({ value: match[1]!, raw: match[0], line });
      }
    },
    facts() {
      const others = [...feet];
      for (const { value, raw, line } of hosts)
        if (line.hint === Hint.footer || others.some((index) => Math.abs(index - line.index) <= FOOT))
          add("hostOrganisation", value, "主办单位", raw, line);
      return found;
    },
  };
}
