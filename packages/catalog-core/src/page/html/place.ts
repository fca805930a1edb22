import type { Place } from "../../audit/report.js";
import type { At } from "../facts.js";
import { type SelectorSource, selectorOf } from "../selector.js";
import type { TreeElement } from "./parse.js";
import type { TreeSource } from "./walk.js";

/** Finds lines, columns and selectors for elements of a parsed page. Everything is worked out on first demand. */
export class HtmlPlaces {
  private lineStarts: number[] | null = null;
  private ids: Map<string, number> | null = null;

  constructor(
    private readonly html: string,
    private readonly tree: TreeSource,
    private readonly nodes: readonly TreeElement[],
  ) {}

  /** The place of an element by its number; null if there is none of that number. */
  place(at: At): Place | null {
    return this.placeOf(this.nodes[at]);
  }

  /** The place of an element; null if there is none. */
  placeOf(node: TreeElement | undefined): Place | null {
    if (!node) return null;
    const { line, column } = this.lineAndColumn(startOf(this.html, node));
    return { line, column, selector: selectorOf(this.source, node) };
  }

  private readonly source: SelectorSource<TreeElement> = {
    localName: (node) => node.tagName,
    getAttribute: (node, name) => this.tree.attr(node, name),
    parentElement: (node) =>
      node.parentNode && "tagName" in node.parentNode ? (node.parentNode as TreeElement) : null,
    place(node) {
      let before = 0;
      let all = 0;
      for (const child of node.parentNode?.childNodes ?? []) {
        if (child.nodeName !== node.nodeName) continue;
        all++;
        if (child === node) before = all;
      }
      return all > 1 ? before : 0;
    },
    isOnly: (_node, id) => this.countId(id) === 1,
  };

  private countId(id: string): number {
    if (this.ids === null) {
      this.ids = new Map();
      for (const node of this.nodes) {
        const one = this.tree.attr(node, "id");
        if (one) this.ids.set(one, (this.ids.get(one) ?? 0) + 1);
      }
    }
    return this.ids.get(id) ?? 0;
  }

  private lineAndColumn(offset: number): { line: number; column: number } {
    if (this.lineStarts === null) {
      this.lineStarts = [0];
      for (let at = this.html.indexOf("\n"); at >= 0; at = this.html.indexOf("\n", at + 1))
        this.lineStarts.push(at + 1);
    }
    const starts = this.lineStarts;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low]! + 1 };
  }
}

/** Start tags are looked back for at most this far. */
const LONGEST_TAG = 20_000;

/** The offset of the element's start tag: from where the parser made it, back to its `<`. */
function startOf(html: string, node: TreeElement): number {
  const name = node.tagName;
  let at = html.lastIndexOf("<", node.made);
  for (let tries = 0; at >= 0 && node.made - at < LONGEST_TAG && tries < 50; tries++) {
    if (html.slice(at + 1, at + 1 + name.length).toLowerCase() === name) return at;
    if (at === 0) break;
    at = html.lastIndexOf("<", at - 1);
  }
  // Elements that the parser adds by itself (tbody) have no tag: where it added them.
  return Math.max(0, html.lastIndexOf("<", node.made));
}
