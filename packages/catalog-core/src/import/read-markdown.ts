import { defaultGridLimits, type Grid, GridBuilder, type GridLimits } from "./grid.js";
import { withLimits } from "./import-error.js";
import { cellName } from "./place.js";

const RULE = /^[\s|:-]{3,10000}$/;
const LINES_BEFORE = 12;

/**
 * The tables of a Markdown text; headings and paragraphs before each in `before`.
 *
 * @param text decoded, see `decodeText`
 * @param options file name for errors, and how large a table may be
 * @throws ImportError when a table is larger than the limits allow
 */
export function readMarkdownTables(
  text: string,
  { source, limits = defaultGridLimits }: { source: string; limits?: GridLimits },
): Grid[] {
  return withLimits(source, limits, () => {
    const grids: Grid[] = [];
    let before: string[] = [];
    let builder: GridBuilder | null = null;
    const end = () => {
      if (builder) {
        grids.push({ name: "", before, rows: builder.finish(), place: cellName });
        before = [];
      }
      builder = null;
    };
    const lines = text.split(/\r\n|\r|\n/);
    for (const [i, line] of lines.entries()) {
      const row = line.trim();
      // A table is what has a line of dashes below its first row.
      const begins = !builder && row.includes("|") && isRule(lines[i + 1]);
      if (begins || (builder && row.includes("|"))) {
        if (builder && isRule(row)) continue;
        builder ??= new GridBuilder(limits);
        builder.startRow();
        for (const cell of cellsOf(row)) builder.add(plainText(cell), 1, 1, linksOf(cell));
      } else {
        end();
        if (row === "" || /^(?:[-*_=]\s?){3,100}$/.test(row)) continue;
        before.push(plainText(row.replace(/^#{1,6}\s+|^>\s?/, "")));
        if (before.length > LINES_BEFORE) before.shift();
      }
    }
    end();
    return grids;
  });
}

const isRule = (line: string | undefined) => {
  const row = line?.trim() ?? "";
  return RULE.test(row) && row.includes("-") && row.includes("|");
};

/** The cells of a row; \| is no border. */
function cellsOf(row: string): string[] {
  const cells: string[] = [];
  let cell = "";
  for (let i = 0; i < row.length; i++) {
    if (row[i] === "\\" && i + 1 < row.length) cell += row[i]! + row[++i]!;
    else if (row[i] === "|") {
      cells.push(cell);
      cell = "";
    } else cell += row[i];
  }
  cells.push(cell);
  if (cells[0]!.trim() === "") cells.shift();
  if (cells.length > 0 && cells.at(-1)!.trim() === "" && row.endsWith("|")) cells.pop();
  return cells.map((one) => one.trim());
}

interface MarkdownLink {
  /** From its bracket to behind the closing parenthesis. */
  from: number;
  to: number;
  text: string;
  link: string;
}

/** Links of the form [text](address), http and https only. */
function linksIn(cell: string): MarkdownLink[] {
  const links: MarkdownLink[] = [];
  for (let at = cell.indexOf("]("); at >= 0; at = cell.indexOf("](", at + 2)) {
    const from = cell.lastIndexOf("[", at);
    const end = cell.indexOf(")", at);
    if (from < (links.at(-1)?.to ?? 0) || end < 0 || cell[at - 1] === "\\" || cell[from - 1] === "\\") continue;
    const link = cell.slice(at + 2, end).replace(/^<|>$/g, "");
    if (/^https?:\/\/[^\s<>]{1,2000}$/.test(link))
      links.push({ from, to: end + 1, text: cell.slice(from + 1, at), link });
  }
  return links;
}

const AUTOLINK = /<(https?:\/\/[^<>\s]{1,2000})>/g;

function linksOf(cell: string): string[] {
  const links = [...linksIn(cell).map(({ link }) => link), ...[...cell.matchAll(AUTOLINK)].map((match) => match[1]!)];
  return [...new Set(links)];
}

/** The text of the links in their place. */
function withoutLinks(cell: string): string {
  let text = "";
  let done = 0;
  for (const { from, to, text: shown } of linksIn(cell)) {
    text += cell.slice(done, from) + shown;
    done = to;
  }
  return text + cell.slice(done);
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
  emsp: "\u2003",
};

/** Escapes, line breaks, entities, emphasis and addresses, whichever comes first. */
const MARKUP =
  /\\([!-/:-@[-`{-~])|(<br ?\/?>)|&(?:#(x?)([0-9a-f]{1,6})|([a-z]{2,4}));|\*\*|__|`|<(https?:\/\/[^<>\s]{1,2000})>/gi;

/** The text that a reader sees: line breaks for `<br>`, links by their text, escapes and entities undone. */
function plainText(source: string): string {
  return withoutLinks(source).replace(
    MARKUP,
    (whole, escaped?: string, lineBreak?: string, hex?: string, code?: string, entity?: string, address?: string) => {
      if (escaped !== undefined) return escaped;
      if (lineBreak !== undefined) return "\n";
      if (code !== undefined) return characterOf(Number.parseInt(code, hex ? 16 : 10)) ?? whole;
      if (entity !== undefined) return Object.hasOwn(ENTITIES, entity) ? ENTITIES[entity]! : whole;
      return address ?? "";
    },
  );
}

const characterOf = (code: number) => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : null);
