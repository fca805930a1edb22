import type { Place } from "../../audit/report.js";
import type { FormFacts } from "./form-facts.js";

/**
 * An edit form that was read: its facts, and the way back from a fact to its place.
 * @typeParam P how places are told: by selector, line and column in reports
 */
export interface PlacedForm<P = Place> {
  facts: FormFacts;
  /** The place that a fact was read at. Null if there is none. */
  place(at: number): P | null;
}
