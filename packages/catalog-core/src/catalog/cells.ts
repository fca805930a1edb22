import { comparable } from "../page/text.js";
import { linesOf, mended, oneLine, withoutGaps } from "./text.js";
import type { Audience, Level, Method } from "./types.js";
import { audienceWords, channelOf, channelVocabulary, inChannelOrder, levelWords, methodWords } from "./vocabulary.js";

// The fields of a row as the text of a table's cell, and back. Each `…Cell` writes what its `read…` reads back.

/** In front of an item: ● 一, • 一, ◆ 一 */
const BULLET = /^[●•◆▪‣·○◦※➢►▶∙]\s*/;
/** 1. 一, 2、二, （3）三, ④四, 五、… */
const NUMBERING =
  /^(?:[（(]?[0-9]{1,2}[)）]|[0-9]{1,2}[.．、](?![0-9])|[①-⑳]|[（(]?[一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}、)\s*/;
const OPEN = /[《（(“〔]/g;
const CLOSE = /[》）)”〕]/g;

/** Lines that belong together: a line break within brackets, or before a line that only goes on, is no end. */
function joinedLines(text: string): string[] {
  const joined: string[] = [];
  for (const line of linesOf(text)) {
    const last = joined.at(-1);
    const isOpen = last !== undefined && (last.match(OPEN)?.length ?? 0) > (last.match(CLOSE)?.length ?? 0);
    if (last !== undefined && (isOpen || /^[，、；：。》）)”〕]/.test(line)))
      joined[joined.length - 1] = `${last}${line}`;
    else joined.push(line);
  }
  return joined;
}

/** Items with a bullet each: taken as they are, whatever is in them. Null if the text has none in front. */
function bulleted(text: string): string[] | null {
  const lines = linesOf(text);
  if (lines.length === 0 || !BULLET.test(lines[0]!)) return null;
  const items: string[] = [];
  for (const line of lines) {
    // As we write it: whatever else is in the line belongs to the item. Elsewhere bullets stand within lines, too.
    if (line.startsWith("● ")) items.push(line.slice(2));
    else if (BULLET.test(line)) items.push(...line.split(/[●•◆▪]/).map(oneLine));
    else items[items.length - 1] += line;
  }
  return items.filter((item) => item !== "");
}

/** A line without the number or bullet in front of it, and without blanks within words. */
export const unnumbered = (line: string): string => mended(line.replace(NUMBERING, ""));

/** 公开内容（要素）: bullets, numbers, lines, semicolons, or a plain enumeration. */
export function readElements(text: string): string[] {
  const marked = bulleted(text);
  if (marked) return marked;
  // Bullets within one line: ●一●二
  const inLine = text.split(/[●•◆▪■]/);
  if (inLine.length > 2) return inLine.flatMap((part) => oneLine(part) || []).map(unnumbered);
  const items = joinedLines(text)
    .flatMap((line) => line.split(/[；;]/))
    .map(unnumbered)
    .filter((item) => item !== "");
  const [only] = items;
  return items.length === 1 && only !== undefined ? enumerated(only) : items;
}

/** 学校名称、学校地址、办公电话: three names and more, and nothing that makes a sentence of them. */
function enumerated(text: string): string[] {
  const parts = text.replace(/。$/, "").split("、");
  const plain = parts.every(
    (part) => part.length >= 2 && part.length <= 12 && !/[等的和及与或《》（）()“”，,：:]/.test(part),
  );
  return parts.length >= 3 && plain ? parts : [text];
}

/** 公开依据: a document a line, or one behind the other: 《甲》、《乙》（文号） */
export function readBasis(text: string): string[] {
  const marked = bulleted(text);
  if (marked) return marked;
  return joinedLines(text)
    .flatMap((line) => unnumbered(line).split(/[；;]|(?<=[》）)])[、，,\s和及]{0,3}(?=《)/))
    .map((item) => oneLine(item.replace(/[、，,。]$/, "")))
    .filter((item) => item !== "");
}

/** A list as the text of a cell: a line an item where that is read back, else with a bullet each. */
export function listCell(items: readonly string[], read: (text: string) => string[]): string {
  const plain = items.join("\n");
  const back = read(plain);
  const same = back.length === items.length && back.every((item, i) => item === items[i]);
  return same ? plain : items.map((item) => `● ${item}`).join("\n");
}

/** A box or tick that is set: ■ ☑ √ ✓ ✔ ▣ ☒ */
const SET = "■☑√✓✔▣☒◼⬛🗹";
/** A box that is not set. */
const UNSET = "□☐▢◻⬜";
const ANY_BOX = new RegExp(`[${SET}${UNSET}]`, "u");

/** 公开渠道和载体: boxes (those that are set count), or a list. In the order of the official form. */
export function readChannels(text: string): string[] {
  const found: string[] = [];
  const add = (name: string) => {
    const plain = stripped(withoutGaps(name), "、，,；;:：。_＿ ");
    if (plain !== "") found.push(channelOf(plain));
  };
  if (ANY_BOX.test(text)) {
    // The mark stands before its channel; what stands before the first has none. Some write it behind: 政府网站■
    const parts = text.split(new RegExp(`([${SET}${UNSET}])`, "u"));
    const behind = hasBoxesBehind(text);
    if (behind) parts.unshift("");
    for (let i = 1; i < parts.length; i += 2) {
      const [mark, name] = behind ? [parts[i + 1], parts[i]] : [parts[i], parts[i + 1]];
      if (mark !== undefined && name !== undefined && SET.includes(mark)) add(name.replace(LINE_ENDS, ""));
    }
  } else {
    for (const item of bulleted(text) ?? linesOf(text).flatMap((line) => splitNames(unnumbered(line)))) add(item);
  }
  return inChannelOrder(found);
}

const LINE_ENDS = /[\r\n]+/g;

/** Do the boxes of a cell stand behind what they are for? 政府网站■ 政府公报□ */
export function hasBoxesBehind(text: string): boolean {
  const before = text.slice(0, Math.max(0, text.search(ANY_BOX))).trimEnd();
  return before !== "" && !/[：:]$/.test(before) && ANY_BOX.test([...text.trimEnd()].at(-1) ?? "");
}

/** The text without such characters at its ends. */
function stripped(text: string, characters: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && characters.includes(text[start]!)) start++;
  while (end > start && characters.includes(text[end - 1]!)) end--;
  return text.slice(start, end);
}

/** Names in one line, parted by commas or blanks, but not within brackets. */
function splitNames(line: string): string[] {
  const names = [""];
  let depth = 0;
  for (const character of line) {
    if ("（(".includes(character)) depth++;
    else if ("）)".includes(character)) depth = Math.max(0, depth - 1);
    if (depth === 0 && "、，,；; ".includes(character)) names.push("");
    else names[names.length - 1] += character;
  }
  return names;
}

/** Between two channels on one line; no name of a catalog holds it (see text.ts). */
const CHANNEL_GAP = "\u3000";
/** Longer names stand alone on their line, as in the ministry's form. */
const SHORT_CHANNEL = 7;

/** All channels of the official form with their boxes, two on a line, and what the form doesn't have. */
export function channelsCell(channels: readonly string[]): string {
  const order: readonly string[] = channelVocabulary;
  const lines: string[][] = [];
  for (const name of order) {
    const box = `${channels.includes(name) ? "■" : "□"} ${name}`;
    const last = lines[lines.length - 1];
    const joins = name.length <= SHORT_CHANNEL && last?.length === 1 && last[0]!.length <= SHORT_CHANNEL + 2;
    if (joins) last.push(box);
    else lines.push([box]);
  }
  for (const name of channels) if (!order.includes(name)) lines.push([`■ ${name}`]);
  return lines.map((line) => line.join(CHANNEL_GAP)).join("\n");
}

/** The channels of a cell that {@link channelsCell} wrote, to the letter; null for a cell written otherwise. */
export function channelsOfForm(text: string): string[] | null {
  const boxes = text.split(CHANNEL_GAP).flatMap(linesOf);
  if (!boxes.every((box) => box.startsWith("■ ") || box.startsWith("□ "))) return null;
  return boxes.flatMap((box) => (box.startsWith("■") ? box.slice(2) : []));
}

/** Does the text of a cell under a column such as 全社会 or 主动 say yes? Null where it says something else. */
export function readMark(text: string): boolean | null {
  const plain = withoutGaps(text);
  if (plain === "" || /^[—–\-/×✗✘xX无否□☐]+$/.test(plain)) return false;
  return /^(?:[■☑√✓✔▣☒◼⬛●○◎★Vv∨*＊]+|是|有|Y|y|yes|YES|1|对号)$/u.test(plain) ? true : null;
}

export const MARK = "√";

/** What the words of a cell say: the values of a closed set that it names, and the words that are none of them. */
export interface ReadWords<T> {
  values: T[];
  /** Words that mean none of the values. */
  unknown: string[];
}

function readWords<T>(text: string, words: { values: T[]; of(word: string): T | undefined }): ReadWords<T> {
  const found = new Set<T>();
  const unknown: string[] = [];
  const boxed = ANY_BOX.test(text);
  const parts = boxed
    ? text.split(new RegExp(`(?=[${SET}${UNSET}])`, "u")).filter((part) => !new RegExp(`^[${UNSET}]`, "u").test(part))
    : linesOf(text).flatMap((line) => line.split(/[、，,；;/／和及与]/));
  for (const part of parts) {
    const word = withoutGaps(part)
      .replace(new RegExp(`^[${SET}]`, "u"), "")
      .replace(NUMBERING, "")
      .trim();
    if (word === "" || comparable(word) === "") continue;
    const value = words.of(word);
    if (value === undefined) unknown.push(word);
    else found.add(value);
  }
  return { values: words.values.filter((value) => found.has(value)), unknown };
}

/** 公开对象 as words: 全社会, 特定群体 */
export const readAudience = (text: string): ReadWords<Audience> => readWords(text, audienceWords);
/** 公开方式 as words: 主动公开, 依申请公开 */
export const readMethod = (text: string): ReadWords<Method> => readWords(text, methodWords);
/** 公开层级 as words: 县级, 乡级 */
export const readLevel = (text: string): ReadWords<Level> => readWords(text, levelWords);

/** Addresses in a cell's text. */
export function readLinks(text: string): string[] {
  return [...new Set(text.match(/https?:\/\/[^\s<>"'、，；。（）《》\u4e00-\u9fff]{4,2000}/g) ?? [])];
}
