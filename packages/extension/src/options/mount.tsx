import { render } from "preact";
import { panelTokens } from "../panel/tokens.css.js";
import type { OptionsActions } from "./actions.js";
import { OptionsPage } from "./options-page.js";
import "./base.css";
import "./options.css";

/** Shows the settings in the element of an otherwise empty document. */
export function mountOptions(root: Element, actions: OptionsActions): void {
  // A constructed sheet, since the extension's policy allows no inline styles.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(panelTokens());
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  render(<OptionsPage actions={actions} />, root);
}
