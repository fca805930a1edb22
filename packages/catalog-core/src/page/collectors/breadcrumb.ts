import { Has } from "../chars.js";
import type { CollectorOf } from "../collector.js";
import { Hint } from "../hints.js";
import type { Line } from "../line.js";
import { compact, comparable, tidy } from "../text.js";

const LEAD =
  /^[\s\u0001]{0,20}(?:您?(?:现在|当前|目前)?(?:所在)?的?位置|当前栏目)(?:是|为)?[\s\u0001]{0,8}(?:[:：>＞»]|$)/;
const SEPARATORS = /[>＞»›→/\\|｜\u0001]|->|&gt;|—{2}|-{2}/;
const NOT_A_COLUMN =
  /^(?:正文|详情|详情页|内容|(?:网站|政府网站|返回)?[首主] ?页|信息详情|文章|返回|上一页|下一页|查看|信息内容|文章正文|浏览正文)$/;
const FRONT = /^(?:网站|政府网站|返回)?[首主]页/;
const ARROWS = /[>＞»›→/]|&gt;/;
const LONGEST = 400;
const LONGEST_PART = 60;
/** In these the last part need not be a link. */
const ITEMS = ["li", "td", "dd"];
/** Lines after 当前位置 that can belong to it: each part in a cell or an item of its own. */
const FOLLOWING = 16;

/** Collects the way from the front page to this one: 当前位置：首页 > 政务公开 > … */
export function breadcrumbCollector(): CollectorOf<string[]> {
  let way: string[] | null = null;
  let left = 0;
  let depth = 0;

  function begin(line: Line): void {
    const { text } = line;
    if ((line.chars & (Has.position | Has.front)) === 0 || text.length > LONGEST) return;
    const lead = LEAD.exec(text);
    // Without the words: a line of links that begins with 首页 and has arrows between, or a block named after it.
    const isWay =
      line.linked > 0 &&
      line.hint !== Hint.footer &&
      FRONT.test(compact(text.slice(0, 24))) &&
      (ARROWS.test(text) || line.hint === Hint.breadcrumb);
    if (!lead && !isWay) return;
    way = partsOf(lead ? text.slice(lead[0].length) : text);
    depth = line.depth;
    left = way.length > 1 ? 0 : FOLLOWING;
  }

  /** The parts go on as long as they are short and linked. */
  function goOn(line: Line, parts: string[]): void {
    left--;
    const name = compact(line.text);
    const linked = line.linked > 0 || /^[>＞»›→/]/.test(name);
    const isItem = parts.length > 0 && line.low >= line.depth - 1 && ITEMS.includes(line.block);
    if (!linked) left = 0;
    if (
      name.length > LONGEST_PART ||
      line.heading > 0 ||
      line.depth < depth - 2 ||
      line.label ||
      /[:：]/.test(name) ||
      (!linked && !isItem)
    )
      left = 0;
    else parts.push(...partsOf(line.text));
  }

  return {
    lines: Has.any,
    line(line) {
      if (way === null) begin(line);
      else if (left > 0) goOn(line, way);
    },
    /** Names of the columns, without 首页 and 正文. */
    facts: () => (way ?? []).filter((part) => part.length <= LONGEST_PART && !NOT_A_COLUMN.test(part)).slice(0, 12),
  };
}

function partsOf(text: string): string[] {
  return text
    .split(SEPARATORS)
    .map((part) => tidy(part))
    .filter((part) => comparable(part) !== "");
}
