// What the extension does with a form in the page, as far as it reads it: bundled, and run in the page by the tests.
import { type FormFacts, readForm } from "@mulu/catalog-core/form";
import { type Typing, watchTyping } from "../../../packages/extension/src/page/watch-typing.js";

let typing: Typing | undefined;
let told = 0;

/** As the extension, when it comes to a form just opened. */
export function start(): void {
  typing = watchTyping(document, true, () => told++);
}

export function facts(): FormFacts | null {
  return readForm(document, typing ? { touched: typing.touched } : {})?.facts ?? null;
}

/** How often the form would have been read anew. */
export const readings = () => told;
