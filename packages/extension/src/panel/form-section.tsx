import { attributeTitles } from "@mulu/catalog-core";
import type { FormView, PanelSettings } from "../protocol/tab-state.js";
import { LockedSign } from "./locked-sign.js";
import { memo } from "./memo.js";
import { PageText } from "./page-text.js";
import { usePanelTools } from "./panel-tools.js";
import { SpotButton } from "./spot-button.js";

type Field = FormView["fields"][number];

/** The fields of an edit form and what each was taken for. */
export const FormSection = memo(({ form, settings }: { form: FormView; settings: PanelSettings }) => {
  const { texts: all, send } = usePanelTools();
  const texts = all.form;
  const asks = settings.askBeforeSubmit;
  const locked = settings.locked.includes("askBeforeSubmit");
  const mapped = form.fields.filter((field) => field.attribute !== null);
  const unmapped = form.fields.filter((field) => field.attribute === null);
  return (
    <details class="section" open>
      <summary>
        <h2>{texts.heading(mapped.length, form.fields.length)}</h2>
      </summary>
      <p class="ask">
        <button
          type="button"
          class="switch"
          role="switch"
          aria-checked={asks}
          aria-disabled={locked}
          title={locked ? all.locked : undefined}
          onClick={() => {
            if (!locked) send({ type: "settings", settings: { askBeforeSubmit: !asks } });
          }}
        >
          {texts.ask}
          {locked && <LockedSign />}
        </button>
        <span class="quiet">{texts.askExplain}</span>
      </p>
      <FieldList fields={mapped} />
      {unmapped.length > 0 && (
        <details class="inner">
          <summary>{texts.unmapped(unmapped.length)}</summary>
          <FieldList fields={unmapped} />
        </details>
      )}
    </details>
  );
});

function FieldList({ fields }: { fields: readonly Field[] }) {
  const { form: texts } = usePanelTools().texts;
  if (fields.length === 0) return null;
  return (
    <dl class="attributes">
      {fields.map(({ attribute, label, value, required, spot }) => (
        <div key={`${spot.frame}/${spot.at}`}>
          <dt class="cut">
            <FieldName attribute={attribute} label={label} />
            {required && <span class="badge">{texts.required}</span>}
          </dt>
          <dd>
            <span class="value">{value === "" ? <em>{texts.empty}</em> : <PageText text={value} />}</span>
            <SpotButton spot={spot} label={texts.show} name={texts.showOf(label === "" ? texts.noLabel : label)} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** What the field was taken for, and its own label where that says something else. */
function FieldName({ attribute, label }: Pick<Field, "attribute" | "label">) {
  const { texts, locale } = usePanelTools();
  const title = attribute === null ? null : attributeTitles[attribute][locale === "en" ? "en" : "zh"];
  const own = label === "" ? texts.form.noLabel : <PageText text={label} />;
  if (title === null) return own;
  return (
    <>
      {title}
      {label !== title && <span class="quiet">{own}</span>}
    </>
  );
}
