import { useState } from "preact/hooks";
import type { OptionsState } from "./actions.js";
import { type CoverageFilter, coverageRows, filtered, hostsOf, metCount, onHost } from "./coverage.js";
import { CoverageTable } from "./coverage-table.js";
import { csvOf } from "./csv.js";
import { dayText } from "./day-text.js";
import { useOptions } from "./options-tools.js";
import { useLoaded } from "./use-loaded.js";

const filters: readonly CoverageFilter[] = ["all", "met", "missing"];

/** Which items of the catalog were met so far, and where. */
export function CoverageSection({ state }: { state: OptionsState }) {
  const { texts, actions, fail } = useOptions();
  const words = texts.coverage;
  const entries = useLoaded(() => actions.coverage(), state);
  const [host, setHost] = useState<string | null>(null);
  const [filter, setFilter] = useState<CoverageFilter>("all");
  if (entries === null) return <p class="quiet">{texts.common.loading}</p>;

  const there = onHost(entries, host);
  const shown = filtered(there, filter);
  const met = metCount(there);
  const save = () => {
    const name = `${words.file}-${dayText(new Date().toISOString())}.csv`;
    const text = csvOf(coverageRows(shown, { head: words.csv, met: words.met, missing: words.missing }));
    actions.save(name, "text/csv", text).catch(fail);
  };
  return (
    <>
      <p class="intro">{words.intro}</p>
      <section class="card" aria-label={texts.sections.coverage}>
        <div class="coverage-head">
          <p class="big" role="status">
            {words.summary(met, entries.length)}
          </p>
          <svg class="meter" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <rect class="meter-all" width="100" height="4" />
            <rect class="meter-met" width={entries.length === 0 ? 0 : (met / entries.length) * 100} height="4" />
          </svg>
        </div>
        <div class="toolbar">
          <label>
            {words.host}
            <select
              value={host ?? ""}
              onChange={(event) => setHost(event.currentTarget.value === "" ? null : event.currentTarget.value)}
            >
              <option value="">{words.allHosts}</option>
              {hostsOf(entries).map((name) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <fieldset class="segments">
            <legend class="out-of-sight">{words.show}</legend>
            {filters.map((name) => (
              <button key={name} type="button" aria-pressed={filter === name} onClick={() => setFilter(name)}>
                {words.filters[name]}
              </button>
            ))}
          </fieldset>
          <button type="button" class="push" onClick={save}>
            {words.export}
          </button>
        </div>
        {shown.length === 0 ? <p class="quiet">{words.empty}</p> : <CoverageTable entries={shown} />}
      </section>
    </>
  );
}
