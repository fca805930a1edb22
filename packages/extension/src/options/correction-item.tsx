import type { CorrectionRow } from "./actions.js";
import { ForeignText } from "./foreign-text.js";
import { useOptions } from "./options-tools.js";
import { TakeBackButton } from "./take-back-button.js";

/** What a person said instead of the program, and about which page. */
export function CorrectionItem({ correction }: { correction: CorrectionRow }) {
  const { texts, actions } = useOptions();
  const words = texts.decisions;
  const { kind, said, page, title, on } = correction;
  // As the store names a column.
  const column = kind === "item" && page.endsWith("*");
  return (
    <li class="row">
      <div class="row-text">
        <p class="cut">
          <span class="badge badge-first">{words.kinds[kind]}</span>
          <span class="strong">
            <ForeignText text={said} />
          </span>
        </p>
        {(title !== "" || column) && <p class="cut">{column ? words.column : <ForeignText text={title} />}</p>}
        <p class="quiet address cut">
          <bdi>{page}</bdi> {on !== "" && <span class="aside">{words.on(on)}</span>}
        </p>
      </div>
      <TakeBackButton what={`${words.kinds[kind]} ${said}`} act={() => actions.takeBackCorrection(correction.key)} />
    </li>
  );
}
