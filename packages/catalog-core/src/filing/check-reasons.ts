import { oneLine } from "../catalog/text.js";
import type { Catalog, CatalogEntry } from "../catalog/types.js";
import type { LocaleName } from "../locales/types.js";
import { comparable } from "../page/text.js";
import { filingTexts, type ReasonProblemCode } from "./texts.js";
import type { FilingReason } from "./types.js";

/** What is wrong with a reasons' file, at one place. */
export interface ReasonProblem {
  /** Place in the list or table, from 1; null where it is about the whole file. */
  at: number | null;
  code: ReasonProblemCode;
  /** One sentence. */
  message: string;
}

/** Reasons that can be relied on, or what is wrong with them: the first 50 problems. */
export type ReasonsCheck = { ok: true; reasons: FilingReason[] } | { ok: false; problems: ReasonProblem[] };

/** A reason with what names its row: an id, or names. */
interface Given {
  id: string;
  level1: string;
  level2: string;
  reason: unknown;
}

const MOST_ROWS = 10_000;
const LONGEST = 5_000;
const MOST_PROBLEMS = 50;

/**
 * Reads the reasons for rows left out or narrowed, in any of these forms: the template filled in; an object from rows
 * to reasons, `{ "招生管理/招生政策": "…" }`; a list of objects with `id` or `level1` and `level2`, and `reason`; a table
 * of texts whose first row has the headings. A row is named by its id in the standard, or by its names. Empty reasons are left out.
 * @param value from JSON.parse, or rows of cells
 * @param standard the catalog whose rows the reasons are about
 * @param locale language of the sentences about problems
 * @throws nothing
 */
export function checkReasons(value: unknown, standard: Catalog, locale: LocaleName = "zh-CN"): ReasonsCheck {
  const texts = filingTexts[locale];
  const problems: ReasonProblem[] = [];
  const problem = (at: number | null, code: ReasonProblemCode, name = "") => {
    problems.push({ at, code, message: texts.problem(code, at, name) });
  };
  const given = givenOf(value);
  if (!Array.isArray(given)) {
    problem(null, given);
    return { ok: false, problems };
  }
  const find = finder(standard);
  const reasons = new Map<string, string>();
  for (const [i, { id, level1, level2, reason }] of given.entries()) {
    if (problems.length >= MOST_PROBLEMS) break;
    const name = id || [level1, level2].filter(Boolean).join("/");
    if (typeof reason !== "string") problem(i + 1, "no-text", name);
    else if (oneLine(reason) === "") continue;
    else if (reason.length > LONGEST) problem(i + 1, "too-long", name);
    else if (name === "") problem(i + 1, "no-row");
    else {
      const row = find(id, level1, level2);
      if (typeof row === "string") problem(i + 1, row, name);
      else if (reasons.has(row.id)) problem(i + 1, "twice", name);
      else reasons.set(row.id, oneLine(reason));
    }
  }
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, reasons: [...reasons].map(([id, reason]) => ({ id, reason })) };
}

function givenOf(value: unknown): Given[] | "not-reasons" | "no-columns" | "too-many" {
  const list = isRecord(value) && Array.isArray(value.reasons) ? value.reasons : value;
  if (Array.isArray(list)) {
    if (list.length > MOST_ROWS) return "too-many";
    if (list.every((row) => Array.isArray(row))) return fromTable(list);
    return list.every(isRecord) ? list.map(fromRecord) : "not-reasons";
  }
  if (!isRecord(list)) return "not-reasons";
  const pairs = Object.entries(list);
  if (pairs.length > MOST_ROWS) return "too-many";
  return pairs.map(([key, reason]) => {
    const [level1, level2] = key.split(/[/／]/, 2);
    return level2 === undefined
      ? { id: key.trim(), level1: "", level2: "", reason }
      : { id: "", level1: level1!, level2, reason };
  });
}

function fromRecord(record: Record<string, unknown>): Given {
  const text = (key: string) => (typeof record[key] === "string" ? record[key].trim() : "");
  return { id: text("id"), level1: text("level1"), level2: text("level2"), reason: record.reason };
}

/** Headings of the columns, compared without blanks and punctuation, in both languages. */
const headings = {
  id: ["事项编号", "编号", "id"],
  level1: ["一级事项", "level1", "firstlevelitem"],
  level2: ["二级事项", "level2", "secondlevelitem"],
  reason: ["理由", "原因", "说明", "未列入或者减少的理由", "reason"],
};

function fromTable(rows: readonly unknown[][]): Given[] | "no-columns" {
  const [head = [], ...body] = rows;
  const cells = head.map((text) => comparable(String(text)));
  const place = (names: readonly string[]) => cells.findIndex((cell) => names.includes(cell));
  const [id, level1, level2, reason] = [headings.id, headings.level1, headings.level2, headings.reason].map(place);
  if (reason === -1 || (id === -1 && level2 === -1)) return "no-columns";
  const text = (row: readonly unknown[], at: number | undefined) => String(row[at ?? -1] ?? "").trim();
  return body.map((row) => ({
    id: text(row, id),
    level1: text(row, level1),
    level2: text(row, level2),
    reason: text(row, reason),
  }));
}

/** Finds the standard's row by its id, else by its names; two rows may have the same second-level item. */
function finder({ entries }: Catalog) {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const byLevel2 = new Map<string, CatalogEntry[]>();
  for (const entry of entries) {
    const key = comparable(entry.level2);
    const same = byLevel2.get(key);
    if (same) same.push(entry);
    else byLevel2.set(key, [entry]);
  }
  return (id: string, level1: string, level2: string): CatalogEntry | "unknown-row" | "ambiguous" => {
    const known = byId.get(id);
    if (known) return known;
    // What stands where an id would may be a name.
    const name = comparable(level2 === "" ? id : level2);
    const upper = comparable(level1);
    const same = (byLevel2.get(name) ?? []).filter((entry) => upper === "" || comparable(entry.level1) === upper);
    if (same.length > 1) return "ambiguous";
    return same[0] ?? "unknown-row";
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
