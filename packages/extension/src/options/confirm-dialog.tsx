import { useId, useLayoutEffect, useRef } from "preact/hooks";
import { useOptions } from "./options-tools.js";

export interface Question {
  heading: string;
  text: string;
  /** What the button says that does it. */
  does: string;
  act: () => void;
}

/** Asks before something is done that can't be undone. The focus is on what changes nothing. */
export function ConfirmDialog({ question, onClose }: { question: Question; onClose: () => void }) {
  const { texts } = useOptions();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  // Before anything is painted: keys must not go to what stands behind it.
  useLayoutEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
      // What opened it is gone with what it was about.
      else document.querySelector<HTMLElement>("h2[tabindex]")?.focus();
    };
  }, []);
  return (
    <dialog ref={dialog} aria-labelledby={`${id}-heading`} aria-describedby={`${id}-text`} onClose={onClose}>
      <h2 id={`${id}-heading`}>{question.heading}</h2>
      <p id={`${id}-text`}>
        <bdi dir="auto">{question.text}</bdi>
      </p>
      <div class="actions">
        <button type="button" onClick={() => dialog.current?.close()}>
          {texts.common.cancel}
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
