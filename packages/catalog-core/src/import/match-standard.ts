import { knownNames } from "../catalog/known-names.js";
import type { Catalog } from "../catalog/types.js";
import type { MatchAccount } from "./account.js";
import { domainOf } from "./domains.js";
import { type Names, nameKey } from "./names.js";

export interface StandardMatch {
  id: string;
  by: MatchAccount["by"];
}

/** First-level names are met with a word more or less at the end: 教育督导公开. */
function partKey(name: string): string {
  const key = nameKey(name);
  const short = key.replace(/(?:信息公开|公开|信息|情况|事项|类)$/, "");
  return short.length >= 2 ? short : key;
}

const pair = (level1: string, level2: string) => `${partKey(level1)}\n${nameKey(level2)}`;

/** Rows that must be the standard's by both names before a table that names no domain is taken for one of its domain. */
const ENOUGH = 3;

/**
 * Which rows of a table are rows of the standard: by both names, by the second alone where only one row of the
 * standard has it, or by another wording that is known. Each row of the standard is found once; null for others.
 *
 * @param domain what the table is about; a housing catalog has its own 政策文件 / 规范性文件
 * @param context title, issuer, bodies: where they name the standard's domain, a table without one is taken for its
 */
export function matchStandard(
  rows: readonly Names[],
  standard: Catalog,
  domain: string,
  context = "",
): (StandardMatch | null)[] {
  const found: (StandardMatch | null)[] = rows.map(() => null);
  const related = isRelated(domain, standard.domain) ?? (mentions(context, rows, standard.domain) ? true : null);
  if (related === false) return found;
  const { pairs, seconds, wordings } = prepare(standard);
  const taken = new Map<string, string>();
  const names = rows.map((row) => {
    const [level1, level2] = levels(row);
    return { pair: pair(level1, level2), second: nameKey(level2) };
  });
  const take = (i: number, id: string | undefined, by: MatchAccount["by"]) => {
    if (id === undefined || found[i]) return;
    // The same item in several rows is the same item; another item is not.
    const key = names[i]!.pair;
    if (taken.has(id) && taken.get(id) !== key) return;
    taken.set(id, key);
    found[i] = { id, by };
  };
  names.forEach((one, i) => {
    take(i, pairs.get(one.pair), "names");
  });
  if (related === null && found.filter((one) => one !== null).length < Math.min(ENOUGH, rows.length))
    return rows.map(() => null);
  names.forEach((one, i) => {
    take(i, wordings.get(one.pair), "wording");
  });
  names.forEach((one, i) => {
    take(i, seconds.get(one.second) ?? undefined, "level2");
  });
  return found;
}

/** With three levels the first is the domain, or the bureau: 义务教育 / 招生管理 / 招生政策. */
function levels({ level1, level2, level3 }: Names): [string, string] {
  return level3 === undefined || level3 === "" ? [level1, level2] : [level2, level3];
}

/** Is a table of this domain about what the standard is about? Null if the table doesn't say. */
function isRelated(domain: string, standard: string): boolean | null {
  if (domain === "" || standard === "") return null;
  const [a, b] = [domainOf(domain)?.name ?? domain, domainOf(standard)?.name ?? standard];
  return a.includes(b) || b.includes(a);
}

function mentions(context: string, rows: readonly Names[], domain: string): boolean {
  if (domain === "") return false;
  return context.includes(domain) || rows.some(({ level1 }) => level1.includes(domain));
}

interface Prepared {
  pairs: Map<string, string>;
  /** Second-level names; null where several rows have it. */
  seconds: Map<string, string | null>;
  wordings: Map<string, string>;
  /** For each first-level name what the ids of its rows begin with. */
  prefixes: Map<string, string>;
}

const prepared = new WeakMap<Catalog, Prepared>();

function prepare(standard: Catalog): Prepared {
  const ready = prepared.get(standard);
  if (ready) return ready;
  const made: Prepared = { pairs: new Map(), seconds: new Map(), wordings: new Map(), prefixes: new Map() };
  for (const { id, level1, level2, level3 } of standard.entries) {
    const [first, second] = levels({ level1, level2, ...(level3 !== undefined && { level3 }) });
    if (!made.pairs.has(pair(first, second))) made.pairs.set(pair(first, second), id);
    const key = nameKey(second);
    made.seconds.set(key, made.seconds.has(key) ? null : id);
    const others = Object.hasOwn(knownNames, id) ? knownNames[id]!.names : [];
    for (const name of others) if (!made.wordings.has(pair(first, name))) made.wordings.set(pair(first, name), id);
    const dot = id.indexOf(".");
    if (dot > 0 && !made.prefixes.has(partKey(first))) made.prefixes.set(partKey(first), id.slice(0, dot));
  }
  prepared.set(standard, made);
  return made;
}

/** What ids of rows under this first-level item of the standard begin with; null if the standard has none such. */
export function prefixOf(level1: string, standard: Catalog): string | null {
  return prepare(standard).prefixes.get(partKey(level1)) ?? null;
}

/** Does the table's domain rule the standard out? */
export const isOtherDomain = (domain: string, standard: Catalog): boolean =>
  isRelated(domain, standard.domain) === false;
