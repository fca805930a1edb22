import type { AttributeName } from "@mulu/catalog-core";
import { titleOf } from "./attribute-choices.js";
import type { TriedProfile } from "./messages.js";
import { PageWords } from "./page-words.js";
import { useTeach } from "./teach-tools.js";

/** What the draft reads of an attribute now, or why it reads nothing. */
export function TriedValue(props: {
  attribute: AttributeName;
  /** Null while it is being tried. */
  tried: TriedProfile | null;
  /** What is wrong with the draft itself, so that it isn't tried. */
  fault: string | null;
}) {
  const { attribute, tried, fault } = props;
  const { texts, locale } = useTeach();
  const words = texts.picked;
  const reading = tried?.readings.find((one) => one.attribute === attribute);
  const problem = tried?.problems.find((one) => one.attribute === attribute);
  return (
    <div class="tried" role="status">
      <span class="quiet">
        {words.reads} · {titleOf(attribute, locale)}
      </span>
      {fault !== null ? (
        <span class="ink-error">{fault}</span>
      ) : tried === null ? (
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
