import { boxOf } from "./boxes.js";
import { chooseForm } from "./choose-form.js";
import { fillLists } from "./custom.js";
import type { FormSource } from "./form-source.js";
import { type RawForm, readingOf } from "./reading.js";
import { walk } from "./walk.js";

/** Walks over a page and reads its edit form. Null if it has none. */
export function readFormFrom<N>(source: FormSource<N>, root: N): RawForm<N> | null {
  const reading = readingOf(source);
  walk(reading, root, {
    boxes: [boxOf("html")],
    form: null,
    group: null,
    hidden: false,
    ticked: false,
    required: false,
  });
  fillLists(reading);
  return chooseForm(reading.found, source);
}
