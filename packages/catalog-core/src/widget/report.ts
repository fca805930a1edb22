import { dayNumber, dayOfNumber, isDay, lastDayNumber } from "../calendar/day.js";
import type { Catalog } from "../catalog/types.js";
import { findDate } from "../page/dates.js";
import type { EntryState } from "./types.js";

// A report comes from a file, and may be anything: each value is looked at before it is used, and what isn't as it
// should be is passed over.

/**
 * Kinds of pages that something is published on. An edit form isn't public, a front page is of no item, and a column may
 * be empty.
 */
const PUBLIC: ReadonlySet<unknown> = new Set(["article", "catalog", "other"]);
/** Where the day of a page is read, the first that has one: when it was published, else when it was written. */
const DAYS = ["publishDate", "pubDate", "writtenDate"] as const;
/** Readings of one attribute, and characters of one, that are looked at. */
const MOST_READINGS = 50;
const LONGEST_READING = 200;

type Fields = Record<string, unknown>;

/** Id of the catalog that a report, version 1, was made with; null where the value is no such report. */
export function reportCatalog(report: unknown): string | null {
  if (!isFields(report) || own(report, "report") !== 1 || !Array.isArray(own(report, "pages"))) return null;
  const catalog = own(report, "catalog");
  const id = isFields(catalog) ? own(catalog, "id") : null;
  return typeof id === "string" ? id : null;
}

/**
 * How it stands with the rows of a catalog by a report that was made with it, by their ids. See `widgetCatalog`.
 * @param report from JSON.parse
 * @param today days after it are slips; null is the day of the report
 */
export function statesIn(report: unknown, catalog: Catalog, today: string | null): Map<string, EntryState> {
  const states = new Map<string, EntryState>();
  if (reportCatalog(report) !== catalog.id) return states;
  const { pages, at } = report as { pages: unknown[]; at?: unknown };
  const last = today ?? dayInChina(at);
  const ids = new Set(catalog.entries.map(({ id }) => id));
  /** Rows that have a column: whether something is in it, the report doesn't say. */
  const columns = new Set<string>();
  for (const page of pages) {
    if (!isFields(page)) continue;
    const kind = own(page, "kind");
    const item = own(page, "item");
    const id = isFields(item) ? own(item, "id") : null;
    if (typeof id !== "string" || !ids.has(id)) continue;
    if (kind === "column") columns.add(id);
    if (!PUBLIC.has(kind)) continue;
    const state = states.get(id) ?? { published: true };
    states.set(id, state);
    const day = dayOf(own(page, "attributes"), last);
    if (day !== null && (state.updatedOn === undefined || state.updatedOn < day)) state.updatedOn = day;
  }
  // A report in which nothing was found of any row is about something else.
  if (states.size === 0) return states;
  for (const { id, links } of catalog.entries)
    if (!states.has(id) && !columns.has(id) && links.length === 0) states.set(id, { published: false });
  return states;
}

/** The latest day that a page names for its publication, up to the last one that can be. */
function dayOf(attributes: unknown, last: string): string | null {
  if (!isFields(attributes)) return null;
  for (const name of DAYS) {
    const readings = own(attributes, name);
    if (!Array.isArray(readings)) continue;
    const days = readings.slice(0, MOST_READINGS).flatMap((reading) => {
      const value: unknown = isFields(reading) ? own(reading, "value") : null;
      const day = typeof value === "string" ? findDate(value.slice(0, LONGEST_READING))?.day : undefined;
      return day !== undefined && day <= last ? day : [];
    });
    if (days.length > 0) return days.sort().at(-1)!;
  }
  return null;
}

/** The day in China of a moment in UTC, as reports have it: eight hours on. Without one, no day is too late. */
function dayInChina(at: unknown): string {
  const [, day = "", hour] = typeof at === "string" ? (/^(\d{4}-\d{2}-\d{2})T(\d{2}):/.exec(at) ?? []) : [];
  if (!isDay(day)) return dayOfNumber(lastDayNumber);
  return Number(hour) < 16 ? day : dayOfNumber(Math.min(dayNumber(day) + 1, lastDayNumber));
}

function own(fields: Fields, name: string): unknown {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
