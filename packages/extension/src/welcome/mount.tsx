import { showPage } from "../tab-page/show-page.js";
import type { WelcomeActions } from "./actions.js";
import { WelcomePage } from "./welcome-page.js";
import "./welcome.css";

/** Shows the first page in the element of an otherwise empty document. */
export async function mountWelcome(root: Element, actions: WelcomeActions): Promise<void> {
  showPage(root, <WelcomePage actions={actions} settings={await actions.settings()} />);
}
