import css from "./widget.css";

let sheet: CSSStyleSheet | null | undefined;

/** The shadow root of the widget, with its styles: as a constructed sheet, which no content security policy forbids. */
export function dress(host: HTMLElement): ShadowRoot {
  if (host.shadowRoot) return host.shadowRoot;
  const root = host.attachShadow({ mode: "open" });
  if (sheet === undefined) {
    try {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
    } catch {
      sheet = null;
    }
  }
  if (sheet && "adoptedStyleSheets" in root) root.adoptedStyleSheets = [sheet];
  else {
    // Firefox before 101 and Safari before 16.4.
    const style = document.createElement("style");
    style.textContent = css;
    root.append(style);
  }
  return root;
}
