import type { LocaleName } from "@mulu/catalog-core";
import { useCallback, useEffect, useMemo, useState } from "preact/hooks";
import { teachTexts } from "../locales/profile/index.js";
import { bySite, hostOf } from "./draft-profile.js";
import type { KeptProfile, ProfileActions } from "./profile-actions.js";
import { ProfileImport } from "./profile-import.js";
import { ProfileList } from "./profile-list.js";
import { TeachForm } from "./teach-form.js";
import { type TeachTools, TeachToolsProvider } from "./teach-tools.js";
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
  const texts = teachTexts[locale];
  const [kept, setKept] = useState<readonly KeptProfile[] | null>(null);
  const [failure, setFailure] = useState("");

  const attempt = useCallback<TeachTools["attempt"]>(async (action) => {
    try {
      await action();
      setFailure("");
      return true;
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
      return false;
    }
  }, []);

  useEffect(() => {
    let latest = 0;
    const load = () => {
      const own = ++latest;
      void attempt(async () => {
        const list = await actions.list();
        // An older answer may come later.
        if (own === latest) setKept(list);
      });
    };
    load();
    const unwatch = actions.watch(load);
    return () => {
      latest = -1;
      unwatch();
    };
  }, [actions, attempt]);

  const tools = useMemo<TeachTools>(
    () => ({ locale, texts, actions, today, kept: kept ?? [], announce, attempt }),
    [locale, texts, actions, today, kept, announce, attempt],
  );
  const { own, others } = bySite(tools.kept, url);
  const canTeach = url !== null && hostOf(url) !== null;

  return (
    <TeachToolsProvider value={tools}>
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
            {canTeach ? <TeachForm key={hostOf(url)} url={url} /> : <p class="quiet">{texts.noPage}</p>}
            {canTeach && <ProfileList heading={texts.list.heading(own.length)} list={own} empty={texts.list.none} />}
            {others.length > 0 && <ProfileList heading={texts.list.all(others.length)} list={others} />}
            <ProfileImport />
          </>
        )}
      </div>
    </TeachToolsProvider>
  );
}
