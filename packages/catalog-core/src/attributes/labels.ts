import { type AttributeName, attribute, attributeNames } from "./attributes.js";

export interface Label {
  attribute: AttributeName;
  /** An everyday word that is a label only in a box or beside the title. */
  weak: boolean;
}

const labels = new Map<string, Label>();
for (const name of attributeNames) {
  const { labels: strong, weakLabels } = attribute(name);
  for (const text of strong ?? []) labels.set(text, { attribute: name, weak: false });
  for (const text of weakLabels ?? []) labels.set(text, { attribute: name, weak: true });
}

/** Characters of the longest label. */
export const longestLabel = Math.max(...[...labels.keys()].map((text) => text.length));

/** The attribute that a label stands for; the text must be without white space and colon. */
export function labelOf(text: string): Label | undefined {
  return labels.get(text);
}

/** The characters that labels begin with. */
export const labelStarts = [...new Set([...labels.keys()].map((text) => text[0]!))].join("");
