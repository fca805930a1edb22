import { usePanelTools } from "./panel-tools.js";
import { useCopy } from "./use-copy.js";

/** Puts a text on the clipboard. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const { texts } = usePanelTools();
  const [copied, copy] = useCopy();
  return (
    <button type="button" class={copied ? "copied" : undefined} onClick={() => copy(text)}>
      {copied ? (
        <>
          <span aria-hidden="true">✓ </span>
          {texts.finding.copied}
        </>
      ) : (
        label
      )}
    </button>
  );
}
