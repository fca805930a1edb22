import type { Finding, PageFacts } from "@mulu/catalog-core";
import type { Spot } from "../protocol/tab-state.js";

/** Attributes that stand in the line below the title where a page has no box. */
const IN_DATE_LINE = new Set(["publishDate", "contentSource", "author"]);

/**
 * Where something that is missing belongs: in the box of labels and values, behind the release statement or the date at
 * the end, below the title. Null for tags of the head, which nobody sees.
 */
export function belongsAt({ attribute, rule }: Finding<Spot>, frame: number, facts: PageFacts): Spot | null {
  if (attribute === undefined || rule.endsWith("-tags")) return null;
  const { box, title, attributes } = facts;
  const visible = (name: keyof typeof attributes) => attributes[name]?.find(({ from }) => from !== "meta")?.at;
  const spot = (at: number | undefined): Spot | null => (at === undefined ? null : { frame, of: "page", at });
  if (attribute === "releaseStatement") return spot(visible("writtenDate") ?? box?.at ?? title?.at);
  if (box) return spot(box.at);
  if (IN_DATE_LINE.has(attribute)) return spot(visible("publishDate") ?? visible("contentSource") ?? title?.at);
  return spot(visible("publishDate") ?? title?.at);
}
