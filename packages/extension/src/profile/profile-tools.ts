import type { PageFacts } from "@mulu/catalog-core";
import type { DomReading } from "@mulu/catalog-core/page";
import { type AppliedProfile, applyProfile, queryDocument, type SiteProfile } from "@mulu/catalog-core/profile";

/** What a page's script can do with profiles: it comes to pages that have one, and to those being taught. */
export interface ProfileTools {
  /** @param facts of the reading, changed or not */
  apply(document: Document, reading: DomReading, facts: PageFacts, profile: SiteProfile): AppliedProfile;
}

export const profileTools: ProfileTools = {
  apply: (document, reading, facts, profile) => applyProfile(facts, profile, queryDocument(document, reading)),
};
