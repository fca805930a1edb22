import type { LocaleName } from "@mulu/catalog-core";
import { brokenAttributes, type SiteProfile } from "@mulu/catalog-core/profile";
import { called } from "../browser/api.js";
import { storeTexts } from "../locales/store/index.js";
import { profileChecker, profilesChecker } from "../store/checkers.js";
import { managed } from "../store/managed.js";
import {
  changeProfile,
  type ListedProfile,
  listProfiles,
  type ProfileRefusal,
  putProfiles,
  removeProfile,
  restoreProfile,
} from "../store/profiles.js";
import { readSettings, type SettingsSources } from "../store/settings.js";
import type { Store } from "../store/store.js";
import type { KeptProfile, ProfileKeeping } from "./profile-actions.js";
import { PROFILES_CHANGED } from "./profiles-changed.js";

/** The profiles that are kept, and those that the bureau has set. */
export function keptProfiles(store: Store, sources: SettingsSources): ProfileKeeping {
  const locale = async (): Promise<LocaleName> => (await readSettings(sources)).settings.locale;

  async function fail(refusal: ProfileRefusal): Promise<never> {
    const texts = storeTexts[await locale()];
    const trouble = refusal.code === "not-kept" ? store.trouble() : null;
    throw new Error(trouble ? texts.trouble[trouble] : texts.notKept(refusal));
  }

  async function done(kept: boolean): Promise<void> {
    if (!kept) await fail({ code: "not-kept" });
    await called<void>((done) => sources.local.set!({ [PROFILES_CHANGED]: Date.now() }, done));
  }

  return {
    async list() {
      const [own, bureaus] = await listed(store, sources);
      return [...bureaus, ...own.map(keptOf)];
    },
    async save(profiles) {
      const refusal = await putProfiles(store, profiles, profileChecker(await locale()));
      if (refusal) await fail(refusal);
      await done(true);
    },
    remove: async (id) => done(await removeProfile(store, id)),
    async restore({ profile, enabled }) {
      // How it failed is not part of what was shown of it: it is found out anew.
      await done(await restoreProfile(store, { id: profile.id, value: profile, enabled, health: {} }));
    },
    setEnabled: async (id, enabled) => done(await changeProfile(store, id, { enabled })),
  };
}

/** Those that are in use: the bureau's, and one's own that are switched on. */
export async function usedProfiles(
  store: Store,
  sources: SettingsSources,
): Promise<{ profile: SiteProfile; own: ListedProfile<SiteProfile> | null }[]> {
  const [own, bureaus] = await listed(store, sources);
  return [
    ...bureaus.map(({ profile }) => ({ profile, own: null })),
    ...own.filter(({ enabled }) => enabled).map((one) => ({ profile: one.value, own: one })),
  ];
}

async function listed(
  store: Store,
  sources: SettingsSources,
): Promise<[own: ListedProfile<SiteProfile>[], bureaus: KeptProfile[]]> {
  const [{ profiles }, given] = await Promise.all([
    listProfiles(store, profileChecker("zh-CN")),
    managed(sources, "profiles", profilesChecker("zh-CN")),
  ]);
  const bureaus = (given.value ?? []).map(
    (profile): KeptProfile => ({ profile, enabled: true, broken: [], managed: true }),
  );
  // The bureau's profile stands for one's own of the same name.
  const ids = new Set(bureaus.map(({ profile }) => profile.id));
  return [profiles.filter(({ id }) => !ids.has(id)), bureaus];
}

const keptOf = ({ value, enabled, health }: ListedProfile<SiteProfile>): KeptProfile => ({
  profile: value,
  enabled,
  broken: brokenAttributes(health),
  managed: false,
});
