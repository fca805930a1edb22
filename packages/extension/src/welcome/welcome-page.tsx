import type { LocaleName } from "@mulu/catalog-core";
import { useLayoutEffect, useState } from "preact/hooks";
import { welcomeTexts } from "../locales/welcome/index.js";
import type { WelcomeActions, WelcomeSettings } from "./actions.js";
import { BatchPicture } from "./batch-picture.js";
import { FormPicture } from "./form-picture.js";
import { PagePicture } from "./page-picture.js";
import { PinNote } from "./pin-note.js";

/** In their own words, whatever language the page is in. */
const languages: readonly (readonly [LocaleName, string])[] = [
  ["zh-CN", "中文"],
  ["en", "English"],
];

/** What is shown once, after the installation. */
export function WelcomePage({ actions, settings }: { actions: WelcomeActions; settings: WelcomeSettings }) {
  const [locale, setLocale] = useState(settings.locale);
  const texts = welcomeTexts[locale];
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.lang = locale;
    if (settings.theme === "auto") delete root.dataset.theme;
    else root.dataset.theme = settings.theme;
    document.title = `${texts.title} – ${texts.product}`;
  }, [locale, settings.theme, texts]);
  const uses = [
    [texts.page, <PagePicture texts={texts.page} />],
    [texts.form, <FormPicture texts={texts.form} />],
    [texts.batch, <BatchPicture texts={texts.batch} />],
  ] as const;
  return (
    <>
      <header>
        <p class="product">
          <svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true" focusable="false">
            <rect class="logo" width="32" height="32" rx="7" />
            <path class="logo-lines" d="M13 9.5h12M13 16h12M13 22.5h12" />
            <path class="logo-tick" d="M5.5 9.5l1.8 1.8 3-3.6" />
            <circle class="logo-dot" cx="7.7" cy="16" r="1.7" />
            <circle class="logo-dot" cx="7.7" cy="22.5" r="1.7" />
          </svg>
          {texts.product}
        </p>
        <fieldset class="languages">
          <legend class="out-of-sight">{texts.language}</legend>
          {languages.map(([name, label]) => (
            <button
              key={name}
              type="button"
              class="plain"
              lang={name === locale ? undefined : name}
              aria-pressed={name === locale}
              onClick={() => {
                setLocale(name);
                // That it isn't kept is no reason not to show it.
                actions.changeLocale(name).catch(() => {});
              }}
            >
              {label}
            </button>
          ))}
        </fieldset>
      </header>
      <main>
        <div class="hero">
          <h1>{texts.title}</h1>
          <p>{texts.lead}</p>
        </div>
        <h2 class="out-of-sight">{texts.uses}</h2>
        <ol class="uses">
          {uses.map(([use, picture], index) => (
            <li key={index}>
              {picture}
              <h3>
                <span class="step">{index + 1}</span>
                {use.heading}
              </h3>
              <p>{use.text}</p>
            </li>
          ))}
        </ol>
        <h2>{texts.start}</h2>
        <div class="notes">
          <PinNote texts={texts.pin} />
          <section>
            <h3>{texts.keys.heading}</h3>
            <p>
              {texts.keys.before}{" "}
              <span class="keys">
                <kbd>Alt</kbd> + <kbd>Shift</kbd> + <kbd>M</kbd>
              </span>{" "}
              {texts.keys.after}
            </p>
          </section>
          <section>
            <h3>{texts.privacy.heading}</h3>
            <p>{texts.privacy.text}</p>
          </section>
          <section class="wide">
            <h3>{texts.permissions.heading}</h3>
            <dl>
              {texts.permissions.rows.map(({ when, what }) => (
                <div key={when}>
                  <dt>{when}</dt>
                  <dd>{what}</dd>
                </div>
              ))}
            </dl>
          </section>
        </div>
        <p class="last">
          <button type="button" class="primary" onClick={() => actions.openOptions()}>
            {texts.options}
          </button>
          <span class="quiet">{texts.optionsText}</span>
        </p>
      </main>
    </>
  );
}
