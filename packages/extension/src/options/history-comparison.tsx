import type { HistoryPage } from "./actions.js";
import { compareFindings } from "./compare-findings.js";
import { ForeignText } from "./foreign-text.js";
import { useOptions } from "./options-tools.js";
import { useLoaded } from "./use-loaded.js";

const groups = ["new", "still", "gone"] as const;
/** Shapes beside the words: what came, what stayed, what went. */
const signs = { new: "+", still: "=", gone: "✓" };

/** The last audit of a page against the one before. */
export function HistoryComparison({ page }: { page: HistoryPage }) {
  const { texts, actions } = useOptions();
  const words = texts.history;
  const pair = useLoaded(() => actions.lastTwo(page.url), page);
  if (pair === null) return <p class="quiet">{texts.common.loading}</p>;
  const compared = compareFindings(pair);
  if (compared === null) return <p class="quiet">{words.once}</p>;
  const shown = groups.filter((name) => compared[name].length > 0);
  return (
    <div class="compared">
      <h4>{words.compared}</h4>
      {shown.length === 0 && <p class="quiet">{words.noFindings}</p>}
      {shown.map((name) => (
        <div key={name} class={`compared-${name}`}>
          <p class="strong">
            <span class="sign" aria-hidden="true">
              {signs[name]}
            </span>
            {words.groupCount(words.groups[name], compared[name].length)}
          </p>
          <ul class="points">
            {compared[name].map(({ key, message }) => (
              <li key={key}>
                <span class="cut">
                  <ForeignText text={message} />
                </span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
