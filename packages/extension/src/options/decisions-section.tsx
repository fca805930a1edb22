import { useState } from "preact/hooks";
import type { OptionsState } from "./actions.js";
import { CorrectionItem } from "./correction-item.js";
import { FileButton } from "./file-button.js";
import { useOptions } from "./options-tools.js";
import { WaiverItem } from "./waiver-item.js";

/** What people have decided in results. */
export function DecisionsSection({ state }: { state: OptionsState }) {
  const { texts, actions, run } = useOptions();
  const words = texts.decisions;
  const [wrong, setWrong] = useState<string | null>(null);
  const { waivers, corrections } = state;

  const save = () =>
    run(async () => actions.save(`${words.file}.json`, "application/json", await actions.waiversFile()), words.saved);
  const add = async (file: File) => {
    setWrong(null);
    const text = new TextDecoder().decode(await file.arrayBuffer());
    await run(async () => {
      const added = await actions.addWaivers(text);
      if (added.ok) return words.added(added.count);
      setWrong(added.message);
      return "";
    });
  };
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
            {waivers.map((row) => (
              <WaiverItem key={row.id} row={row} />
            ))}
          </ul>
        )}
        <p class="quiet">{words.fileText}</p>
        {wrong !== null && (
          <p class="notice notice-error" role="alert">
            <bdi dir="auto">{wrong}</bdi>
          </p>
        )}
        <div class="actions">
          {waivers.length > 0 && (
            <button type="button" onClick={() => void save()}>
              {words.save}
            </button>
          )}
          <FileButton label={words.add} accept=".json,application/json" onFile={(file) => void add(file)} />
        </div>
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
