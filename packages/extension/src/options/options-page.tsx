import type { FunctionComponent } from "preact";
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { optionsTexts } from "../locales/options/index.js";
import { type StoreTexts, storeTexts } from "../locales/store/index.js";
import { useAnnouncer } from "../panel/use-announcer.js";
import { type OptionsActions, type OptionsState, Refused } from "./actions.js";
import { AutomaticSection } from "./automatic-section.js";
import { BackupSection } from "./backup-section.js";
import { CatalogSection } from "./catalog-section.js";
import { CoverageSection } from "./coverage-section.js";
import { DecisionsSection } from "./decisions-section.js";
import { FailureNotice } from "./failure-notice.js";
import { laterPart } from "./later-part.js";
import { LookSection } from "./look-section.js";
import { type OptionsTools, OptionsToolsContext } from "./options-tools.js";
import { RulesSection } from "./rules-section.js";
import { type SectionName, sectionOf } from "./sections.js";
import { SideNav } from "./side-nav.js";
import { StoreNotices } from "./store-notices.js";

const parts: Record<SectionName, FunctionComponent<{ state: OptionsState }>> = {
  catalog: CatalogSection,
  coverage: CoverageSection,
  rules: RulesSection,
  automatic: AutomaticSection,
  profiles: laterPart(async () => (await import("./profiles-section.js")).ProfilesSection),
  decisions: DecisionsSection,
  history: laterPart(async () => (await import("./history-section.js")).HistorySection),
  look: LookSection,
  backup: BackupSection,
};

/** The settings: one part at a time, each with its own address. */
export function OptionsPage({ actions }: { actions: OptionsActions }) {
  const [state, setState] = useState<OptionsState | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const [section, setSection] = useState(() => sectionOf(location.hash));
  const [said, announce] = useAnnouncer();
  const heading = useRef<HTMLHeadingElement>(null);
  // Until the settings are read, the browser's language is the best guess.
  const locale = state?.settings.locale ?? (/^zh/i.test(navigator.language) ? "zh-CN" : "en");
  const theme = state?.settings.theme ?? "auto";
  const texts = optionsTexts[locale];

  const fail = useCallback((error: unknown) => setFailure(error ?? "-"), []);
  const load = useCallback(async () => {
    try {
      setState(await actions.load());
    } catch (error) {
      fail(error);
    }
  }, [actions, fail]);
  useEffect(() => {
    void load();
    try {
      return actions.watch(() => void load());
    } catch (error) {
      fail(error);
      return undefined;
    }
  }, [actions, load, fail]);

  useEffect(() => {
    const change = () => {
      // Links within a part, as the one that skips the navigation, are none of ours.
      if (location.hash !== "" && !(location.hash.slice(1) in parts)) return;
      setSection(sectionOf(location.hash));
      setFailure(null);
      // The heading of the new part, once it is there.
      setTimeout(() => {
        window.scrollTo(0, 0);
        heading.current?.focus();
      });
    };
    addEventListener("hashchange", change);
    return () => removeEventListener("hashchange", change);
  }, []);

  useLayoutEffect(() => {
    const root = document.documentElement;
    root.lang = locale;
    if (theme === "auto") delete root.dataset.theme;
    else root.dataset.theme = theme;
    document.title = `${texts.sections[section]} – ${texts.title} – ${texts.product}`;
  }, [locale, theme, section, texts]);

  const tools = useMemo<OptionsTools>(
    () => ({
      locale,
      texts,
      actions,
      locked: (what) => state?.locked.includes(what) ?? false,
      announce,
      fail,
      async run(act, done) {
        let given: unknown;
        try {
          given = await act();
        } catch (error) {
          fail(error);
          return false;
        }
        setFailure(null);
        await load();
        announce(done ?? String(given));
        return true;
      },
    }),
    [locale, texts, actions, state, announce, fail, load],
  );
  const Part = parts[section];

  return (
    <OptionsToolsContext.Provider value={tools}>
      <a class="skip" href="#content">
        {texts.skip}
      </a>
      <div class="frame">
        <header>
          <h1>
            <svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true" focusable="false">
              <rect class="logo" width="32" height="32" rx="7" />
              <path class="logo-lines" d="M13 9.5h12M13 16h12M13 22.5h12" />
              <path class="logo-tick" d="M5.5 9.5l1.8 1.8 3-3.6" />
              <circle class="logo-dot" cx="7.7" cy="16" r="1.7" />
              <circle class="logo-dot" cx="7.7" cy="22.5" r="1.7" />
            </svg>
            <span>
              {texts.product}
              <small>{texts.title}</small>
            </span>
          </h1>
          <SideNav current={section} />
          {state && <p class="quiet version">{texts.version(state.version)}</p>}
        </header>
        <main id="content" tabIndex={-1}>
          <h2 ref={heading} tabIndex={-1}>
            {texts.sections[section]}
          </h2>
          {failure !== null && (
            <FailureNotice
              {...toldOf(failure, storeTexts[locale], state ? texts.common.failed : texts.common.loadFailed)}
              {...(state && { onDismiss: () => setFailure(null) })}
            />
          )}
          {state && <StoreNotices state={state} />}
          {state ? (
            <Part key={section} state={state} />
          ) : (
            failure === null && <p class="quiet">{texts.common.loading}</p>
          )}
        </main>
      </div>
      <p class="out-of-sight" role="status">
        {said}
      </p>
    </OptionsToolsContext.Provider>
  );
}

/** A refusal has a sentence of its own; anything else should not have happened, and is for those who maintain it. */
function toldOf(failure: unknown, { trouble, refusal }: StoreTexts, otherwise: string) {
  if (failure instanceof Refused) return { text: { ...trouble, ...refusal }[failure.why], detail: "" };
  return { text: otherwise, detail: failure instanceof Error ? failure.message : String(failure) };
}
