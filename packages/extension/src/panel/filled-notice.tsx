import { usePanelTools } from "./panel-tools.js";
import type { Filled } from "./use-panel-state.js";

/** What was filled in, with the way back, or why it wasn't. */
export function FilledNotice({ filled }: { filled: Filled }) {
  const { texts, send } = usePanelTools();
  const { title, what, done, key } = filled;
  const words = texts.fill;
  return (
    <p class={done ? "notice filled" : "notice notice-failed"} role="status">
      <span>{what === "fill" ? words.filled(title, done) : words.undone(title, done)}</span>
      {what === "fill" && done && (
        <button type="button" onClick={() => send({ type: "unfill", key })}>
          {words.undo}
        </button>
      )}
    </p>
  );
}
