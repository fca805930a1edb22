import type { AttributeName } from "../../attributes/attributes.js";
import type { ReadFrom } from "../../audit/report.js";
import type { CollectorOf, ElementEvent } from "../collector.js";
import type { At } from "../facts.js";
import { marksIn, type WholeLabel } from "../labels.js";
import type { Line } from "../line.js";
import { tidy } from "../text.js";
import { type CutValue, cutValue, runAt, valueEnd } from "../values.js";

/** A label with what stands beside it. Whether it speaks of the page itself is decided later (attributes-of.ts). */
export interface Pair extends CutValue {
  attribute: AttributeName;
  weak: boolean;
  /** The label had a colon. */
  colon: boolean;
  name: string;
  from: ReadFrom;
  at: At;
  /** Number of the line that the label stands in. */
  line: number;
  inBody: boolean;
  /** Label and value fill a cell, a line or an item each: not part of running text. */
  apart: boolean;
}

export interface PairFacts {
  pairs: Pair[];
  /** Numbers of the lines that are a value of some pair: no other meaning is looked for in them. */
  values: ReadonlySet<number>;
  /** Labels of a box whose labels all stand before all values: which belongs to which can't be decided. */
  undecided: AttributeName[];
}

/** A table cell or a dt/dd, and what it holds. */
interface Cell {
  at: At;
  textAt: At;
  line: number;
  lines: number;
  text: string;
  /** The label that the cell is, if it is nothing but a label. */
  whole: WholeLabel | null;
  linked: boolean;
  control: boolean;
  inBody: boolean;
  /** Holds another table or several things: not a plain label or value. */
  complex: boolean;
  /** Begins with a label and its value: no value of the cell before. */
  ownPair: boolean;
}

interface Row {
  list: boolean;
  cells: Cell[];
}

interface Table {
  header: Cell[] | null;
  values: Cell[] | null;
  valueRows: number;
}

/** A line that is only a label and waits for its value in the next. */
interface Waiting extends WholeLabel {
  line: Line;
  cell: Cell | null;
  /** Lowest number of open blocks since. */
  low: number;
  /** Blocks without any text since: an empty value's own element. */
  emptyBlocks: number;
}

const EMPTY: CutValue = { value: "", raw: "", day: undefined, time: undefined };
/** A value longer than this isn't one: the label was a heading. */
const LONGEST = 400;
/** A source or an author in the next line is a name, not a paragraph. */
const LONGEST_NEXT_LINE = 120;
/** A page has some twenty; this many are a list of other documents, of which the beginning tells enough. */
const MOST = 2_000;
/** Labels in a row without a value between; a box has some twenty. */
const MOST_WAITING = 30;
const CELLS = ["td", "th", "dt", "dd"];

/** Collects label and value pairs in every shape: cells, header row and value row, dl, list items, spans, plain text. */
export function pairsCollector(): CollectorOf<PairFacts> {
  const pairs: Pair[] = [];
  const valueLines = new Set<number>();
  const undecided: PairFacts["undecided"] = [];
  const openTables: Table[] = [];
  const openRows: Row[] = [];
  const openCells: Cell[] = [];
  let waiting: Waiting[] = [];
  /** Where the last pair stood that filled a line by itself. */
  let lastPair: { line: number; block: string; depth: number } | null = null;
  let seenLines = 0;

  function open(element: ElementEvent): void {
    const { name } = element;
    switch (name) {
      case "table":
        markComplex();
        openTables.push({ header: null, values: null, valueRows: 0 });
        return;
      case "tr":
        openRows.push({ list: false, cells: [] });
        return;
      case "dl":
        markComplex();
        openRows.push({ list: true, cells: [] });
        return;
      case "input":
      case "select":
      case "textarea": {
        if (element.attr("type")?.toLowerCase() === "hidden") return;
        const cell = openCells.at(-1);
        if (cell) cell.control = true;
        // The label belongs to the control.
        waiting = [];
        return;
      }
      default: {
        // One of CELLS.
        if (isOutsideList(name)) return;
        settle();
        const cell: Cell = {
          at: element.at,
          textAt: element.at,
          line: seenLines,
          lines: 0,
          text: "",
          whole: null,
          linked: false,
          control: false,
          inBody: false,
          complex: false,
          ownPair: false,
        };
        openRows.at(-1)?.cells.push(cell);
        openCells.push(cell);
      }
    }
  }

  function close({ name }: ElementEvent): void {
    switch (name) {
      case "tr": {
        const row = openRows.pop();
        if (row) readRow(row, openTables.at(-1));
        return;
      }
      case "dl": {
        const row = openRows.pop();
        if (row) readSequence(row.cells, "list");
        return;
      }
      case "table": {
        const table = openTables.pop();
        if (table) readHeaderTable(table);
        return;
      }
      default: {
        // One of CELLS.
        if (isOutsideList(name)) return;
        const cell = openCells.pop();
        // Labels one below the other have their values one below the other in the next cell, or none.
        if (cell && waiting.length > 1 && waiting.length === cell.lines) giveUp(waiting);
        else if (cell && cell.lines > 1) settle();
        // A cell that is just a label waits for its neighbour, not for the next line.
        else waiting = waiting.filter((one) => one.cell !== cell);
      }
    }
  }

  function takeLine(line: Line): void {
    seenLines = line.index + 1;
    const cell = openCells.at(-1) ?? null;
    const whole = line.label;
    if (cell) addToCell(cell, line, whole);
    if (waiting.length > 0) moveOn(line);
    if (whole) {
      const { label, name, colon } = whole;
      const one: Waiting = { label, name, colon, line, cell, low: line.depth, emptyBlocks: 0 };
      // The fields of a box are made alike: where the one before had its value in its own line, this one has none.
      if (
        lastPair &&
        whole.colon &&
        line.index - lastPair.line <= 2 &&
        lastPair.block === line.block &&
        lastPair.depth === line.depth &&
        (!cell || cell.lines > 1)
      ) {
        addEmpty(one);
        lastPair.line = line.index;
        return;
      }
      if (waiting.length >= MOST_WAITING) settle();
      waiting.push(one);
      return;
    }
    if (waiting.length > 0) {
      if (takeNextLine(line, cell)) return;
      settle();
    }
    if (line.control) return;
    readLine(line, cell);
  }

  function facts(): PairFacts {
    settle();
    return { pairs, values: valueLines, undecided };
  }

  /** What lies between the labels that wait and the next line. */
  function moveOn(line: Line): void {
    for (const one of waiting) {
      one.emptyBlocks += line.emptyBefore;
      if (line.low < one.low) one.low = line.low;
    }
    // Two levels further out nothing stands beside the label any more.
    if (waiting.some((one) => one.low < one.line.depth - 2)) settle();
  }

  /** dt and dd that stand in no dl are lines like others. */
  function isOutsideList(name: string): boolean {
    return name[0] === "d" && !openRows.at(-1)?.list;
  }

  /** Which value belongs to which of the labels nobody knows. */
  function giveUp(labels: readonly WholeLabel[]): void {
    for (const { label } of labels) undecided.push(label.attribute);
    waiting = [];
  }

  function markComplex(): void {
    const cell = openCells.at(-1);
    if (cell) cell.complex = true;
    settle();
  }

  function addToCell(cell: Cell, line: Line, whole: WholeLabel | null): void {
    cell.lines++;
    if (cell.lines === 1) {
      cell.textAt = line.at;
      cell.line = line.index;
    }
    cell.whole = cell.lines === 1 ? whole : null;
    if (cell.text.length < LONGEST * 2) cell.text += cell.text === "" ? line.text : ` ${line.text}`;
    if (line.linked > 0) cell.linked = true;
    if (line.inBody) cell.inBody = true;
    if (line.control) cell.control = true;
  }

  /** Labels with their values within one line. */
  function readLine(line: Line, cell: Cell | null): void {
    const marks = marksIn(line);
    if (marks.length === 0) return;
    const { text } = line;
    for (let i = 0; i < marks.length; i++) {
      const mark = marks[i]!;
      if (!mark.label) continue;
      const to = marks[i + 1]?.start ?? text.length;
      const end = valueEnd(line, mark.start, mark.end, to);
      let behind = text.slice(mark.end, end);
      // 「索引号」 in bold, then the colon: the colon isn't part of the value.
      behind = behind.replace(/^[\s\u0001]{0,8}[:：]/, "");
      const cut = cutValue(mark.label.attribute, behind);
      if (!mark.colon && cut.value === "") continue;
      const apart = i === 0 && tidy(text.slice(0, mark.start)) === "";
      if (cell) {
        cell.complex = true;
        if (apart && cell.lines === 1) cell.ownPair = true;
      }
      const from = cell ? (openRows.at(-1)?.list ? "list" : "table") : line.block === "li" ? "list" : "text";
      if (apart && mark.colon && cut.value !== "")
        lastPair = { line: line.index, block: line.block, depth: line.depth };
      add(mark as WholeLabel, cut, from, runAt(line.runs, mark.end, text, end), line.index, line.inBody, apart);
    }
  }

  /** The line after a line that is only a label. Says whether it was taken as the value. */
  function takeNextLine(line: Line, cell: Cell | null): boolean {
    const last = waiting.at(-1)!;
    if (last.cell !== cell || line.heading > 0 || line.control) return false;
    if (line.inBody && !last.line.inBody) return false;
    const near =
      last.low >= last.line.depth - 1 ||
      (last.low === last.line.depth - 2 && line.depth === last.line.depth && line.block === last.line.block);
    if (!near) return false;
    const text = tidy(line.text);
    if (
      text.length > LONGEST_NEXT_LINE &&
      last.label.attribute !== "summary" &&
      last.label.attribute !== "documentName"
    )
      return false;
    // A line that begins with a label has its own value; the waiting label has none.
    const marks = marksIn(line);
    if (marks.length > 0 && text.indexOf(marks[0]!.name) <= 1 && marks[0]!.label) return false;
    if (waiting.length > 2 && waiting[0]!.emptyBlocks === 0) {
      // Three labels and more in a row with nothing between: the values follow somewhere.
      giveUp(waiting);
      return true;
    }
    for (const one of waiting.slice(0, -1)) addEmpty(one);
    waiting = [];
    valueLines.add(line.index);
    const from = line.block === "li" || last.line.block === "li" ? "list" : "text";
    add(last, cutValue(last.label.attribute, line.text), from, line.at, last.line.index, line.inBody, true);
    if (cell) cell.complex = true;
    return true;
  }

  /** No value will come any more for the labels that wait. */
  function settle(): void {
    if (waiting.length === 0) return;
    const alone = waiting.filter((one) => one.cell === null || one.cell.lines > 1);
    for (const one of alone) addEmpty(one);
    waiting = [];
  }

  function addEmpty(one: Waiting): void {
    if (!one.colon && one.label.weak) return;
    add(one, EMPTY, one.line.block === "li" ? "list" : "text", one.line.at, one.line.index, one.line.inBody, true);
  }

  function readRow(row: Row, table: Table | undefined): void {
    const { cells } = row;
    if (cells.length === 0) return;
    const labels = cells.filter((cell) => cell.whole !== null);
    if (table && labels.length > 0 && cells.every((cell) => cell.lines > 0) && isHeader(cells, labels.length)) {
      readHeaderTable(table);
      table.header = cells;
      table.values = null;
      table.valueRows = 0;
      return;
    }
    if (table?.header && labels.length === 0 && !cells.some((cell) => cell.ownPair)) {
      if (cells.length === table.header.length) {
        table.valueRows++;
        table.values ??= cells;
      }
      return;
    }
    readSequence(cells, "table");
  }

  /** Header row and one row of values under it. More rows, or a link among the values: a list of other documents. */
  function readHeaderTable(table: Table): void {
    const { header, values, valueRows } = table;
    table.header = null;
    if (!header) return;
    if (!values) {
      // A label alone in its row, or labels with colons: nothing under them, and no value in their own cells.
      if (header.length === 1 || header[0]!.whole?.colon) readSequence(header, "table");
      return;
    }
    if (valueRows !== 1 || values.some((cell) => cell.linked || cell.control)) return;
    for (const [i, cell] of header.entries()) addCells(cell, values[i]!, "table");
  }

  /** Label cells each followed by a value cell, in a row or a dl. */
  function readSequence(cells: readonly Cell[], from: ReadFrom): void {
    let labels: Cell[] = [];
    let i = 0;
    while (i < cells.length) {
      const cell = cells[i++]!;
      if (!cell.whole) continue;
      labels.push(cell);
      if (cells[i]?.whole) continue;
      const first = i;
      while (i < cells.length && !cells[i]!.whole && !cells[i]!.ownPair) i++;
      const values = cells.slice(first, i);
      if (labels.length > 1 && values.length >= labels.length && values.every((value) => value.lines > 0))
        giveUp(labels.map((label) => label.whole!));
      else for (const label of labels) addCells(label, label === cell ? values[0] : undefined, from);
      labels = [];
    }
  }

  function addCells(label: Cell, value: Cell | undefined, from: ReadFrom): void {
    const { whole } = label;
    if (!whole || value?.control || (value?.complex && value.text.length > LONGEST)) return;
    const text = value?.text ?? "";
    if (text.length > LONGEST * 2) return;
    const at = value ? (value.lines > 0 ? value.textAt : value.at) : label.at;
    if (value) valueLines.add(value.line);
    add(whole, cutValue(whole.label.attribute, text), from, at, label.line, label.inBody, true);
  }

  function add(
    { label, name, colon }: WholeLabel,
    cut: CutValue,
    from: ReadFrom,
    at: At,
    line: number,
    inBody: boolean,
    apart: boolean,
  ): void {
    if (pairs.length >= MOST) return;
    const { value, raw, day, time } = cut;
    const { attribute, weak } = label;
    // Written out: spreading objects is several times slower, and a page has many pairs.
    pairs.push({ value, raw, day, time, attribute, weak, name, colon, from, at, line, inBody, apart });
  }

  return {
    opens: ["table", "tr", "dl", ...CELLS, "input", "select", "textarea"],
    closes: ["table", "tr", "dl", ...CELLS],
    open,
    close,
    line: takeLine,
    facts,
  };
}

/** A row of column names: labels side by side, all cells short, nothing that looks like a value. */
function isHeader(cells: readonly Cell[], labels: number): boolean {
  if (labels === cells.length) return labels > 1 || !cells[0]!.whole!.colon;
  if (labels < 2 || cells.some((cell) => cell.ownPair || cell.whole?.colon)) return false;
  const adjacent = cells.some((cell, i) => cell.whole && cells[i + 1]?.whole);
  return adjacent && cells.every((cell) => cell.whole || (cell.text.length <= 16 && !/\d/.test(cell.text)));
}
