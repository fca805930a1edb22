import { profilesFile, type SiteProfile } from "@mulu/catalog-core/profile";
import { fileName } from "./draft-profile.js";
import { useManaging } from "./manage-tools.js";

/** Gives the user a file of these profiles. */
export function useExport(): (profiles: readonly SiteProfile[]) => Promise<void> {
  const { actions, today, texts, announce, attempt } = useManaging();
  return async (profiles) => {
    const name = fileName(profiles, today);
    if (await attempt(() => actions.saveFile(name, profilesFile(profiles)))) announce(texts.list.exported(name));
  };
}
