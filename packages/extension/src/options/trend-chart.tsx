import type { AuditRow } from "./actions.js";
import { dayText, momentText } from "./day-text.js";
import { useOptions } from "./options-tools.js";
import { pathOf, SHOWN, trendOf } from "./trend.js";

const [WIDTH, HEIGHT, EDGE] = [320, 72, 8];

/** How a page's counts went, as two lines that differ in shape, too; the same as a table. */
export function TrendChart({ audits }: { audits: readonly AuditRow[] }) {
  const { texts } = useOptions();
  const words = texts.history;
  const trend = trendOf(audits, WIDTH, HEIGHT);
  const shown = audits.slice(-SHOWN);
  const [first, last] = [shown[0], shown[shown.length - 1]];
  if (!first || !last) return null;
  const label = words.chart(
    shown.length,
    dayText(first.at),
    dayText(last.at),
    words.change(first.fail, last.fail),
    words.change(first.review, last.review),
  );
  return (
    <div class="trend">
      <h4>{words.trend}</h4>
      <div class="chart">
        <svg
          role="img"
          aria-label={label}
          viewBox={`${-EDGE} ${-EDGE} ${WIDTH + 2 * EDGE} ${HEIGHT + 2 * EDGE}`}
          width={WIDTH}
          focusable="false"
        >
          <path class="chart-base" d={`M0 ${HEIGHT}H${WIDTH}`} />
          <path class="chart-review" d={pathOf(trend.review)} />
          {trend.review.map(({ x, y }, index) => (
            <rect key={index} class="chart-review-point" x={x - 3} y={y - 3} width="6" height="6" />
          ))}
          <path class="chart-fail" d={pathOf(trend.fail)} />
          {trend.fail.map(({ x, y }, index) => (
            <circle key={index} class="chart-fail-point" cx={x} cy={y} r="3.5" />
          ))}
        </svg>
        <ul class="legend">
          <li>
            <svg viewBox="0 0 20 10" width="20" height="10" aria-hidden="true" focusable="false">
              <path class="chart-fail" d="M0 5H20" />
              <circle class="chart-fail-point" cx="10" cy="5" r="3.5" />
            </svg>
            {words.fail} <b>{last.fail}</b>
          </li>
          <li>
            <svg viewBox="0 0 20 10" width="20" height="10" aria-hidden="true" focusable="false">
              <path class="chart-review" d="M0 5H20" />
              <rect class="chart-review-point" x="7" y="2" width="6" height="6" />
            </svg>
            {words.review} <b>{last.review}</b>
          </li>
        </ul>
      </div>
      <p class="quiet">
        {dayText(first.at)} – {dayText(last.at)}
      </p>
      <details>
        <summary>{words.table}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.columns.at}</th>
              <th scope="col" class="number">
                {words.columns.fail}
              </th>
              <th scope="col" class="number">
                {words.columns.review}
              </th>
            </tr>
          </thead>
          <tbody>
            {[...shown].reverse().map(({ at, fail, review }) => (
              <tr key={at}>
                <th scope="row">{momentText(at)}</th>
                <td class="number">{fail}</td>
                <td class="number">{review}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </div>
  );
}
