import type { ComparedView, FindingView } from "../protocol/tab-state.js";
import { localDay } from "./days.js";
import { memo } from "./memo.js";
import { PageText } from "./page-text.js";
import { useTexts } from "./panel-tools.js";

/** What was mended since the visit before, and what has come up; which, when opened. */
export const ComparedNote = memo((props: { compared: ComparedView; findings: readonly FindingView[] }) => {
  const { compared, findings } = props;
  const { compared: texts } = useTexts();
  const { gone, since } = compared;
  const keys = new Set(compared.new);
  const fresh = findings.filter(({ key }) => keys.has(key));
  const day = localDay(new Date(since));
  const lists = [
    { name: texts.gone, lines: gone.map(({ key, title }) => [key, title] as const) },
    { name: texts.new, lines: fresh.map(({ key, message }) => [key, message] as const) },
  ].filter(({ lines }) => lines.length > 0);
  if (gone.length + fresh.length === 0) return <p class="card compared quiet">{texts.same(day)}</p>;
  return (
    <details class="card compared">
      <summary>
        <h2>{texts.heading}</h2>
        <span class={fresh.length === 0 ? "strong ink-pass" : "strong"}>
          {texts.summary(gone.length, fresh.length, day)}
        </span>
      </summary>
      <dl class="facts">
        {lists.map(({ name, lines }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <ul>
                {lines.map(([key, text]) => (
                  <li key={key} class="cut">
                    <PageText text={text} />
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
});
