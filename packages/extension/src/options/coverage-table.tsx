import type { CoverageEntry } from "./actions.js";
import { byLevel1, pagesOf } from "./coverage.js";
import { ForeignText } from "./foreign-text.js";
import { useOptions } from "./options-tools.js";

/** Items under their first level; on a phone each row becomes a block, and its cells keep their roles. */
export function CoverageTable({ entries }: { entries: readonly CoverageEntry[] }) {
  const { texts } = useOptions();
  const words = texts.coverage;
  return (
    <table class="coverage">
      <caption class="out-of-sight">{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.columns.item}</th>
          <th scope="col">{words.columns.state}</th>
          <th scope="col" class="number">
            {words.columns.pages}
          </th>
          <th scope="col">{words.columns.last}</th>
          <th scope="col">{words.columns.where}</th>
        </tr>
      </thead>
      {byLevel1(entries).map(([level1, group]) => (
        <tbody key={level1}>
          <tr class="group">
            <th colSpan={5} scope="rowgroup">
              <ForeignText text={level1} />
            </th>
          </tr>
          {group.map((entry) => (
            <CoverageRow key={entry.id} entry={entry} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function CoverageRow({ entry }: { entry: CoverageEntry }) {
  const { texts } = useOptions();
  const words = texts.coverage;
  const { level2, provisional, met } = entry;
  const last = met.reduce((day, one) => (one.last > day ? one.last : day), "");
  return (
    <tr>
      <th scope="row">
        <ForeignText text={level2} />
        {provisional && <span class="badge badge-warning">{words.provisional}</span>}
      </th>
      <td>
        <span class={met.length > 0 ? "state state-met" : "state state-missing"}>
          {met.length > 0 ? words.met : words.missing}
        </span>
      </td>
      <td class="number">
        {met.length > 0 && (
          <>
            {pagesOf(met)}
            <span class="narrow-only" aria-hidden="true">
              {" "}
              {words.columns.pages.toLowerCase()}
            </span>
          </>
        )}
      </td>
      <td class="day">{last}</td>
      <td>
        {met.map(({ host, urls }) => (
          <details key={host} class="where">
            <summary>
              <bdi class="code">{host}</bdi> <span class="quiet">{words.addresses(urls.length)}</span>
            </summary>
            <ul>
              {urls.map((url) => (
                <li key={url} class="address">
                  <bdi>{url}</bdi>
                </li>
              ))}
            </ul>
          </details>
        ))}
      </td>
    </tr>
  );
}
