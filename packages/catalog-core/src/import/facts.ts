import { oneLine, withoutGaps } from "../catalog/text.js";
import type { Catalog } from "../catalog/types.js";
import { FACT_GAP, factLabels } from "../export/catalog/official-form.js";
import { findDate } from "../page/dates.js";
import { comparable } from "../page/text.js";
import { domainIn, domainOf } from "./domains.js";

/** What the lines above a table say about its catalog. */
export interface Facts {
  title: string;
  issuer: string;
  issuedOn: string;
  regionName: string;
  regionCode: string;
  domain: string;
  status: string;
  basis: string[];
  id: string;
  /** A year that a line names, where it names no day. */
  year: string;
}

/** A line above a table, and what it was taken for. */
export interface LineAbove {
  text: string;
  as: "title" | "facts" | "none";
}

type FactName = keyof typeof factLabels;

/** Labels of facts, compared without blanks. */
const labels: Readonly<Record<FactName, readonly string[]>> = {
  issuer: [
    "发布机构",
    "印发机构",
    "制定单位",
    "编制单位",
    "发布单位",
    "填报单位",
    "单位",
    "单位名称",
    "编制机构",
    "公开单位",
    "印发单位",
  ],
  issuedOn: [
    "印发日期",
    "发布日期",
    "印发时间",
    "发布时间",
    "编制日期",
    "制定日期",
    "公布日期",
    "更新日期",
    "更新时间",
    "填报日期",
    "填报时间",
    "日期",
    "时间",
  ],
  regionName: ["地区", "行政区", "行政区划"],
  regionCode: ["地区代码", "行政区划代码", "区划代码"],
  domain: ["领域", "试点领域", "公开领域", "所属领域"],
  status: ["状态"],
  basis: ["编制依据"],
  id: ["目录编号"],
};
const labelNames = new Map(
  (Object.entries(labels) as [FactName, readonly string[]][]).flatMap(([name, all]) =>
    all.map((label) => [comparable(label), name] as const),
  ),
);

/** Lines longer than this are text of the page. */
const LONGEST_LINE = 2_000;
const LONGEST_TITLE = 100;
const TITLE_END = /(?:目录|清单|一览表|标准指引|事项表|公开表|标准)(?:[（(〔【][^（）()〔〕【】]{1,20}[）)〕】]){0,3}$/;
const TITLE_WORDS = /目录|清单|一览表|标准指引/;
const ISSUERS = /(?:局|委员会|人民政府|办公室|办公厅|厅|街道办事处|管委会|中心)$/;

/** Does the text read like the title of a catalog? */
export function isTitle(text: string): boolean {
  const plain = withoutGaps(text);
  return plain.length >= 4 && plain.length <= LONGEST_TITLE && TITLE_END.test(plain) && !/[，。；]/.test(plain);
}

/**
 * Reads the lines above a table.
 *
 * @param own a table of our own exports: nothing is concluded from the title
 */
export function readFacts(above: readonly string[], own: boolean): { facts: Facts; lines: LineAbove[] } {
  const facts: Facts = {
    title: "",
    issuer: "",
    issuedOn: "",
    regionName: "",
    regionCode: "",
    domain: "",
    status: "",
    basis: [],
    id: "",
    year: "",
  };
  const lines = above.map((text): LineAbove => ({ text: oneLine(text), as: "none" }));
  const ours = own ? above.findLastIndex((text) => text.includes(`${factLabels.id}：`)) : -1;
  if (ours >= 0) {
    lines[ours]!.as = "facts";
    for (const part of above[ours]!.split(FACT_GAP)) readOwn(oneLine(part), facts);
    const title = lines[ours - 1];
    if (title) {
      title.as = "title";
      facts.title = title.text;
    }
    return { facts, lines };
  }
  lines.forEach((line, i) => {
    if (readLine(above[i]!, facts)) line.as = "facts";
  });
  const title = lines.findLast((line) => line.as === "none" && isTitle(line.text)) ?? titleByWords(lines);
  if (title) {
    title.as = "title";
    facts.title = withoutGaps(title.text);
    concluded(facts);
  }
  const issuer = lines.findLast(
    ({ text, as }) => as === "none" && text.length <= 30 && ISSUERS.test(withoutGaps(text)),
  );
  if (issuer && facts.issuer === "") {
    issuer.as = "facts";
    facts.issuer = withoutGaps(issuer.text);
  }
  if (facts.regionName === "") facts.regionName = regionIn(facts.title) || regionIn(facts.issuer);
  if (facts.year === "") facts.year = lines.map(({ text }) => yearIn(text)).findLast((year) => year !== "") ?? "";
  return { facts, lines };
}

/** A short line with the word in the middle of it: 清漳县政务公开目录汇总 */
function titleByWords(lines: LineAbove[]): LineAbove | undefined {
  return lines.findLast(({ text, as }) => {
    const plain = withoutGaps(text);
    return (
      as === "none" && plain.length >= 5 && plain.length <= 60 && TITLE_WORDS.test(plain) && !/[，。；：]/.test(plain)
    );
  });
}

/** A fact as our own exports write it: the label to the letter, then the value as it is. */
function readOwn(text: string, facts: Facts): void {
  const at = text.indexOf("：");
  const label = text.slice(0, at);
  const value = text.slice(at + 1).trim();
  const name = (Object.keys(factLabels) as FactName[]).find((one) => factLabels[one] === label);
  if (!name) return;
  if (name === "basis") facts.basis.push(value);
  else facts[name] = value;
}

/** The labels in a line, each with a colon behind it; their characters may stand apart: 填 报 单 位： */
function labelsIn(text: string): { name: FactName; from: number; to: number }[] {
  const found: { name: FactName; from: number; to: number }[] = [];
  let from = 0;
  for (let to = 0; to < text.length; to++) {
    if (text[to] !== "：" && text[to] !== ":") continue;
    let label = "";
    let begin = to;
    // From the colon backwards, a word more each time: the longest that is a label counts.
    let best: { name: FactName; from: number } | null = null;
    for (let words = 0; words < 8 && begin > from; words++) {
      let end = begin;
      while (end > from && isBlank(text[end - 1]!)) end--;
      begin = end;
      while (begin > from && !isBlank(text[begin - 1]!)) begin--;
      label = text.slice(begin, end) + label;
      if (label.length > 12) break;
      const name = labelNames.get(comparable(label));
      if (name) best = { name, from: begin };
    }
    if (best) found.push({ ...best, to: to + 1 });
    from = to + 1;
  }
  return found;
}

const isBlank = (character: string) => character.trim() === "";

/** 填报单位：清漳县教育局　　日期：2024年1月5日. Says whether there is a fact in the line. */
function readLine(text: string, facts: Facts): boolean {
  if (text.length > LONGEST_LINE) return false;
  const found = labelsIn(text);
  found.forEach(({ name, to }, i) => {
    const value = oneLine(text.slice(to, found[i + 1]?.from));
    if (value === "") return;
    if (name === "basis") facts.basis.push(value);
    else if (name === "issuedOn") {
      const date = findDate(value);
      if (date) facts.issuedOn = date.day;
      else facts.year ||= yearIn(value);
    } else if (facts[name] === "") facts[name] = withoutGaps(value);
  });
  if (found.length > 0) return true;
  // A date alone, as it stands under titles.
  const plain = withoutGaps(text).replace(/^[（(]|[）)]$/g, "");
  const date = plain.length <= 24 ? findDate(plain) : null;
  if (!date || plain.length > date.end - date.start + 6) return false;
  if (facts.issuedOn === "") facts.issuedOn = date.day;
  return true;
}

function yearIn(text: string): string {
  const match = /(?:〔|\[|\(|（|^|[^0-9])((?:19|20)[0-9]{2})(?:年|〕|\]|\)|）|版)/.exec(text.slice(0, 300));
  return match ? match[1]! : "";
}

/** What the title says about region, issuer, domain and status. */
function concluded(facts: Facts): void {
  const { title } = facts;
  const status = /[（(](试行|征求意见稿|暂行|修订版|送审稿|草案)[）)]/.exec(title);
  if (status && facts.status === "") facts.status = status[1]!;
  if (facts.domain === "") facts.domain = domainFrom(title);
  if (facts.issuer === "") facts.issuer = issuerIn(title);
  // An education bureau's catalog of all it does is about education.
  if (facts.domain === "" && /教育|教体/.test(facts.issuer)) facts.domain = "教育";
}

/** The domain that a title names: 清漳县保障性住房领域… */
export function domainFrom(title: string): string {
  const at = title.indexOf("领域");
  if (at > 0) {
    const words = withoutRegion(
      title
        .slice(Math.max(0, at - 30), at)
        .split(/[，。；：、（）()]/)
        .at(-1)!,
    );
    const known = domainOf(words) ?? domainIn(words)?.domain;
    if (known) return known.name;
    if (words.length >= 2 && words.length <= 12 && !/^(?:试点|各|重点)/.test(words)) return words;
  }
  return domainIn(title)?.domain.name ?? "";
}

function issuerIn(title: string): string {
  const match = /^[\u4e00-\u9fff]{2,20}?(?:人民政府|委员会|街道办事处|管委会|局|厅)(?!部)/.exec(title);
  return match ? match[0] : "";
}

const UNITS = /^[\u4e00-\u9fff]{1,7}?(?:自治区|自治州|自治县|特别行政区|省|市|县|区|旗|盟)/;
const TOWNS = /^[\u4e00-\u9fff]{2,5}?(?:镇|乡|街道)/;
/** Words that end like names of regions. */
const NO_UNIT =
  /^(?:.{0,4}(?:城市|社区|校区|小区|学区|片区|辖区|县区|市区|全市|全县|全区|本市|本县|本区|我市|我县|我区|各.{0,3})|.{0,6}(?:领域|公开|目录|教育|服务|管理|标准|政务|乡镇|城镇|城乡).{0,6})$/;

/** The regions that a title or an issuer begins with, one after the other: 长治市, 清漳县. */
function unitsIn(text: string): string[] {
  let rest = withoutGaps(text).replace(/^(?:关于|印发|《)+/, "");
  const units: string[] = [];
  while (units.length < 4) {
    // In the middle of a name, a domain goes on: 清漳县|城市综合执法.
    if (units.length > 0 && domainIn(rest)?.at === 0) break;
    const unit = UNITS.exec(rest)?.[0] ?? TOWNS.exec(rest)?.[0];
    if (unit === undefined || NO_UNIT.test(unit)) break;
    units.push(unit);
    rest = rest.slice(unit.length);
  }
  return units;
}

/** The region that a text begins with, the smallest: 长治市清漳县教育局 → 清漳县. */
export function regionIn(text: string): string {
  return unitsIn(text).at(-1) ?? "";
}

function withoutRegion(text: string): string {
  return text.slice(unitsIn(text).join("").length).replace(/^[^局]{2,8}局/, "");
}

/** What the caller and the file say, put together. */
export interface KnownFacts {
  /** Id of the catalog; made if not given. Not used where the file holds several catalogs. */
  id?: string;
  /** Title of the catalog. Not used where the file holds several catalogs. */
  title?: string;
  /** Who issued it. */
  issuer?: string;
  /** Where it holds: the region's code, and its name. */
  region?: Catalog["region"];
  /** `YYYY-MM-DD` */
  issuedOn?: string;
  /** 领域, see `domains`. Not used where the file holds several catalogs. */
  domain?: string;
}
