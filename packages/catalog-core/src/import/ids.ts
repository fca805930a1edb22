import type { Catalog } from "../catalog/types.js";
import { domainOf } from "./domains.js";
import type { Facts } from "./facts.js";
import { hashOf } from "./hash.js";
import { isOtherDomain, matchStandard, prefixOf } from "./match-standard.js";
import { type Names, nameKey } from "./names.js";
import type { Naming } from "./naming.js";
import { isId, type RowId, rowIds } from "./row-ids.js";
import { oneWordOf, shortened, slugOf } from "./slug.js";

export interface RowNames extends Names {
  /** Id that the table itself gives the row; empty if it gives none. */
  id: string;
}

const LONGEST_PREFIX = 40;
const LONGEST_NAME = 55;

/**
 * Ids for the rows of one catalog: the table's own, then the standard's, else new ones made of the names, which don't
 * depend on where the row stands. The same id twice gets -2, -3 … in the order of the rows.
 */
function idsFor(rows: readonly RowNames[], standard: Catalog, domain: string, context = ""): RowId[] {
  const own = rows.map(({ id }) => id);
  const matches = own.every(isId)
    ? []
    : matchStandard(
        rows.map((row) => (isId(row.id) ? { level1: "", level2: "" } : row)),
        standard,
        domain,
        context,
      );
  const other = isOtherDomain(domain, standard);
  return rowIds(own, (i) => matches[i] ?? { id: newId(rows[i]!, standard, other), by: "new" });
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
function catalogId(facts: Facts, source: string): string {
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

/** Ids that can be read: those of the standard for its rows, and pinyin. */
export function readableIds(standard: Catalog): Naming {
  return {
    catalog: catalogId,
    rows: (rows, domain, context) =>
      idsFor(
        rows.map(({ row }) => row),
        standard,
        domain,
        context,
      ),
  };
}
