import { useId, useLayoutEffect, useRef } from "preact/hooks";
import { LockedSign } from "./locked-sign.js";
import { usePanelTools } from "./panel-tools.js";

/** The list of keys, and the switch for those without modifier. */
export function KeysDialog(props: { enabled: boolean; locked: boolean; onClose: () => void }) {
  const { enabled, locked, onClose } = props;
  const { texts, send } = usePanelTools();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  // With the rendering itself: a key pressed right after it must not go nowhere.
  useLayoutEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog ref={dialog} aria-labelledby={id} onClose={onClose}>
      <h2 id={id}>{texts.keys.heading}</h2>
      <dl class="keys">
        {texts.keys.list.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label class="choice">
        <input
          type="checkbox"
          checked={enabled}
          disabled={locked}
          onChange={() => send({ type: "settings", settings: { shortcuts: !enabled } })}
        />
        {texts.keys.enabled}
        {locked && <LockedSign />}
      </label>
      <p class="quiet">{texts.keys.enabledNote}</p>
      <div class="actions">
        <button type="button" onClick={() => dialog.current?.close()}>
          {texts.keys.close}
        </button>
      </div>
    </dialog>
  );
}
