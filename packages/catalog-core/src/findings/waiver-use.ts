import { findingKey } from "../audit/finding-key.js";
import type { Finding, PageReport, Severity } from "../audit/report.js";
import { hasEnded, hostOf, pageName, type Waiver } from "../audit/waivers.js";
import type { LocaleName } from "../locales/types.js";
import { cellText } from "./cell-text.js";
import { waiverUseTexts } from "./texts.js";

/** What findings about waivers name as their rule. No page is judged by it, so it is in no preset. */
export const WAIVER_RULE = "waiver";

/** Title of what findings about waivers name as their rule. */
export function waiverRuleTitle(locale: LocaleName = "zh-CN"): string {
  return waiverUseTexts[locale].title;
}

/** Its last day is over; or nothing of what it was made for is found any more. */
export type WaiverFault = "expired" | "unused";

const SEVERITIES: Record<WaiverFault, Severity> = { expired: "warning", unused: "info" };

/** A page that was judged, as far as waivers ask for it. */
export interface WaivedPage {
  /** Its address, or what it is called in the report where it has none. */
  page: string;
  /** The entry of the catalog that it belongs to, by its id. */
  entry: string | null;
  /** Was all of it read? What isn't found may lie in what was not. */
  whole: boolean;
  /** Rules that could not run on it. */
  broken: readonly string[];
  /** The waivers that set something of it aside. */
  used: readonly Waiver[];
}

/** Takes note of what waivers set aside as pages go by. */
export interface WaiverUse {
  /** Takes note of a page that was judged. Waivers are only said to be unused by pages that were read whole. */
  add(page: WaivedPage): void;
  /**
   * Waivers that are to be looked at again, as findings: those that have ended, and those that nothing was found for
   * though what they reach was looked at. A waiver for a key alone doesn't say where to look: only its end is told.
   * @param today `YYYY-MM-DD`
   * @returns a page of the report with the file of waivers as its source; null where there is nothing to say
   */
  report(today: string): PageReport | null;
}

/** Where the waivers are from, the rules that run, and the language of what is said about them. */
export interface WaiverUseOptions {
  /** The file that the waivers are from, as it is called in the report. */
  source: string;
  /** Ids of the rules that run. */
  rules: Iterable<string>;
  /** Language of the sentences. Default `zh-CN`. */
  locale?: LocaleName;
  /** Title of a rule by its id. Without it, ids are shown. */
  ruleText?: (id: string) => string | null;
}

/**
 * The use of waivers in a run that begins: its pages are added one by one, and `report` says which are to be looked at.
 * @param waivers in the order of their file, which findings count them by
 */
export function waiverUse(waivers: readonly Waiver[], options: WaiverUseOptions): WaiverUse {
  const { source, rules, locale = "zh-CN", ruleText = () => null } = options;
  const ran = new Set(rules);
  const used = new Set<Waiver>();
  const lookedAt = new Set<Waiver>();
  const near = byPlace(waivers.filter(({ rule }) => ran.has(rule)));

  function findingOf(waiver: Waiver, number: number, reason: WaiverFault): Finding {
    const texts = waiverUseTexts[locale];
    const shown = {
      number,
      rule: cellText(ruleText(waiver.rule) ?? waiver.rule, 100),
      why: cellText(waiver.reason.replaceAll("\n", " "), 100),
      until: waiver.until ?? "",
    };
    return {
      rule: WAIVER_RULE,
      outcome: "fail",
      reason,
      severity: SEVERITIES[reason],
      ...texts[reason](shown),
      duties: [],
      at: null,
      key: findingKey({ rule: WAIVER_RULE, reason, data: asTexts(waiver) }, pageName(source)),
    };
  }

  return {
    add({ page, entry, whole, broken, used: usedHere }) {
      for (const waiver of usedHere) used.add(waiver);
      if (!whole) return;
      for (const place of placesOf(page, entry))
        for (const waiver of near.get(place) ?? []) if (!broken.includes(waiver.rule)) lookedAt.add(waiver);
    },
    report(today) {
      const findings = waivers.flatMap((waiver, i): Finding[] => {
        if (hasEnded(waiver, today)) return [findingOf(waiver, i + 1, "expired")];
        return lookedAt.has(waiver) && !used.has(waiver) ? [findingOf(waiver, i + 1, "unused")] : [];
      });
      if (findings.length === 0) return null;
      return { source, kind: "other", item: null, attributes: {}, findings, notRead: [] };
    },
  };
}

/** Waivers by the place that must have been looked at before one can say that nothing was found for them. */
function byPlace(waivers: readonly Waiver[]): Map<string, Waiver[]> {
  const places = new Map<string, Waiver[]>();
  for (const waiver of waivers) {
    const place = placeOf(waiver);
    if (place === null) continue;
    const list = places.get(place);
    if (list) list.push(waiver);
    else places.set(place, [waiver]);
  }
  return places;
}

function placeOf({ page, entry, host }: Waiver): string | null {
  if (page !== undefined) return `page ${pageName(page)}`;
  if (entry !== undefined) return `entry ${entry}`;
  return host === undefined ? null : `host ${host.toLowerCase()}`;
}

function placesOf(page: string, entry: string | null): string[] {
  const host = hostOf(page);
  return [
    `page ${pageName(page)}`,
    ...(entry === null ? [] : [`entry ${entry}`]),
    ...(host === null ? [] : [`host ${host}`]),
  ];
}

function asTexts(fields: object): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const [name, value] of Object.entries(fields))
    if (value !== null && value !== undefined) texts[name] = String(value);
  return texts;
}
