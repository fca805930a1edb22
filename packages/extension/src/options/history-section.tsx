import { useState } from "preact/hooks";
import type { Erase, HistoryPage, OptionsState } from "./actions.js";
import { HistoryItem } from "./history-item.js";
import { LockedNote } from "./locked-note.js";
import { useOptions } from "./options-tools.js";
import { useLoaded } from "./use-loaded.js";
import { useQuestion } from "./use-question.js";

/** Audits so far, by site and page. */
export function HistorySection({ state }: { state: OptionsState }) {
  const { texts, actions, locked, run } = useOptions();
  const words = texts.history;
  const pages = useLoaded(() => actions.history(), state);
  const [search, setSearch] = useState("");
  const [dialog, ask] = useQuestion();
  if (pages === null) return <p class="quiet">{texts.common.loading}</p>;

  const fixed = locked("erase");
  const wanted = search.trim().toLowerCase();
  const shown = pages.filter(({ title, url }) => `${title} ${url}`.toLowerCase().includes(wanted));
  const erase = (what: Erase, text: string) =>
    ask({
      heading: words.confirm,
      text,
      does: words.erase,
      act: async () => {
        if (await run(() => actions.erase(what), words.erased))
          document.querySelector<HTMLElement>("h2[tabindex]")?.focus();
      },
    });
  return (
    <>
      <p class="intro">{words.intro}</p>
      {fixed && <LockedNote />}
      {pages.length === 0 ? (
        <p class="card quiet">{words.empty}</p>
      ) : (
        <div class="toolbar">
          <input
            type="search"
            aria-label={words.search}
            placeholder={words.search}
            value={search}
            onInput={(event) => setSearch(event.currentTarget.value)}
          />
          <p class="quiet" role="status">
            {words.pages(shown.length)}
          </p>
          {!fixed && (
            <button type="button" class="push" onClick={() => erase({ what: "all" }, words.confirmAll(pages.length))}>
              {words.eraseAll}
            </button>
          )}
        </div>
      )}
      {pages.length > 0 && shown.length === 0 && <p class="card quiet">{words.none}</p>}
      {byHost(shown).map(([host, group]) => (
        <section key={host} class="card">
          <div class="card-head">
            <h3 class="code cut">
              <bdi>{host}</bdi>
            </h3>
            <span class="quiet">{words.pages(group.length)}</span>
            {!fixed && (
              <button
                type="button"
                class="plain push"
                aria-label={words.eraseHostNamed(host)}
                onClick={() =>
                  erase(
                    { what: "host", host },
                    words.confirmHost(host, pages.filter((one) => one.host === host).length),
                  )
                }
              >
                {words.eraseHost}
              </button>
            )}
          </div>
          <ul class="rows">
            {group.map((page) => (
              <HistoryItem
                key={page.url}
                page={page}
                fixed={fixed}
                onErase={() =>
                  erase({ what: "page", url: page.url }, words.confirmPage(page.title || texts.common.untitled))
                }
              />
            ))}
          </ul>
        </section>
      ))}
      {dialog}
    </>
  );
}

function byHost(pages: readonly HistoryPage[]): [string, HistoryPage[]][] {
  const groups = new Map<string, HistoryPage[]>();
  for (const page of pages) groups.set(page.host, [...(groups.get(page.host) ?? []), page]);
  return [...groups];
}
