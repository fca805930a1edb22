import type * as z from "zod";
import { oneLine } from "../catalog/text.js";
import type { Catalog, CatalogEntry } from "../catalog/types.js";
import type { LocaleName } from "../locales/types.js";
import { catalogEntrySchema, catalogHeadSchema, limits } from "./catalog-schema.js";
import { en } from "./locales/en.js";
import { zhCN } from "./locales/zh-CN.js";
import { type Fault, faultsOf, type ProblemCode, pathText } from "./problem.js";
import { quickLook, UNSURE } from "./quick-look.js";
import type { RowNames, SchemaTexts } from "./texts.js";

/** What is wrong with a catalog, at one place. */
export interface CatalogProblem {
  /** As in `entries[2].channels[0]`; empty where it is about the whole file. */
  path: string;
  /** `more` stands last where not all are listed. */
  code: ProblemCode | "more";
  /** One sentence: which row and field, what is wrong, what belongs there. */
  message: string;
}

/** A catalog that can be relied on, or what is wrong with it. */
export type CatalogCheck = { ok: true; catalog: Catalog } | { ok: false; problems: CatalogProblem[] };

/** How problems of a catalog are told. */
export interface CheckOptions {
  /** Language of the sentences. Default `zh-CN`. */
  locale?: LocaleName;
  /** How many problems are listed; of the others, the rows are counted. Default 50. */
  most?: number;
}

const locales: Record<LocaleName, SchemaTexts> = { "zh-CN": zhCN, en };

const lookAtRow = quickLook(catalogEntrySchema);
/** Our sentences are made from the issues' codes; zod's own need not be put together. */
const quiet = { error: () => "-" };

/**
 * Is the value a catalog, version 1? Fields that a file may leave out are filled in.
 *
 * Rows that need nothing filled in are in the outcome as they were given, without a copy. What `widgetCatalog` of
 * `./widget` adds to rows is no part of a catalog, and is dropped.
 * @param value from JSON.parse
 * @param options how problems are told
 * @throws nothing
 */
export function checkCatalog(value: unknown, { locale = "zh-CN", most = 50 }: CheckOptions = {}): CatalogCheck {
  const texts = locales[locale];
  if (!isRecord(value)) return refused(texts, Array.isArray(value) ? "several" : "not-catalog");
  const found = new Problems(texts, most, value.entries);
  const { entries, ...head } = value;
  const checkedHead = checked(catalogHeadSchema, head, [], found);
  const checkedRows = Array.isArray(entries) ? rowsOf(entries, found) : null;
  if (!Array.isArray(entries))
    found.add(
      entries === undefined
        ? { code: "missing", path: ["entries"] }
        : { code: "wrong-type", path: ["entries"], expected: "list" },
    );
  const problems = found.listed();
  if (problems.length > 0 || !checkedHead || !checkedRows) return { ok: false, problems };
  return { ok: true, catalog: { ...(checkedHead as Omit<Catalog, "entries">), entries: checkedRows } };
}

/**
 * A catalog from the text of a JSON file, with a byte order mark or without.
 * @throws nothing
 */
export function parseCatalog(json: string, options: CheckOptions = {}): CatalogCheck {
  let value: unknown;
  try {
    value = JSON.parse(json.charCodeAt(0) === 0xfeff ? json.slice(1) : json);
  } catch {
    return refused(locales[options.locale ?? "zh-CN"], "not-json");
  }
  return checkCatalog(value, options);
}

function refused(texts: SchemaTexts, code: "not-json" | "not-catalog" | "several"): CatalogCheck {
  return { ok: false, problems: [{ path: "", code, message: texts.sentence({ code, path: [] }, null) }] };
}

function rowsOf(entries: readonly unknown[], found: Problems): CatalogEntry[] | null {
  if (entries.length > limits.entries) {
    found.add({ code: "too-many", path: ["entries"], most: limits.entries });
    return null;
  }
  let rows: CatalogEntry[] | null = null;
  for (let i = 0; i < entries.length; i++) {
    const given: unknown = entries[i];
    let looked = lookAtRow(given);
    const entry = looked === UNSURE ? withoutPrepared(given) : given;
    if (entry !== given) looked = lookAtRow(entry);
    if (looked === UNSURE && found.full) {
      // Why it is refused won't be told any more.
      found.moreRows++;
      continue;
    }
    const row = looked === UNSURE ? checked(catalogEntrySchema, entry, ["entries", i], found) : looked;
    // From the first row that has something filled in, the list is a new one.
    if (row !== given) rows ??= entries.slice(0, i) as CatalogEntry[];
    if (row !== null) rows?.push(row as CatalogEntry);
  }
  return rows ?? (entries as CatalogEntry[]);
}

/** The row without what the widget's JSON has besides; where something else stands under these names, it is refused. */
function withoutPrepared(entry: unknown): unknown {
  if (!isRecord(entry) || !("pinyin" in entry || "state" in entry)) return entry;
  const { pinyin, state, ...row } = entry;
  if (pinyin !== undefined && !(typeof pinyin === "string" && /^[A-Za-z|]*$/.test(pinyin))) row.pinyin = pinyin;
  if (state !== undefined && !(isRecord(state) && typeof state.published === "boolean")) row.state = state;
  return row;
}

/** The value with what it left out, or null, and then what is wrong with it is noted. */
function checked<T extends z.ZodType>(
  schema: T,
  value: unknown,
  at: readonly PropertyKey[],
  found: Problems,
): z.output<T> | null {
  const tooLarge = overlong(value);
  if (tooLarge) {
    found.add({ ...tooLarge, path: [...at, ...tooLarge.path] });
    return null;
  }
  const result = schema.safeParse(value, quiet);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    for (const fault of faultsOf(issue, value)) found.add({ ...fault, path: [...at, ...fault.path] });
    if (found.full) break;
  }
  return null;
}

/**
 * A list or `extra` with more in it than is allowed. zod would look at each item before it says so, and a file could
 * make it keep millions of issues. Besides, the key `__proto__` under `extra`, which zod passes over in silence.
 */
function overlong(value: unknown): Fault | null {
  if (!isRecord(value)) return null;
  for (const key in value) {
    const field = value[key];
    if (Array.isArray(field)) {
      if (field.length > limits.list) return { code: "too-many", path: [key], most: limits.list };
    } else if (key === "extra" && isRecord(field)) {
      if (Object.hasOwn(field, "__proto__"))
        return { code: "unknown-key", path: ["extra", "__proto__"], key: "__proto__" };
      if (Object.keys(field).length > limits.extra) return { code: "too-many", path: ["extra"], most: limits.extra };
    }
  }
  return null;
}

/** Problems as they are found: so many are listed. */
class Problems {
  private readonly list: CatalogProblem[] = [];
  private left = 0;
  /** Rows of which none is listed. */
  moreRows = 0;

  constructor(
    private readonly texts: SchemaTexts,
    private readonly most: number,
    private readonly entries: unknown,
  ) {}

  get full(): boolean {
    return this.left > 0;
  }

  add(fault: Fault): void {
    if (this.list.length >= this.most) {
      this.left++;
      return;
    }
    const { code, path } = fault;
    this.list.push({ path: pathText(path), code, message: this.texts.sentence(fault, this.rowOf(path)) });
  }

  listed(): CatalogProblem[] {
    if (this.left === 0) return this.list;
    return [...this.list, { path: "", code: "more", message: this.texts.more(this.moreRows) }];
  }

  private rowOf([first, at]: readonly PropertyKey[]): RowNames | null {
    if (first !== "entries" || typeof at !== "number" || !Array.isArray(this.entries)) return null;
    const row: unknown = this.entries[at];
    const name = (key: string) => {
      const text = isRecord(row) && Object.hasOwn(row, key) ? row[key] : "";
      return typeof text === "string" ? oneLine(text.slice(0, 80)) : "";
    };
    return { number: at + 1, level1: name("level1"), level2: name("level2") };
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
