import { useRef } from "preact/hooks";
import { useOptions } from "./options-tools.js";
import { levels, type RuleLevel } from "./rule-levels.js";

export interface RuleRowData {
  id: string;
  /** What it looks at. */
  of: "page" | "form";
  title: string;
  /** What the preset says. */
  preset: RuleLevel;
  level: RuleLevel;
  changed: boolean;
}

/** One rule: its title, and how much it counts. */
export function RuleRow({ row, fixed }: { row: RuleRowData; fixed: boolean }) {
  const { texts, actions, run } = useOptions();
  const words = texts.rules;
  const select = useRef<HTMLSelectElement>(null);
  const { id, title, preset, level, changed } = row;
  return (
    <li class={changed ? "row row-narrow changed" : "row row-narrow"}>
      <div class="row-text rule-text">
        <p>{title}</p>
        <p class="quiet code">{id}</p>
        {changed && <p class="mark-changed">{words.changed(words.levels[preset])}</p>}
      </div>
      {changed && !fixed && (
        <button
          type="button"
          class="plain"
          aria-label={words.resetNamed(title)}
          onClick={() => {
            // The button goes with the change.
            select.current?.focus();
            void run(() => actions.setLevel(id, null), words.resetDone);
          }}
        >
          {words.reset}
        </button>
      )}
      <select
        ref={select}
        class={`level level-${level}`}
        aria-label={words.levelOf(title)}
        disabled={fixed}
        value={level}
        onChange={(event) => {
          const next = event.currentTarget.value as RuleLevel;
          void run(() => actions.setLevel(id, next === preset ? null : next), words.saved);
        }}
      >
        {levels.map((name) => (
          <option key={name} value={name}>
            {words.levels[name]}
          </option>
        ))}
      </select>
    </li>
  );
}
