import { countMarks, isUnread, type Mark } from "@mulu/catalog-core/export";
import type { PageReport, Totals, UnreadPage } from "../core-types.js";
import type { Engine } from "../engine.js";
import { exitCode } from "../io.js";
import type { Texts } from "../locales/texts.js";
import { reaches, type Threshold } from "../options/threshold.js";

/** Counts pages as they go by, so that none has to be kept. */
export class Tally {
  readonly totals: Totals;
  private readonly marks = countMarks([]);
  private unread = 0;
  private read = 0;
  private failed = false;

  constructor(
    private readonly engine: Pick<Engine, "summarise">,
    private readonly threshold: Threshold,
  ) {
    this.totals = engine.summarise([]);
  }

  /** Counts a page with all its findings, listed or not. */
  add(page: PageReport | UnreadPage): void {
    const totals = this.engine.summarise([page]);
    for (const key of Object.keys(totals) as (keyof Totals)[]) this.totals[key] += totals[key];
    if (isUnread(page)) {
      this.unread += 1;
      return;
    }
    this.read += 1;
    const counts = countMarks(page.findings);
    for (const mark of Object.keys(counts) as Mark[]) this.marks[mark] += counts[mark];
    this.failed ||= reaches(page, this.threshold);
  }

  get exitCode(): number {
    if (this.unread > 0) return exitCode.unreadable;
    return this.failed ? exitCode.findings : exitCode.clean;
  }

  summary(texts: Texts): string {
    const { error, warning, info, review, broken } = this.marks;
    return texts.report.summary({
      pages: this.read + this.unread,
      unread: this.unread,
      error,
      warning,
      info,
      review,
      broken,
    });
  }
}
