import { useState } from "preact/hooks";
import { originsOf } from "../../browser/origins.js";
import type { FoundList } from "../read-list.js";
import { useBatchTools } from "./batch-tools.js";
import { PageText } from "./page-text.js";

/** What would be fetched; the user takes out what he doesn't want. */
export function PreviewSection({ list, stopped, onBack }: { list: FoundList; stopped: boolean; onBack: () => void }) {
  const { texts, allow, send } = useBatchTools();
  const words = texts.preview;
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [denied, setDenied] = useState(false);
  const [tried, setTried] = useState(false);
  const chosen = list.links.filter(({ url }) => !left.has(url));
  const toggle = (url: string) => {
    const other = new Set(left);
    if (!other.delete(url)) other.add(url);
    setLeft(other);
  };
  const start = async () => {
    setTried(true);
    if (chosen.length === 0) return;
    setDenied(false);
    if (!(await allow(originsOf(chosen.map(({ url }) => url))))) return setDenied(true);
    send({ type: "start", url: list.url, title: list.title, links: chosen });
  };

  return (
    <section class="card" aria-labelledby="preview">
      <h2 id="preview" tabIndex={-1}>
        {words.heading}
      </h2>
      <div>
        <p class="strong cut">
          <PageText text={list.title || new URL(list.url).host} />
        </p>
        <p class="quiet">
          {words.found(list.links.length, list.pages)} {stopped ? words.stopped : list.more && words.more}
        </p>
      </div>
      {list.problem !== null && list.problem.name !== "no-links" && (
        <p class="notice notice-warning">
          {words.stopped} <bdi>{texts.failures[list.problem.name](list.problem.detail)}</bdi>
        </p>
      )}
      <fieldset>
        <legend class="out-of-sight">{words.list}</legend>
        <div class="actions">
          <button type="button" onClick={() => setLeft(new Set())}>
            {words.all}
          </button>
          <button type="button" onClick={() => setLeft(new Set(list.links.map(({ url }) => url)))}>
            {words.none}
          </button>
          <output class="quiet">{words.chosen(chosen.length, list.links.length)}</output>
        </div>
        <ul class="links">
          {list.links.map(({ url, title, day }) => (
            <li key={url}>
              <label class="choice">
                <input type="checkbox" checked={!left.has(url)} onChange={() => toggle(url)} />
                <span class="link-text">
                  <span class="cut">{title === "" ? words.untitled : <PageText text={title} />}</span>
                  <span class="quiet address">
                    <bdi dir="ltr">{pathOf(url)}</bdi>
                  </span>
                </span>
                <span class="quiet day">{day}</span>
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
      <div class="actions">
        <button type="button" class="primary" onClick={() => void start()}>
          {words.start(chosen.length)}
        </button>
        <button type="button" onClick={onBack}>
          {words.back}
        </button>
      </div>
      {tried && chosen.length === 0 && (
        <p class="wrong" role="alert">
          {words.nothingChosen}
        </p>
      )}
      {denied && (
        <p class="notice notice-warning" role="alert">
          {texts.start.denied}
        </p>
      )}
    </section>
  );
}

/** The address without what all of the list have in common. */
function pathOf(url: string): string {
  const { pathname, search } = new URL(url);
  return pathname + search;
}
