import { failureText } from "../batch-csv.js";
import { useBatchTools } from "./batch-tools.js";
import { PageLink } from "./page-text.js";
import { titleOf } from "./table-rows.js";
import type { ShownBatch } from "./use-batch-state.js";

/** Pages that could not be read, why, and another try. */
export function FailedSection({ batch }: { batch: ShownBatch }) {
  const { texts, send } = useBatchTools();
  const words = texts.failed;
  const failed = batch.items.flatMap((item, at) => (item.status === "failed" ? [{ item, at }] : []));
  if (failed.length === 0) return null;
  const retry = (items: number[]) => {
    // The button goes with its page.
    document.querySelector<HTMLElement>("h2[tabindex]")?.focus();
    send({ type: "retry", batch: batch.head.id, items });
  };
  return (
    <section class="card" aria-labelledby="failed">
      <div class="card-head">
        <h2 id="failed">{words.heading(failed.length)}</h2>
        <button type="button" class="push" onClick={() => retry(failed.map(({ at }) => at))}>
          {words.retryAll}
        </button>
      </div>
      <p class="quiet">{words.note}</p>
      <ul class="rows">
        {failed.map(({ item, at }) => (
          <li key={at} class="row">
            <div class="row-text">
              <PageLink url={item.url} text={titleOf(item)} />
              <span class="quiet cut">
                <bdi>{failureText(item, texts)}</bdi>
              </span>
            </div>
            <button
              type="button"
              aria-label={texts.table.retryOf(titleOf(item) || texts.preview.untitled)}
              onClick={() => retry([at])}
            >
              {texts.table.retry}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
