import { useId } from "preact/hooks";
import { useModal } from "./use-modal.js";

export interface Question {
  heading: string;
  text: string;
  /** What the button says that does it. */
  does: string;
  act: () => void;
}

/** Asks before something is done that can't be undone. The focus is on what changes nothing. */
export function ConfirmDialog(props: { question: Question; cancel: string; onClose: () => void }) {
  const { question, cancel, onClose } = props;
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
          {cancel}
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
