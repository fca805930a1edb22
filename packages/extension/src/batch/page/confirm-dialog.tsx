import { useId } from "preact/hooks";
import { useBatchTools } from "./batch-tools.js";
import { useModal } from "./use-modal.js";

export interface Question {
  heading: string;
  text: string;
  /** What the button says that does it. */
  does: string;
  act: () => void;
}

/** Asks before something is done that can't be undone. The focus is on what changes nothing. */
export function ConfirmDialog({ question, onClose }: { question: Question; onClose: () => void }) {
  const { texts } = useBatchTools();
  const dialog = useModal();
  const id = useId();
  return (
    <dialog ref={dialog} aria-labelledby={`${id}-heading`} aria-describedby={`${id}-text`} onClose={onClose}>
      <h2 id={`${id}-heading`}>{question.heading}</h2>
      <p id={`${id}-text`}>
        <bdi dir="auto">{question.text}</bdi>
      </p>
      <div class="actions end">
        <button type="button" onClick={() => dialog.current?.close()}>
          {texts.cancel}
        </button>
        <button
          type="button"
          class="danger"
          onClick={() => {
            dialog.current?.close();
            question.act();
          }}
        >
          {question.does}
        </button>
      </div>
    </dialog>
  );
}
