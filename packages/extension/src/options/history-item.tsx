import { useState } from "preact/hooks";
import type { HistoryPage } from "./actions.js";
import { momentText } from "./day-text.js";
import { ForeignText } from "./foreign-text.js";
import { HistoryComparison } from "./history-comparison.js";
import { useOptions } from "./options-tools.js";
import { TrendChart } from "./trend-chart.js";

/** One page in a line; opened, how it went and what changed. */
export function HistoryItem({ page, fixed, onErase }: { page: HistoryPage; fixed: boolean; onErase: () => void }) {
  const { texts } = useOptions();
  const words = texts.history;
  const [open, setOpen] = useState(false);
  const last = page.audits[page.audits.length - 1];
  const title = page.title || texts.common.untitled;
  return (
    <li class="history-row">
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <span class="row-text">
            <span class="strong cut">
              <ForeignText text={title} />
            </span>
            {last && (
              <span class="quiet dotted">
                <span class={last.fail > 0 ? "ink-error" : "ink-pass"}>{words.counts(last.fail, last.review)}</span>
                <span>{words.last(momentText(last.at))}</span>
              </span>
            )}
          </span>
        </summary>
        {open && (
          <div class="history-open">
            <p class="quiet address">
              <bdi>{page.url}</bdi>
            </p>
            {page.audits.length > 1 && <TrendChart audits={page.audits} />}
            <HistoryComparison page={page} />
            {!fixed && (
              <div class="actions">
                <button type="button" aria-label={words.erasePageNamed(title)} onClick={onErase}>
                  {words.erasePage}
                </button>
              </div>
            )}
          </div>
        )}
      </details>
    </li>
  );
}
