import type { SiteProfile } from "./site-profile.js";

/** The text of a file with these profiles, that `parseProfiles` reads again: one by itself, several in a list. */
export function profilesFile(profiles: readonly SiteProfile[]): string {
  const content = profiles.length === 1 ? profiles[0] : { profiles: 1, list: profiles };
  return `${JSON.stringify(content, null, 2)}\n`;
}
