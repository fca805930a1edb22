import { render } from "preact";
import type { PanelConnection } from "./connection.js";
import { Panel } from "./panel.js";
import "./panel.css";
import { panelTokens } from "./tokens.css.js";

/** Shows the panel in the element of an otherwise empty document; the result takes it away. */
export function mountPanel(root: Element, connection: PanelConnection): () => void {
  // A constructed sheet, since the extension's policy allows no inline styles.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(panelTokens());
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  render(<Panel connection={connection} />, root);
  return () => {
    render(null, root);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}
