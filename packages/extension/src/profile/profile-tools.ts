import type { PageFacts } from "@mulu/catalog-core";
import type { DomReading } from "@mulu/catalog-core/page";
import { queryDocument, type SiteProfile } from "@mulu/catalog-core/profile";
import { type ReadWithProfile, readWithProfile } from "./read-with-profile.js";

/** What a page's script can do with profiles: it comes to pages that have one, and to those being taught. */
export interface ProfileTools {
  /** @param facts of the reading, changed or not */
  read(document: Document, reading: DomReading, facts: PageFacts, profile: SiteProfile): ReadWithProfile;
}

export const profileTools: ProfileTools = {
  read: (document, reading, facts, profile) => readWithProfile(facts, profile, queryDocument(document, reading)),
};
