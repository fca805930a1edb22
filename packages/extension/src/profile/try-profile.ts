import { readDocumentInSlices } from "@mulu/catalog-core/page";
import { applyProfile, queryDocument, type SiteProfile } from "@mulu/catalog-core/profile";
import type { TriedProfile } from "./messages.js";

/** Reads the page with a profile that may not be saved yet. Nothing is kept and nothing written. */
export async function tryProfile(document: Document, profile: SiteProfile): Promise<TriedProfile> {
  const reading = await readDocumentInSlices(document);
  const { readings, problems } = applyProfile(reading.facts, profile, queryDocument(document, reading));
  return { readings, problems };
}
