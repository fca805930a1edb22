import { showPage } from "../tab-page/show-page.js";
import type { OptionsActions } from "./actions.js";
import { OptionsPage } from "./options-page.js";
import "./options.css";

/** Shows the settings in the element of an otherwise empty document. */
export function mountOptions(root: Element, actions: OptionsActions): void {
  showPage(root, <OptionsPage actions={actions} />);
}
