import { readFormTree } from "../form/html.js";
import { handlers, lastOf, pageReading } from "../read.js";
import { readerOf } from "../reader.js";
import type { Reading } from "../reading.js";
import { parseHtml } from "./parse.js";
import { HtmlPlaces } from "./place.js";
import { TreeSource, walkTree } from "./walk.js";

/** What the text of a page doesn't say by itself. */
export interface ReadHtmlOptions {
  /** Address of the page, if it has one: compared with SiteDomain, and read for the catalog entry. */
  url?: string | null;
}

/**
 * Reads a page from its HTML text (see `decodeHtml` for bytes). Any text is accepted; what can't be read is listed in
 * `facts.notRead`.
 * @param html the page's source
 * @throws nothing
 */
export function readHtml(html: string, options: ReadHtmlOptions = {}): Reading {
  const { document } = parseHtml(html);
  const source = new TreeSource(html);
  const page = pageReading();
  const reader = readerOf(source, page.collectors, handlers);
  walkTree(document, reader);
  reader.end();
  const places = new HtmlPlaces(html, source, reader.nodes);
  const facts = lastOf(page.facts(options.url ?? null, reader.nodes.length));
  const reading: Reading = { facts, place: (at) => places.place(at) };
  const form = facts.kind === "form" ? readFormTree({ document }) : null;
  if (form) reading.form = { facts: form.facts, place: (at) => places.placeOf(form.nodes[at]) };
  return reading;
}
