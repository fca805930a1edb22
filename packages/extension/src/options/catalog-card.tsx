import type { CatalogSummary } from "./actions.js";
import { dayText } from "./day-text.js";
import { ForeignText } from "./foreign-text.js";
import { useOptions } from "./options-tools.js";

/** One catalog: what it says of itself, and what can be done with it. */
export function CatalogCard(props: {
  catalog: CatalogSummary;
  active: boolean;
  fixed: boolean;
  onUse: () => void;
  onRemove: () => void;
}) {
  const { catalog, active, fixed, onUse, onRemove } = props;
  const { texts } = useOptions();
  const words = texts.catalog;
  const title = catalog.title || texts.importing.untitled;
  return (
    <section class={active ? "card card-active" : "card"}>
      <h3 class="cut">
        <ForeignText text={title} />
      </h3>
      <p class="badges">
        {active && <span class="badge badge-pass">✓ {words.active}</span>}
        <span class="badge">{catalog.managed ? words.managed : catalog.builtIn ? words.builtIn : words.imported}</span>
      </p>
      <dl class="facts facts-wide">
        <div>
          <dt>{words.columns.issuer}</dt>
          <dd class="cut">{catalog.issuer === "" ? texts.common.none : <ForeignText text={catalog.issuer} />}</dd>
        </div>
        <div>
          <dt>{words.columns.issuedOn}</dt>
          <dd>{catalog.issuedOn || texts.common.none}</dd>
        </div>
        <div>
          <dt>{words.columns.rows}</dt>
          <dd>
            {words.rows(catalog.rows)}
            {catalog.provisional > 0 && <span class="ink-warning aside">{words.provisional(catalog.provisional)}</span>}
          </dd>
        </div>
        <div>
          <dt>{words.columns.id}</dt>
          <dd class="code cut">
            <bdi>{catalog.id}</bdi>
          </dd>
        </div>
        {catalog.importedAt !== null && (
          <div>
            <dt>{words.columns.source}</dt>
            <dd class="cut">
              <bdi dir="auto">{words.from(catalog.source, dayText(catalog.importedAt))}</bdi>
            </dd>
          </div>
        )}
      </dl>
      {!fixed && !(active && catalog.builtIn) && (
        <div class="actions">
          {!active && (
            <button type="button" aria-label={catalog.builtIn ? undefined : words.useNamed(title)} onClick={onUse}>
              {catalog.builtIn ? words.back : words.use}
            </button>
          )}
          {!catalog.builtIn && (
            <button type="button" aria-label={words.removeNamed(title)} onClick={onRemove}>
              {words.remove}
            </button>
          )}
        </div>
      )}
    </section>
  );
}
