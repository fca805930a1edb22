import type { BatchItem, RowFinding } from "./batch.js";

/** The same fault on many pages: mended once, most often in the template. */
export interface RootCause {
  key: string;
  /** As the first page has it; its sentence may hold values of that page. */
  finding: RowFinding;
  /** The sentence is the same on all pages. */
  same: boolean;
  /** Numbers of the pages in the batch. */
  pages: readonly number[];
  /** So many of the pages have it that it is hardly written page by page. */
  likelyTemplate: boolean;
}

/** So many pages, and at least half of all: it is the template. */
const TEMPLATE_PAGES = 3;
const TEMPLATE_SHARE = 0.5;

/** The causes of all findings of a batch, those of most pages first. */
export function rootCauses(items: readonly Pick<BatchItem, "row">[]): RootCause[] {
  const causes = new Map<string, { finding: RowFinding; same: boolean; pages: number[] }>();
  let judged = 0;
  for (const [at, { row }] of items.entries()) {
    if (row === null) continue;
    judged++;
    for (const finding of row.findings) {
      const key = `${finding.rule} ${finding.reason} ${finding.attribute ?? ""}`;
      const cause = causes.get(key);
      if (!cause) causes.set(key, { finding, same: true, pages: [at] });
      else {
        if (cause.finding.message !== finding.message) cause.same = false;
        if (cause.pages[cause.pages.length - 1] !== at) cause.pages.push(at);
      }
    }
  }
  return [...causes]
    .map(([key, cause]) => ({
      key,
      ...cause,
      likelyTemplate: cause.pages.length >= TEMPLATE_PAGES && cause.pages.length >= judged * TEMPLATE_SHARE,
    }))
    .sort((a, b) => b.pages.length - a.pages.length || RANK[a.finding.severity] - RANK[b.finding.severity]);
}

const RANK = { error: 0, warning: 1, info: 2 };
