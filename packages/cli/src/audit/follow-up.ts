import type { Lookup } from "@mulu/catalog-core/export";
import {
  type CheckedOrder,
  type Comparison,
  causeCounter,
  causeKey,
  checkOrders,
  compareWith,
  isWhole,
  type OrderProblem,
  type RootCause,
  seen,
  sinceOf,
  WAIVER_RULE,
  waiverUse,
} from "@mulu/catalog-core/findings";
import type { LocaleName, PageReport, UnreadPage } from "../core-types.js";
import type { LoadedBaseline } from "../options/baseline.js";
import type { LoadedOrders } from "../options/orders.js";
import type { RuleChoice } from "../options/preset.js";
import type { WaiverList } from "../options/waivers.js";
import type { AuditedPage } from "./set-aside.js";

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
  waivers: WaiverList | null;
  choice: RuleChoice;
  locale: LocaleName;
  /** Title of a rule, by its id. */
  ruleText: Lookup;
}

/** Takes note of pages as they go by. */
export interface FollowUp {
  /** The page's report; with a baseline its findings say since when they are there. */
  add(page: AuditedPage): PageReport;
  addUnread(page: UnreadPage): void;
  /** After the last page: what is to be said of the waivers, as a page of the report. */
  waivers(today: string): AuditedPage | null;
  ending(): Ending;
}

/** With more pages than these, what they have in common is told. */
const FEW_PAGES = 3;

export function followUp({ baseline, orders, waivers, choice, locale, ruleText }: FollowUpOptions): FollowUp {
  const counter = causeCounter<Finding>((finding) => `${causeKey(finding)} ${finding.outcome}`);
  const rules = [...choice.rules, ...choice.formRules].map(({ id }) => id);
  const found = seen([...rules, ...(waivers === null ? [] : [WAIVER_RULE])]);
  const use =
    waivers && waiverUse(waivers.list, { source: waivers.file, rules, locale, ruleText: (id) => ruleText(id, locale) });
  const pages: string[] = [];
  let fresh = 0;

  function withSince(report: PageReport, { report: earlier }: LoadedBaseline): PageReport {
    const findings = report.findings.map((finding): Finding => {
      const since = sinceOf(finding, earlier);
      if (since === "new") fresh++;
      return since === null ? finding : { ...finding, since };
    });
    return { ...report, findings };
  }

  return {
    add({ report, page, setAside }) {
      pages.push(report.source);
      counter.add(report.findings.filter(isOpen));
      if (baseline !== null || orders !== null) found.add(report, setAside?.keys);
      use?.add({
        page,
        entry: report.item?.id ?? null,
        whole: isWhole(report),
        broken: report.findings.filter(({ outcome }) => outcome === "error").map(({ rule }) => rule),
        used: setAside?.waivers ?? [],
      });
      return baseline === null ? report : withSince(report, baseline);
    },
    addUnread({ source }) {
      pages.push(source);
      counter.add(null);
    },
    waivers(today) {
      const report = use?.report(today) ?? null;
      // What was said of the file before is gone, then.
      if (waivers !== null && report === null) found.add({ source: waivers.file, findings: [], notRead: [] });
      return report && { report, page: report.source, counts: { ...NONE, fail: report.findings.length } };
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

const NONE = { pass: 0, fail: 0, review: 0, "not-applicable": 0, error: 0, waived: 0 };

/** Neither met nor waived. */
function isOpen({ outcome, waiver }: Finding): boolean {
  return waiver === undefined && (outcome === "fail" || outcome === "review" || outcome === "error");
}
