import type { PageReport, UnreadPage } from "../../audit/report.js";
import { countMarks, type Mark, markOf } from "../marks.js";
import { isUnread } from "../writer.js";

/** A page in the overview; `id` is its section's. */
export interface PageRow {
  id: string;
  source: string;
  counts: Record<Mark, number>;
}

export interface RuleRow {
  rule: string;
  findings: number;
  fail: number;
  review: number;
  pages: number;
}

/** The numbers of the report's head, counted page by page. */
export class Statistics {
  readonly pages: PageRow[] = [];
  readonly unread: UnreadPage[] = [];
  readonly marks = countMarks([]);
  private readonly ruleRows = new Map<string, RuleRow>();

  /** Counts a page and gives its section's id, or null for a page that could not be read. */
  add(page: PageReport | UnreadPage): string | null {
    if (isUnread(page)) {
      this.unread.push(page);
      return null;
    }
    const counts = countMarks(page.findings);
    for (const mark of Object.keys(counts) as Mark[]) this.marks[mark] += counts[mark];
    const seen = new Set<string>();
    for (const finding of page.findings) {
      const row = this.ruleRow(finding.rule);
      const mark = markOf(finding);
      row.findings += 1;
      const failed = finding.outcome === "fail" && mark !== "waived";
      if (failed) row.fail += 1;
      if (mark === "review") row.review += 1;
      if ((failed || mark === "review") && !seen.has(finding.rule)) {
        seen.add(finding.rule);
        row.pages += 1;
      }
    }
    const id = `p${this.pages.length + 1}`;
    this.pages.push({ id, source: page.source, counts });
    return id;
  }

  get findings(): number {
    return Object.values(this.marks).reduce((sum, count) => sum + count, 0);
  }

  /** Rules with the most to mend first. */
  get rules(): RuleRow[] {
    return [...this.ruleRows.values()].sort(
      (a, b) => b.fail - a.fail || b.review - a.review || (a.rule < b.rule ? -1 : 1),
    );
  }

  /** Pages with the most urgent first. */
  get pagesByUrgency(): PageRow[] {
    return [...this.pages].sort(
      (a, b) =>
        b.counts.error - a.counts.error ||
        b.counts.warning - a.counts.warning ||
        b.counts.info - a.counts.info ||
        b.counts.review - a.counts.review,
    );
  }

  private ruleRow(rule: string): RuleRow {
    const known = this.ruleRows.get(rule) ?? { rule, findings: 0, fail: 0, review: 0, pages: 0 };
    this.ruleRows.set(rule, known);
    return known;
  }
}
