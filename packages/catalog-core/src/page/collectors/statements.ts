import { Has } from "../chars.js";
import type { CollectorOf } from "../collector.js";
import type { StatementFact } from "../facts.js";
import { compact } from "../text.js";

// （此件公开发布） · 此件主动公开 · 此件可依申请公开 · 此件不予公开 · （此文件公开发布） …
const WORDS =
  "此(?:件|文|文件|通知)(?:可以|可|拟|属于|属|为)?((?:删减后|主动|依申请|不予|不|免予|免于|内部)?公开(?:发布)?)";
/** In brackets it is a statement wherever a line ends with it; without them only as a line of its own. */
const BRACKETED = new RegExp(`[（(【[［〔]${WORDS}[）)】\\]］〕][.。]?$`);
const ALONE = new RegExp(`^[.。]?${WORDS}[.。]?$`);
const LONGEST = 80;
const MOST = 20;

/** Collects the lines that say how a document is disclosed, as GB/T 9704 puts them after the date: （此件公开发布）. */
export function statementsCollector(): CollectorOf<StatementFact[]> {
  const found: StatementFact[] = [];

  return {
    lines: Has.statement,
    line(line) {
      const statement = found.length < MOST && statementIn(line.text);
      if (statement) found.push({ ...statement, at: line.at });
    },
    facts: () => found,
  };
}

/** The statement that a line ends with, or null. */
export function statementIn(text: string): Omit<StatementFact, "at"> | null {
  const tail = compact(text.slice(-LONGEST));
  if (!tail.includes("公开")) return null;
  const match = BRACKETED.exec(tail) ?? (text.length <= LONGEST ? ALONE.exec(tail) : null);
  return match && { text: match[0], status: statusOf(match[1]!) };
}

function statusOf(words: string): StatementFact["status"] {
  if (words.includes("内部")) return "internal";
  if (words.includes("依申请")) return "on-request";
  return /不|免/.test(words) ? "withheld" : "proactive";
}
