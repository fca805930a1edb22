import { useId, useState } from "preact/hooks";
import { originsOf } from "../../browser/origins.js";
import { MOST_PAGES } from "../batch.js";
import { webPage } from "../link-address.js";
import { useBatchTools } from "./batch-tools.js";

export interface Wanted {
  url: string;
  limit: number;
}

/** Which column, and how many of its pages. What the browser is about to ask is explained before. */
export function StartSection(props: { wanted: Wanted; tab: number | null; onFind: (wanted: Wanted) => void }) {
  const { texts, allow, send } = useBatchTools();
  const words = texts.start;
  const [url, setUrl] = useState(props.wanted.url);
  const [limit, setLimit] = useState(String(props.wanted.limit));
  const [tried, setTried] = useState(false);
  const [denied, setDenied] = useState(false);
  const id = useId();
  const address = webPage(url);
  const count = /^\d{1,3}$/.test(limit.trim()) ? Number(limit) : 0;
  const countFits = count >= 1 && count <= MOST_PAGES;
  const urlWrong = tried && address === null;
  const limitWrong = tried && !countFits;

  const submit = async (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (address === null || !countFits) {
      document.getElementById(address === null ? `${id}-url` : `${id}-limit`)?.focus();
      return;
    }
    setDenied(false);
    // First of all: the browser takes it for the user's wish only while the click is being handled.
    if (!(await allow(originsOf([address])))) return setDenied(true);
    props.onFind({ url: address, limit: count });
    // Another page than the one in the tab has nothing to do with it.
    const tab = address === webPage(props.wanted.url) ? props.tab : null;
    send({ type: "find", url: address, tab, limit: count });
  };

  return (
    <section class="card" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`} tabIndex={-1}>
        {words.heading}
      </h2>
      <p class="intro">{words.explain}</p>
      <form noValidate onSubmit={(event) => void submit(event)}>
        <div class="field">
          <label for={`${id}-url`}>{words.address}</label>
          <input
            id={`${id}-url`}
            type="url"
            dir="ltr"
            required
            value={url}
            aria-invalid={urlWrong}
            aria-describedby={urlWrong ? `${id}-url-wrong` : undefined}
            onInput={(event) => setUrl(event.currentTarget.value)}
          />
          {urlWrong && (
            <p id={`${id}-url-wrong`} class="wrong">
              {words.addressWrong}
            </p>
          )}
        </div>
        <div class="field">
          <label for={`${id}-limit`}>{words.limit(MOST_PAGES)}</label>
          <input
            id={`${id}-limit`}
            class="short"
            type="text"
            inputMode="numeric"
            required
            value={limit}
            aria-invalid={limitWrong}
            aria-describedby={limitWrong ? `${id}-limit-wrong` : undefined}
            onInput={(event) => setLimit(event.currentTarget.value)}
          />
          {limitWrong && (
            <p id={`${id}-limit-wrong`} class="wrong">
              {words.limitWrong(MOST_PAGES)}
            </p>
          )}
        </div>
        <p class="quiet" id={`${id}-permission`}>
          {words.permission(address === null ? null : new URL(address).hostname)}
        </p>
        <div class="actions">
          <button type="submit" class="primary" aria-describedby={`${id}-permission`}>
            {words.button}
          </button>
        </div>
        {denied && (
          <p class="notice notice-warning" role="alert">
            {words.denied}
          </p>
        )}
      </form>
    </section>
  );
}
