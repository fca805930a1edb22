import type { WidgetCatalog, WidgetEntry } from "@mulu/catalog-core/widget";
import { type ComponentChildren, render } from "preact";
import { CatalogError } from "./data/catalog-error.js";
import { checked } from "./data/check.js";
import { text } from "./data/entry.js";
import { fetchCatalog } from "./data/fetch-catalog.js";
import { catalogInside } from "./data/inside.js";
import { type Target, targetOf } from "./link.js";
import type { Filters } from "./search/filters.js";
import { dress } from "./style/dress.js";
import { type ErrorCode, put, type Texts, textsFor } from "./texts/texts.js";
import { App } from "./view/app.js";

/** What `mulu-ready` tells. */
export interface ReadyDetail {
  /** How many items the catalog has. */
  entries: number;
}

/** What `mulu-select` tells: somebody opens an item, or follows its link. */
export interface SelectDetail {
  id: string;
  entry: WidgetEntry;
  /** The address that is followed; null when the item is opened in the list. */
  link: string | null;
}

/** What `mulu-search` tells. */
export interface SearchDetail {
  query: string;
  filters: Filters;
  /** How many items match. */
  found: number;
}

/** What `mulu-error` tells. */
export interface ErrorDetail {
  code: ErrorCode;
  /** One sentence, in the language of the widget. */
  message: string;
}

// Object.hasOwn() came with Chromium 93.
const own = Object.prototype.hasOwnProperty;

/** Events of the window that change what is shown. */
const WATCHED = ["hashchange", "beforeprint", "afterprint"];

/** Below this width, in pixels, items are cards. */
const WIDE = 860;

// There is no HTMLElement outside browsers; the class can be imported there all the same.
const Base = (globalThis.HTMLElement ?? class {}) as typeof HTMLElement;

/**
 * The index of a standard catalog of government disclosure: `<mulu-catalog src="catalog.json">`. The catalog may as well
 * stand inside, as a table or as `<script type="application/json">`, or be given as the property `catalog`. What is
 * inside stays to be seen without JavaScript, while loading and on any error.
 *
 * @attr {string} src - Address of the catalog's JSON, as `mulu catalog export --for-widget` writes it
 * @attr {string} name - Name of the widget in links (`#name?item=…`), for pages with several. Default: mulu
 * @attr {"auto" | "light" | "dark"} theme - Default: auto, dark where the page's text is light
 * @attr {"comfortable" | "compact"} density - Default: comfortable
 * @attr {string} item - Id of the item that is opened first
 * @attr {string} texts - Own words, as a JSON object
 * @attr {string} lang - zh-CN or en; without it that of the page's nearest element with one
 * @fires {CustomEvent<ReadyDetail>} mulu-ready - The catalog is shown
 * @fires {CustomEvent<SelectDetail>} mulu-select - An item is opened or its link followed; can be cancelled
 * @fires {CustomEvent<SearchDetail>} mulu-search - Something else was searched or filtered
 * @fires {CustomEvent<ErrorDetail>} mulu-error - There is no catalog to show, or a file is missing
 * @cssprop {color} --mulu-accent - Links, buttons, focus
 * @cssprop {color} --mulu-ink - Text
 * @cssprop {color} --mulu-ink-soft - Quieter text
 * @cssprop {color} --mulu-sheet - Background
 * @cssprop {color} --mulu-tint - Background of headings
 * @cssprop {color} --mulu-line - Lines
 * @cssprop {color} --mulu-mark - Background of what was searched for
 * @cssprop {string} --mulu-font - Font family; that of the page without it
 * @cssprop {length} --mulu-size - Size of text
 * @cssprop {length} --mulu-radius - Radius of corners
 * @csspart root - Everything
 * @csspart search - The search field
 * @csspart button - Each button of the toolbar
 * @csspart table - The list
 * @csspart group - Heading of a group
 * @csspart row - Line of an item
 * @csspart link - Link of an item
 */
export class MuluCatalogElement extends Base {
  static readonly observedAttributes = ["src", "name", "theme", "density", "item", "texts", "lang"];

  private _given: WidgetCatalog | null = null;
  private _shown: WidgetCatalog | null = null;
  private _texts: Partial<Texts> = {};
  private _target: Target | null = null;
  private _loading: AbortController | null = null;
  private _unwatch: (() => void) | null = null;
  /** How it was drawn last. */
  private _seen = "";
  private _isWaiting = false;
  private _isPrinting = false;

  /** The catalog that is shown; one that is given takes the place of any other. */
  get catalog(): WidgetCatalog | null {
    return this._given ?? this._shown;
  }

  set catalog(catalog: WidgetCatalog | null) {
    this._given = catalog;
    this._soon();
  }

  /** Own words, by their names in `texts/words.ts`: what is left out stays as it is. */
  get texts(): Partial<Texts> {
    return this._texts;
  }

  set texts(texts: Partial<Texts>) {
    this._texts = texts ?? {};
    this._draw();
  }

  connectedCallback(): void {
    // A property that was set before the class was known hides the class's own.
    for (const name of ["catalog", "texts"] as const)
      if (own.call(this, name)) {
        const value = this[name];
        delete (this as Record<string, unknown>)[name];
        (this as Record<string, unknown>)[name] = value;
      }
    this._watch();
    this._soon();
  }

  disconnectedCallback(): void {
    this._loading?.abort();
    this._unwatch?.();
    if (this.shadowRoot) render(null, this.shadowRoot);
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (before === now || !this.isConnected) return;
    if (name === "src") this._soon();
    if (name === "item") this._target = this._first();
    this._draw();
  }

  /** What the parser or a script still puts in counts, too. */
  private _soon(): void {
    // Before Chromium 73, Firefox 101 and Safari 16.4 what is inside stays as it is.
    if (this._isWaiting || !this.isConnected || !("adoptedStyleSheets" in document)) return;
    this._isWaiting = true;
    const go = () => {
      this._isWaiting = false;
      void this._load();
    };
    if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", go, { once: true });
    else void Promise.resolve().then(go);
  }

  private async _load(): Promise<void> {
    this._loading?.abort();
    this._loading = new AbortController();
    const { signal } = this._loading;
    const src = this.getAttribute("src");
    // Quick answers need no word about waiting, and what is inside is to be seen meanwhile.
    const timer = setTimeout(() => this._shown ?? this.firstElementChild ?? this._say(this._words().loading), 300);
    try {
      this._shown = this._given
        ? checked(this._given)
        : src
          ? await fetchCatalog(src, signal)
          : await catalogInside(this);
      if (signal.aborted) return;
      this._target = this._first();
      this._draw();
      this._tell<ReadyDetail>("mulu-ready", { entries: this._shown.entries.length });
    } catch (error) {
      if (!signal.aborted) this._fail(error);
    } finally {
      clearTimeout(timer);
    }
  }

  private _fail(error: unknown): void {
    const { failed, again } = this._words();
    this._shown = null;
    this._say([this._tellOf(error, "catalog", failed), " ", <button onClick={() => this._soon()}>{again}</button>]);
  }

  /** Tells the page what went wrong: `usual` if the error doesn't say more. Returns the sentence. */
  private _tellOf(error: unknown, usual: ErrorCode, before = ""): string {
    if (!(error instanceof CatalogError)) console.error(error);
    const { code, detail } = error instanceof CatalogError ? error : new CatalogError(usual);
    const src = (this.getAttribute("src") ?? "").slice(0, 200);
    const message = before + put(this._words()[code], { src, detail });
    this._tell<ErrorDetail>("mulu-error", { code, message });
    return message;
  }

  /** A sentence in the place of the catalog, above what the page has inside. */
  private _say(what: ComponentChildren): void {
    // First: how wide it is shows only when it is dressed.
    const root = dress(this);
    render(
      <div class={`root ${this._look()}`}>
        <p class="message" role="status">
          {what}
        </p>
        <slot />
      </div>,
      root,
    );
  }

  private _draw(): void {
    const catalog = this._shown;
    if (!catalog || !this.isConnected) return;
    const root = dress(this);
    render(
      <App
        key={this._lang()}
        catalog={catalog}
        texts={this._words()}
        look={this._look()}
        name={this._name()}
        target={this._target}
        isPrinting={this._isPrinting}
        onSelect={(entry, link) =>
          this._tell<SelectDetail>("mulu-select", { id: text(entry, "id"), entry, link }, true)
        }
        onSearch={(query, filters, found) => this._tell<SearchDetail>("mulu-search", { query, filters, found })}
        onError={(error) => this._tellOf(error, "file")}
      />,
      root,
    );
  }

  private _watch(): void {
    const redraw = () => this._draw();
    for (const type of WATCHED) addEventListener(type, this);
    const sizes = new ResizeObserver(() => this._seen !== this._look() && redraw());
    sizes.observe(this);
    const scheme = matchMedia("(prefers-color-scheme:dark)");
    scheme.addListener(redraw);
    this._unwatch = () => {
      for (const type of WATCHED) removeEventListener(type, this);
      sizes.disconnect();
      scheme.removeListener(redraw);
    };
  }

  /** What happens to the window. @internal */
  handleEvent({ type }: Event): void {
    if (type === "hashchange") this._target = targetOf(location.hash, this._name()) ?? this._target;
    this._isPrinting = type === "beforeprint";
    // At once: printing doesn't wait for what is drawn later.
    this._draw();
  }

  /** How much room there is, and whether the page is dark: its text is light then. */
  private _look(): string {
    const theme = this.getAttribute("theme");
    const [red = 0, green = 0, blue = 0] = (getComputedStyle(this).color.match(/[\d.]+/g) ?? []).map(Number);
    const isDark = theme === "dark" || (theme !== "light" && red * 0.3 + green * 0.6 + blue * 0.1 > 150);
    const isNarrow = this.offsetWidth < WIDE;
    this._seen = `${isNarrow ? "narrow" : ""} ${isDark ? "dark" : ""} ${this.getAttribute("density") ?? ""}`;
    return this._seen;
  }

  private _name(): string {
    return this.getAttribute("name") || "mulu";
  }

  /** What is shown first: that of a link, or of the attribute. */
  private _first(): Target | null {
    const item = this.getAttribute("item");
    return targetOf(location.hash, this._name()) ?? (item ? { item, query: "", filters: {} } : null);
  }

  private _words(): Texts {
    let own: Partial<Texts> = {};
    try {
      own = JSON.parse(this.getAttribute("texts") ?? "{}");
    } catch {
      // Words that aren't JSON are none.
    }
    return textsFor(this._lang(), { ...own, ...this._texts });
  }

  private _lang(): string {
    return this.closest("[lang]")?.getAttribute("lang") ?? "";
  }

  private _tell<T>(type: string, detail: T, cancelable = false): boolean {
    return this.dispatchEvent(new CustomEvent<T>(type, { detail, bubbles: true, composed: true, cancelable }));
  }
}
