import type { WidgetCatalog, WidgetEntry } from "@mulu/catalog-core/widget";
import { Component } from "preact";
import { download, type Format, formats } from "../data/download.js";
import { short, text, textOf } from "../data/entry.js";
import { linkTo, type Target } from "../link.js";
import { type CatalogIndex, indexOf } from "../search/catalog-index.js";
import { type Filters, filterNames } from "../search/filters.js";
import { termsOf } from "../search/fold.js";
import { put, type Texts, wordFor } from "../texts/texts.js";
import { CHUNK, Chunk, sizeFor } from "./chunk.js";
import { grouped, type Line, type Sort, sorted, sorts } from "./lines.js";
import type { Shown } from "./shown.js";

export interface AppProps {
  catalog: WidgetCatalog;
  texts: Texts;
  /** How it looks: `narrow`, `dark`, `compact`. */
  look: string;
  /** Of the widget in links of the page. */
  name: string;
  /** What is shown first, and whenever it changes. */
  target: Target | null;
  /** All is shown at once, as on paper. */
  isPrinting: boolean;
  onSelect(entry: WidgetEntry, link: string | null): boolean;
  onSearch(query: string, filters: Filters, found: number): void;
  /** Tells the page what went wrong; gives the sentence for the user. */
  onError(error: unknown): string;
}

interface State extends Omit<Target, "item"> {
  sort: Sort;
  isOpenAll: boolean;
  hasFilters: boolean;
  isLarge: boolean;
  isContrast: boolean;
  /** A link that could not be copied. */
  link: string;
  said: string;
}

/** Milliseconds of work before the first picture, and between two pauses after it. */
const FIRST = 2;
const SLICE = 8;
/** Entries that stand for all until they are ready. */
const SOME = 24;
/** Entries of a catalog that is all there, wherever its lines stand: then the browser's own search finds them. */
const SHORT = 100;
/** Entries on paper are all there; so many at most. */
const PRINTED = 5_000;

/** The catalog with its search. */
export class App extends Component<AppProps, State> {
  override state: State = {
    query: "",
    filters: {},
    sort: "official",
    isOpenAll: false,
    hasFilters: false,
    isLarge: false,
    isContrast: false,
    link: "",
    said: "",
  };
  private _index!: CatalogIndex;
  private _isReady = false;
  private _timer: ReturnType<typeof setTimeout> | undefined;
  private _root!: HTMLElement;
  /** Entries that are not as all are: open, or closed. */
  private _others = new Set<number>();
  /** Groups that are closed. */
  private _closed = new Set<string>();
  private _found: readonly number[] = [];
  private _lines: readonly Line[] = [];
  /** The item that a link leads to, until it was brought into view. */
  private _wanted = "";
  /** The line that must be there for it. */
  private _kept = -1;
  /** Counts searches: each begins at the top, whatever was in view before. */
  private _round = 0;

  constructor(props: AppProps) {
    super(props);
    this._begin(props);
  }

  override componentDidMount() {
    this._show();
  }

  override componentWillReceiveProps(next: AppProps) {
    if (next.catalog !== this.props.catalog) this._begin(next);
    else if (next.target !== this.props.target) this._go(next);
    if (next.isPrinting !== this.props.isPrinting) {
      while (!this._isReady) this._isReady = this._index.more(SLICE);
      this._update(this.state, next);
    }
  }

  override componentDidUpdate() {
    this._show();
  }

  override componentWillUnmount() {
    clearTimeout(this._timer);
  }

  /** A catalog is made ready while its first entries are shown already. */
  private _begin(props: AppProps): void {
    this._index = indexOf(props.catalog.entries, props.texts);
    this._others.clear();
    this._closed.clear();
    this._isReady = this._index.more(FIRST);
    this._go(props);
    clearTimeout(this._timer);
    if (!this._isReady) this._timer = setTimeout(this._more, 50);
  }

  private _more = () => {
    this._isReady = this._index.more(SLICE);
    if (this._isReady) this._set({});
    else this._timer = setTimeout(this._more);
  };

  /** Finds what is wanted now. */
  private _update({ query, filters, sort }: State, { catalog: { entries }, isPrinting } = this.props): void {
    const before = this.state;
    if (query !== before.query || filters !== before.filters || sort !== before.sort) this._round++;
    this._found = this._isReady
      ? sorted(this._index.find(query, filters), entries, sort)
      : entries.slice(0, SOME).map((_, at) => at);
    const found = isPrinting ? this._found.slice(0, PRINTED) : this._found;
    this._lines = sort === "official" ? grouped(found, this._index.groups, this._closed) : found;
  }

  private _set(change: Partial<State>): void {
    const state = { ...this.state, said: "", ...change };
    this._update(state);
    this.setState(state);
    if (this._isReady && (change.query !== undefined || change.filters))
      this.props.onSearch(state.query, state.filters, this._found.length);
  }

  private _go(props: AppProps): void {
    const { target } = props;
    const state = { ...this.state };
    if (target) {
      this._wanted = target.item;
      state.query = target.query;
      state.filters = target.filters;
      state.hasFilters = Object.keys(target.filters).length > 0;
    }
    this._update(state, props);
    this.setState(state);
  }

  /** Opens the item that a link leads to, and brings it into view. */
  private _show(): void {
    if (!this._wanted || !this._isReady) return;
    const at = this.props.catalog.entries.findIndex((entry) => text(entry, "id") === this._wanted);
    const line = this._lines.indexOf(at);
    this._wanted = "";
    if (line < 0) return;
    this._kept = line;
    if (!this._isOpen(at)) this._others.add(at);
    this.setState({}, () => {
      const row = this._root.querySelector(`[aria-rowindex="${line + 2}"]`)!;
      row.scrollIntoView({ block: "center" });
      row.querySelector("button")!.focus({ preventScroll: true });
    });
  }

  private _isOpen = (at: number) => this.props.isPrinting || this.state.isOpenAll !== this._others.has(at);

  private async _copy(item: string): Promise<void> {
    const { query, filters } = this.state;
    const link = linkTo({ item, query, filters }, this.props.name);
    try {
      await navigator.clipboard.writeText(link);
      this.setState({ said: this.props.texts.copied, link: "" });
    } catch {
      // Sites without https may not write to the clipboard.
      this.setState({ link });
    }
  }

  private async _save(format: Format): Promise<void> {
    const { catalog, texts, onError } = this.props;
    const entries = this._isReady ? this._found.map((at) => catalog.entries[at]!) : catalog.entries;
    try {
      await download({ ...catalog, entries }, format, texts);
    } catch (error) {
      this.setState({ said: onError(error) });
    }
  }

  private _focus(selector: string): void {
    this._root.querySelector<HTMLElement>(selector)!.focus();
  }

  /** Up and down go from entry to entry; Escape leaves the menu. */
  private _keys = (event: KeyboardEvent) => {
    const menu = (event.target as HTMLElement).closest("details");
    if (menu && event.key === "Escape") {
      menu.open = false;
      this._focus("summary");
    }
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const all = [...this._root.querySelectorAll<HTMLElement>(".toggle")];
    const at = all.indexOf(event.target as HTMLElement);
    if (!by || at < 0) return;
    all[at + by]?.focus();
    event.preventDefault();
  };

  render() {
    const { catalog, texts, look, isPrinting, onSelect } = this.props;
    const { query, filters, sort, isOpenAll, hasFilters, isLarge, isContrast, link, said } = this.state;
    const { entries } = catalog;
    const { _lines: lines, _found: found, _index: index } = this;
    const isAll = !this._isReady || found.length === entries.length;
    const label = short(textOf(catalog.title)) || texts.label;
    const shown: Shown = {
      texts,
      entries,
      terms: termsOf(query),
      hasState: index.hasState,
      isOpen: this._isOpen,
      toggle: (at) => {
        if (!this._isOpen(at) && !onSelect(entries[at]!, null)) return;
        if (!this._others.delete(at)) this._others.add(at);
        this.setState({});
      },
      isClosed: (name) => this._closed.has(name),
      toggleGroup: (name) => {
        if (!this._closed.delete(name)) this._closed.add(name);
        this._set({});
      },
      select: (at, link) => onSelect(entries[at]!, link),
      copyLink: (item) => void this._copy(item),
    };
    const isKept = (start: number, end: number) =>
      isPrinting || entries.length <= SHORT || start < CHUNK || (start <= this._kept && this._kept < end);
    const choice = (label: string, value: string, options: string[][], onPick: (value: string) => void) => (
      <label>
        {label}
        <select value={value} onChange={({ currentTarget }) => onPick(currentTarget.value)}>
          {options.map(([value, text]) => (
            <option value={value}>{text}</option>
          ))}
        </select>
      </label>
    );
    const button = (label: string, onClick: () => void, pressed?: boolean) => (
      <button part="button" aria-pressed={pressed} onClick={onClick}>
        {label}
      </button>
    );
    return (
      <section
        class={`root ${look}${isLarge ? " large" : ""}${isContrast ? " contrast" : ""}`}
        part="root"
        aria-label={label}
        onKeyDown={this._keys}
        ref={(element) => {
          this._root = element!;
        }}
      >
        <div class="tools" role="search">
          <input
            type="search"
            part="search"
            aria-label={texts.search}
            placeholder={texts.hint}
            value={query}
            onInput={({ currentTarget }) => this._set({ query: currentTarget.value })}
          />
          {button(texts.filters, () => this.setState({ hasFilters: !hasFilters }), hasFilters)}
          {button(isOpenAll ? texts.closeAll : texts.openAll, () => {
            this._others.clear();
            this._closed.clear();
            this._set({ isOpenAll: !isOpenAll });
          })}
          <details
            onFocusOut={({ currentTarget, relatedTarget }) => {
              if (relatedTarget && !currentTarget.contains(relatedTarget as Node)) currentTarget.open = false;
            }}
          >
            <summary part="button">{texts.more}</summary>
            <div>
              {button(texts.large, () => this.setState({ isLarge: !isLarge }), isLarge)}
              {button(texts.contrast, () => this.setState({ isContrast: !isContrast }), isContrast)}
              {button(texts.link, () => void this._copy(""))}
              {button(texts.print, () => print())}
              {formats.map((format) =>
                button(put(texts.download, { format: format.toUpperCase() }), () => void this._save(format)),
              )}
            </div>
          </details>
        </div>
        {hasFilters && (
          <div class="filters">
            {filterNames.map((name) => {
              const counts = [...index.counts[name]];
              return (
                counts.length > 1 &&
                choice(
                  texts[name],
                  filters[name] ?? "",
                  [["", texts.any], ...counts.map(([value, count]) => [value, `${wordFor(texts, value)} (${count})`])],
                  (value) => this._set({ filters: { ...filters, [name]: value } }),
                )
              );
            })}
            {choice(
              texts.sort,
              sort,
              sorts.slice(0, index.hasUpdates ? 3 : 2).map((one) => [one, texts[one]]),
              (value) => this._set({ sort: value as Sort }),
            )}
          </div>
        )}
        <div class="status">
          <p role="status">
            {put(isAll ? texts.count : texts.found, { all: entries.length, found: found.length })}{" "}
            {isPrinting && found.length > PRINTED ? put(texts.printed, { count: PRINTED }) : said}
          </p>
          {!isAll &&
            button(texts.reset, () => {
              this._set({ query: "", filters: {} });
              // The button goes with what it has cleared.
              this._focus("input");
            })}
          {link && (
            <label>
              {texts.copyThis}
              <input readOnly value={link} ref={(input) => input?.select()} />
            </label>
          )}
        </div>
        {found.length > 0 ? (
          <div
            role="table"
            class={index.hasState ? "table state" : "table"}
            part="table"
            aria-label={label}
            aria-rowcount={lines.length + 1}
          >
            <div role="rowgroup" class="head">
              <div role="row" class="row" aria-rowindex={1}>
                {(["level2", "elements", "timeLimit", "body", "method", "state"] as const).map(
                  (name) => (name !== "state" || index.hasState) && <div role="columnheader">{texts[name]}</div>,
                )}
              </div>
            </div>
            <Chunk
              key={this._round}
              lines={lines}
              start={0}
              size={sizeFor(entries.length * 2)}
              {...{ shown, isKept }}
            />
          </div>
        ) : (
          <p class="message">{isAll ? texts.empty : texts.none}</p>
        )}
      </section>
    );
  }
}
