import type { AttributeName } from "../attributes/attributes.js";
import type { SiteProfile } from "./site-profile.js";

/** What would become of one profile of a file. */
export interface PlannedImport {
  /** As the file has it. */
  profile: SiteProfile;
  /** `replaced` by what comes, `same` as what is there. */
  what: "new" | "replaced" | "same";
  /** Attributes that come: all, of a new one. */
  added: AttributeName[];
  /** Of one that is replaced: attributes that go. */
  removed: AttributeName[];
  /** Of one that is replaced: attributes that are read elsewhere. */
  changed: AttributeName[];
  /** Of one that is replaced: what else is another. */
  other: ("name" | "hosts" | "pages" | "kind" | "note")[];
}

/** What an import would change, so that it can be shown before anything is written. Profiles are known by their id. */
export function planImport(kept: readonly SiteProfile[], coming: readonly SiteProfile[]): PlannedImport[] {
  const byId = new Map(kept.map((profile) => [profile.id, profile]));
  return coming.map((profile) => {
    const before = byId.get(profile.id);
    const names = [
      ...new Set([...Object.keys(before?.attributes ?? {}), ...Object.keys(profile.attributes)]),
    ] as AttributeName[];
    const plan: PlannedImport = { profile, what: "new", added: [], removed: [], changed: [], other: [] };
    if (!before) return { ...plan, added: names };
    for (const name of names) {
      const [old, own] = [before.attributes[name], profile.attributes[name]];
      if (!old) plan.added.push(name);
      else if (!own) plan.removed.push(name);
      else if (!isSame(old, own)) plan.changed.push(name);
    }
    for (const key of ["name", "hosts", "pages", "kind", "note"] as const)
      if (!isSame(before[key], profile[key])) plan.other.push(key);
    return { ...plan, what: isSame(before, profile) ? "same" : "replaced" };
  });
}

/** Whatever the order of the fields. */
function isSame(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_, one: unknown) =>
      typeof one === "object" && one !== null && !Array.isArray(one)
        ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
        : one,
    ) ?? ""
  );
}
