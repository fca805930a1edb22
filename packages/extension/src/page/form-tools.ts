import { readForm } from "@mulu/catalog-core/form";
import { askBeforeSubmit } from "./ask-before-submit.js";
import { fillField } from "./fill-field.js";

/** What only pages with an edit form need; it comes to them in a script of its own. */
export const formTools = { readForm, fillField, askBeforeSubmit };
export type FormTools = typeof formTools;
