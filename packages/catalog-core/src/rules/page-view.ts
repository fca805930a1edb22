import type { AttributeName } from "../attributes/attributes.js";
import type { AttributeFact, LandmarkFact, LandmarkName, NotReadFact, PageFacts } from "../page/facts.js";

/** A page's facts, and the few questions that rules ask of them. */
export interface PageView extends PageFacts {
  /** All visible readings, those without a value too. */
  visible(name: AttributeName): readonly AttributeFact[];
  /** The best visible reading that has a value; undefined if there is none. */
  first(name: AttributeName): AttributeFact | undefined;
  /** The first meta tag of that attribute, one with content if there is one. */
  tag(name: AttributeName): AttributeFact | undefined;
  /** The label of that attribute, if one is visible and none has a value beside it. */
  isEmpty(name: AttributeName): AttributeFact | undefined;
  /** Was that part of the page not readable? */
  missed(what: NotReadFact["what"]): boolean;
  /** Does the page lead to that, or carry it? */
  landmark(name: LandmarkName): LandmarkFact | undefined;
}

const NONE: readonly AttributeFact[] = [];

/** Makes a page's facts ready for the questions that rules ask. Facts that an earlier version saved will do, too. */
export function viewOf(facts: PageFacts): PageView {
  const { attributes, notRead } = facts;
  // Rules ask the same questions again and again.
  const known = new Map<AttributeName, readonly AttributeFact[]>();

  function visible(name: AttributeName): readonly AttributeFact[] {
    let list = known.get(name);
    if (list === undefined) {
      list = attributes[name]?.filter((fact) => fact.from !== "meta") ?? NONE;
      known.set(name, list);
    }
    return list;
  }

  return {
    ...facts,
    // Facts that were saved by an earlier version have none.
    topics: facts.topics ?? null,
    visible,
    first: (name) => visible(name).find((fact) => fact.value !== ""),
    tag(name) {
      const tags = attributes[name]?.filter((fact) => fact.from === "meta") ?? NONE;
      return tags.find((fact) => fact.value !== "") ?? tags[0];
    },
    isEmpty(name) {
      const all = visible(name);
      return all.every((fact) => fact.value === "") ? all[0] : undefined;
    },
    missed: (what) => notRead.some((one) => one.what === what),
    landmark: (name) => facts.landmarks?.find((one) => one.name === name),
  };
}
