import { readForm } from "@mulu/catalog-core/form";
import type { World } from "./start.js";

/** Hands the reading of forms to the script that is in the page already. */
export function startForms(): void {
  (globalThis as unknown as World).muluPage?.session.useForms(readForm);
}
