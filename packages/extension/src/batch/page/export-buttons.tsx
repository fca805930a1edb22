import { useEffect, useRef, useState } from "preact/hooks";
import { batchCsv } from "../batch-csv.js";
import { batchJson } from "../batch-json.js";
import type { StoredReport } from "../messages.js";
import { useBatchTools } from "./batch-tools.js";
import type { ShownBatch } from "./use-batch-state.js";

/** The batch as a file: the table at once, the whole reports when the background has sent them. */
export function ExportButtons({ batch }: { batch: ShownBatch }) {
  const { texts, locale, listen, send, saveFile, announce } = useBatchTools();
  const [preparing, prepare] = useState(false);
  const reports = useRef<(StoredReport | null)[]>([]);
  const { head } = batch;
  const name = (extension: string) =>
    `${texts.files.name} ${fileName(head.title)} ${head.createdAt.slice(0, 10)}.${extension}`;

  useEffect(() => {
    if (!preparing) return;
    reports.current = [];
    const unlisten = listen((update) => {
      if (update.type !== "reports" || update.batch !== head.id) return;
      for (const [i, report] of update.reports.entries()) reports.current[update.from + i] = report;
      if (!update.last) return;
      prepare(false);
      saveFile(name("json"), "application/json", batchJson(batch, reports.current, texts));
    });
    send({ type: "reports", batch: head.id });
    return unlisten;
    // Asked for once a click, whatever changes meanwhile.
  }, [preparing]);

  return (
    // biome-ignore lint/a11y/useSemanticElements: no fieldset, it is a row of buttons
    <div class="actions push" role="group" aria-label={texts.files.heading}>
      <span class="quiet" aria-hidden="true">
        {texts.files.heading}
      </span>
      <button type="button" onClick={() => saveFile(name("csv"), "text/csv", batchCsv(batch, texts, locale))}>
        {texts.files.csv}
      </button>
      <button
        type="button"
        aria-disabled={preparing}
        onClick={() => {
          if (preparing) return;
          announce(texts.files.preparing);
          prepare(true);
        }}
      >
        {texts.files.json}
      </button>
    </div>
  );
}

/** As every system takes it. */
function fileName(title: string): string {
  return title
    .replace(/[\\/:*?"<>|\p{Cc}\p{Cf}]/gu, " ")
    .trim()
    .slice(0, 40)
    .trim();
}
