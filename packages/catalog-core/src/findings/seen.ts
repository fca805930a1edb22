import type { PageReport } from "../audit/report.js";
import { pageName } from "../audit/waivers.js";
import { cellText } from "./cell-text.js";

/** A finding of before, by what it is looked for again. */
export interface EarlierFinding {
  /** What it is known by from report to report, see `findingKey`. */
  key: string;
  /** Id of its rule. */
  rule: string;
  /** The page it was on, as the report called it. */
  page: string;
}

/** What has become of it: a page that wasn't read, or a rule that didn't run, proves nothing. */
export type Fate = "found" | "gone" | "not-looked-at";

/** What a page is known by: its address or file, as a cell of a work order can hold it. */
export function pageId(source: string): string {
  return cellText(pageName(source).replaceAll("\n", " "), 1_000);
}

/**
 * Was all of the page read? Frames and lists that could not be read don't count, only a page that was cut off.
 * @param page of a report
 */
export function isWhole({ notRead }: Pick<PageReport, "notRead">): boolean {
  return !notRead.some(({ what }) => what === "page");
}

/** What a run has looked at and found, so that findings of before can be held against it. */
export interface Seen {
  /**
   * Takes note of a page that was judged.
   * @param setAside keys of findings that waivers took out of the report: they are still there
   */
  add(page: Pick<PageReport, "source" | "findings" | "notRead">, setAside?: readonly string[]): void;
  /** Was the page read, and all of it? By its address or its file, as the report calls it. */
  hasPage(page: string): boolean;
  /** What has become of a finding of before, by its key. */
  fateOf(earlier: EarlierFinding): Fate;
}

/**
 * The notes of a run that begins: its pages are added one by one.
 * @param rules ids of the rules that run
 */
export function seen(rules: Iterable<string>): Seen {
  const ran = new Set(rules);
  const keys = new Set<string>();
  const pages = new Set<string>();
  /** Rules that could not run, by page. */
  const broken = new Set<string>();
  const onPage = (page: string, rule: string) => `${page}\n${rule}`;
  return {
    add({ source, findings, notRead }, setAside = []) {
      const page = pageId(source);
      // Of a page that was cut off, what isn't found may lie behind the cut.
      if (isWhole({ notRead })) pages.add(page);
      for (const key of setAside) keys.add(key);
      for (const { key, outcome, rule } of findings) {
        if (key !== undefined) keys.add(key);
        if (outcome === "error") broken.add(onPage(page, rule));
      }
    },
    hasPage: (page) => pages.has(pageId(page)),
    fateOf({ key, rule, page }) {
      if (keys.has(key)) return "found";
      const name = pageId(page);
      return pages.has(name) && ran.has(rule) && !broken.has(onPage(name, rule)) ? "gone" : "not-looked-at";
    },
  };
}
