import { FACT_GAP } from "../export/catalog/official-form.js";
import { collapsed } from "../page/text.js";
import { type Grid, GridBuilder, type GridLimits } from "./grid.js";
import { headerAt } from "./header.js";
import { cellName } from "./place.js";

/** What of an element isn't shown, or isn't text. */
const SKIPPED = new Set([
  "script",
  "style",
  "template",
  "noscript",
  "head",
  "iframe",
  "select",
  "svg",
  "math",
  "object",
]);
const BLOCKS = new Set(
  "p div li ul ol dl h1 h2 h3 h4 h5 h6 section article header footer main nav aside center blockquote pre address form fieldset hr figure figcaption".split(
    " ",
  ),
);
/** Lines before a table that are kept. */
const LINES_BEFORE = 12;
const LONGEST_LINE = 20_000;
const LONGEST_CELL = 100_000;
/** Tables within tables, deeper than which text is no longer handed on to the outer ones. */
const DEEPEST = 8;

interface OpenTable {
  builder: GridBuilder;
  before: string[];
  name: string;
  cell: OpenCell | null;
  inCaption: boolean;
  /** What the page calls its rows, one for each: a table that never got a row is none. */
  anchors: string[];
}

interface OpenCell {
  text: string;
  links: string[];
  rowSpan: number;
  columnSpan: number;
}

/**
 * Takes the events of a walk over a document and makes grids of its tables. A table within a cell is a grid of its own
 * if it has the header of a catalog; else its text belongs to the cell.
 */
export class TableReader {
  private readonly grids: Grid[] = [];
  private readonly tables: OpenTable[] = [];
  /** Lines since the last table, and the one under way. */
  private lines: string[] = [];
  private line = "";
  private base: string | undefined;
  /** Lists of labels and values that are open. */
  private inFacts = 0;

  constructor(
    private readonly limits: GridLimits,
    base?: string,
  ) {
    this.base = base;
  }

  /** An element begins. Says whether its content is to be walked; only then it is closed. */
  open(name: string, attribute: (name: string) => string | null): boolean {
    if (SKIPPED.has(name) || isHidden(attribute)) return false;
    switch (name) {
      case "base":
        this.base = resolve(attribute("href"), this.base) ?? this.base;
        return false;
      case "br":
        this.lineBreak();
        return false;
      case "img":
        this.chars(attribute("alt") ?? "");
        return false;
      case "input":
        this.input(attribute);
        return false;
      case "table":
        this.openTable();
        return true;
      case "caption":
        if (this.table) this.table.inCaption = true;
        return true;
      case "tr":
        this.closeCell();
        if (this.table) {
          this.table.builder.startRow();
          this.table.anchors.push(attribute("data-id") ?? attribute("id") ?? "");
        }
        return true;
      case "thead":
      case "tbody":
      case "tfoot":
        this.closeCell();
        this.table?.builder.startSection();
        return true;
      case "td":
      case "th":
        this.closeCell();
        if (this.table)
          this.table.cell = {
            text: "",
            links: [],
            // None stands for all rows to the end of the section.
            rowSpan: spanOf(attribute("rowspan"), 65_534) || 65_534,
            columnSpan: spanOf(attribute("colspan"), 1_000) || 1,
          };
        return true;
      case "a": {
        const link = resolve(attribute("href"), this.base);
        if (link !== null) this.table?.cell?.links.push(link);
        return true;
      }
      case "dt":
      case "dd":
        this.fact(name);
        return true;
      default:
        if (name === "dl") this.inFacts++;
        if (BLOCKS.has(name) && !this.isFact(name)) this.lineBreak();
        return true;
    }
  }

  chars(data: string): void {
    const { table } = this;
    const text = collapsed(data);
    if (table?.inCaption) table.name = appended(table.name, text, LONGEST_LINE);
    else if (table?.cell) table.cell.text = appended(table.cell.text, text, LONGEST_CELL);
    else if (!table) this.line = appended(this.line, text, LONGEST_LINE);
  }

  close(name: string): void {
    switch (name) {
      case "table":
        this.closeTable();
        break;
      case "caption":
        if (this.table) this.table.inCaption = false;
        break;
      case "td":
      case "th":
        this.closeCell();
        break;
      case "dt":
      case "dd":
        break;
      default:
        if (name === "dl") this.inFacts = Math.max(0, this.inFacts - 1);
        if (BLOCKS.has(name) && !this.isFact(name)) this.lineBreak();
    }
  }

  finish(): Grid[] {
    while (this.tables.length > 0) this.closeTable();
    return this.grids;
  }

  private get table(): OpenTable | undefined {
    return this.tables.at(-1);
  }

  private lineBreak(): void {
    const { table } = this;
    if (table?.inCaption) table.name = appended(table.name, " ", LONGEST_LINE);
    else if (table?.cell) {
      if (table.cell.text !== "" && !table.cell.text.endsWith("\n")) table.cell.text = `${table.cell.text.trimEnd()}\n`;
    } else if (!table) this.endLine();
  }

  private endLine(): void {
    const line = withoutEdges(this.line);
    this.line = "";
    if (line === "") return;
    this.lines.push(line);
    if (this.lines.length > LINES_BEFORE) this.lines.shift();
  }

  /** A list of labels and values is one line: 发布机构：清漳县教育局　　印发日期：2024-01-05 */
  private fact(name: "dt" | "dd"): void {
    if (this.table) this.lineBreak();
    else if (this.line.trim() !== "")
      this.line = appended(this.line.trimEnd(), name === "dt" ? FACT_GAP : "：", LONGEST_LINE);
  }

  private isFact(name: string): boolean {
    return name === "div" && this.inFacts > 0 && !this.table;
  }

  /** A box in a form says what ■ and □ say. */
  private input(attribute: (name: string) => string | null): void {
    const type = attribute("type")?.toLowerCase();
    if (type === "checkbox" || type === "radio") this.chars(attribute("checked") === null ? "□" : "■");
    else if (type === null || type === undefined || type === "text") this.chars(attribute("value") ?? "");
  }

  private openTable(): void {
    this.endLine();
    this.tables.push({
      builder: new GridBuilder(this.limits),
      before: this.lines,
      name: "",
      cell: null,
      inCaption: false,
      anchors: [],
    });
    this.lines = [];
  }

  private closeCell(): void {
    const { table } = this;
    if (!table?.cell) return;
    const { text, links, rowSpan, columnSpan } = table.cell;
    table.cell = null;
    table.builder.add(linesOf(text), rowSpan, columnSpan, [...new Set(links)]);
  }

  private closeTable(): void {
    this.closeCell();
    const table = this.tables.pop();
    if (!table) return;
    const outer = this.table;
    const rows = table.builder.finish();
    const { anchors } = table;
    const grid: Grid = {
      name: table.name.trim(),
      before: table.before,
      rows,
      ...(anchors.some((one) => one !== "") && { anchors }),
      place: cellName,
    };
    if (!outer) {
      if (anchors.length > 0) this.grids.push(grid);
      return;
    }
    if (rows.some((_, at) => headerAt(grid, at) !== null)) {
      // What stands before it in a layout table is its title.
      const before = [...textBefore(outer), ...table.before].slice(-LINES_BEFORE);
      this.grids.push({ ...grid, before });
    } else if (outer.cell && this.tables.length <= DEEPEST) {
      const { cell } = outer;
      for (const row of rows) {
        const texts = row.flatMap((one, column) => (one && one !== row[column - 1] && one.text !== "" ? one.text : []));
        cell.text = appended(cell.text, `\n${texts.join(" ")}`, LONGEST_CELL);
        for (const one of row) if (one) cell.links.push(...one.links);
      }
      cell.text += "\n";
    }
  }
}

/** Lines of the cells that stand before a table within a layout table. */
function textBefore({ cell, before }: OpenTable): string[] {
  return [...before, ...(cell?.text.split("\n") ?? [])].map((line) => line.trim()).filter((line) => line !== "");
}

/** Without the plain blanks at both ends; wide ones may be between two facts, or mean something. */
function withoutEdges(text: string): string {
  let [from, to] = [0, text.length];
  while (from < to && text[from] === " ") from++;
  while (to > from && text[to - 1] === " ") to--;
  return text.slice(from, to);
}

/** The lines of a cell that have something in them. */
const linesOf = (text: string) =>
  text
    .split("\n")
    .map(withoutEdges)
    .filter((line) => line !== "")
    .join("\n");

/** Blanks at the joint are one blank; what is too long is cut. */
function appended(to: string, text: string, longest: number): string {
  if (to.length >= longest) return to;
  const more = (to === "" || to.endsWith("\n") || to.endsWith(" ")) && text.startsWith(" ") ? text.slice(1) : text;
  return (to + more).slice(0, longest);
}

function isHidden(attribute: (name: string) => string | null): boolean {
  if (attribute("hidden") !== null) return true;
  const style = attribute("style");
  return style !== null && /(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)/i.test(style);
}

function spanOf(text: string | null, most: number): number {
  const span = /^\s{0,9}([0-9]{1,9})/.exec(text ?? "");
  return span ? Math.min(Number(span[1]), most) : 1;
}

function resolve(href: string | null, base: string | undefined): string | null {
  if (href === null || href.length > 2_000) return null;
  try {
    const url = new URL(href.trim(), base);
    return url.protocol === "http:" || url.protocol === "https:" ? url.href : null;
  } catch {
    return null;
  }
}
