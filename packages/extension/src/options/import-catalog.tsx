import { useRef, useState } from "preact/hooks";
import type { CatalogSummary } from "./actions.js";
import { FileButton } from "./file-button.js";
import { ImportOutcome } from "./import-outcome.js";
import { useOptions } from "./options-tools.js";
import type { CatalogReading } from "./read-catalog-file.js";

const ACCEPT = ".html,.htm,.xlsx,.xls,.docx,.csv,.tsv,.md,.markdown,.json,.txt";

type Stage = { is: "idle" } | { is: "reading"; name: string } | { is: "read"; reading: CatalogReading };

/** Reads a catalog from a file that is chosen or dropped, and shows what was understood before it is used. */
export function ImportCatalog({ catalogs }: { catalogs: readonly CatalogSummary[] }) {
  const { texts, locale, fail, announce } = useOptions();
  const words = texts.importing;
  const [stage, setStage] = useState<Stage>({ is: "idle" });
  const [over, setOver] = useState(false);
  const latest = useRef(0);

  const read = async (file: File) => {
    latest.current += 1;
    const turn = latest.current;
    setStage({ is: "reading", name: file.name });
    announce(words.reading(file.name));
    try {
      const { readCatalogFile } = await import("./read-catalog-file.js");
      const reading = await readCatalogFile(new Uint8Array(await file.arrayBuffer()), file.name, locale);
      // Of two files chosen one after the other, the last counts.
      if (turn !== latest.current) return;
      setStage({ is: "read", reading });
      if (reading.ok) announce(words.found(reading.catalogs.length, file.name));
    } catch (error) {
      if (turn !== latest.current) return;
      setStage({ is: "idle" });
      fail(error);
    }
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is another way to what the button in it does
    <section
      class={over ? "card drop over" : "card drop"}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer?.files[0];
        if (file) void read(file);
      }}
    >
      <h3>{words.heading}</h3>
      <p class="quiet">{words.intro}</p>
      <div class="actions">
        <FileButton
          label={words.choose}
          accept={ACCEPT}
          primary={stage.is === "idle"}
          onFile={(file) => void read(file)}
        />
        <span class="quiet wide-only">{words.drop}</span>
      </div>
      {stage.is === "reading" && (
        <p>
          <bdi dir="auto">{words.reading(stage.name)}</bdi>
        </p>
      )}
      {stage.is === "read" && !stage.reading.ok && (
        <div class="notice notice-error" role="alert">
          <p class="strong">{words.failed}</p>
          <p>
            <bdi dir="auto">{stage.reading.message}</bdi>
          </p>
        </div>
      )}
      {stage.is === "read" && stage.reading.ok && (
        <ImportOutcome
          key={latest.current}
          reading={stage.reading}
          catalogs={catalogs}
          onDone={() => setStage({ is: "idle" })}
        />
      )}
    </section>
  );
}
