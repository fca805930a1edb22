import { unnumbered } from "../catalog/cells.js";
import { comparable } from "../page/text.js";

export interface Names {
  level1: string;
  level2: string;
  level3?: string;
}

/** A name without its number and punctuation: what names are compared by. */
export function nameKey(name: string): string {
  return comparable(unnumbered(name));
}
