import type { PageFacts } from "../page/facts.js";
import { comparable } from "../page/text.js";
import { knownNames } from "./known-names.js";
import type { Catalog, CatalogEntry } from "./types.js";

/** The entry that a page belongs to, and what that rests on. */
export interface EntryMatch {
  /** Id of the entry. */
  id: string;
  /** How sure: 0 to 1, and never less than 0.6. */
  score: number;
  /** What it rests on, strongest first. */
  by: Evidence[];
}

/** Where a page names its entry: 组配分类, breadcrumb, ColumnName tag, title, or the path of its address. */
export type Evidence = "groupCategory" | "breadcrumb" | "columnName" | "title" | "path";

/** How much a name in that place tells, from 0 to 1; a first-level name only says in which part of the catalog to look. */
const WEIGHT: Record<Evidence, { entry: number; part: number }> = {
  groupCategory: { entry: 0.85, part: 0.35 },
  breadcrumb: { entry: 0.8, part: 0.35 },
  columnName: { entry: 0.8, part: 0.35 },
  title: { entry: 0.55, part: 0 },
  path: { entry: 0.4, part: 0 },
};
/** Less isn't told: null rather than a guess. */
const SURE = 0.6;
/** The best must be ahead of the second by this much. */
const LEAD = 0.15;

interface Names {
  entry: CatalogEntry;
  level1: string;
  level2: string;
  names: string[];
  paths: readonly string[];
}

const prepared = new WeakMap<Catalog, { names: Names[]; domain: RegExp }>();

/**
 * The catalog entry that a page belongs to, by what its breadcrumb, column, title, path and 组配分类 say; null when
 * nothing fits well enough or several fit alike.
 */
export function matchEntry(facts: PageFacts, catalog: Catalog): EntryMatch | null {
  const { names, domain } = prepare(catalog);
  // Names such as 规范性文件 or 财务信息 stand on every bureau's site: without a word of the domain they say nothing.
  if (!domain.test(contextOf(facts))) return null;
  const places = placesOf(facts);
  const scored = names.map((one) => score(one, places)).filter((one) => one.score > 0);
  scored.sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (!best || best.score < SURE || (second && best.score - second.score < LEAD)) return null;
  return { id: best.id, score: Math.round(best.score * 100) / 100, by: best.by };
}

interface Places {
  groupCategory: string[];
  breadcrumb: string[];
  columnName: string[];
  title: string;
  path: string[];
}

/** All that may name the domain that the page is about. */
function contextOf({ attributes, breadcrumb, title }: PageFacts): string {
  let context = `${title?.text ?? ""} ${breadcrumb.join(" ")}`;
  for (const name of [
    "siteName",
    "publisher",
    "contentSource",
    "topicCategory",
    "groupCategory",
    "columnName",
    "articleTitle",
  ] as const) {
    for (const fact of attributes[name] ?? []) context += ` ${fact.value}`;
  }
  return context.slice(0, 2_000);
}

function placesOf(facts: PageFacts): Places {
  const { attributes } = facts;
  const values = (name: "groupCategory" | "columnName") =>
    (attributes[name] ?? []).map((fact) => fact.value).filter((value) => value !== "" && value.length <= 80);
  const title = facts.title?.text ?? attributes.articleTitle?.find((fact) => fact.value !== "")?.value ?? "";
  const parts = (texts: string[]) => texts.flatMap((text) => text.split(/[\\/>,，;；|、\s]+/)).map(comparable);
  return {
    groupCategory: parts(values("groupCategory")),
    // The last parts are the page's own column; 首页 > 政务公开 says nothing.
    breadcrumb: facts.breadcrumb.slice(-3).map(comparable),
    columnName: values("columnName").map(comparable),
    title: comparable(title),
    path: pathOf(facts.url),
  };
}

function pathOf(url: string | null): string[] {
  if (url === null) return [];
  try {
    return new URL(url).pathname
      .toLowerCase()
      .split(/[/_.-]+/)
      .filter((part) => part !== "");
  } catch {
    return [];
  }
}

function score(one: Names, places: Places): EntryMatch {
  const found: { by: Evidence; weight: number }[] = [];
  for (const by of ["groupCategory", "breadcrumb", "columnName"] as const) {
    const texts = places[by];
    if (texts.some((text) => one.names.includes(text))) found.push({ by, weight: WEIGHT[by].entry });
    else if (texts.includes(one.level1)) found.push({ by, weight: WEIGHT[by].part });
  }
  const inTitle = Math.max(
    0,
    ...one.names.filter((name) => name.length >= 4 && places.title.includes(name)).map((name) => name.length),
  );
  if (inTitle > 0) found.push({ by: "title", weight: Math.min(0.7, WEIGHT.title.entry + 0.02 * (inTitle - 4)) });
  if (places.path.some((part) => one.paths.includes(part))) found.push({ by: "path", weight: WEIGHT.path.entry });
  found.sort((a, b) => b.weight - a.weight);
  return {
    id: one.entry.id,
    score: 1 - found.reduce((rest, { weight }) => rest * (1 - weight), 1),
    by: found.map(({ by }) => by),
  };
}

function prepare(catalog: Catalog): { names: Names[]; domain: RegExp } {
  const known = prepared.get(catalog);
  if (known) return known;
  const names = catalog.entries.map((entry) => {
    const other = Object.hasOwn(knownNames, entry.id) ? knownNames[entry.id]! : { names: [], paths: [] };
    return {
      entry,
      level1: comparable(entry.level1),
      level2: comparable(entry.level2),
      names: [...new Set([entry.level2, ...other.names].map(comparable))],
      paths: other.paths ?? [],
    };
  });
  const result = { names, domain: domainWords(catalog.domain) };
  prepared.set(catalog, result);
  return result;
}

/** Words that show that a page is about the catalog's domain. */
function domainWords(domain: string): RegExp {
  if (domain.includes("教育")) return /教育|教体|学校|中小学|小学|中学|学生|教师|校园|幼儿园|入学|招生|义务教育/;
  const first = domain.slice(0, 2).replace(/[^\p{L}\p{N}]/gu, "");
  return first === "" ? /(?:)/ : new RegExp(first);
}
