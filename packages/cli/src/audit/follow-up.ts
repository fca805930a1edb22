import {
  type CheckedOrder,
  type Comparison,
  causeCounter,
  causeKey,
  checkOrders,
  compareWith,
  type OrderProblem,
  type RootCause,
  seen,
  sinceOf,
} from "@mulu/catalog-core/findings";
import type { PageReport, UnreadPage } from "../core-types.js";
import type { LoadedBaseline } from "../options/baseline.js";
import type { LoadedOrders } from "../options/orders.js";
import type { RuleChoice } from "../options/preset.js";
import type { AuditedPage } from "./set-aside.js";
import type { Since } from "./since.js";

export type Finding = PageReport["findings"][number];

/** What is told after the last page. */
export interface Ending {
  /** What several pages have in common; null after a few pages, where each can be seen by itself. */
  causes: RootCause<Finding>[] | null;
  /** The pages by their numbers. */
  pages: readonly string[];
  /** How it stands to the report of `--baseline`. */
  comparison: (Comparison & { file: string; at: string }) | null;
  /** What has become of the work orders of `--orders`. */
  orders: { file: string; rows: CheckedOrder[]; problems: OrderProblem[] } | null;
}

export interface FollowUpOptions {
  baseline: LoadedBaseline | null;
  orders: LoadedOrders | null;
  choice: RuleChoice;
}

/** Takes note of pages as they go by. */
export interface FollowUp {
  /** The page's report; with a baseline its findings say since when they are there. */
  add(page: AuditedPage): PageReport;
  addUnread(page: UnreadPage): void;
  ending(): Ending;
}

/** With more pages than these, what they have in common is told. */
const FEW_PAGES = 3;

export function followUp({ baseline, orders, choice }: FollowUpOptions): FollowUp {
  const counter = causeCounter<Finding>((finding) => `${causeKey(finding)} ${finding.outcome}`);
  const found = seen([...choice.rules, ...choice.formRules].map(({ id }) => id));
  const pages: string[] = [];
  let fresh = 0;

  function withSince(report: PageReport, { report: earlier }: LoadedBaseline): PageReport {
    const findings = report.findings.map((finding): Finding & Since => {
      const since = sinceOf(finding, earlier);
      if (since === "new") fresh++;
      return since === null ? finding : { ...finding, since };
    });
    return { ...report, findings };
  }

  return {
    add({ report, setAside }) {
      pages.push(report.source);
      counter.add(report.findings.filter(isOpen));
      if (baseline !== null || orders !== null) found.add(report, setAside);
      return baseline === null ? report : withSince(report, baseline);
    },
    addUnread({ source }) {
      pages.push(source);
      counter.add(null);
    },
    ending: () => ({
      causes: pages.length > FEW_PAGES ? counter.causes() : null,
      pages,
      comparison: baseline && {
        file: baseline.file,
        at: baseline.report.at,
        ...compareWith(baseline.report, found, fresh),
      },
      orders: orders && { file: orders.file, rows: checkOrders(orders.orders, found), problems: orders.problems },
    }),
  };
}

/** Neither met nor waived. */
function isOpen({ outcome, waiver }: Finding): boolean {
  return waiver === undefined && (outcome === "fail" || outcome === "review" || outcome === "error");
}
