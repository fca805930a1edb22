import type { AttributeName } from "../attributes/attributes.js";
import type { AttributeFact, PageFacts } from "../page/facts.js";

const NONE: readonly AttributeFact[] = [];

/** What rules look at of a page's facts, and the few questions that they ask of them. */
export class PageView {
  readonly url: string | null;
  readonly kind: PageFacts["kind"];
  readonly attributes: PageFacts["attributes"];
  readonly title: PageFacts["title"];
  readonly statements: PageFacts["statements"];
  readonly box: PageFacts["box"];
  readonly personalNumbers: PageFacts["personalNumbers"];
  readonly secrecyMarks: PageFacts["secrecyMarks"];
  private readonly notRead: PageFacts["notRead"];
  private readonly known = new Map<AttributeName, readonly AttributeFact[]>();

  constructor(readonly facts: PageFacts) {
    this.url = facts.url;
    this.kind = facts.kind;
    this.attributes = facts.attributes;
    this.title = facts.title;
    this.statements = facts.statements;
    this.box = facts.box;
    this.personalNumbers = facts.personalNumbers;
    this.secrecyMarks = facts.secrecyMarks;
    this.notRead = facts.notRead;
  }

  /** All visible readings, those without a value too. */
  visible(name: AttributeName): readonly AttributeFact[] {
    // Rules ask the same questions again and again.
    let list = this.known.get(name);
    if (list === undefined) {
      list = this.attributes[name]?.filter((fact) => fact.from !== "meta") ?? NONE;
      this.known.set(name, list);
    }
    return list;
  }

  /** The best visible reading that has a value; undefined if there is none. */
  first(name: AttributeName): AttributeFact | undefined {
    return this.visible(name).find((fact) => fact.value !== "");
  }

  /** The first meta tag of that attribute, one with content if there is one. */
  tag(name: AttributeName): AttributeFact | undefined {
    let empty: AttributeFact | undefined;
    for (const fact of this.attributes[name] ?? NONE) {
      if (fact.from !== "meta") continue;
      if (fact.value !== "") return fact;
      empty ??= fact;
    }
    return empty;
  }

  /** The label of that attribute, if one is visible and none has a value beside it. */
  isEmpty(name: AttributeName): AttributeFact | undefined {
    const all = this.visible(name);
    return all.every((fact) => fact.value === "") ? all[0] : undefined;
  }

  /** Was that part of the page not readable? */
  missed(what: PageFacts["notRead"][number]["what"]): boolean {
    return this.notRead.some((one) => one.what === what);
  }
}

export function viewOf(facts: PageFacts): PageView {
  return new PageView(facts);
}
