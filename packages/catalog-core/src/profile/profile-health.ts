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

export type ProfileHealth = Partial<Record<AttributeName, AttributeMisses>>;

export interface BrokenAttribute {
  attribute: AttributeName;
  problem: ProfileTrouble;
  since: string;
}

/** Not every page has every attribute: on so many pages in a row, and it isn't the page. */
const PAGES = 3;

/**
 * What is known after one more page. One that works forgets its misses.
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
