import type { AttributeName } from "../attributes/attributes.js";
import { attribute, attributeNames } from "../attributes/attributes.js";
import type { FooterFacts } from "./collectors/footer.js";
import type { LineFacts } from "./collectors/lines.js";
import type { HeadFacts } from "./collectors/meta.js";
import type { Pair, PairFacts } from "./collectors/pairs.js";
import type { ScriptFacts } from "./collectors/scripts.js";
import { findDate } from "./dates.js";
import type { AttributeFact, PageFacts, StatementFact } from "./facts.js";
import { Hint } from "./hints.js";
import { marksIn } from "./labels.js";
import type { Line } from "./line.js";
import { compact, isHan, isNone, tidy } from "./text.js";
import type { TitleFound } from "./title.js";
import { runAt, withDate } from "./values.js";

export interface Collected {
  head: HeadFacts;
  pairs: PairFacts;
  lines: LineFacts;
  scripts: ScriptFacts;
  footer: FooterFacts;
  statements: StatementFact[];
  title: TitleFound | null;
}

type Attributes = PageFacts["attributes"];

export interface PageAttributes {
  attributes: Attributes;
  box: PageFacts["box"];
  /** Labels that stand before all values in a box. */
  undecided: boolean;
}

/** Lines between two pairs of one box, at most. */
const BOX_GAP = 5;
/** Lines behind the title in which its date and source stand. */
const HEADER_LINES = 12;
/** Lines at the beginning of the body in which the document's number stands. */
const NUMBER_LINES = 9;
/** Different readings kept of one attribute. */
const MOST = 6;

/** What only a box of labels and values tells; source and publication date stand beside every title. */
const BOX_ATTRIBUTES = new Set<AttributeName>(
  attributeNames.filter((name) => attribute(name).labels && !attribute(name).meta && name !== "publishDate"),
);

/** Decides which of the pairs and lines speak of the page itself, and puts the attributes together. In steps. */
export function* attributesOf(collected: Collected): Generator<void, PageAttributes> {
  const attributes: Attributes = {};
  addMeta(attributes, collected.head);
  const header = headerOf(collected);
  const accepted = yield* acceptPairs(collected.pairs.pairs, header);
  const box = boxOf(accepted);
  for (const { pair } of accepted) add(attributes, pair.attribute, factOf(pair));
  if (!box && !hasVisibleValue(attributes.publishDate)) addAll(attributes, collected.scripts.attributes());
  if (collected.title) {
    const { text, line } = collected.title;
    add(attributes, "articleTitle", { value: text, raw: text, from: "text", at: line.at });
  }
  const undecided = collected.pairs.undecided.filter((one) => BOX_ATTRIBUTES.has(one)).length >= 3;
  // The values of a box that can't be paired are not taken for anything else.
  // Nor is another date looked for where the line under the title has the label and no value.
  const emptyLine = attributes.publishDate?.some((fact) => fact.from === "text" && fact.value === "") ?? false;
  if (!undecided && !emptyLine && !hasVisibleValue(attributes.publishDate)) addBareDate(attributes, collected, header);
  if (!hasVisibleValue(attributes.documentNumber)) addBareNumber(attributes, collected, header);
  addAll(attributes, collected.footer);
  for (const { text, at } of collected.statements)
    add(attributes, "releaseStatement", { value: text, raw: text, from: "statement", at });
  return { attributes, box, undecided };
}

const metaNames = new Map<string, AttributeName>();
for (const name of attributeNames) {
  const { meta } = attribute(name);
  if (meta) metaNames.set(meta.toLowerCase(), name);
}

/** The attribute that a meta tag carries, by its name in any case. */
export function metaAttribute(name: string): AttributeName | undefined {
  return metaNames.get(name.toLowerCase());
}

function addMeta(attributes: Attributes, head: HeadFacts): void {
  for (const { name, content, at } of head.meta) {
    const attributeName = metaAttribute(name);
    if (!attributeName) continue;
    const value = tidy(content);
    const date = (attributeName === "pubDate" && findDate(value)) || {};
    add(attributes, attributeName, withDate({ value, raw: content, label: name, from: "meta", at }, date));
  }
}

/** Where the article's header stands: from its title to its text, in line numbers. */
interface Header {
  from: number;
  to: number;
  /** First line of the body, where the containers' names don't tell; null where they do. */
  body: number | null;
}

function headerOf({ title, pairs, lines }: Collected): Header {
  const anchor = title
    ? title.line.index
    : pairs.pairs.find(
        (pair) =>
          !pair.weak && !pair.inBody && (pair.attribute === "contentSource" || pair.attribute === "publishDate"),
      )?.line;
  if (anchor === undefined) return { from: -1, to: -1, body: null };
  const from = title ? anchor : Math.max(0, anchor - 3);
  const last = title ? title.last : anchor;
  // A container that holds the title as well isn't the body alone.
  const body = title?.line.inBody
    ? Number.POSITIVE_INFINITY
    : (lines.short.find((line) => line.index > last && line.inBody)?.index ?? Number.POSITIVE_INFINITY);
  const prose = lines.prose.find((index) => index > last) ?? Number.POSITIVE_INFINITY;
  const to = Math.min(last + HEADER_LINES, body, Math.max(prose, last + 1));
  return { from, to, body: title?.line.inBody ? to + 1 : null };
}

interface Accepted {
  pair: Pair;
  cluster: number;
  rank: number;
}

/** Keeps the pairs that tell about the page, best first. */
function* acceptPairs(pairs: readonly Pair[], header: Header): Generator<void, Accepted[]> {
  const clusters = clustersOf(pairs);
  const accepted: Accepted[] = [];
  for (const { members, id, isBox } of clusters) {
    const sources = new Set(members.filter((one) => one.attribute === "contentSource").map((one) => one.line));
    for (const one of members) {
      const pair = header.body === null ? one : { ...one, inBody: one.line >= header.body };
      const inHeader = pair.line >= header.from && pair.line <= header.to;
      const bySource = [-2, -1, 0, 1, 2].some((offset) => sources.has(pair.line + offset));
      if (!isAcceptable(pair, isBox, inHeader, bySource)) continue;
      // A box says it first, then the header, then what stands outside the body, then the body.
      const rank = isBox && !pair.inBody ? 0 : inHeader ? 1 : pair.inBody ? 3 : 2;
      accepted.push({ pair, cluster: isBox ? id : -1, rank });
    }
    yield;
  }
  accepted.sort((a, b) => a.rank - b.rank || a.pair.line - b.pair.line);
  return withoutLists(accepted);
}

function clustersOf(pairs: readonly Pair[]): { id: number; members: Pair[]; isBox: boolean }[] {
  const ordered = [...pairs].sort((a, b) => a.line - b.line);
  const clusters: { id: number; members: Pair[]; isBox: boolean }[] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const pair of ordered) {
    if (pair.line - last > BOX_GAP) clusters.push({ id: clusters.length, members: [], isBox: false });
    clusters[clusters.length - 1]!.members.push(pair);
    last = pair.line;
  }
  for (const cluster of clusters) {
    const names = new Set<AttributeName>();
    for (const pair of cluster.members) if (!pair.weak && BOX_ATTRIBUTES.has(pair.attribute)) names.add(pair.attribute);
    cluster.isBox = names.size >= 2;
  }
  return clusters;
}

function isAcceptable(pair: Pair, isBox: boolean, inHeader: boolean, bySource: boolean): boolean {
  const kind = attribute(pair.attribute).value;
  if (pair.weak) {
    if (kind === "date")
      return pair.colon && (inHeader || bySource) && !pair.inBody && (pair.day !== undefined || pair.value === "");
    if (pair.attribute === "author") return inHeader && pair.value.length <= 30;
    return isBox && pair.apart;
  }
  if (isBox) return true;
  if (pair.attribute === "documentNumber" && pair.apart && isNumber(pair.value)) return true;
  if (!pair.colon) {
    // A lone label without a colon is a label only if what stands beside it looks like its value.
    if (kind === "date") return pair.day !== undefined && !pair.inBody;
    return pair.attribute === "indexNumber" && /\d/.test(pair.value) && pair.apart;
  }
  if (pair.attribute === "contentSource") return pair.value.length <= 80 && (pair.apart || !pair.inBody);
  if (kind === "date") {
    if (pair.attribute === "publishDate")
      return !pair.inBody || inHeader
        ? pair.day !== undefined || pair.value === ""
        : pair.apart && pair.day !== undefined;
    return pair.day !== undefined && (inHeader || !pair.inBody);
  }
  return pair.value.length <= 120 && (inHeader || (!pair.inBody && pair.apart));
}

/** The same label three times and more with other values is a list of other documents; the header's reading is kept. */
function withoutLists(accepted: Accepted[]): Accepted[] {
  const values = new Map<AttributeName, Set<string>>();
  const firsts = new Map<AttributeName, Accepted>();
  for (const one of accepted) {
    const { pair, rank } = one;
    if (!firsts.has(pair.attribute)) firsts.set(pair.attribute, one);
    if (rank < 2) continue;
    const set = values.get(pair.attribute) ?? new Set<string>();
    set.add(pair.day ?? pair.value);
    values.set(pair.attribute, set);
  }
  return accepted.filter(({ pair, rank }) => {
    if (rank < 2) return true;
    const first = firsts.get(pair.attribute)!;
    if (first.rank < 2 && first.pair.value !== "") return false;
    return values.get(pair.attribute)!.size < 3;
  });
}

function boxOf(accepted: readonly Accepted[]): PageFacts["box"] {
  const first = accepted.find((one) => one.cluster >= 0 && one.rank === 0);
  if (!first) return null;
  const members = accepted.filter((one) => one.cluster === first.cluster);
  return {
    at: Math.min(...members.map((one) => one.pair.at)),
    labels: [...new Set(members.map((one) => one.pair.attribute))],
  };
}

function factOf(pair: Pair): AttributeFact {
  const { value, raw, name: label, from, at } = pair;
  return withDate({ value, raw, label, from, at }, pair);
}

/** Adds a reading unless the same value was read in the same kind of place; an empty one counts only alone. */
function add(attributes: Attributes, name: AttributeName, fact: AttributeFact): void {
  const list = attributes[name];
  if (list === undefined) {
    attributes[name] = [fact];
    return;
  }
  const inMeta = fact.from === "meta";
  let same = 0;
  let empty = -1;
  for (let i = 0; i < list.length; i++) {
    const one = list[i]!;
    if ((one.from === "meta") !== inMeta) continue;
    same++;
    if (one.value === "") empty = i;
    else if (isSameReading(one, fact)) return;
  }
  if (same >= MOST || (fact.value === "" && same > 0)) return;
  // A label printed twice, once without its value (a second box for phones), has its value.
  if (empty >= 0) list.splice(empty, 1, fact);
  else list.push(fact);
}

function addAll(attributes: Attributes, readings: Attributes): void {
  for (const name of attributeNames) for (const fact of readings[name] ?? []) add(attributes, name, fact);
}

/** The same text, or the same day with a clock that doesn't contradict. */
function isSameReading(a: AttributeFact, b: AttributeFact): boolean {
  if (a.value === b.value) return true;
  return (
    a.day !== undefined &&
    a.day === b.day &&
    (!a.time || !b.time || a.time.startsWith(b.time) || b.time.startsWith(a.time))
  );
}

function hasVisibleValue(facts: readonly AttributeFact[] | undefined): boolean {
  return facts?.some((fact) => fact.from !== "meta" && fact.value !== "") ?? false;
}

/** A date without a label under the title, or beside the source. */
function addBareDate(attributes: Attributes, collected: Collected, header: Header): void {
  const { short } = collected.lines;
  const sources = new Set(
    collected.pairs.pairs
      .filter((pair) => pair.attribute === "contentSource" && !pair.weak && !(header.body === null && pair.inBody))
      .map((pair) => pair.line),
  );
  const inHeader = (line: Line) =>
    collected.title !== null &&
    line.index >= header.from &&
    line.index <= header.to &&
    !(header.body === null && line.inBody);
  for (const pass of [inHeader, (line: Line) => sources.has(line.index)]) {
    for (const [i, line] of short.entries()) {
      if (
        !pass(line) ||
        collected.pairs.values.has(line.index) ||
        line.text.length > 200 ||
        line.linked > line.text.length / 3 ||
        (!sources.has(line.index) && isListed(short, i, header.from))
      )
        continue;
      const fact = bareDate(line);
      if (fact) {
        add(attributes, "publishDate", fact);
        return;
      }
    }
  }
}

/** Is the line one of several with a date of their own, or a cell among others: an item of a list? */
function isListed(lines: readonly Line[], i: number, from: number): boolean {
  const line = lines[i]!;
  for (const offset of [-4, -3, -2, -1, 1, 2, 3, 4]) {
    const other = lines[i + offset];
    if (
      other &&
      other.index >= from &&
      Math.abs(other.index - line.index) <= 4 &&
      other.depth === line.depth &&
      other.block === line.block &&
      findDate(other.text) &&
      (other.linked > 0 || other.text.length < 30)
    )
      return true;
  }
  const before = lines[i - 1];
  if (before?.index !== line.index - 1 || before.depth !== line.depth || before.block !== line.block) return false;
  // Values without labels, one of them 无: nobody knows what the date is of.
  if (isNone(before.text)) return true;
  return (
    line.cells > 0 &&
    before.cells === line.cells &&
    before.heading === 0 &&
    before.hint !== Hint.title &&
    tidy(before.text).length < 20
  );
}

function bareDate(line: Line): AttributeFact | null {
  const date = findDate(line.text);
  if (!date) return null;
  const before = line.text[date.start - 1];
  if (before !== undefined && isHan(before.charCodeAt(0))) return null;
  // Behind a label of another kind (会议时间：) it is another date.
  if (marksIn(line).some((mark) => mark.end <= date.start && compact(line.text.slice(mark.end, date.start)) === ""))
    return null;
  // Within a sentence it is part of the sentence.
  const after = line.text[date.end];
  if (
    after !== undefined &&
    isHan(after.charCodeAt(0)) &&
    !/^(?:来源|作者|浏览|点击|字|打印|信息|文章|阅读|编辑|责任|发布)/.test(line.text.slice(date.end))
  )
    return null;
  const value = tidy(line.text.slice(date.start, date.end));
  const at = runAt(line.runs, date.start, line.text, date.end);
  return withDate({ value, raw: value, from: "text", at }, date);
}

// 国办发〔2018〕43号 in the forms met on a line of its own, with any brackets.
const NUMBER = /^[（(]?([\u4e00-\u9fa5A-Za-z]{2,16}[〔[【（(［﹝][12][0-9]{3}[〕\]】）)］﹞]第?[0-9]{1,5}号)[）)]?$/;

function isNumber(text: string): boolean {
  return text.length <= 60 && NUMBER.test(compact(text));
}

/** The document's number as a line of its own, between the title and the first paragraphs. */
function addBareNumber(attributes: Attributes, collected: Collected, header: Header): void {
  const { short, prose } = collected.lines;
  const from = collected.title?.line.index ?? short.find((line) => line.inBody)?.index;
  if (from === undefined) return;
  const body = short.find((line) => line.index > from && line.inBody)?.index ?? header.to;
  const firstProse = prose.find((index) => index > from && index >= body) ?? Number.POSITIVE_INFINITY;
  const to = Math.min(Math.max(body, header.to) + NUMBER_LINES, firstProse);
  // A number in a table of the body is part of what the document says.
  const inBody = short.filter((line) => line.index > from && line.inBody).map((line) => line.cells);
  const cells = Math.max(collected.title?.line.cells ?? 0, inBody.length > 0 ? Math.min(...inBody) : 0);
  for (const line of short) {
    if (line.index < from || line.text.length > 60) continue;
    if (line.index > to) return;
    const match = NUMBER.exec(compact(line.text));
    if (match && line.linked === 0 && line.cells <= cells) {
      add(attributes, "documentNumber", { value: match[1]!, raw: tidy(line.text), from: "text", at: line.at });
      return;
    }
  }
}
