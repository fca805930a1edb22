import type { ComponentChildren } from "preact";
import { dayOf, linksOf, list, nameOf, stateOf, text, timeLimit } from "../data/entry.js";
import { put, wordsOf } from "../texts/texts.js";
import { marked } from "./marked.js";
import type { Shown } from "./shown.js";

/** One entry: what matters in a line, and the rest below it on demand. */
export function EntryRow({ at, row, shown }: { at: number; row: number; shown: Shown }) {
  const { texts } = shown;
  const entry = shown.entries[at]!;
  const isOpen = shown.isOpen(at);
  const syllables = text(entry, "pinyin").split("|");
  const links = linksOf(entry);
  const id = text(entry, "id");

  // The catalog's own texts are Chinese on any page.
  const mark = (whole: string, own?: string) => <span lang="zh-CN">{marked(shown, whole, own)}</span>;
  const words = (name: "audience" | "method" | "level") => (
    <span>{marked(shown, wordsOf(entry, name, texts).join("、"))}</span>
  );
  const lines = (values: readonly string[]) => values.map((one) => <div>{mark(one)}</div>);
  const anchor = (href: string, content: ComponentChildren) => (
    <a
      href={href}
      part="link"
      onClick={(event) => {
        if (!shown.select(at, href)) event.preventDefault();
      }}
    >
      {content}
    </a>
  );
  const cell = (name: "elements" | "timeLimit" | "body" | "method" | "state", content: ComponentChildren) => (
    <div role="cell" class={name} data-label={texts[name]}>
      {content}
    </div>
  );
  const fact = (name: "basis" | "channels" | "audience" | "level" | "note" | "links", content: ComponentChildren) =>
    entry?.[name]?.length > 0 && (
      <div>
        <dt>{texts[name]}</dt>
        <dd>{content}</dd>
      </div>
    );
  const title = mark(text(entry, "level2"), syllables[1]);
  const third = text(entry, "level3");
  return (
    <div class={isOpen ? "entry open" : "entry"} role="rowgroup">
      <div role="row" class="row" part="row" aria-rowindex={row}>
        <div role="cell" class="name">
          <button class="toggle" aria-expanded={isOpen} aria-label={nameOf(entry)} onClick={() => shown.toggle(at)} />
          <span>
            {links[0] ? anchor(links[0], title) : title}
            {third && [" › ", mark(third, syllables[2])]}
            {entry?.evidence === "provisional" && (
              <span class="tag" title={texts.provisionalHelp}>
                {texts.provisional}
              </span>
            )}
          </span>
        </div>
        {cell("elements", mark(list(entry, "elements").join("；"), syllables.slice(4).join("")))}
        {cell("timeLimit", mark(timeLimit(entry)))}
        {cell("body", mark(text(entry, "body"), syllables[3]))}
        {cell("method", words("method"))}
        {shown.hasState && cell("state", <State {...{ at, shown }} />)}
      </div>
      {isOpen && (
        <div role="row" class="more">
          <div role="cell" aria-colspan={6}>
            <dl>
              {fact("basis", lines(list(entry, "basis")))}
              {fact("channels", mark(list(entry, "channels").join("、")))}
              {fact("audience", words("audience"))}
              {fact("level", words("level"))}
              {fact("note", mark(text(entry, "note")))}
              {fact(
                "links",
                links.map((link) => <div>{anchor(link, link.slice(0, 200))}</div>),
              )}
            </dl>
            {id && <button onClick={() => shown.copyLink(id)}>{texts.link}</button>}
          </div>
        </div>
      )}
    </div>
  );
}

/** How it stands with the publication: by a sign, in words, and by colour. */
function State({ at, shown: { entries, texts } }: { at: number; shown: Shown }) {
  const state = stateOf(entries[at]!);
  if (!state) return null;
  const overdue = dayOf(state.overdueSince);
  const updated = dayOf(state.updatedOn);
  if (overdue) return <b class="overdue">! {put(texts.overdue, { day: overdue })}</b>;
  if (!state.published) return <span>{texts.unpublished}</span>;
  return <span class="good">✓ {updated ? put(texts.updated, { day: updated }) : texts.published}</span>;
}
