import { useId } from "preact/hooks";
import { LockedNote } from "./locked-note.js";

interface Choice<T> {
  value: T;
  label: string;
  explain?: string;
  /** Where the label is in another language than the page. */
  lang?: string;
}

/** One of several, as radio buttons. */
export function ChoiceGroup<T extends string>(props: {
  legend: string;
  value: T;
  choices: readonly Choice<T>[];
  locked: boolean;
  onChange: (value: T) => void;
}) {
  const { legend, value, choices, locked, onChange } = props;
  const id = useId();
  return (
    <fieldset disabled={locked}>
      <legend>{legend}</legend>
      <div class={choices.some(({ explain }) => explain) ? "choices" : "choices choices-row"}>
        {choices.map((choice) => (
          <label key={choice.value} class="choice">
            <input type="radio" name={id} checked={choice.value === value} onChange={() => onChange(choice.value)} />
            <span lang={choice.lang}>
              {choice.label}
              {choice.explain && <span class="quiet explain">{choice.explain}</span>}
            </span>
          </label>
        ))}
      </div>
      {locked && <LockedNote />}
    </fieldset>
  );
}
