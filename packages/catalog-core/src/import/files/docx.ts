import mammoth from "mammoth";
import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import type { LocaleName } from "../../locales/types.js";
import { type Grid, GridBuilder } from "../grid.js";
import { ImportFileError, readSafely } from "./error.js";
import { checkSize, type FileLimits, fileLimits } from "./limits.js";
import { fileTexts } from "./texts.js";
import { checkZip } from "./zip.js";

// The one file that knows the library for text documents. It gives HTML of its own making: tables, paragraphs, lists.

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** No style is told from another, no picture unpacked, nothing outside the file looked at. */
const options = {
  includeDefaultStyleMap: false,
  includeEmbeddedStyleMap: false,
  externalFileAccess: false,
  ignoreEmptyParagraphs: false,
  convertImage: mammoth.images.imgElement(async () => ({ src: "" })),
};

/**
 * Every table of a text document (DOCX) as a grid, tables within a cell as part of its text.
 * @param locale of the places, which tables and rows are counted for
 * @throws ImportFileError
 */
export async function readDocx(
  bytes: Uint8Array,
  given?: Partial<FileLimits>,
  locale: LocaleName = "zh-CN",
): Promise<Grid[]> {
  const limits = fileLimits(given);
  checkSize(bytes, limits);
  return readSafely(async () => {
    await checkZip(bytes, limits, limits.documentElements);
    // Node's build asks for `buffer`, the browsers' for `arrayBuffer`; both take bytes.
    const input = { buffer: bytes, arrayBuffer: bytes } as unknown as Parameters<typeof mammoth.convertToHtml>[0];
    const { value } = await mammoth.convertToHtml(input, options);
    return gridsIn(parseFragment(value).childNodes, limits, locale);
  });
}

function gridsIn(nodes: readonly Node[], limits: FileLimits, locale: LocaleName): Grid[] {
  const grids: Grid[] = [];
  let before: string[] = [];
  for (const node of nodes) {
    if (!isElement(node)) continue;
    if (node.tagName === "table") {
      grids.push(gridOf(node, before, limits, locale, grids.length + 1));
      before = [];
    } else for (const line of textOf(node).text.split("\n")) if (line.trim() !== "") before.push(line.trim());
  }
  return grids;
}

function gridOf(
  table: Element,
  before: readonly string[],
  limits: FileLimits,
  locale: LocaleName,
  number: number,
): Grid {
  const place = (row: number, column: number) => fileTexts[locale].tablePlace(number, row + 1, column + 1);
  const builder = new GridBuilder(limits);
  let rows = 0;
  try {
    for (const row of rowsOf(table)) {
      if (++rows > limits.rows)
        throw new ImportFileError("too-many-rows", { place: place(rows - 1, 0), limit: limits.rows });
      builder.startRow();
      for (const cell of row.childNodes) {
        if (!isElement(cell) || (cell.tagName !== "td" && cell.tagName !== "th")) continue;
        const { text, links } = textOf(cell);
        builder.add(text, span(cell, "rowspan"), span(cell, "colspan"), links);
      }
    }
    return { name: "", before, rows: builder.finish(), place };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const code = error.message === "columns" ? "too-many-columns" : "too-many-cells";
    throw new ImportFileError(code, {
      place: place(rows - 1, 0),
      limit: limits[error.message === "columns" ? "columns" : "cells"],
    });
  }
}

function* rowsOf(table: Element): Generator<Element> {
  for (const node of table.childNodes) {
    if (!isElement(node)) continue;
    if (node.tagName === "tr") yield node;
    else if (node.tagName === "thead" || node.tagName === "tbody") yield* rowsOf(node);
  }
}

function isElement(node: Node): node is Element {
  return "tagName" in node;
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

function span(cell: Element, name: string): number {
  return Number(attribute(cell, name) ?? 1);
}

/** The text of an element: a line for each paragraph, item and line break; and the web addresses that it links to. */
function textOf(element: Element): { text: string; links: string[] } {
  const lines: string[] = [""];
  const links = new Set<string>();
  const add = (text: string) => {
    lines[lines.length - 1] += text;
  };
  const visit = (nodes: readonly Node[]): void => {
    for (const node of nodes) {
      if (node.nodeName === "#text") add((node as DefaultTreeAdapterTypes.TextNode).value);
      if (!isElement(node)) continue;
      if (node.tagName === "br") lines.push("");
      else if (node.tagName === "input") add(attribute(node, "checked") === undefined ? "□" : "☑");
      else {
        const address = node.tagName === "a" ? attribute(node, "href") : undefined;
        if (address !== undefined && /^https?:\/\//i.test(address)) links.add(address);
        visit(node.childNodes);
        if (BLOCKS.has(node.tagName)) lines.push("");
      }
    }
  };
  visit(element.childNodes);
  if (lines.at(-1) === "") lines.pop();
  return { text: lines.join("\n"), links: [...links] };
}

const BLOCKS = new Set(["p", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6"]);
