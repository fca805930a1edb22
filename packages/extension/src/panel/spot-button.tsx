import type { Spot } from "../protocol/tab-state.js";
import { usePanelTools } from "./panel-tools.js";
import { shorten } from "./shorten.js";

/** Shows a place on the page. `name` says which, for those who don't see what the button stands beside. */
export function SpotButton({ spot, label, name }: { spot: Spot; label: string; name: string }) {
  const { texts, send, announce } = usePanelTools();
  return (
    <button
      type="button"
      class="plain"
      aria-label={shorten(name, 60)}
      onClick={() => {
        send({ type: "show", spot, key: null });
        announce(texts.finding.shown);
      }}
    >
      {label}
    </button>
  );
}
