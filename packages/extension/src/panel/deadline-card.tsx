import { attributeTitles } from "@mulu/catalog-core";
import type { DeadlineView } from "../protocol/tab-state.js";
import { standingOf } from "./days.js";
import { memo } from "./memo.js";
import { PageText } from "./page-text.js";
import { usePanelTools } from "./panel-tools.js";

const inks = {
  late: "ink-error",
  overdue: "ink-error",
  onDay: "ink-pass",
  dueToday: "ink-warning",
  early: "ink-pass",
  left: "",
} as const;

/** By when the page had to be published, and how it stands; the days and the law's article when opened. */
export const DeadlineCard = memo(({ deadline, timeLimit }: { deadline: DeadlineView; timeLimit: string }) => {
  const { texts: all, locale } = usePanelTools();
  const texts = all.deadline;
  const { is, days } = standingOf(deadline);
  const words = texts[is];
  const title = attributeTitles[deadline.formedFrom][locale === "en" ? "en" : "zh"];
  return (
    <details class="card">
      <summary>
        <h2>{texts.heading}</h2>
        <span class={`strong ${inks[is]}`}>{typeof words === "string" ? words : words(days)}</span>
        {deadline.provisional && <span class="badge badge-warning">{texts.provisionalBadge}</span>}
      </summary>
      <dl class="facts">
        <div>
          <dt>{texts.formed}</dt>
          <dd>
            {deadline.formed} <span class="quiet">{texts.from(title)}</span>
          </dd>
        </div>
        <div>
          <dt>{texts.due}</dt>
          <dd>
            {deadline.due}
            {deadline.provisional && <p class="quiet">{texts.provisional}</p>}
          </dd>
        </div>
        <div>
          <dt>{texts.published}</dt>
          <dd>{deadline.published ?? texts.unpublished}</dd>
        </div>
        <div>
          <dt>{texts.basis}</dt>
          <dd>
            {timeLimit !== "" && (
              <p class="cut">
                <PageText text={timeLimit} />
              </p>
            )}
            <p class="quiet">
              <bdi dir="auto">{deadline.cite}</bdi>
            </p>
          </dd>
        </div>
      </dl>
    </details>
  );
});
