import type { AttributeName } from "@mulu/catalog-core";
import {
  fitsHost,
  hostPattern,
  matchProfile,
  profileLimits,
  type SiteProfile,
  type ValueSource,
} from "@mulu/catalog-core/profile";
import type { KeptProfile } from "./profile-actions.js";

/** The host of an address, with its port where it has one; null where there is nothing that can be taught. */
export function hostOf(url: string): string | null {
  try {
    const { protocol, host } = new URL(url);
    return /^https?:$/.test(protocol) && "host" in hostPattern(host) ? host : null;
  } catch {
    return null;
  }
}

/** The profile that what is taught on this page goes into: the one in use there, or a new one of its host. */
export function draftFor(kept: readonly KeptProfile[], url: string, today: string): SiteProfile | null {
  const host = hostOf(url);
  if (host === null) return null;
  // To the bureau's own nothing can be added.
  const used = kept.filter(({ enabled, managed }) => enabled && !managed).map(({ profile }) => profile);
  const fitting = matchProfile(used, url);
  if (fitting) return fitting;
  const ids = new Set(kept.map(({ profile }) => profile.id));
  return {
    profile: 1,
    id: freeId(host, ids),
    name: host.slice(0, profileLimits.name),
    hosts: [host],
    attributes: {},
    madeOn: today,
  };
}

/** www.example.gov.cn → www-example-gov-cn, and a number behind it where that is taken. */
function freeId(host: string, taken: ReadonlySet<string>): string {
  const words = host
    .toLowerCase()
    .split(/[^a-z0-9]/)
    .filter((word) => word !== "");
  const base = words.join("-").slice(0, 60).replace(/-$/, "") || "site";
  let id = base;
  for (let i = 2; taken.has(id); i++) id = `${base}-${i}`;
  return id;
}

/** With the attribute read from there and nowhere else. */
export function withSource(profile: SiteProfile, attribute: AttributeName, source: ValueSource): SiteProfile {
  return { ...profile, attributes: { ...profile.attributes, [attribute]: [source] } };
}

export function withoutAttribute(profile: SiteProfile, attribute: AttributeName): SiteProfile {
  const { [attribute]: _, ...attributes } = profile.attributes;
  return { ...profile, attributes };
}

/** A source as it is kept: words that aren't there are left out. */
export function sourceOf(fields: { selector: string; after: string; before: string }): ValueSource {
  const { selector, after, before } = fields;
  return {
    selector: selector.trim(),
    ...(after.trim() !== "" && { after: after.trim() }),
    ...(before.trim() !== "" && { before: before.trim() }),
  };
}

/** The site's own profiles first, then all others. */
export function bySite(
  kept: readonly KeptProfile[],
  url: string | null,
): { own: KeptProfile[]; others: KeptProfile[] } {
  const own = url === null ? [] : kept.filter(({ profile }) => fitsHost(profile.hosts, url));
  return { own, others: kept.filter((one) => !own.includes(one)) };
}

/** Name of the file that a profile is exported as, without what file systems refuse. */
export function fileName(profiles: readonly SiteProfile[], today: string): string {
  return profiles.length === 1 ? `mulu-profile-${profiles[0]!.id}.json` : `mulu-profiles-${today}.json`;
}
