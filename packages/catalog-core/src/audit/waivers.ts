import { pageAddress } from "./finding-key.js";
import type { Finding, FindingWaiver } from "./report.js";

/** What was set aside, by whom, and until when. It lies outside the page: what is on it stays as it is. */
export interface Waiver extends FindingWaiver {
  /** Id of the rule. */
  rule: string;
  /** Only what the rule finds for this reason, by the report's `reason`; absent for whatever it finds. */
  code?: string;
  // How far it reaches: exactly one of these. Beside a key the page only says where the finding is.
  /** This finding, by the key that the report gives it. */
  key?: string;
  /** All that the rule finds on this page: its address, or its file as it is called in the report. */
  page?: string;
  /** All that the rule finds on pages of this entry of the catalog, by its id. */
  entry?: string;
  /** All that the rule finds on this host: `www.example.gov.cn`, with its port where it has one. */
  host?: string;
}

/** Several waivers in one file, version 1. */
export interface WaiverFile {
  waivers: 1;
  list: Waiver[];
}

/** The page that findings are from, and the day: a waiver counts where it reaches the page and hasn't ended. */
export interface WaiveOptions {
  /** The page's address, or what it is called in the report where it has none. */
  page: string;
  /** The entry of the catalog that the page belongs to, by its id. */
  entry?: string | null;
  /** The day to judge for, `YYYY-MM-DD`. */
  today: string;
}

/** The findings of a page after waivers, and which waivers did something. */
export interface Waived<P> {
  /** All findings in their order, those that were set aside with their waiver. */
  findings: Finding<P>[];
  /** How many were set aside, by outcome. */
  counts: { fail: number; review: number };
  /** Those that set something aside. */
  used: Waiver[];
  /** Those that would have, had they not ended. */
  expired: Waiver[];
}

/**
 * Sets findings aside. Only what failed or is to be reviewed can be: that a rule could not run isn't a finding, and a
 * pass needs no waiver. Pure; the findings aren't changed.
 * @param findings of one page, with the keys that the report gives them
 * @param waivers from `parseWaivers`
 * @param options the page and the day
 */
export function applyWaivers<P>(
  findings: readonly Finding<P>[],
  waivers: readonly Waiver[],
  options: WaiveOptions,
): Waived<P> {
  const counts = { fail: 0, review: 0 };
  const used = new Set<Waiver>();
  const expired = new Set<Waiver>();
  const find = waiverFinder(waivers, options);
  const waived = findings.map((finding) => {
    const { outcome } = finding;
    if (outcome !== "fail" && outcome !== "review") return finding;
    const { waiver, ended } = find(finding);
    if (!waiver) {
      for (const one of ended) expired.add(one);
      return finding;
    }
    counts[outcome]++;
    used.add(waiver);
    return { ...finding, waiver: shownOf(waiver) };
  });
  return { findings: waived, counts, used: [...used], expired: [...expired] };
}

/** What of a finding a waiver is found by. */
export type Waivable = Pick<Finding<unknown>, "rule" | "reason" | "key">;

/**
 * Looks up which waiver sets a finding of a page aside: of several the one that reaches least far.
 * @param options the page and the day
 * @returns a function that gives for a finding its waiver, or null with those that would be it, had they not ended
 */
export function waiverFinder(
  waivers: readonly Waiver[],
  { page, entry = null, today }: WaiveOptions,
): (finding: Waivable) => { waiver: Waiver | null; ended: Waiver[] } {
  const here = { page: pageName(page), entry, host: hostOf(page) };
  const near = new Map<string, Waiver[]>();
  for (const one of waivers) {
    const list = near.get(one.rule);
    if (list) list.push(one);
    else near.set(one.rule, [one]);
  }
  return (finding) => {
    const fitting = (near.get(finding.rule) ?? []).filter((one) => reaches(one, finding, here));
    const holding = fitting.filter((one) => !hasEnded(one, today));
    const waiver = holding.sort((a, b) => reaching.indexOf(reachOf(a)) - reaching.indexOf(reachOf(b)))[0] ?? null;
    return { waiver, ended: waiver ? [] : fitting };
  };
}

/** How far a waiver reaches. */
export type WaiverReach = "finding" | "page" | "entry" | "host";

/** From near to far. */
const reaching: readonly WaiverReach[] = ["finding", "page", "entry", "host"];

/**
 * How far it reaches.
 * @param waiver a page beside a key doesn't widen it
 */
export function reachOf({ key, page, entry }: Pick<Waiver, "key" | "page" | "entry">): WaiverReach {
  if (key !== undefined) return "finding";
  if (page !== undefined) return "page";
  return entry === undefined ? "host" : "entry";
}

/**
 * What reports show of a waiver.
 * @param waiver what it is about is left out: it stands at the finding
 */
export function shownOf({ reason, by, on, until }: FindingWaiver): FindingWaiver {
  return { reason, ...(by === undefined ? {} : { by }), on, until };
}

/**
 * Is its last day over? A waiver for good never ends.
 * @param waiver it holds on its last day still
 * @param today `YYYY-MM-DD`
 */
export function hasEnded({ until }: Pick<Waiver, "until">, today: string): boolean {
  return until !== null && until < today;
}

/** The waivers as a file, always written alike. */
export function waiversJson(waivers: readonly Waiver[]): string {
  const list = waivers.map(({ rule, code, key, page, entry, host, ...shown }) => ({
    rule,
    code,
    key,
    page,
    entry,
    host,
    ...shownOf(shown),
  }));
  return `${JSON.stringify({ waivers: 1, list }, null, 2)}\n`;
}

interface Here {
  page: string;
  entry: string | null;
  host: string | null;
}

function reaches({ code, key, page, entry, host }: Waiver, finding: Waivable, here: Here): boolean {
  if (code !== undefined && code !== finding.reason) return false;
  if (key !== undefined) return key === finding.key;
  if (page !== undefined) return pageName(page) === here.page;
  if (entry !== undefined) return entry === here.entry;
  return host !== undefined && here.host === host.toLowerCase();
}

/** An address without what changes on each visit; a file with the same strokes on all systems. */
export function pageName(page: string): string {
  return /^https?:/i.test(page) ? pageAddress(page) : page.replaceAll("\\", "/").replace(/^(?:\.\/)+/, "");
}

/** The host of a page's address, with its port; null for a file. */
export function hostOf(page: string): string | null {
  try {
    const { protocol, host } = new URL(page);
    return /^https?:$/.test(protocol) ? host : null;
  } catch {
    return null;
  }
}
