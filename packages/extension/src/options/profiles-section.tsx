import { ManageToolsProvider } from "../profile/manage-tools.js";
import { ProfileImport } from "../profile/profile-import.js";
import { useKeptProfiles } from "../profile/use-kept-profiles.js";
import { dayText } from "./day-text.js";
import { useOptions } from "./options-tools.js";
import { ProfileRows } from "./profile-rows.js";
import "../panel/switch.css";
import "../profile/profiles.css";
import "./profiles-section.css";

/** The profiles of all sites: how they stand, and what can be done with them. They are made in the panel. */
export function ProfilesSection() {
  const { texts, locale, actions, announce } = useOptions();
  const today = dayText(new Date().toISOString());
  const { kept, failure, tools } = useKeptProfiles({ actions: actions.profiles, locale, today, announce });
  const words = tools.texts.settings;
  return (
    <ManageToolsProvider value={tools}>
      <p class="intro">{words.intro}</p>
      {failure !== "" && (
        <p class="notice notice-error" role="alert">
          <bdi dir="auto">{tools.texts.failed(failure)}</bdi>
        </p>
      )}
      {kept === null ? (
        failure === "" && <p class="quiet">{texts.common.loading}</p>
      ) : (
        <>
          <ProfileRows kept={kept} />
          <section class="card">
            <h3>{words.importing}</h3>
            <p class="quiet">{words.importText}</p>
            <ProfileImport />
          </section>
        </>
      )}
    </ManageToolsProvider>
  );
}
