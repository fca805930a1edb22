import { labelStarts } from "../attributes/labels.js";

/**
 * Kinds of characters, one bit each. Those of a line are found in one pass over it, so that each collector can tell at
 * once that a line is none of its business: most lines are nobody's.
 */
export enum Has {
  /** A colon of any of the kinds seen after labels. */
  colon = 1,
  digit = 2,
  /** A character that a label begins with. */
  labelStart = 4,
  /** 置 of 位置 */
  position = 8,
  /** 此 of 此件 */
  statement = 16,
  star = 32,
  /** 识 of 标识码, P of ICP, 备 of 公网安备, 办 of 主办 */
  footer = 64,
  /** A character that a column head of a standard catalog begins with. */
  catalogHead = 128,
  /** 页 of 首页 and 主页 */
  front = 256,
  /** Set for every line. */
  any = 512,
  /** Set for lines with text inside a link. */
  link = 1024,
  /** White space (or an edge mark) as {@link compact} drops it. */
  blank = 2048,
  /** Ends a word. */
  stop = 4096,
  /** A word begins behind it. */
  opening = 8192,
  /** Anything but white space. */
  ink = 16384,
  /** White space that the source is laid out with, a plain blank aside. */
  layout = 32768,
}

const BLANKS = [
  [0, 0x20],
  [0xa0, 0xa0],
  [0xad, 0xad],
  [0x1680, 0x1680],
  [0x2000, 0x200f],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x2060],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
] as const;

const table = new Uint16Array(65_536).fill(Has.ink);

function mark(characters: string, bit: number): void {
  for (const character of characters) table[character.charCodeAt(0)]! |= bit;
}

mark(":：∶﹕", Has.colon);
mark("0123456789０１２３４５６７８９", Has.digit);
mark(labelStarts, Has.labelStart);
mark("置栏", Has.position);
mark("此", Has.statement);
mark("★☆", Has.star);
mark("识P备办", Has.footer);
mark("公一二事全特依主", Has.catalogHead);
mark("页", Has.front);
mark("，。；、！？》）】］〉”’,;!?)]>|｜丨", Has.stop);
mark("（([【「『〖<《“\"'｜|丨/\\·•●■◆▪☆★*#>-—", Has.opening);
for (const [first, last] of BLANKS) table.fill(Has.blank, first, last + 1);
mark("\t\n\r\f", Has.layout);

/** The bits of all characters of the text. */
export function charsOf(text: string): number {
  let bits = 0;
  for (let i = 0; i < text.length; i++) bits |= table[text.charCodeAt(i)]!;
  return bits;
}

/** Is the character of one of these kinds? */
export function isOf(code: number, kinds: number): boolean {
  return (table[code]! & kinds) !== 0;
}
