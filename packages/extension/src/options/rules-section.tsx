import { levelUnder, type PageRule, pageRules, ruleTitle } from "@mulu/catalog-core";
import { formRules } from "@mulu/catalog-core/form-rules";
import { Fragment } from "preact";
import { useState } from "preact/hooks";
import type { OptionsState } from "./actions.js";
import { ChoiceGroup } from "./choice-group.js";
import { useOptions } from "./options-tools.js";
import { presets } from "./rule-levels.js";
import { RuleRow, type RuleRowData } from "./rule-row.js";
import { useQuestion } from "./use-question.js";

/** How much each rule counts. */
export function RulesSection({ state }: { state: OptionsState }) {
  const { texts, locale, actions, locked, run } = useOptions();
  const words = texts.rules;
  const [search, setSearch] = useState("");
  const [onlyChanged, setOnlyChanged] = useState(false);
  const [dialog, ask] = useQuestion();
  const fixed = locked("rules");

  const rowsOf = (rules: readonly Pick<PageRule, "id" | "severity" | "duties">[], of: RuleRowData["of"]) =>
    rules.map(({ id, severity, duties }): RuleRowData => {
      const preset = levelUnder(state.preset, { severity, duties });
      const level = state.levels[id] ?? preset;
      return { id, of, title: ruleTitle(id, locale) ?? id, preset, level, changed: level !== preset };
    });
  const rows = [...rowsOf(pageRules, "page"), ...rowsOf(formRules, "form")];
  const changed = rows.filter((row) => row.changed).length;
  const wanted = search.trim().toLowerCase();
  const shown = rows.filter(
    (row) => (!onlyChanged || row.changed) && `${row.title} ${row.id}`.toLowerCase().includes(wanted),
  );
  return (
    <>
      <p class="intro">{words.intro}</p>
      <section class="card">
        <ChoiceGroup
          legend={words.preset}
          locked={fixed}
          value={state.preset}
          choices={presets.map((value) => ({
            value,
            label: words.presets[value].name,
            explain: words.presets[value].explain,
          }))}
          onChange={(preset) => void run(() => actions.setPreset(preset), words.saved)}
        />
      </section>
      <section class="card" aria-label={texts.sections.rules}>
        <div class="toolbar">
          <input
            type="search"
            aria-label={words.search}
            placeholder={words.search}
            value={search}
            onInput={(event) => setSearch(event.currentTarget.value)}
          />
          <label class="choice">
            <input type="checkbox" checked={onlyChanged} onChange={() => setOnlyChanged(!onlyChanged)} />
            {words.onlyChanged}
          </label>
          <p class="quiet push" role="status">
            {words.count(shown.length, rows.length)}
          </p>
          {changed > 0 && !fixed && (
            <button
              type="button"
              onClick={() =>
                ask({
                  heading: words.confirmReset,
                  text: words.confirmResetText(changed),
                  does: words.reset,
                  act: () => void run(() => actions.resetLevels(), words.resetDone),
                })
              }
            >
              {words.resetAll(changed)}
            </button>
          )}
        </div>
        {shown.length === 0 ? (
          <p class="quiet">{words.none}</p>
        ) : (
          (["page", "form"] as const).map((of) => {
            const those = shown.filter((row) => row.of === of);
            return (
              those.length > 0 && (
                <Fragment key={of}>
                  <h3>
                    {words.of[of]} <span class="count">{those.length}</span>
                  </h3>
                  <ul class="rows">
                    {those.map((row) => (
                      <RuleRow key={row.id} row={row} fixed={fixed} />
                    ))}
                  </ul>
                </Fragment>
              )
            );
          })
        )}
      </section>
      {dialog}
    </>
  );
}
