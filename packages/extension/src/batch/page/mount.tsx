import { render } from "preact";
import "../../options/base.css";
import { panelTokens } from "../../panel/tokens.css.js";
import { BatchPage, type BatchPageProps } from "./batch-page.js";
import "./batch.css";

/** Shows the batch page in the element of an otherwise empty document. */
export function mountBatch(root: Element, props: BatchPageProps): void {
  // A constructed sheet, since the extension's policy allows no inline styles.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(panelTokens());
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  render(<BatchPage {...props} />, root);
}
