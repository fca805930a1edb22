import { useCallback, useEffect, useMemo, useState } from "preact/hooks";
import { teachTexts } from "../locales/profile/index.js";
import type { ManageTools } from "./manage-tools.js";
import type { KeptProfile, ProfileManaging } from "./profile-actions.js";

export interface KeptProfilesView {
  /** Null until they are read. */
  kept: readonly KeptProfile[] | null;
  /** Why the last that was asked for could not be done; empty where it could. */
  failure: string;
  tools: ManageTools;
}

/** The profiles that are kept, as they change, with the tools of those who show them. */
export function useKeptProfiles<A extends ProfileManaging>(
  given: Pick<ManageTools, "locale" | "today" | "announce"> & { actions: A },
): KeptProfilesView {
  const { actions, locale, today, announce } = given;
  const [kept, setKept] = useState<readonly KeptProfile[] | null>(null);
  const [failure, setFailure] = useState("");

  const attempt = useCallback<ManageTools["attempt"]>(async (action) => {
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

  const tools = useMemo<ManageTools>(
    () => ({ locale, texts: teachTexts[locale], actions, today, kept: kept ?? [], announce, attempt }),
    [locale, actions, today, kept, announce, attempt],
  );
  return { kept, failure, tools };
}
