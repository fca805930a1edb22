import { countMarks, type Mark } from "@mulu/catalog-core/export";
import type { Totals } from "../core-types.js";
import type { PageAudit } from "../engine.js";
import { exitCode } from "../io.js";
import type { Texts } from "../locales/texts.js";
import { reaches, type Threshold } from "../options/threshold.js";
import { newIn } from "./new-in.js";

/** Counts pages as they go by, so that none has to be kept. */
export class Tally {
  readonly totals: Totals = { pages: 0, pass: 0, fail: 0, review: 0, "not-applicable": 0, error: 0, waived: 0 };
  private readonly marks = countMarks([]);
  private unread = 0;
  private failed = false;

  constructor(private readonly threshold: Threshold) {}

  addUnread(): void {
    this.totals.pages += 1;
    this.unread += 1;
  }

  add(page: PageAudit): void {
    this.totals.pages += 1;
    this.addBesides(page);
  }

  /** What was found, but on no page. */
  addBesides({ report, counts }: PageAudit): void {
    for (const outcome of Object.keys(counts) as (keyof typeof counts)[]) this.totals[outcome] += counts[outcome];
    const marks = countMarks(report.findings);
    for (const mark of Object.keys(marks) as Mark[]) this.marks[mark] += marks[mark];
    this.failed ||= reaches(newIn(report), this.threshold);
  }

  get exitCode(): number {
    if (this.unread > 0) return exitCode.unreadable;
    return this.failed ? exitCode.findings : exitCode.clean;
  }

  summary(texts: Texts): string {
    const { error, warning, info, review, broken } = this.marks;
    return texts.report.summary({
      pages: this.totals.pages,
      unread: this.unread,
      error,
      warning,
      info,
      review,
      broken,
      waived: this.totals.waived,
    });
  }
}
