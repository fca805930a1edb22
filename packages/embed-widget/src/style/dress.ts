import css from "./widget.css";

let sheet: CSSStyleSheet | undefined;

/** The shadow root of the widget, with its styles: as a constructed sheet, which no content security policy forbids. */
export function dress(host: HTMLElement): ShadowRoot {
  if (host.shadowRoot) return host.shadowRoot;
  const root = host.attachShadow({ mode: "open" });
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
  }
  root.adoptedStyleSheets = [sheet];
  return root;
}
