import { type Mark, markOf, reportWords, shapes } from "@mulu/catalog-core/export";
import type { CheckedOrder, OrderOutcome, RootCause } from "@mulu/catalog-core/findings";
import type { Ending, Finding } from "../audit/follow-up.js";
import type { Context } from "../io.js";
import { dayInChina } from "../options/moment.js";
import { plain } from "../plain.js";
import { indented } from "./indented.js";
import type { TextOptions } from "./text.js";

/** How many of each kind are listed; the JSON has all. */
const MOST = 50;
const MOST_CAUSES = 20;
const EXAMPLES = 3;

/** What is told after the last page, a block for each part of it. */
export function endingBlocks(ending: Ending, options: TextOptions): string[] {
  return [causesBlock(ending, options), baselineBlock(ending, options), ordersBlock(ending, options)].filter(
    (block) => block !== "",
  );
}

/** The numbers alone, for formats that have no place for them. */
export function endingNotes({ comparison, orders }: Ending, { texts }: Pick<Context, "texts">): string[] {
  const notes: string[] = [];
  if (comparison) notes.push(comparisonLine(comparison, texts), ...notLookedAtLines(comparison, texts));
  if (orders) notes.push(ordersLine(orders, texts));
  return notes;
}

type Texts = TextOptions["texts"];

function causesBlock({ causes, pages }: Ending, options: TextOptions): string {
  const shared = (causes ?? []).filter((cause) => cause.pages.length > 1);
  if (shared.length === 0) return "";
  const { colours, texts } = options;
  const words = texts.findings.causes;
  const listed = shared.slice(0, MOST_CAUSES);
  const lines = listed.map((cause) => causeLines(cause, pages, options));
  const left = shared.length - listed.length;
  return `${colours.bold(words.heading(shared.length))}\n${lines.join("")}${left > 0 ? `  ${words.more(left)}\n` : ""}\n`;
}

function causeLines(
  { finding, same, likelyTemplate, pages }: RootCause<Finding>,
  names: Ending["pages"],
  options: TextOptions,
) {
  const { texts } = options;
  const words = texts.findings.causes;
  const about = `${finding.rule} ${finding.reason}`;
  const count = `${words.pages(pages.length)}${likelyTemplate ? words.template : ""}`;
  const message = same ? finding.message : words.example(finding.message);
  const examples = pages.slice(0, EXAMPLES).map((at) => names[at] ?? "");
  return [
    indented(
      `${labelOf(markOf(finding), options)}  ${options.colours.dim(plain(about))}  ${count}  `,
      plain(message),
      4,
      options,
    ),
    finding.fix === "" ? "" : indented(`    ${texts.report.fix}`, plain(finding.fix), 4, options),
    pagesLine(examples, pages.length, options),
  ].join("");
}

function labelOf(mark: Mark, { colours, locale }: TextOptions): string {
  return colours.mark[mark](`${shapes[mark]} ${reportWords(locale).marks[mark]}`);
}

function pagesLine(examples: readonly string[], count: number, options: TextOptions): string {
  const words = options.texts.findings;
  const more = count > examples.length ? words.andMore : "";
  return indented(`    ${words.pages}`, plain(examples.join(words.comma)) + more, 4, options);
}

function baselineBlock({ comparison }: Ending, options: TextOptions): string {
  if (comparison === null) return "";
  const { colours, texts } = options;
  const words = texts.findings.baseline;
  const gone = comparison.gone
    .slice(0, MOST)
    .map((finding) =>
      indented(
        `${plain(finding.page)}  ${colours.mark.pass(`${shapes.pass} ${words.gone}`)}  ${colours.dim(plain(finding.rule))}  `,
        plain(finding.message),
        4,
        options,
      ),
    );
  const left = comparison.gone.length - gone.length;
  return [
    `${colours.bold(plain(comparisonLine(comparison, texts)))}\n`,
    ...gone,
    left > 0 ? `  ${texts.findings.more(left)}\n` : "",
    ...notLookedAtLines(comparison, texts).map((line) => indented("  ", plain(line), 2, options)),
    "\n",
  ].join("");
}

type Compared = NonNullable<Ending["comparison"]>;

function comparisonLine({ file, at, still, gone, new: fresh }: Compared, texts: Texts): string {
  const { baseline, comma } = texts.findings;
  const { counts } = baseline;
  const parts = [counts.new(fresh), counts.gone(gone.length), counts.still(still)];
  return baseline.numbers(file, dayInChina(new Date(at)), parts.join(comma));
}

function notLookedAtLines({ notLookedAt: { pages, findings } }: Compared, texts: Texts): string[] {
  const { baseline, comma, andMore } = texts.findings;
  const lines: string[] = [];
  if (pages.length > 0) {
    const named = pages.slice(0, EXAMPLES).join(comma);
    lines.push(baseline.pagesNotLookedAt(pages.length, `${named}${pages.length > EXAMPLES ? andMore : ""}`));
  }
  if (findings > 0) lines.push(baseline.findingsNotLookedAt(findings));
  return lines;
}

/** Most urgent first. */
const OUTCOMES: readonly OrderOutcome[] = ["still-there", "open", "disputed", "not-looked-at", "gone", "closed"];
const ORDER_MARKS: Record<OrderOutcome, Mark> = {
  "still-there": "error",
  open: "warning",
  disputed: "review",
  "not-looked-at": "not-applicable",
  gone: "pass",
  closed: "pass",
};

type Orders = NonNullable<Ending["orders"]>;

function ordersLine({ file, rows }: Orders, texts: Texts): string {
  const { numbers, outcomes } = texts.findings.orders;
  const parts = OUTCOMES.flatMap((outcome) => {
    const count = rows.filter((row) => row.outcome === outcome).length;
    return count > 0 ? [`${outcomes[outcome]} ${count}`] : [];
  });
  return numbers(file, rows.length, parts.join(texts.findings.comma));
}

function ordersBlock({ orders }: Ending, options: TextOptions): string {
  if (orders === null) return "";
  const rows = OUTCOMES.flatMap((outcome) => orders.rows.filter((row) => row.outcome === outcome));
  const lines = rows.slice(0, MOST).map((row) => orderLines(row, options));
  const left = rows.length - lines.length;
  return [
    `${options.colours.bold(plain(ordersLine(orders, options.texts)))}\n`,
    ...lines,
    left > 0 ? `  ${options.texts.findings.more(left)}\n` : "",
    "\n",
  ].join("");
}

function orderLines(
  { outcome, sheet, row, rule, message, found, gone, notLookedAt, pages }: CheckedOrder,
  options: TextOptions,
) {
  const { colours, texts } = options;
  const words = texts.findings.orders;
  const mark = ORDER_MARKS[outcome];
  const label = colours.mark[mark](`${shapes[mark]} ${words.outcomes[outcome]}`);
  const head = `${label}  ${plain(words.row(sheet, row))}  ${colours.dim(plain(rule))}  `;
  return [
    indented(head, plain(message), 4, options),
    indented("    ", words.counts(found, gone, notLookedAt), 4, options),
    pages.length === 0 ? "" : pagesLine(pages.slice(0, EXAMPLES), pages.length, options),
  ].join("");
}
