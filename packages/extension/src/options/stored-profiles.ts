import { api } from "../browser/api.js";
import { saveFile } from "../browser/save-file.js";
import type { ProfileManaging } from "../profile/profile-actions.js";
import { PROFILES_CHANGED } from "../profile/profiles-changed.js";
import type { SettingsSources } from "../store/settings.js";
import type { Store } from "../store/store.js";

/** The profiles of this browser for the settings. What keeps them is loaded when it is asked for: it brings the checks. */
export function storedProfiles(store: Store, sources: SettingsSources): ProfileManaging {
  const keeping = async () => (await import("../profile/kept-profiles.js")).keptProfiles(store, sources);
  return {
    list: async () => (await keeping()).list(),
    save: async (profiles) => (await keeping()).save(profiles),
    remove: async (id) => (await keeping()).remove(id),
    restore: async (kept) => (await keeping()).restore(kept),
    setEnabled: async (id, enabled) => (await keeping()).setEnabled(id, enabled),
    saveFile: (name, text) => saveFile(name, "application/json", text),
    watch(changed) {
      const told = (changes: Record<string, unknown>) => {
        if (PROFILES_CHANGED in changes) changed();
      };
      // What an audit finds broken is told to nobody.
      const seen = () => {
        if (document.visibilityState === "visible") changed();
      };
      api.storage.onChanged.addListener(told);
      document.addEventListener("visibilitychange", seen);
      return () => {
        api.storage.onChanged.removeListener(told);
        document.removeEventListener("visibilitychange", seen);
      };
    },
  };
}
