import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { CatalogChoice } from "../protocol/messages.js";
import type { CorrectionReach } from "../protocol/tab-state.js";
import { PageText } from "./page-text.js";
import { useTexts } from "./panel-tools.js";
import { searchChoices, wordsOf } from "./search.js";

/** More than this nobody reads through; a word more finds the rest. */
const SHOWN = 60;

/** A combobox over the catalog's items: type to narrow, arrow keys to choose, Enter to take. */
export function ItemPicker(props: {
  entries: readonly CatalogChoice[];
  current: string | null;
  /** That the choice can be made for as a whole. */
  column: string | null;
  onChoose: (entry: CatalogChoice, reach: CorrectionReach) => void;
  onCancel: () => void;
}) {
  const { entries, current, column, onCancel } = props;
  const { item: texts } = useTexts();
  const [query, setQuery] = useState("");
  const [active, setActive] = useState(-1);
  const [reach, setReach] = useState<CorrectionReach>("page");
  const onChoose = (entry: CatalogChoice) => props.onChoose(entry, reach);
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const found = useMemo(() => searchChoices(entries, wordsOf(query)), [entries, query]);
  const shown = found.slice(0, SHOWN);

  // With the rendering itself: a key pressed right after it must not go nowhere.
  useLayoutEffect(() => input.current?.focus(), []);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: "nearest" });
  }, [active]);

  const press = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const { length } = shown;
    if (event.key === "ArrowDown") setActive(length === 0 ? -1 : (active + 1) % length);
    else if (event.key === "ArrowUp") setActive(length === 0 ? -1 : (active <= 0 ? length : active) - 1);
    else if (event.key === "Enter") {
      const entry = shown[active] ?? (length === 1 ? shown[0] : undefined);
      if (entry !== undefined) onChoose(entry);
    } else if (event.key === "Escape") onCancel();
    else return;
    event.preventDefault();
  };

  return (
    <div class="picker">
      {column !== null && (
        <fieldset class="lines">
          <legend>{texts.reach}</legend>
          {(["page", "column"] as const).map((one) => (
            <label key={one} class="choice">
              <input type="radio" name={`${id}-reach`} checked={reach === one} onChange={() => setReach(one)} />
              <span class="cut">
                {texts.reaches[one]}
                {one === "column" && (
                  <span class="quiet address">
                    <bdi>{column.replace(/^https?:\/\//, "")}</bdi>
                  </span>
                )}
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <label for={`${id}-input`}>{texts.search}</label>
      <input
        ref={input}
        id={`${id}-input`}
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        aria-autocomplete="list"
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-activedescendant={active >= 0 ? `${id}-${active}` : undefined}
        aria-describedby={`${id}-hint`}
        value={query}
        onInput={(event) => {
          setQuery(event.currentTarget.value);
          setActive(-1);
        }}
        onKeyDown={press}
      />
      <p id={`${id}-hint`} class="quiet">
        {texts.hint}
      </p>
      {/* Its options are reached from the field, which keeps the focus. */}
      <div ref={list} id={`${id}-list`} class="options" role="listbox" aria-label={texts.search}>
        {shown.map((entry, index) => (
          // biome-ignore lint/a11y/useFocusableInteractive: reached by aria-activedescendant
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field takes the keys
          <div
            key={entry.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            class={index === active ? "option active" : "option"}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onChoose(entry)}
          >
            <span class="cut">
              <PageText text={texts.path(entry.level1, entry.level2)} />
              {entry.provisional && <span class="badge badge-warning">{texts.provisional}</span>}
              {entry.id === current && <span class="badge">{texts.current}</span>}
            </span>
          </div>
        ))}
      </div>
      <p class="quiet" role="status">
        {found.length > shown.length ? texts.more(found.length - shown.length) : texts.found(found.length)}
      </p>
      <div class="actions">
        <button type="button" onClick={onCancel}>
          {texts.cancel}
        </button>
      </div>
    </div>
  );
}
