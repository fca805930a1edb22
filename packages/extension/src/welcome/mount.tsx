import { render } from "preact";
import "../options/base.css";
import { panelTokens } from "../panel/tokens.css.js";
import type { WelcomeActions } from "./actions.js";
import { WelcomePage } from "./welcome-page.js";
import "./welcome.css";

/** Shows the first page in the element of an otherwise empty document. */
export async function mountWelcome(root: Element, actions: WelcomeActions): Promise<void> {
  // A constructed sheet, since the extension's policy allows no inline styles.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(panelTokens());
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  render(<WelcomePage actions={actions} settings={await actions.settings()} />, root);
}
