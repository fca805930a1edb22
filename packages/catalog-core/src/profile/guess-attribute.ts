import type { AttributeName } from "../attributes/attributes.js";
import { wholeLabel } from "../page/labels.js";

/** The attribute that the label beside a picked element stands for; null if it is none of the known labels. */
export function guessAttribute(label: string | null): AttributeName | null {
  return label === null ? null : (wholeLabel(label)?.label.attribute ?? null);
}
