import type { Severity } from "../audit/report.js";

/** What of a finding tells whether two have the same cause. */
export interface CauseFinding {
  rule: string;
  reason: string;
  /** Null is the same as none. */
  attribute?: string | null | undefined;
  severity: Severity;
  message: string;
}

/** The same fault on many pages: mended once, most often in the template. */
export interface RootCause<F extends CauseFinding> {
  /** As `causeKey` gives it, or the counter's own function. */
  key: string;
  /** As the first page has it; its sentence may hold values of that page. */
  finding: F;
  /** The sentence is the same on all pages. */
  same: boolean;
  /** Numbers of the pages, from 0, in the order they came in. */
  pages: readonly number[];
  /** Three pages or more have it, and half of those judged: it is hardly written page by page. */
  likelyTemplate: boolean;
}

/** So many pages, and at least half of all: it is the template. */
const TEMPLATE_PAGES = 3;
const TEMPLATE_SHARE = 0.5;

/**
 * What findings of one cause have in common: rule, reason and attribute.
 * @param finding of any page
 */
export function causeKey({ rule, reason, attribute }: Omit<CauseFinding, "message" | "severity">): string {
  return `${rule} ${reason} ${attribute ?? ""}`;
}

/** Counts causes as pages go by. Of each cause one finding and the numbers of its pages are kept. */
export interface CauseCounter<F extends CauseFinding> {
  /** The next page's findings; null for a page that was not judged, which only takes its number. */
  add(findings: readonly F[] | null): void;
  /** The causes so far, those of most pages first. */
  causes(): RootCause<F>[];
}

/**
 * A counter for pages that come one by one; `rootCauses` counts a list at once.
 * @param keyOf what is one cause; rule, reason and attribute if not given
 */
export function causeCounter<F extends CauseFinding>(keyOf: (finding: F) => string = causeKey): CauseCounter<F> {
  const causes = new Map<string, { finding: F; same: boolean; pages: number[] }>();
  let next = 0;
  let judged = 0;
  return {
    add(findings) {
      const at = next++;
      if (findings === null) return;
      judged++;
      for (const finding of findings) {
        const key = keyOf(finding);
        const cause = causes.get(key);
        if (!cause) causes.set(key, { finding, same: true, pages: [at] });
        else {
          if (cause.finding.message !== finding.message) cause.same = false;
          if (cause.pages[cause.pages.length - 1] !== at) cause.pages.push(at);
        }
      }
    },
    causes: () =>
      [...causes]
        .map(([key, cause]) => ({
          key,
          ...cause,
          likelyTemplate: cause.pages.length >= TEMPLATE_PAGES && cause.pages.length >= judged * TEMPLATE_SHARE,
        }))
        .sort((a, b) => b.pages.length - a.pages.length || RANK[a.finding.severity] - RANK[b.finding.severity]),
  };
}

/**
 * The causes of all findings of some pages, those of most pages first.
 * @param pages findings page by page; null for a page that was not judged
 */
export function rootCauses<F extends CauseFinding>(pages: Iterable<readonly F[] | null>): RootCause<F>[] {
  const counter = causeCounter<F>();
  for (const findings of pages) counter.add(findings);
  return counter.causes();
}

const RANK = { error: 0, warning: 1, info: 2 };
