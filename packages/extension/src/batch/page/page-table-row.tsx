import type { AttributeName, LocaleName } from "@mulu/catalog-core";
import type { BatchTexts } from "../../locales/batch/index.js";
import { memo } from "../../panel/memo.js";
import type { BatchItem } from "../batch.js";
import { failureText } from "../batch-csv.js";
import { PageLink, PageText } from "./page-text.js";
import { signs, titleOf } from "./table-rows.js";

interface RowProps {
  at: number;
  item: BatchItem;
  attributes: readonly AttributeName[];
  texts: BatchTexts;
  locale: LocaleName;
  onDetails: (at: number) => void;
}

/** One page. Made again only when it has changed: with each page that comes there are hundreds of others. */
export const PageTableRow = memo(({ at, item, attributes, texts, onDetails }: RowProps) => {
  const words = texts.table;
  const { row, status } = item;
  const title = titleOf(item);
  return (
    <tr class={row === null ? "unread" : undefined}>
      <td class="number">{at + 1}</td>
      <th scope="row" class="title">
        <PageLink url={item.url} text={title} />
        <span class="quiet notes">
          {row === null && <span class={`status status-${status}`}>{texts.item[status]}</span>}
          {item.failure !== null && (
            <span class="cut">
              <bdi>{failureText(item, texts)}</bdi>
            </span>
          )}
          {row !== null && row.movedTo !== null && (
            <span class="cut">
              <PageText text={words.moved(row.movedTo)} />
            </span>
          )}
          {row !== null && row.notRead > 0 && <span>{words.notRead(row.notRead)}</span>}
          {row !== null && row.findings.length > 0 && (
            <button
              type="button"
              class="plain"
              aria-label={words.detailsOf(title || texts.preview.untitled)}
              onClick={() => onDetails(at)}
            >
              {words.details}
            </button>
          )}
        </span>
      </th>
      {/* Until the page itself was read, what the list says. */}
      <td class="day">{row === null ? item.day : row.day}</td>
      <td class="item">
        {row !== null &&
          (row.item === null ? (
            <span class="quiet">{words.noItem}</span>
          ) : (
            <span class="cut">
              <PageText text={row.item.level2 || row.item.level1} />
              {row.item.provisional && <span class="badge">{words.provisional}</span>}
            </span>
          ))}
      </td>
      {(["error", "warning", "info", "review"] as const).map((mark) => (
        <td key={mark} class={row !== null && row.counts[mark] > 0 ? `count ink-${mark}` : "count quiet"}>
          {row?.counts[mark]}
        </td>
      ))}
      {attributes.map((name) => (
        <td key={name} class="attribute">
          {row !== null && <State state={row.attributes[name]} texts={texts} />}
        </td>
      ))}
    </tr>
  );
});

function State({ state, texts }: { state: keyof typeof signs | undefined; texts: BatchTexts }) {
  if (state === undefined)
    return (
      <span class="state state-none">
        <span aria-hidden="true">–</span>
        <span class="out-of-sight">{texts.table.notShown}</span>
      </span>
    );
  return (
    <span class={`state state-${state}`}>
      <span aria-hidden="true">{signs[state]}</span> {texts.table.states[state]}
    </span>
  );
}
