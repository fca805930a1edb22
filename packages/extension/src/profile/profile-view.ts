import type { AttributeName } from "@mulu/catalog-core";
import type { UsedProfile } from "./messages.js";

/** The profile that a page was read with, as it is shown beside what was found. */
export interface ProfileView {
  id: string;
  name: string;
  /** What of it read nothing here. */
  failed: readonly AttributeName[];
  /** What of it read nothing on page after page. */
  broken: readonly AttributeName[];
}

export function profileView({ profile, problems }: UsedProfile, broken: readonly AttributeName[] = []): ProfileView {
  const { id, name } = profile;
  return { id, name, failed: [...new Set(problems.map(({ attribute }) => attribute))], broken };
}
