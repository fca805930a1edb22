import type { AttributeName } from "../attributes/attributes.js";
import type { AttributeFact, PageFacts } from "../page/facts.js";

/** A page's facts with the few questions that rules ask of them. */
export interface PageView extends PageFacts {
  /** The best visible reading that has a value; undefined if there is none. */
  first(name: AttributeName): AttributeFact | undefined;
  /** All visible readings, those without a value too. */
  visible(name: AttributeName): readonly AttributeFact[];
  /** The first meta tag of that attribute, its content perhaps empty. */
  tag(name: AttributeName): AttributeFact | undefined;
  /** Is there a visible label of that attribute, and no value beside any of them? */
  isEmpty(name: AttributeName): AttributeFact | undefined;
  /** Was that part of the page not readable? */
  missed(what: PageFacts["notRead"][number]["what"]): boolean;
}

export function viewOf(facts: PageFacts): PageView {
  // Rules ask the same questions again and again.
  const known = new Map<AttributeName, readonly AttributeFact[]>();
  const visible = (name: AttributeName) => {
    let list = known.get(name);
    if (list === undefined) known.set(name, (list = facts.attributes[name]?.filter((fact) => fact.from !== "meta") ?? NONE));
    return list;
  };
  return {
    ...facts,
    visible,
    first: (name) => visible(name).find((fact) => fact.value !== ""),
    tag(name) {
      let empty: AttributeFact | undefined;
      for (const fact of facts.attributes[name] ?? NONE) {
        if (fact.from !== "meta") continue;
        if (fact.value !== "") return fact;
        empty ??= fact;
      }
      return empty;
    },
    isEmpty(name) {
      const all = visible(name);
      return all.every((fact) => fact.value === "") ? all[0] : undefined;
    },
    missed: (what) => facts.notRead.some((one) => one.what === what),
  };
}

const NONE: readonly AttributeFact[] = [];
