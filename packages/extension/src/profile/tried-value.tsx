import type { AttributeName } from "@mulu/catalog-core";
import { titleOf } from "./attribute-choices.js";
import type { TriedProfile } from "./messages.js";
import { PageWords } from "./page-words.js";
import { useTeach } from "./teach-tools.js";

/** What the draft reads of an attribute now, or why it reads nothing; null while it is being tried. */
export function TriedValue({ attribute, tried }: { attribute: AttributeName; tried: TriedProfile | null }) {
  const { texts, locale } = useTeach();
  const words = texts.picked;
  const reading = tried?.readings.find((one) => one.attribute === attribute);
  const problem = tried?.problems.find((one) => one.attribute === attribute);
  return (
    <div class="tried" role="status">
      <span class="quiet">
        {words.reads} · {titleOf(attribute, locale)}
      </span>
      {tried === null ? (
        <em>{words.trying}</em>
      ) : reading ? (
        <>
          {reading.value === "" ? (
            <span class="ink-warning">{words.empty}</span>
          ) : (
            <strong class="tried-value">
              <PageWords text={reading.value} />
            </strong>
          )}
          {reading.day !== undefined && <span class="quiet">{words.day(reading.day)}</span>}
        </>
      ) : (
        <span class="ink-error">{texts.trouble[problem?.problem ?? "nothing-matched"]}</span>
      )}
    </div>
  );
}
