import type { Place } from "../audit/report.js";
import type { At, PageFacts } from "./facts.js";
import type { PlacedForm } from "./form/placed-form.js";

/**
 * A page that was read: its facts, and the way back from a fact to its place.
 * @typeParam P how places are told: by selector, line and column in reports
 */
export interface Reading<P = Place> {
  facts: PageFacts;
  /** The place that a fact was read at: selector, and for files line and column. Null if there is none. */
  place(at: At): P | null;
  /** The edit form of a page of that kind, where it was read along with the page. */
  form?: PlacedForm<P>;
}
