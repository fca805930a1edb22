import { useMemo, useState } from "preact/hooks";
import { type Mark, markOf, shapes } from "../../panel/mark-of.js";
import type { BatchItem } from "../batch.js";
import { type RootCause, rootCauses } from "../root-causes.js";
import { useBatchTools } from "./batch-tools.js";
import { PageLink, PageText } from "./page-text.js";
import { titleOf } from "./table-rows.js";

/** Causes that are listed at once. */
const FIRST = 12;

/** What is found on many pages for the same reason, once. */
export function CausesSection({ items }: { items: readonly BatchItem[] }) {
  const { texts } = useBatchTools();
  const words = texts.causes;
  const causes = useMemo(() => rootCauses(items), [items]);
  const [all, setAll] = useState(false);
  const judged = items.some(({ row }) => row !== null);
  const shown = all ? causes : causes.slice(0, FIRST);
  return (
    <section class="card" aria-labelledby="causes">
      <h2 id="causes">{words.heading}</h2>
      {causes.length === 0 ? (
        <p class="quiet">{judged ? words.none : words.pending}</p>
      ) : (
        <p class="quiet">{words.explain}</p>
      )}
      {causes.length > 0 && (
        <ul class="causes">
          {shown.map((cause) => (
            <CauseItem key={cause.key} cause={cause} items={items} />
          ))}
        </ul>
      )}
      {shown.length < causes.length && (
        <div class="actions">
          <button type="button" onClick={() => setAll(true)}>
            {words.more(causes.length - shown.length)}
          </button>
        </div>
      )}
    </section>
  );
}

function CauseItem({ cause, items }: { cause: RootCause; items: readonly BatchItem[] }) {
  const { texts } = useBatchTools();
  const words = texts.causes;
  const [open, setOpen] = useState(false);
  const { finding, pages, same, likelyTemplate } = cause;
  return (
    <li class="cause">
      <p class="cause-head">
        <MarkBadge mark={markOf(finding)} />
        <span class="cause-title strong">
          <bdi>{finding.title}</bdi>
          {likelyTemplate && <span class="badge">{words.template}</span>}
        </span>
        <span class="cause-pages">{words.pages(pages.length)}</span>
      </p>
      <p class="cut">
        <PageText text={same ? finding.message : words.example(finding.message)} />
      </p>
      {finding.fix !== "" && (
        <p class="quiet cut">
          {words.fix}
          <PageText text={finding.fix} />
        </p>
      )}
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary aria-label={words.list(finding.title)}>{words.show}</summary>
        {open && (
          <ol class="cause-list">
            {pages.map((at) => (
              <li key={at}>
                <PageLink url={items[at]!.url} text={titleOf(items[at]!)} />
              </li>
            ))}
          </ol>
        )}
      </details>
    </li>
  );
}

/** Shape and word. */
export function MarkBadge({ mark }: { mark: Mark }) {
  const { texts } = useBatchTools();
  return (
    <span class={`mark mark-${mark}`}>
      <span aria-hidden="true">{shapes[mark]}</span> {texts.marks[mark]}
    </span>
  );
}
