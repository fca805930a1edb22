import type { Catalog } from "../catalog/types.js";
import type { MatchAccount } from "./account.js";
import { domainOf } from "./domains.js";
import type { Facts } from "./facts.js";
import { isOtherDomain, matchStandard, type Names, nameKey, prefixOf } from "./match-standard.js";
import { hashOf, oneWordOf, shortened, slugOf } from "./slug.js";

export interface RowNames extends Names {
  /** Id that the table itself gives the row; empty if it gives none. */
  id: string;
}

export interface RowId {
  id: string;
  by: MatchAccount["by"];
}

/** Ids of catalogs and rows in version 1. */
const ID = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/;
const LONGEST_PREFIX = 40;
const LONGEST_NAME = 55;

/**
 * Ids for the rows of one catalog: the table's own, then the standard's, else new ones made of the names, which don't
 * depend on where the row stands. The same id twice gets -2, -3 … in the order of the rows.
 */
export function idsFor(rows: readonly RowNames[], standard: Catalog, domain: string, context = ""): RowId[] {
  const own = rows.map(({ id }) => ID.test(id) && id.length <= 100);
  const matches = own.every((one) => one)
    ? []
    : matchStandard(
        rows.map((row, i) => (own[i] ? { level1: "", level2: "" } : row)),
        standard,
        domain,
        context,
      );
  const used = new Set<string>();
  rows.forEach(({ id }, i) => {
    if (own[i]) used.add(id);
  });
  const free = freeIds(used);
  const first = new Set<string>();
  const other = isOtherDomain(domain, standard);
  return rows.map((row, i): RowId => {
    if (own[i] && !first.has(row.id)) {
      first.add(row.id);
      return { id: row.id, by: "id" };
    }
    const match = matches[i];
    const wanted = own[i] ? row.id : (match?.id ?? newId(row, standard, other));
    const id = free(wanted);
    return { id, by: match?.by ?? "new" };
  });
}

/** Gives each id once: a, a-2, a-3 … */
function freeIds(used: Set<string>): (wanted: string) => string {
  const counts = new Map<string, number>();
  return (wanted) => {
    let id = wanted;
    let count = counts.get(wanted) ?? 1;
    while (used.has(id)) id = `${wanted}-${++count}`;
    counts.set(wanted, count);
    used.add(id);
    return id;
  };
}

function newId({ level1, level2, level3 }: Names, standard: Catalog, otherDomain: boolean): string {
  const three = level3 !== undefined && level3 !== "";
  // The standard's own word for a first-level item that it has: enrolment.
  const standards = otherDomain ? null : (prefixOf(three ? level2 : level1, standard) ?? prefixOf(level1, standard));
  const prefix = standards ?? part(level1, LONGEST_PREFIX);
  const name = part(three && standards === null ? `${level2} ${level3}` : three ? level3! : level2, LONGEST_NAME);
  return [prefix, name].filter((one) => one !== "").join(".") || "item";
}

function part(name: string, longest: number): string {
  const key = nameKey(name);
  if (key === "") return "";
  return shortened(
    slugOf(name.replace(/^[（(]?[0-9一二三四五六七八九十]{1,3}[)）.．、]/, "")) || hashOf(key),
    longest,
    key,
  );
}

/** Id of a catalog: cn-140400-education-2020. */
export function catalogId(facts: Facts, source: string): string {
  const region = facts.regionCode || oneWordOf(facts.regionName);
  const known = domainOf(facts.domain);
  const domain = known ? known.slug : slugOf(facts.domain);
  const year = facts.issuedOn.slice(0, 4) || facts.year;
  // A bureau's own catalog, of no one domain.
  const name =
    domain || slugOf(facts.issuer.slice(facts.issuer.startsWith(facts.regionName) ? facts.regionName.length : 0));
  const parts = [region, name || hashOf(facts.title || source), year].filter((one) => one !== "");
  return shortened(`cn-${parts.join("-")}`, 100, parts.join("-"));
}
