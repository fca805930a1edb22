import { localTime } from "../../panel/days.js";
import type { BatchHead } from "../batch.js";
import { useBatchTools } from "./batch-tools.js";
import { PageText } from "./page-text.js";

/** Batches so far: open one again, or erase it. */
export function HistorySection({ batches, current }: { batches: readonly BatchHead[]; current: string | null }) {
  const { texts, send, ask, announce } = useBatchTools();
  const words = texts.history;
  const erase = (batch: string | null, text: string) =>
    ask({
      heading: words.confirm.heading,
      text,
      does: words.confirm.does,
      act: () => {
        send({ type: "erase", batch });
        announce(words.erased);
        document.getElementById("history")?.focus();
      },
    });
  return (
    <section class="card" aria-labelledby="history">
      <div class="card-head">
        <h2 id="history" tabIndex={-1}>
          {words.heading}
        </h2>
        {batches.length > 1 && (
          <button type="button" class="push" onClick={() => erase(null, words.confirm.all)}>
            {words.eraseAll}
          </button>
        )}
      </div>
      <p class="quiet">{batches.length === 0 ? words.none : words.note}</p>
      {batches.length > 0 && (
        <ul class="rows">
          {batches.map((batch) => (
            <li key={batch.id} class="row">
              <div class="row-text">
                <span class="cut">
                  <PageText text={nameOf(batch)} />
                  {batch.id === current && <span class="badge">{words.current}</span>}
                </span>
                <span class="quiet dotted">
                  <span>{localTime(batch.createdAt)}</span>
                  <span>{texts.run.status[batch.status]}</span>
                  <span>{words.pages(pagesOf(batch))}</span>
                  {batch.counts.failed > 0 && <span>{texts.run.failed(batch.counts.failed)}</span>}
                </span>
              </div>
              <div class="actions">
                {batch.id !== current && (
                  <button
                    type="button"
                    aria-label={words.openOf(nameOf(batch))}
                    onClick={() => {
                      send({ type: "open", batch: batch.id });
                      scrollTo(0, 0);
                    }}
                  >
                    {words.open}
                  </button>
                )}
                <button
                  type="button"
                  aria-label={words.eraseOf(nameOf(batch))}
                  onClick={() => erase(batch.id, words.confirm.one(nameOf(batch)))}
                >
                  {words.erase}
                </button>
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const nameOf = ({ title, url }: BatchHead): string => title || url;

function pagesOf({ counts }: BatchHead): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
