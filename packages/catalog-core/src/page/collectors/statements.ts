import { Has } from "../chars.js";
import type { Collector } from "../collector.js";
import type { StatementFact } from "../facts.js";
import type { Line } from "../line.js";
import { compact } from "../text.js";

// （此件公开发布） · 此件主动公开 · 此件可依申请公开 · 此件不予公开 · （此文件公开发布） · 公开属性：主动公开 is a label and not meant here.
const STATEMENT = /[（(【[]?此(?:件|文|文件|通知|信息)(?:可以|可|拟|属|为|属于)?((?:删减后)?(?:主动公开|公开发布|依申请公开|不予公开|不公开|免予公开|免于公开|内部公开|公开|删减后公开)(?:发布)?)[）)】\]]?[.。]?/;
const LONGEST = 40;
const MOST = 20;

/** Collects the lines that say how a document is disclosed, as GB/T 9704 puts them after the date: （此件公开发布）. */
export class StatementsCollector implements Collector {
  readonly lines = Has.statement;
  private readonly found: StatementFact[] = [];

  line(line: Line): void {
    const { text } = line;
    if (this.found.length >= MOST || !text.includes("公开")) return;
    const tail = compact(text.length > 400 ? text.slice(-100) : text);
    const match = STATEMENT.exec(tail);
    if (!match) return;
    const alone = tail.length <= LONGEST;
    // In running text only a statement in brackets at the very end is one.
    const atEnd = match.index + match[0].length >= tail.length - 1 && /^[（(【[]/.test(match[0]);
    if (!alone && !atEnd) return;
    // A sentence about statements (此件公开属性…) has more text before it.
    if (alone && match.index > 12 && !/^[（(【[]/.test(match[0])) return;
    this.found.push({ text: match[0], status: statusOf(match[1]!), at: line.at });
  }

  facts(): StatementFact[] {
    return this.found;
  }
}

function statusOf(words: string): StatementFact["status"] {
  if (words.includes("内部")) return "internal";
  if (words.includes("依申请")) return "on-request";
  if (/不予|不公开|免/.test(words)) return "withheld";
  if (/主动|发布|删减后|^公开$/.test(words)) return "proactive";
  return "unknown";
}
