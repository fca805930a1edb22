import { useState } from "preact/hooks";
import type { OptionsState } from "./actions.js";
import { momentText } from "./day-text.js";
import { FileButton } from "./file-button.js";
import { useOptions } from "./options-tools.js";
import { useQuestion } from "./use-question.js";

/** Everything as one file, and back. */
export function BackupSection(_props: { state: OptionsState }) {
  const { texts, actions, run, fail } = useOptions();
  const words = texts.backup;
  const [wrong, setWrong] = useState<string | null>(null);
  const [dialog, ask] = useQuestion();

  const exportAll = () =>
    run(async () => {
      const name = `${words.file}-${momentText(new Date().toISOString()).slice(0, 10)}.json`;
      await actions.save(name, "application/json", await actions.backup());
    }, words.exported);
  const choose = async (file: File) => {
    setWrong(null);
    try {
      const text = new TextDecoder().decode(await file.arrayBuffer());
      const check = await actions.checkBackup(text);
      if (!check.ok) return setWrong(words.wrong[check.why]);
      ask({
        heading: words.confirm,
        text: words.confirmText(
          momentText(check.madeAt),
          check.catalogs,
          check.waivers,
          check.corrections,
          check.audits,
        ),
        does: words.replace,
        act: () => void run(() => actions.restore(text), words.restored),
      });
    } catch (error) {
      fail(error);
    }
  };
  return (
    <>
      <p class="intro">{words.intro}</p>
      <section class="card">
        <h3>{words.export}</h3>
        <p class="quiet">{words.exportText}</p>
        <div class="actions">
          <button type="button" class="primary" onClick={() => void exportAll()}>
            {words.exportButton}
          </button>
        </div>
      </section>
      <section class="card">
        <h3>{words.restore}</h3>
        <p class="quiet">{words.restoreText}</p>
        {wrong !== null && (
          <p class="notice notice-error" role="alert">
            {wrong}
          </p>
        )}
        <div class="actions">
          <FileButton label={words.chooseFile} accept=".json,application/json" onFile={(file) => void choose(file)} />
        </div>
      </section>
      {dialog}
    </>
  );
}
