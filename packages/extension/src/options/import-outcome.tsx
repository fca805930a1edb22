import { useId, useState } from "preact/hooks";
import { AccountList } from "./account-list.js";
import type { CatalogSummary } from "./actions.js";
import { ForeignText } from "./foreign-text.js";
import { useOptions } from "./options-tools.js";
import type { CatalogReading } from "./read-catalog-file.js";

/** What was found in a file: its catalogs to choose from, what was not understood, and how the rest was. */
export function ImportOutcome(props: {
  reading: Extract<CatalogReading, { ok: true }>;
  catalogs: readonly CatalogSummary[];
  onDone: () => void;
}) {
  const { reading, catalogs, onDone } = props;
  const { texts, actions, run } = useOptions();
  const words = texts.importing;
  const [chosen, choose] = useState(0);
  const id = useId();
  const read = reading.catalogs[chosen];
  const there = catalogs.find((one) => one.id === read?.catalog.id);
  const usable = read !== undefined && read.problems.length === 0 && there?.builtIn !== true;

  const toHeading = () => document.querySelector<HTMLElement>("h2[tabindex]")?.focus();
  const use = async () => {
    if (!read || !(await run(() => actions.addCatalog(read.catalog, reading.source), words.done))) return;
    onDone();
    toHeading();
  };
  return (
    <div class="outcome">
      <h4>
        <bdi dir="auto">{words.found(reading.catalogs.length, reading.source)}</bdi>
      </h4>
      <fieldset>
        <legend class="out-of-sight">{words.pick}</legend>
        {reading.catalogs.map(({ catalog }, index) => (
          <label key={index} class="choice choice-top">
            <input type="radio" name={id} checked={index === chosen} onChange={() => choose(index)} />
            <span>
              <span class="strong cut">
                {catalog.title === "" ? words.untitled : <ForeignText text={catalog.title} />}
              </span>
              <span class="quiet dotted">
                {[catalog.issuer, catalog.issuedOn, words.rows(catalog.entries.length), catalog.id]
                  .filter((text) => text !== "")
                  .map((text) => (
                    <bdi key={text} dir="auto">
                      {text}
                    </bdi>
                  ))}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      {there?.builtIn === true && <p class="notice notice-error">{words.isBuiltIn}</p>}
      {there?.builtIn === false && <p class="notice notice-warning">{words.replaces}</p>}
      {read && read.problems.length > 0 && (
        <div class="notice notice-error">
          <p>{words.problems}</p>
          <ul class="points">
            {read.problems.map((problem) => (
              <li key={problem}>
                <bdi dir="auto">{problem}</bdi>
              </li>
            ))}
          </ul>
        </div>
      )}
      {reading.missedCount > 0 ? (
        <details class="notice notice-warning" open>
          <summary>{words.missed(reading.missedCount)}</summary>
          <AccountList groups={reading.missed} />
        </details>
      ) : (
        <p class="ink-pass">✓ {words.allUnderstood}</p>
      )}
      {reading.understood.length > 0 && (
        <details>
          <summary>{words.account}</summary>
          <AccountList groups={reading.understood} />
        </details>
      )}
      <div class="actions">
        <button type="button" class="primary" disabled={!usable} onClick={() => void use()}>
          {words.use}
        </button>
        <button
          type="button"
          onClick={() => {
            onDone();
            toHeading();
          }}
        >
          {words.discard}
        </button>
      </div>
    </div>
  );
}
