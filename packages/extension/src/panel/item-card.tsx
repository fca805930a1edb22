import { useRef, useState } from "preact/hooks";
import type { PanelTexts } from "../locales/panel/index.js";
import type { CatalogChoice } from "../protocol/messages.js";
import type { CorrectionReach, ItemView } from "../protocol/tab-state.js";
import { ItemPicker } from "./item-picker.js";
import { memo } from "./memo.js";
import { own } from "./own.js";
import { PageText } from "./page-text.js";
import { usePanelTools } from "./panel-tools.js";

/** Which item of the standard catalog the page belongs to, what that rests on, and how to put it right. */
export const ItemCard = memo(
  (props: {
    item: ItemView | null;
    entries: readonly CatalogChoice[];
    /** That the page's address says it is in. */
    column: string | null;
    /** Where no deadline says it. */
    timeLimitShown: boolean;
  }) => {
    const { item, entries, column, timeLimitShown } = props;
    const { texts, send, announce } = usePanelTools();
    const [picking, setPicking] = useState(false);
    const button = useRef<HTMLButtonElement>(null);
    const stop = () => {
      setPicking(false);
      // The button comes back with the next rendering.
      setTimeout(() => button.current?.focus());
    };
    const choose = (entry: CatalogChoice, reach: CorrectionReach) => {
      send({ type: "item", id: entry.id, reach });
      announce(texts.item.saved(texts.item.path(entry.level1, entry.level2)));
      stop();
    };
    return (
      <section class="card item" aria-labelledby="item-heading">
        <div class="item-head">
          <h2 id="item-heading">{texts.item.heading}</h2>
          <p class="strong">
            <span class="cut">
              {item === null ? texts.item.none : <PageText text={texts.item.path(item.level1, item.level2)} />}
            </span>
            {item?.provisional === true && <span class="badge badge-warning">{texts.item.provisional}</span>}
          </p>
          {entries.length > 0 && !picking && (
            <button ref={button} type="button" class="plain" onClick={() => setPicking(true)}>
              {item === null ? texts.item.choose : texts.item.correct}
            </button>
          )}
        </div>
        {picking ? (
          <ItemPicker entries={entries} current={item?.id ?? null} column={column} onChoose={choose} onCancel={stop} />
        ) : (
          <p class="quiet">{item === null ? texts.item.noneWhy : reasonOf(item, texts)}</p>
        )}
        {item !== null && item.timeLimit !== "" && timeLimitShown && (
          <p class="quiet dotted cut">
            <span>{texts.item.timeLimit}</span>
            <span>
              <PageText text={item.timeLimit} />
            </span>
          </p>
        )}
        {item !== null && item.corrected !== null && !picking && (
          <button
            type="button"
            class="plain"
            onClick={() => {
              button.current?.focus();
              send({ type: "item", id: null, reach: item.corrected! });
              announce(texts.item.takenBack);
            }}
          >
            {texts.item.takeBack}
          </button>
        )}
      </section>
    );
  },
);

/** Why the page was put there, in words. */
function reasonOf(item: ItemView, { item: texts }: PanelTexts): string {
  if (item.corrected) return texts.corrected[item.corrected];
  const evidence = item.by.map((name) => own(texts.evidence, name) ?? texts.otherEvidence);
  return evidence.length === 0 ? "" : texts.why([...new Set(evidence)]);
}
