import { useEffect, useId, useState } from "preact/hooks";
import type { Answer } from "../protocol/tab-state.js";
import { usePanelTools } from "./panel-tools.js";

const choices = ["yes", "no", "not-applicable"] as const;

/** What a person says of a finding that no rule can decide: one click, and a note if there is something to note. */
export function ReviewAnswer({ findingKey, answer }: { findingKey: string; answer: Answer | null }) {
  const { texts, send, announce } = usePanelTools();
  const words = texts.review;
  const saved = answer?.note ?? "";
  const [note, setNote] = useState(saved);
  const id = useId();
  useEffect(() => setNote(saved), [saved]);
  const save = (says: Answer["says"]) => send({ type: "answer", key: findingKey, answer: { says, note: note.trim() } });
  return (
    <div class="note">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset can't be laid out as a row there */}
      <div class="question" role="group" aria-labelledby={`${id}-question`}>
        <span id={`${id}-question`} class="strong">
          {words.question}
        </span>
        {choices.map((says) => (
          <button
            key={says}
            type="button"
            aria-pressed={answer?.says === says}
            onClick={() => {
              save(says);
              announce(words.saved(words.says[says]));
            }}
          >
            {words.says[says]}
          </button>
        ))}
      </div>
      <label for={`${id}-note`}>{words.note}</label>
      <textarea id={`${id}-note`} rows={1} value={note} onInput={(event) => setNote(event.currentTarget.value)} />
      {answer !== null && (
        <div class="actions">
          <button
            type="button"
            aria-disabled={note.trim() === saved}
            onClick={() => {
              if (note.trim() === saved) return;
              save(answer.says);
              announce(words.noteSaved);
            }}
          >
            {words.saveNote}
          </button>
          <button
            type="button"
            onClick={(event) => {
              // This button goes away with the answer.
              event.currentTarget.closest(".note")?.querySelector("button")?.focus();
              send({ type: "answer", key: findingKey, answer: null });
              announce(words.takenBack);
            }}
          >
            {words.takeBack}
          </button>
          <span class="quiet">{words.answered(words.says[answer.says], answer.on)}</span>
        </div>
      )}
    </div>
  );
}
