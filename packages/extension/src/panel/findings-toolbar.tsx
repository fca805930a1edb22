import type { RefObject } from "preact";
import { useId } from "preact/hooks";
import type { FindingView } from "../protocol/tab-state.js";
import { countMarks } from "./group-findings.js";
import { type Mark, marks, shapes } from "./mark-of.js";
import { useTexts } from "./panel-tools.js";

/** Search, counts that filter, and all open or closed at once. */
export function FindingsToolbar(props: {
  findings: readonly FindingView[];
  shown: number;
  query: string;
  onQuery: (query: string) => void;
  chosen: ReadonlySet<Mark>;
  onChosen: (chosen: ReadonlySet<Mark>) => void;
  allOpen: boolean;
  onOpenAll: (open: boolean) => void;
  search: RefObject<HTMLInputElement | null>;
}) {
  const { findings, shown, query, onQuery, chosen, onChosen, allOpen, onOpenAll, search } = props;
  const texts = useTexts();
  const id = useId();
  const counts = countMarks(findings);
  const narrowed = query !== "" || chosen.size > 0;
  const toggle = (mark: Mark) => {
    const after = new Set(chosen);
    if (!after.delete(mark)) after.add(mark);
    onChosen(after);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is younger than the browsers we serve
    <div class="toolbar" role="search" aria-label={texts.filter.heading}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset can't be laid out as a row there */}
      <div class="chips" role="group" aria-label={texts.filter.marks}>
        {marks
          .filter((mark) => counts[mark] > 0 || chosen.has(mark))
          .map((mark) => (
            <button
              key={mark}
              type="button"
              class={`chip chip-${mark}`}
              aria-pressed={chosen.has(mark)}
              onClick={() => toggle(mark)}
            >
              <span aria-hidden="true">{shapes[mark]}</span> {texts.filter.mark[mark]} <b>{counts[mark]}</b>
            </button>
          ))}
      </div>
      <label class="out-of-sight" for={`${id}-search`}>
        {texts.filter.search}
      </label>
      <div class="find">
        <input
          ref={search}
          id={`${id}-search`}
          type="search"
          autocomplete="off"
          spellcheck={false}
          placeholder={texts.filter.search}
          value={query}
          onInput={(event) => onQuery(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== "Escape" || event.isComposing || query === "") return;
            event.preventDefault();
            onQuery("");
          }}
        />
        <button type="button" onClick={() => onOpenAll(!allOpen)}>
          {allOpen ? texts.filter.collapse : texts.filter.expand}
        </button>
      </div>
      <div class={narrowed ? "narrowed" : "out-of-sight"}>
        <output>{narrowed ? texts.filter.shown(shown, findings.length) : ""}</output>
        {narrowed && (
          <button
            type="button"
            class="plain"
            onClick={() => {
              onQuery("");
              onChosen(new Set());
              search.current?.focus();
            }}
          >
            {texts.filter.clear}
          </button>
        )}
      </div>
    </div>
  );
}
