import type { PageFacts } from "@mulu/catalog-core";
import { applyProfile, type Query, type SiteProfile } from "@mulu/catalog-core/profile";
import type { UsedProfile } from "./messages.js";

/** A page's facts as the site's profile reads them, and what it read. */
export interface ReadWithProfile {
  facts: PageFacts;
  used: UsedProfile;
}

/**
 * Reads a page with its site's profile: in its tab and in a batch alike.
 * @param facts of the page's own reading
 * @param query finds elements of the same page
 */
export function readWithProfile(facts: PageFacts, profile: SiteProfile, query: Query): ReadWithProfile {
  const { facts: read, readings, problems } = applyProfile(facts, profile, query);
  return { facts: read, used: { profile, readings, problems } };
}
