import { originsOf } from "../../browser/origins.js";
import { localTime } from "../../panel/days.js";
import type { BatchHead } from "../batch.js";
import { useBatchTools } from "./batch-tools.js";
import { ExportButtons } from "./export-buttons.js";
import { PageLink } from "./page-text.js";
import { ProfileNotes } from "./profile-notes.js";
import type { ShownBatch } from "./use-batch-state.js";

/** From now on a wait is worth a sentence. */
const LONG_WAIT = 5_000;

/**
 * How far the batch is, and what can be done with it.
 * @param stuck nothing can be kept: then it doesn't go on, whatever its state says
 */
export function RunSection({ batch, stuck }: { batch: ShownBatch; stuck: boolean }) {
  const { texts, send, ask } = useBatchTools();
  const words = texts.run;
  const { head, items } = batch;
  const { counts, id, status, pause } = head;
  const settled = counts.done + counts.failed;
  const wait = waitOf(head);
  const cancel = () => ask({ ...words.confirmCancel, act: () => send({ type: "cancel", batch: id }) });

  return (
    <section class="card" aria-labelledby="run">
      <div class="card-head">
        <h2 id="run" tabIndex={-1}>
          {words.status[status]}
        </h2>
        <p class="quiet">{localTime(head.createdAt)}</p>
      </div>
      <p>
        <PageLink url={head.url} text={head.title || head.url} />
      </p>
      <div>
        <progress aria-label={words.progress} value={settled} max={items.length} />
        <p class="dotted">
          <span class="strong">{words.counts(settled, items.length)}</span>
          <span>{words.done(counts.done)}</span>
          {counts.failed > 0 && <span class="ink-warning">{words.failed(counts.failed)}</span>}
          {counts.skipped > 0 && <span>{words.skipped(counts.skipped)}</span>}
          {counts.queued > 0 && <span>{words.left(counts.queued + counts.fetching)}</span>}
        </p>
      </div>
      <ProfileNotes items={items} />
      {status === "paused" && pause !== null && (
        <div class={pause === "user" ? "notice" : "notice notice-warning"}>
          <p class="strong">{words.paused[pause].what}</p>
          <p>{words.paused[pause].todo}</p>
        </div>
      )}
      {status === "running" && !stuck && (
        <p class="quiet">
          {wait !== null && <>{words.waiting(wait)} </>}
          {words.closing}
        </p>
      )}
      <div class="actions">
        {status === "running" && (
          <button type="button" onClick={() => send({ type: "pause", batch: id })}>
            {words.pause}
          </button>
        )}
        {status === "paused" && <ResumeButton batch={batch} />}
        {(status === "running" || status === "paused") && (
          <button type="button" onClick={cancel}>
            {words.cancel}
          </button>
        )}
        {status === "cancelled" && counts.skipped > 0 && (
          <button
            type="button"
            class="primary"
            onClick={() => send({ type: "retry", batch: id, items: skippedOf(batch) })}
          >
            {words.rest(counts.skipped)}
          </button>
        )}
        {counts.done + counts.failed > 0 && <ExportButtons batch={batch} />}
      </div>
    </section>
  );
}

function ResumeButton({ batch }: { batch: ShownBatch }) {
  const { texts, send, allow } = useBatchTools();
  const { head, items } = batch;
  const needsPermission = head.pause === "permission";
  const resume = async () => {
    if (needsPermission && !(await allow(originsOf(items.map(({ url }) => url))))) return;
    send({ type: "resume", batch: head.id });
  };
  return (
    <button type="button" class="primary" onClick={() => void resume()}>
      {needsPermission ? texts.run.allow : texts.run.resume}
    </button>
  );
}

function skippedOf({ items }: ShownBatch): number[] {
  return items.flatMap(({ status }, at) => (status === "skipped" ? [at] : []));
}

/** When a site that asked to be left alone is asked again; null where it isn't worth telling. */
function waitOf({ hosts, counts }: BatchHead): string | null {
  if (counts.fetching > 0) return null;
  const asked = Object.values(hosts).filter(({ refused }) => refused > 0);
  const until = Math.max(0, ...asked.map(({ notBefore }) => notBefore));
  return until > Date.now() + LONG_WAIT ? localTime(new Date(until).toISOString()) : null;
}
