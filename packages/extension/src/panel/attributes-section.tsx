import { useState } from "preact/hooks";
import type { AttributeView, ReadingView } from "../protocol/tab-state.js";
import { memo } from "./memo.js";
import { PageText } from "./page-text.js";
import { usePanelTools } from "./panel-tools.js";
import { readingsDiffer } from "./readings.js";
import { attributeFits, type Words } from "./search.js";
import { SpotButton } from "./spot-button.js";
import { WebLink } from "./web-link.js";

/** What the page says about itself, with every place that says it. */
export const AttributesSection = memo((props: { attributes: readonly AttributeView[]; words: Words }) => {
  const { attributes, words } = props;
  const { attributes: texts } = usePanelTools().texts;
  const [open, setOpen] = useState(false);
  if (attributes.length === 0) return null;
  const found = attributes.filter((attribute) => attributeFits(attribute, words));
  const searching = words.length > 0;
  return (
    <details
      class="section"
      open={open || (searching && found.length > 0)}
      onToggle={(event) => {
        // A search opens it for a while; that isn't the user's choice.
        if (!searching) setOpen(event.currentTarget.open);
      }}
    >
      <summary>
        <h2>{searching ? texts.found(found.length, attributes.length) : texts.heading(attributes.length)}</h2>
      </summary>
      <dl class="attributes">
        {found.map((attribute) => (
          <div key={attribute.name}>
            <dt class="cut">
              <bdi dir="auto">{attribute.title}</bdi>
              {readingsDiffer(attribute) && <span class="badge badge-warning">{texts.differ}</span>}
            </dt>
            {attribute.readings.map((reading, index) => (
              // Readings have no other name than their place.
              <dd key={index}>
                <ReadingText title={attribute.title} reading={reading} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </details>
  );
});

function ReadingText({ title, reading }: { title: string; reading: ReadingView }) {
  const { attributes: texts } = usePanelTools().texts;
  const from = texts.from[reading.from];
  return (
    <>
      <span class="value">
        {reading.value === "" ? <em>{texts.empty}</em> : <WebLink text={reading.value} />}
        <span class="quiet">{reading.label === null ? from : <LabelledPlace from={from} label={reading.label} />}</span>
      </span>
      <SpotButton
        spot={reading.spot}
        label={texts.show}
        name={texts.showOf(title, reading.value === "" ? texts.empty : reading.value)}
      />
    </>
  );
}

function LabelledPlace({ from, label }: { from: string; label: string }) {
  const { attributes: texts } = usePanelTools().texts;
  return (
    <>
      {from} {texts.quote[0]}
      <PageText text={label} />
      {texts.quote[1]}
    </>
  );
}
