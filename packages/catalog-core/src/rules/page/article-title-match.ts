import { comparable } from "../../page/text.js";
import { defineRule, fail, notApplicable, pass, review } from "../define-rule.js";
import { isPlaceholder } from "./tags.js";

/** Titles with this share of letter pairs in common are two versions of one title. */
const ALIKE = 0.35;

/** The tag and the page carry the same title. */
export default defineRule({
  id: "article-title-match",
  severity: "warning",
  duties: ["TAG-title-match"],
  appliesTo: (page) => page.kind === "article",
  check({ page }) {
    const tag = page.tag("articleTitle");
    const { title } = page;
    if (!tag?.value || !title || isPlaceholder(tag.value)) return notApplicable();
    const a = comparable(tag.value);
    const b = comparable(title.text);
    // Some templates cut the tag or add the column to the heading.
    if (a === b || (a.length >= 8 && b.includes(a)) || (b.length >= 8 && a.includes(b))) return pass();
    const details = { attribute: "articleTitle", tag: tag.value, visible: title.text, at: tag.at } as const;
    return likeness(a, b) >= ALIKE ? fail("contradicts", details) : review("contradicts", details);
  },
});

/** Share of pairs of neighbouring characters that two texts have in common (Dice). */
function likeness(a: string, b: string): number {
  const pairs = (text: string) =>
    new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2)));
  const [first, second] = [pairs(a.slice(0, 200)), pairs(b.slice(0, 200))];
  let common = 0;
  for (const pair of first) if (second.has(pair)) common++;
  return first.size + second.size === 0 ? 0 : (2 * common) / (first.size + second.size);
}
