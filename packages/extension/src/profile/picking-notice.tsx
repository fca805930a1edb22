import { useLayoutEffect, useRef } from "preact/hooks";
import { isPickKey } from "./messages.js";
import { Sentence } from "./page-words.js";
import { useTeach } from "./teach-tools.js";

/**
 * Stands in the panel while the user points at the page. The panel has the focus then, so it takes the keys and passes
 * them on: who has no mouse needs not find his way into the page.
 */
export function PickingNotice({ at }: { at: string }) {
  const { texts, actions } = useTeach();
  const words = texts.picking;
  const keys = useRef<HTMLDivElement>(null);
  // With the rendering itself: a key pressed right after it must not go nowhere.
  useLayoutEffect(() => keys.current?.focus(), []);
  return (
    <div class="note">
      <p class="strong">{words.heading}</p>
      <p class="quiet">{words.explain}</p>
      <div
        ref={keys}
        class="pick-keys"
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it takes the keys
        tabIndex={0}
        aria-label={words.keys}
        onKeyDown={(event) => {
          if (!isPickKey(event.key) || event.isComposing) return;
          event.preventDefault();
          event.stopPropagation();
          actions.pressKey(event.key);
        }}
      >
        <span class="pick-sign" aria-hidden="true">
          ←↑↓→
        </span>
        <span role="status">{at === "" ? words.nothing : <Sentence of={words.now} words={at} />}</span>
      </div>
      <div class="actions">
        <button type="button" onClick={() => actions.stopPicking()}>
          {words.stop}
        </button>
      </div>
    </div>
  );
}
