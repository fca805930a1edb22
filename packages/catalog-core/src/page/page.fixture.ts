import type { AttributeName } from "../attributes/attributes.js";
import type { Collector } from "./collector.js";
import type { PageFacts } from "./facts.js";
import { parseHtml } from "./html/parse.js";
import { readHtml } from "./html/read.js";
import { TreeSource, walkTree } from "./html/walk.js";
import type { Line } from "./line.js";
import { Handlers, readerOf } from "./reader.js";

// Pages for the tests of the reading. All places, bodies, numbers and texts are invented.

export const TITLE = "清漳县教育局关于印发校车安全管理办法的通知";
export const PROSE =
  "<p>为了加强全县校车安全管理工作，保障乘坐校车学生的人身安全，根据有关规定，结合我县实际，制定本办法，现印发给你们，请认真遵照执行。</p>";

export interface Parts {
  head?: string;
  /** Before the heading. */
  top?: string;
  heading?: string;
  /** Between the heading and the body. */
  under?: string;
  /** The body's own markup, in a container that says so. */
  body?: string;
  foot?: string;
}

/** An article with a heading and two paragraphs; each part can be replaced. */
export function article({ head, top = "", heading, under = "", body = PROSE + PROSE, foot = "" }: Parts = {}): string {
  return `<!doctype html><html><head>${head ?? `<title>${TITLE}_清漳县人民政府</title>`}</head><body>${top}${
    heading ?? `<h1>${TITLE}</h1>`
  }${under}<div class="TRS_Editor">${body}</div>${foot}</body></html>`;
}

export function factsOf(html: string, url: string | null = null): PageFacts {
  return readHtml(html, { url }).facts;
}

/** What the page shows, by attribute: the values, several if they differ. The title is left out: each fixture has one. */
export function shown(html: string, url: string | null = null): Partial<Record<AttributeName, string | string[]>> {
  const values: Partial<Record<AttributeName, string | string[]>> = {};
  for (const [name, facts] of Object.entries(factsOf(html, url).attributes)) {
    const own = facts.filter((fact) => fact.from !== "meta").map((fact) => fact.value);
    if (own.length > 0 && name !== "articleTitle") values[name as AttributeName] = own.length === 1 ? own[0]! : own;
  }
  return values;
}

/** What a box above the article shows. */
export function shownInBox(box: string): Partial<Record<AttributeName, string | string[]>> {
  return shown(article({ top: box }));
}

/** Walks over a piece of HTML with collectors of the test's own. */
export function walk(html: string, ...collectors: Collector[]): void {
  const reader = readerOf(new TreeSource(html), collectors, new Handlers(collectors));
  walkTree(parseHtml(html).document, reader);
  reader.end();
}

/** The lines of a piece of HTML. */
export function linesOf(html: string): Line[] {
  const lines: Line[] = [];
  walk(html, { line: (line) => lines.push(line) });
  return lines;
}

/** The one line of a piece of HTML. */
export function lineOf(html: string): Line {
  const [line, ...others] = linesOf(html);
  if (!line || others.length > 0) throw new Error(`not one line: ${html}`);
  return line;
}
