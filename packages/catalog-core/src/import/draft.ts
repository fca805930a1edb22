import type { Catalog, CatalogDeadline, CatalogEntry, RemovedEntry } from "../catalog/types.js";
import type { TableAccount } from "./account.js";
import { domainFrom, type Facts, type KnownFacts, regionIn } from "./facts.js";
import type { Naming } from "./naming.js";
import type { PlacedRow } from "./rows.js";

/** What the caller knows and the file may not say goes before what is read from titles. */
export interface ReadOptions extends KnownFacts {
  /** File name or address, for the account and for errors. */
  source: string;
}

/** A catalog under way. */
export interface Draft {
  facts: Facts;
  own: boolean;
  rows: { placed: PlacedRow; table: TableAccount }[];
  removed: RemovedEntry[];
  deadlines: CatalogDeadline[];
  tables: TableAccount[];
}

/** The catalog of a draft: what the caller knows first, ids for it and its rows. */
export function finish(draft: Draft, options: ReadOptions, naming: Naming, only: boolean, used: Set<string>): Catalog {
  const { facts, own } = draft;
  // The caller's word is about the file; where that holds several catalogs, their titles tell them apart.
  const { id: _id, title: _title, domain: _domain, ...shared } = options;
  const known: KnownFacts = only ? options : shared;
  const all: Facts = {
    ...facts,
    title: known.title ?? facts.title,
    issuer: known.issuer ?? facts.issuer,
    issuedOn: known.issuedOn ?? facts.issuedOn,
    regionName: known.region?.name ?? facts.regionName,
    regionCode: known.region?.code ?? facts.regionCode,
    domain: known.domain ?? facts.domain,
  };
  if (!own && all.domain === "" && known.title !== undefined) all.domain = domainFrom(known.title);
  if (!own && all.regionName === "") all.regionName = regionIn(all.title) || regionIn(all.issuer);
  const wanted = known.id ?? (facts.id || naming.catalog(all, options.source));
  let id = wanted;
  for (let count = 2; used.has(id); count++) id = `${wanted}-${count}`;
  used.add(id);

  const context = [all.title, all.issuer, ...draft.rows.slice(0, 50).map(({ placed }) => placed.row.body)].join(" ");
  const ids = naming.rows(
    draft.rows.map(({ placed }) => placed),
    all.domain,
    context,
  );
  const entries = draft.rows.map(({ placed, table }, i): CatalogEntry => {
    const { id, by } = ids[i]!;
    table.matched.push({ place: placed.place, id, by });
    placed.row.id = id;
    return placed.row;
  });
  for (const table of draft.tables) table.catalog = id;
  return {
    catalog: 1,
    id,
    title: all.title,
    issuer: all.issuer,
    issuedOn: all.issuedOn,
    region: { code: all.regionCode, name: all.regionName },
    domain: all.domain,
    status: all.status,
    basis: all.basis,
    entries,
    removed: draft.removed,
    ...(draft.deadlines.length > 0 && { deadlines: draft.deadlines }),
  };
}
