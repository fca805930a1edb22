import type { LocaleName } from "@mulu/catalog-core";
import { bySite, hostOf } from "./draft-profile.js";
import { ManageToolsProvider } from "./manage-tools.js";
import type { ProfileActions } from "./profile-actions.js";
import { ProfileImport } from "./profile-import.js";
import { ProfileList } from "./profile-list.js";
import { TeachForm } from "./teach-form.js";
import { TeachActionsProvider } from "./teach-tools.js";
import { useKeptProfiles } from "./use-kept-profiles.js";
import "./profiles.css";
import "./teach.css";

export interface TeachProps {
  actions: ProfileActions;
  locale: LocaleName;
  /** Address of the page in front; null where there is none. */
  url: string | null;
  /** `YYYY-MM-DD` */
  today: string;
  announce(text: string): void;
}

/** Teaches the site in front, and keeps the profiles of all sites. */
export function TeachSection({ actions, locale, url, today, announce }: TeachProps) {
  const { kept, failure, tools } = useKeptProfiles({ actions, locale, today, announce });
  const { texts } = tools;
  const { own, others } = bySite(tools.kept, url);
  const canTeach = url !== null && hostOf(url) !== null;

  return (
    <ManageToolsProvider value={tools}>
      <div class="teach">
        <p class="quiet">{texts.explain}</p>
        {failure !== "" && (
          <p class="ink-error" role="alert">
            {texts.failed(failure)}
          </p>
        )}
        {kept === null ? (
          failure === "" && <p class="quiet">{texts.loading}</p>
        ) : (
          <>
            {canTeach ? (
              <TeachActionsProvider value={actions}>
                <TeachForm key={hostOf(url)} url={url} />
              </TeachActionsProvider>
            ) : (
              <p class="quiet">{texts.noPage}</p>
            )}
            {canTeach && <ProfileList heading={texts.list.heading(own.length)} list={own} empty={texts.list.none} />}
            {others.length > 0 && <ProfileList heading={texts.list.all(others.length)} list={others} />}
            <ProfileImport />
          </>
        )}
      </div>
    </ManageToolsProvider>
  );
}
