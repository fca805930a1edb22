import type { LocaleName } from "@mulu/catalog-core";
import type { OptionsSettings, OptionsState } from "./actions.js";
import { ChoiceGroup } from "./choice-group.js";
import { LockedNote } from "./locked-note.js";
import { useOptions } from "./options-tools.js";

/** In their own words, whatever language the page is in: who can't read it must find his own. */
const languages: Record<LocaleName, string> = { "zh-CN": "中文", en: "English" };

/** Language, theme and keys. */
export function LookSection({ state }: { state: OptionsState }) {
  const { texts, actions, locked, run, locale } = useOptions();
  const words = texts.look;
  const { settings } = state;
  const change = (changes: Partial<OptionsSettings>) => void run(() => actions.changeSettings(changes), words.saved);
  return (
    <>
      <section class="card">
        <ChoiceGroup
          legend={words.language}
          locked={locked("locale")}
          value={settings.locale}
          choices={(Object.keys(languages) as LocaleName[]).map((name) => ({
            value: name,
            label: languages[name],
            ...(name !== locale && { lang: name }),
          }))}
          onChange={(locale) => change({ locale })}
        />
      </section>
      <section class="card">
        <ChoiceGroup
          legend={words.theme}
          locked={locked("theme")}
          value={settings.theme}
          choices={(["auto", "light", "dark"] as const).map((value) => ({ value, label: words.themes[value] }))}
          onChange={(theme) => change({ theme })}
        />
      </section>
      <section class="card">
        <h3>{words.keys}</h3>
        <label class="choice">
          <input
            type="checkbox"
            checked={settings.shortcuts}
            disabled={locked("shortcuts")}
            aria-describedby="shortcuts-note"
            onChange={() => change({ shortcuts: !settings.shortcuts })}
          />
          {words.shortcuts}
        </label>
        <p id="shortcuts-note" class="quiet">
          {words.shortcutsNote}
        </p>
        {locked("shortcuts") && <LockedNote />}
      </section>
    </>
  );
}
