import { formTools } from "./form-tools.js";
import { pageHere } from "./page-here.js";

/** Hands the reading of forms to the script that is in the page already. */
export function startForms(): void {
  pageHere.get()?.session.useForms(formTools);
}
