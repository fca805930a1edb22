import { type AttributeName, attributeTitles } from "@mulu/catalog-core";
import { useMemo, useState } from "preact/hooks";
import { useBatchTools } from "./batch-tools.js";
import { PageFindings } from "./page-findings.js";
import { PageTableRow } from "./page-table-row.js";
import { attributesOf, hasFindings, type Sorting, type SortKey, signs, sortRows, states } from "./table-rows.js";
import type { ShownBatch } from "./use-batch-state.js";

/** Rows that are added at once: a table of five hundred rows and thirty columns takes its time. */
const MORE = 100;

const fixed: readonly SortKey[] = ["number", "title", "day", "item", "error", "warning", "info", "review"];

/** One row a page, one column an attribute. */
export function TableSection({ batch }: { batch: ShownBatch }) {
  const { texts, locale } = useBatchTools();
  const words = texts.table;
  const { items } = batch;
  const [sorting, sort] = useState<Sorting>({ by: "number", down: false });
  const [onlyFindings, setOnlyFindings] = useState(false);
  const [onlyTroubled, setOnlyTroubled] = useState(false);
  const [most, setMost] = useState(MORE);
  const [detailed, detail] = useState<number | null>(null);

  const attributes = useMemo(() => attributesOf(items, onlyTroubled), [items, onlyTroubled]);
  // Rows are made again when their page is another only.
  const rows = useMemo(() => {
    const all = items.map((item, at) => ({ at, item }));
    return sortRows(onlyFindings ? all.filter(hasFindings) : all, sorting, locale);
  }, [items, onlyFindings, sorting, locale]);
  const head = (by: Sorting["by"], text: string, kind = "") => (
    <th
      key={by}
      scope="col"
      class={kind}
      aria-sort={sorting.by === by ? (sorting.down ? "descending" : "ascending") : undefined}
    >
      <button
        type="button"
        class="sort"
        title={words.sortBy(text)}
        onClick={() => sort({ by, down: sorting.by === by ? !sorting.down : isCount(by) })}
      >
        {text}
        <span class="arrow" aria-hidden="true">
          {sorting.by === by ? (sorting.down ? "▼" : "▲") : ""}
        </span>
      </button>
    </th>
  );
  const titleOfAttribute = (name: AttributeName) => attributeTitles[name][locale === "en" ? "en" : "zh"];

  return (
    <section class="card" aria-labelledby="table">
      <div class="card-head">
        <h2 id="table">{words.heading}</h2>
        <output class="quiet">{words.shown(rows.length, items.length)}</output>
      </div>
      <div class="toolbar">
        <label class="choice">
          <input type="checkbox" checked={onlyFindings} onChange={() => setOnlyFindings(!onlyFindings)} />
          {words.onlyFindings}
        </label>
        <label class="choice">
          <input type="checkbox" checked={onlyTroubled} onChange={() => setOnlyTroubled(!onlyTroubled)} />
          {words.onlyTroubled}
        </label>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section class="scroll" aria-label={words.label} tabIndex={0}>
        <table>
          <caption class="out-of-sight">{words.caption}</caption>
          <thead>
            <tr>
              {fixed.map((by) => head(by, words.columns[by], KINDS[by]))}
              {attributes.map((name) => head(name, titleOfAttribute(name), "attribute"))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, most).map(({ at, item }) => (
              <PageTableRow
                key={at}
                at={at}
                item={item}
                attributes={attributes}
                texts={texts}
                locale={locale}
                onDetails={detail}
              />
            ))}
          </tbody>
        </table>
        {rows.length === 0 && <p class="nothing">{words.nothing}</p>}
      </section>
      {rows.length > most && (
        <div class="actions">
          <button type="button" onClick={() => setMost(most + MORE)}>
            {words.more(Math.min(MORE, rows.length - most))}
          </button>
        </div>
      )}
      <dl class="legend">
        <dt class="out-of-sight">{words.legendHeading}</dt>
        {states.map((state) => (
          <dd key={state}>
            <span class={`state state-${state}`}>
              <span aria-hidden="true">{signs[state]}</span> {words.states[state]}
            </span>{" "}
            {words.legend[state]}
          </dd>
        ))}
      </dl>
      {detailed !== null && items[detailed] !== undefined && (
        <PageFindings item={items[detailed]} onClose={() => detail(null)} />
      )}
    </section>
  );
}

const KINDS: Partial<Record<SortKey, string>> = {
  number: "number",
  title: "title",
  day: "day",
  item: "item",
  error: "count",
  warning: "count",
  info: "count",
  review: "count",
};

/** Most first, when it is sorted by for the first time. */
function isCount(by: Sorting["by"]): boolean {
  return by === "error" || by === "warning" || by === "info" || by === "review" || by === "day";
}
