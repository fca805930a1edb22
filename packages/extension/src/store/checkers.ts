import type { Catalog, LocaleName } from "@mulu/catalog-core";
import { checkProfiles, type SiteProfile } from "@mulu/catalog-core/profile";
import { checkCatalog } from "@mulu/catalog-core/schema";
import type { Checker } from "./checker.js";

// The core's own checks; they bring weight, so they have a file for those who need them.

export const catalogChecker =
  (locale: LocaleName): Checker<Catalog> =>
  (value) => {
    const checked = checkCatalog(value, { locale, most: 1 });
    return checked.ok
      ? { ok: true, value: checked.catalog }
      : { ok: false, problem: checked.problems[0]?.message ?? "" };
  };

/** Of a whole file of profiles. */
export const profilesChecker =
  (locale: LocaleName): Checker<SiteProfile[]> =>
  (value) => {
    const checked = checkProfiles(value, locale);
    return checked.ok
      ? { ok: true, value: checked.profiles }
      : { ok: false, problem: checked.problems[0]?.message ?? "" };
  };

/** Of one profile. */
export const profileChecker =
  (locale: LocaleName): Checker<SiteProfile> =>
  (value) => {
    const checked = profilesChecker(locale)({ profiles: 1, list: [value] });
    return checked.ok ? { ok: true, value: checked.value[0]! } : checked;
  };
