import { Has } from "../chars.js";
import type { Collector } from "../collector.js";
import { Hint } from "../hints.js";
import type { Line } from "../line.js";
import { compact, comparable, tidy } from "../text.js";

const LEAD = /^(?:您?(?:现在|当前|目前)?(?:所在)?(?:的)?位置|当前栏目|所在位置|首页位置|位置)(?:是|为)?[:：]?$/;
const LEAD_AT_START =
  /^[\s\u0001]{0,20}您?(?:现在|当前|目前)?(?:所在)?(?:的)?(?:位置|栏目)(?:是|为)?[\s\u0001]{0,8}[:：]/;
const SEPARATORS = /[>＞»›→/\\|｜\u0001]|->|&gt;|—{2}|-{2}/;
const NOT_A_COLUMN =
  /^(?:正文|详情|详情页|内容|首页|信息详情|文章|返回|上一页|下一页|查看|信息内容|文章正文|浏览正文)$/;
const FRONT = /[首主]\s?页/;
const ARROWS = /[>＞»›→/]|&gt;/;
const LONGEST_PART = 60;
/** Lines after 当前位置 that can belong to it: each part in a cell or an item of its own. */
const FOLLOWING = 16;

/** Collects the way from the front page to this one: 当前位置：首页 > 政务公开 > … */
export class BreadcrumbCollector implements Collector {
  readonly lines = Has.position | Has.link | Has.front;
  private parts: string[] | null = null;
  private left = 0;
  private depth = 0;

  line(line: Line): void {
    if (this.left === 0 && (this.parts !== null || (line.chars & (Has.position | Has.front)) === 0)) return;
    if (this.parts === null && (line.chars & Has.position) !== 0 && line.text.length < 400) {
      const lead = LEAD_AT_START.exec(line.text);
      if (lead || LEAD.test(compact(line.text))) {
        const rest = lead ? line.text.slice(lead[0].length) : "";
        this.parts = partsOf(rest);
        this.depth = line.depth;
        this.left = this.parts.length > 1 ? 0 : FOLLOWING;
        return;
      }
    }
    if (this.left > 0 && this.parts) {
      this.left--;
      // The parts go on as long as they are short and linked; the last one need not be linked.
      const name = compact(line.text);
      const linked = line.linked > 0 || /^[>＞»›→/]/.test(name);
      if (
        name.length > LONGEST_PART ||
        line.heading > 0 ||
        line.depth < this.depth - 2 ||
        line.label ||
        /[:：]/.test(name) ||
        (!linked && this.parts.length === 0)
      ) {
        this.left = 0;
        return;
      }
      if (!linked) this.left = 0;
      this.parts.push(...partsOf(line.text));
      return;
    }
    // Without the words: a line of links that begins with 首页 and has arrows between, or a block named after it.
    if (this.parts !== null || line.linked === 0 || line.hint === Hint.footer || line.text.length > 400) return;
    const start = FRONT.test(line.text) ? compact(line.text.slice(0, 24)) : "";
    if (
      start !== "" &&
      /^(?:网站|政府网站|返回)?(?:首页|主页)/.test(start) &&
      (ARROWS.test(line.text) || line.hint === Hint.breadcrumb)
    ) {
      this.parts = partsOf(line.text);
      this.depth = line.depth;
      this.left = this.parts.length > 1 ? 0 : FOLLOWING;
    }
  }

  /** Names of the columns, without 首页 and 正文. */
  facts(): string[] {
    return (this.parts ?? []).filter((part) => part.length <= LONGEST_PART && !NOT_A_COLUMN.test(part)).slice(0, 12);
  }
}

function partsOf(text: string): string[] {
  return text
    .split(SEPARATORS)
    .map((part) => tidy(part))
    .filter((part) => comparable(part) !== "");
}
