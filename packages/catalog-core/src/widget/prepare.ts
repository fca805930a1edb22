import type { Catalog } from "../catalog/types.js";
import { inScript } from "./in-script.js";
import { pinyinWriter } from "./pinyin.js";
import { statesIn } from "./report.js";
import type { WidgetCatalog, WidgetEntry } from "./types.js";

/** What the states of rows are worked out from. */
export interface WidgetCatalogOptions {
  /**
   * What `mulu audit --format json` printed of the site, from JSON.parse: a report, version 1, made with this catalog. It
   * comes from a file, so nothing is taken for granted: what isn't as it should be is passed over.
   */
  report?: unknown;
  /** `YYYY-MM-DD`; days after it are taken for slips. Default: the day of the report. */
  today?: string;
}

/**
 * A catalog with what the widget can't work out in the browser: the pinyin of each row, for the search, and with a report
 * how it stands with the publication of each row.
 *
 * What a report says of a row:
 * - `published: true` where an article, a catalog or another public page in it belongs to the row.
 * - `updatedOn`: the latest publication day (发布日期, else PubDate, else 成文日期) that these pages name.
 * - `published: false` where no page belongs to the row, but some page to some row: then the report is about this catalog,
 *   and the row wasn't found. It is as good as the report: audit the whole site. A row that has links of its own, or only a
 *   column, which may be empty, or is only in another catalog than the report's, gets no state: nothing is known.
 * - `overdueSince` is never worked out. Reports say that something was published late (`published-in-time`), not that
 *   something is still lacking: when a row was due, no page says. It is for catalogs that know it from elsewhere.
 *
 * @param catalog any catalog
 * @param options a report of the site, if there is one
 * @returns a new catalog; the one given stays as it is
 */
export function widgetCatalog(catalog: Catalog, { report, today }: WidgetCatalogOptions = {}): WidgetCatalog {
  const pinyin = pinyinWriter();
  const states = statesIn(report, catalog, today ?? null);
  return {
    ...catalog,
    entries: catalog.entries.map((entry): WidgetEntry => {
      const state = states.get(entry.id);
      return { ...entry, ...(state && { state }), pinyin: pinyin(entry) };
    }),
  };
}

/**
 * The catalog as JSON on one line. It may stand in a page as it is, in `<script type="application/json">`: nothing in it
 * ends the script.
 */
export function widgetCatalogToJson(catalog: WidgetCatalog): string {
  return `${inScript(catalog)}\n`;
}
