import { type PageReport, type Report, type UnreadPage, version } from "@mulu/catalog-core";
import { reportJson } from "@mulu/catalog-core/export";
import type { BatchTexts } from "../locales/batch/index.js";
import type { BatchHead, BatchItem } from "./batch.js";
import { failureText } from "./batch-csv.js";
import type { StoredReport } from "./messages.js";

/** A batch as a report, version 1, as the command line writes it. Pages that were not asked for are left out. */
export function batchJson(
  batch: { head: BatchHead; items: readonly BatchItem[] },
  reports: readonly (StoredReport | null)[],
  texts: BatchTexts,
): string {
  const { head, items } = batch;
  const totals: Report["totals"] = {
    pages: 0,
    pass: 0,
    fail: 0,
    review: 0,
    "not-applicable": 0,
    error: 0,
    waived: 0,
  };
  let at = head.createdAt;
  const pages: (PageReport | UnreadPage)[] = [];
  for (const [number, item] of items.entries()) {
    const stored = reports[number];
    if (item.status === "done" && stored) {
      pages.push(stored.report);
      if (stored.at > at) at = stored.at;
      for (const [name, count] of Object.entries(stored.totals)) totals[name as keyof typeof totals] += count;
    } else if (item.status === "failed")
      pages.push({ source: item.url, error: failureText(item, texts), findings: [] });
  }
  totals.pages = pages.length;
  return reportJson({ report: 1, mulu: version, at, catalog: head.catalog, pages, totals });
}
