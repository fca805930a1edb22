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
// The same label in its usual variants, unless another attribute has that wording of its own: 发文日期 is the date
// written, 发文时间 the date published.
for (const [text, label] of [...labels]) {
  if (label.weak) continue;
  for (const variant of variantsOf(text)) {
    for (const prefix of ["", "信息", "政府信息"])
      if (!labels.has(prefix + variant)) labels.set(prefix + variant, label);
  }
}

function variantsOf(text: string): string[] {
  const stem = text.slice(0, -2);
  const end = text.slice(-2);
  if (end === "日期") return [text, `${stem}时间`];
  return end === "机构" ? [text, `${stem}机关`, `${stem}单位`, `${stem}部门`] : [text];
}

/** Characters of the longest label. */
export const longestLabel = Math.max(...[...labels.keys()].map((text) => text.length));

/** The attribute that a label stands for; the text must be without white space and colon. */
export function labelOf(text: string): Label | undefined {
  return labels.get(text);
}

/** The characters that labels begin with. */
export const labelStarts = [...new Set([...labels.keys()].map((text) => text[0]!))].join("");
