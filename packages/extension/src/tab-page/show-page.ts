import { type ComponentChild, render } from "preact";
import { panelTokens } from "../panel/tokens.css.js";
import "./base.css";

/** Shows a page of the extension, in a tab of its own, in the element of an otherwise empty document. */
export function showPage(root: Element, page: ComponentChild): void {
  // A constructed sheet, since the extension's policy allows no inline styles.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(panelTokens());
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  render(page, root);
}
