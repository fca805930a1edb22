import type { AttributeName } from "../attributes/attributes.js";
import type { AppliedProfile, ProfileTrouble } from "./apply-profile.js";

/** How an attribute of a profile has failed since it last worked. */
export interface AttributeMisses {
  /** Day of the first miss, `YYYY-MM-DD`. */
  since: string;
  problem: ProfileTrouble;
  /** Addresses of different pages that it failed on, the first few. */
  pages: string[];
}

/**
 * How a profile does on the pages that were visited: the attributes that have failed since they last worked, none where
 * all work. Plain JSON, to be kept from page to page.
 */
export type ProfileHealth = Partial<Record<AttributeName, AttributeMisses>>;

/** An attribute that a profile no longer reads: the site's template may have changed. */
export interface BrokenAttribute {
  attribute: AttributeName;
  problem: ProfileTrouble;
  /** Day of the first miss, `YYYY-MM-DD`. */
  since: string;
}

/** Not every page has every attribute: on so many pages in a row, and it isn't the page. */
const PAGES = 3;

/**
 * What is known after one more page. One that works forgets its misses.
 * @param health what was known before; it isn't changed
 * @param applied from `applyProfile`
 * @param url address of the page
 * @param today `YYYY-MM-DD`
 */
export function nextHealth(
  health: ProfileHealth,
  { readings, problems }: Pick<AppliedProfile, "readings" | "problems">,
  url: string,
  today: string,
): ProfileHealth {
  const next: ProfileHealth = { ...health };
  for (const { attribute } of readings) delete next[attribute];
  for (const { attribute, problem } of problems) {
    if (readings.some((one) => one.attribute === attribute)) continue;
    const { since = today, pages = [] } = health[attribute] ?? {};
    next[attribute] = { since, problem, pages: [...new Set([...pages, url])].slice(0, PAGES) };
  }
  return next;
}

/** The attributes that a person should look at. A selector that is none is broken at once. */
export function brokenAttributes(health: ProfileHealth): BrokenAttribute[] {
  return (Object.entries(health) as [AttributeName, AttributeMisses][])
    .filter(([, { problem, pages }]) => problem === "not-a-selector" || pages.length >= PAGES)
    .map(([attribute, { problem, since }]) => ({ attribute, problem, since }));
}
