import type { OptionsState } from "./actions.js";
import { CorrectionItem } from "./correction-item.js";
import { useOptions } from "./options-tools.js";
import { WaiverItem } from "./waiver-item.js";

/** What people have decided in results. */
export function DecisionsSection({ state }: { state: OptionsState }) {
  const { texts } = useOptions();
  const words = texts.decisions;
  const { waivers, corrections } = state;
  return (
    <>
      <p class="intro">{words.intro}</p>
      <section class="card">
        <h3>
          {words.waivers} <span class="count">{waivers.length}</span>
        </h3>
        {waivers.length === 0 ? (
          <p class="quiet">{words.noWaivers}</p>
        ) : (
          <ul class="rows">
            {waivers.map((waiver) => (
              <WaiverItem key={waiver.key} waiver={waiver} />
            ))}
          </ul>
        )}
      </section>
      <section class="card">
        <h3>
          {words.corrections} <span class="count">{corrections.length}</span>
        </h3>
        {corrections.length === 0 ? (
          <p class="quiet">{words.noCorrections}</p>
        ) : (
          <ul class="rows">
            {corrections.map((correction) => (
              <CorrectionItem key={correction.key} correction={correction} />
            ))}
          </ul>
        )}
      </section>
    </>
  );
}
