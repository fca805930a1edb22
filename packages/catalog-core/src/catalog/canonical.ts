import { oneLine } from "./text.js";
import { timeLimitOf } from "./time-limit.js";
import type { Catalog, CatalogDeadline, CatalogEntry } from "./types.js";
import { audienceWords, channelOf, inChannelOrder, levelWords, methodWords } from "./vocabulary.js";

/**
 * The catalog as an import of an official table gives it: every text on one line, lists without empty items, channels
 * in the order and with the names of the form, words of closed sets in order and once each, working days from the text
 * of the time limit, further columns without empty cells. Two catalogs that say the same are equal in this form; it is
 * what round trips are held to.
 */
export function canonicalCatalog(catalog: Catalog): Catalog {
  const { deadlines } = catalog;
  return {
    catalog: 1,
    id: oneLine(catalog.id),
    title: oneLine(catalog.title),
    issuer: oneLine(catalog.issuer),
    issuedOn: oneLine(catalog.issuedOn),
    region: { code: oneLine(catalog.region.code), name: oneLine(catalog.region.name) },
    domain: oneLine(catalog.domain),
    status: oneLine(catalog.status),
    basis: lines(catalog.basis),
    entries: catalog.entries.map(canonicalEntry),
    removed: catalog.removed.map((one) => ({
      level1: oneLine(one.level1),
      level2: oneLine(one.level2),
      elements: lines(one.elements),
      movedTo: oneLine(one.movedTo),
    })),
    // No deadlines and an empty list of them look the same in a table.
    ...(deadlines && deadlines.length > 0 && { deadlines: deadlines.map(canonicalDeadline) }),
  };
}

/** One row in that form. */
export function canonicalEntry(entry: CatalogEntry): CatalogEntry {
  const level3 = oneLine(entry.level3 ?? "");
  const extra: Record<string, string> = {};
  for (const [heading, text] of Object.entries(entry.extra ?? {})) {
    const [key, value] = [oneLine(heading), oneLine(text)];
    if (key !== "" && value !== "" && key !== "__proto__") extra[key] = value;
  }
  return {
    id: oneLine(entry.id),
    level1: oneLine(entry.level1),
    level2: oneLine(entry.level2),
    ...(level3 !== "" && { level3 }),
    elements: lines(entry.elements),
    basis: lines(entry.basis),
    timeLimit: timeLimitOf(oneLine(entry.timeLimit.text)),
    body: oneLine(entry.body),
    channels: inChannelOrder(lines(entry.channels).map(channelOf)),
    audience: inOrder(audienceWords.values, entry.audience),
    method: inOrder(methodWords.values, entry.method),
    level: inOrder(levelWords.values, entry.level),
    links: [...new Set(lines(entry.links))],
    evidence: entry.evidence,
    note: oneLine(entry.note),
    ...(Object.keys(extra).length > 0 && { extra }),
  };
}

function canonicalDeadline(one: CatalogDeadline): CatalogDeadline {
  const what = { who: oneLine(one.who), duty: oneLine(one.duty) };
  return "by" in one ? { ...what, by: one.by } : { ...what, every: one.every, from: one.from };
}

function lines(texts: readonly string[]): string[] {
  return texts.map(oneLine).filter((text) => text !== "");
}

function inOrder<T>(order: readonly T[], values: readonly T[]): T[] {
  return order.filter((value) => values.includes(value));
}
