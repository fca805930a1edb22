import type { Finding, PageReport } from "../audit/report.js";
import { markOf, marks } from "../export/marks.js";
import { cellText } from "./cell-text.js";
import { keyLine } from "./order-keys.js";
import type { OrderState } from "./order-types.js";
import type { FilledOrder } from "./read-orders.js";
import { causeKey } from "./root-causes.js";
import { pageId } from "./seen.js";

/** One root cause at one body: what is handed out to be mended. */
export interface WorkOrder {
  /** As the first page has it. */
  finding: Finding;
  /** The sentence is the same on all pages. */
  same: boolean;
  /** On how many pages it is. */
  pages: number;
  /** The first five of them at most, by address or file. */
  examples: string[];
  /** Lines that name its findings, for reading the sheet back. */
  keys: string[];
  /** What the body said of them in the work orders before; null where they are new. */
  before: OrderAnswer | null;
}

/** What was filled in for some findings. */
export interface OrderAnswer {
  state: OrderState;
  /** Empty where none was written. */
  remark: string;
  /** Until when it was to be mended, `YYYY-MM-DD`: to be found again moves no day. Null where no day stood there. */
  due: string | null;
}

/** The work orders of a body, the most urgent first; null where the body isn't known, and for the rest of many. */
export interface BodyOrders {
  /** Name of the publisher, or a host. */
  body: string | null;
  orders: WorkOrder[];
  /** Set for the bodies beyond those that have a sheet of their own. */
  others?: true;
}

/** Bodies with a sheet of their own: a site that names another publisher on each page would make thousands. */
const MOST_BODIES = 200;
const EXAMPLES = 5;
/** Characters of keys in a cell, which holds 32,767; what is beyond gets a row of its own. */
const KEYS_OF_A_ROW = 30_000;

/** Collects what is to be mended as pages go by. Waived findings and rules that could not run are no work for a body. */
export interface OrderCollector {
  /** Takes what failed or is to be reviewed on a page, for the body that answers for it (see `responsibleBody`). */
  add(page: PageReport): void;
  /** Named bodies first, in the order they came in. */
  orders(): BodyOrders[];
}

interface Sheet extends BodyOrders {
  /** The row that takes the next finding of a cause. */
  current: Map<string, { order: WorkOrder; characters: number; last: string }>;
}

/**
 * A collector for pages that come one by one.
 * @param filled the work orders that were handed out before: what was said of a finding stands beside it again
 */
export function orderCollector(filled: readonly FilledOrder[] = []): OrderCollector {
  const answers = answersByKey(filled);
  const named = new Map<string, Sheet>();
  const newSheet = (body: string | null): Sheet => ({ body, orders: [], current: new Map() });
  const unknown = newSheet(null);
  const others: Sheet = { ...newSheet(null), others: true };

  function sheetOf(page: PageReport): Sheet {
    const body = responsibleBody(page);
    if (body === null) return unknown;
    const known = named.get(body);
    if (known) return known;
    if (named.size >= MOST_BODIES) return others;
    const sheet = newSheet(body);
    named.set(body, sheet);
    return sheet;
  }

  return {
    add(page) {
      const due = page.findings.filter(
        ({ outcome, waiver }) => (outcome === "fail" || outcome === "review") && !waiver,
      );
      if (due.length === 0) return;
      const sheet = sheetOf(page);
      const source = pageId(page.source);
      for (const finding of due) put(sheet, finding, source, answers);
    },
    orders: () =>
      [...named.values(), others, unknown].flatMap(({ body, orders, others }) =>
        orders.length === 0 ? [] : [{ body, orders: byUrgency(orders), ...(others && { others }) }],
      ),
  };
}

/** An order that is marked as mended, but has findings still, is open again; its day and what was remarked stay. */
function answersByKey(filled: readonly FilledOrder[]): Map<string, OrderAnswer> {
  const answers = new Map<string, OrderAnswer>();
  for (const { state, remark, due, findings } of filled) {
    const answer: OrderAnswer = { state: state === "mended" ? "open" : state, remark, due };
    for (const { key } of findings) answers.set(key, answer);
  }
  return answers;
}

function put(
  { current, orders }: Sheet,
  finding: Finding,
  page: string,
  answers: ReadonlyMap<string, OrderAnswer>,
): void {
  // What a person must look at is other work than what is to be mended.
  const before = (finding.key === undefined ? null : answers.get(finding.key)) ?? null;
  // Nor is what was handed out before the same as what was found beside it since: it has another day.
  const cause = [causeKey(finding), finding.outcome, before?.state, before?.due, before?.remark].join("\n");
  const line = finding.key === undefined ? "" : keyLine({ key: finding.key, rule: finding.rule, page });
  let row = current.get(cause);
  if (!row || row.characters + line.length > KEYS_OF_A_ROW) {
    row = { order: { finding, same: true, pages: 0, examples: [], keys: [], before }, characters: 0, last: "" };
    current.set(cause, row);
    orders.push(row.order);
  }
  const { order } = row;
  if (order.finding.message !== finding.message) order.same = false;
  if (line !== "") order.keys.push(line);
  row.characters += line.length + 1;
  if (row.last === page) return;
  row.last = page;
  order.pages++;
  if (order.examples.length < EXAMPLES) order.examples.push(page);
}

function byUrgency(orders: readonly WorkOrder[]): WorkOrder[] {
  const rank = ({ finding }: WorkOrder) => marks.indexOf(markOf(finding));
  return [...orders].sort((a, b) => rank(a) - rank(b) || b.pages - a.pages);
}

/**
 * Who answers for a page: its publisher (发布机构), else its host; null where it says neither.
 * @param page of a report
 */
export function responsibleBody({ attributes, source }: Pick<PageReport, "attributes" | "source">): string | null {
  for (const { value } of attributes.publisher ?? []) {
    const body = cellText(value.replaceAll("\n", " "), 100);
    if (body !== "") return body;
  }
  try {
    const { protocol, hostname } = new URL(source);
    return /^https?:$/.test(protocol) ? hostname : null;
  } catch {
    return null;
  }
}
