/** One step of a selector: what an element must be, and how it stands to the element of the step before. */
export interface Step {
  /** ` ` below, `>` directly below, `+` right behind, `~` behind; empty at the beginning. */
  combinator: "" | " " | ">" | "+" | "~";
  /** Null for any. */
  name: string | null;
  ids: string[];
  classes: string[];
  attributes: AttributeTest[];
  places: PlaceTest[];
}

export interface AttributeTest {
  name: string;
  /** Empty: there with any value. */
  operator: "" | "=" | "~=" | "^=" | "$=" | "*=" | "|=";
  value: string;
}

/** The place among its siblings, or among those of its name, counted from either end. */
export interface PlaceTest {
  ofType: boolean;
  fromEnd: boolean;
  place: number;
}

const NAME = /^-?(?:[A-Za-z_\u0080-\uffff]|\\[^\n0-9a-fA-F])(?:[\w\u0080-\uffff-]|\\[^\n0-9a-fA-F])*/;
const PLACE = /^:(?:(first|last)|nth-(last-)?)(?:-?)(child|of-type)(?:\(\s*([1-9]\d{0,5})\s*\))?/;
const COMBINATOR = /^\s*([>+~])\s*|^\s+/;

/** Steps that one selector may have. */
const MOST_STEPS = 30;

/**
 * Takes apart what can be matched without a browser: names, ids, classes, attributes, places among siblings, all four
 * combinators, lists. That is all that suggest-selector.ts ever makes, and most of what people write.
 * @returns null for what isn't understood (`:has()`, `:not()`, namespaces …)
 */
export function parseSelector(selector: string): Step[][] | null {
  const list: Step[][] = [];
  let rest = selector.trim();
  let steps: Step[] = [];
  let combinator: Step["combinator"] = "";
  for (;;) {
    const step: Step = { combinator, name: null, ids: [], classes: [], attributes: [], places: [] };
    const behind = takeCompound(rest, step);
    if (behind === null || steps.length >= MOST_STEPS) return null;
    steps.push(step);
    rest = behind;
    if (rest === "" || /^\s*,/.test(rest)) {
      list.push(steps);
      if (rest === "") return list;
      rest = rest.slice(rest.indexOf(",") + 1).trimStart();
      steps = [];
      combinator = "";
      continue;
    }
    const between = COMBINATOR.exec(rest);
    if (!between) return null;
    combinator = (between[1] ?? " ") as Step["combinator"];
    rest = rest.slice(between[0].length);
  }
}

/** Fills in the step; gives what is left, null if it can't be read. */
function takeCompound(text: string, step: Step): string | null {
  let rest = text;
  const take = (length: number) => {
    rest = rest.slice(length);
  };
  const takeName = (): string | null => {
    const found = NAME.exec(rest);
    if (!found) return null;
    take(found[0].length);
    return found[0].replace(/\\(.)/g, "$1");
  };
  if (rest[0] === "*") take(1);
  else {
    const name = takeName();
    if (name !== null) step.name = name.toLowerCase();
  }
  for (;;) {
    const kind = rest[0];
    if (kind === "#" || kind === ".") {
      take(1);
      const name = takeName();
      if (name === null) return null;
      (kind === "#" ? step.ids : step.classes).push(name);
    } else if (kind === "[") {
      const found = takeAttribute(rest);
      if (!found) return null;
      step.attributes.push(found.test);
      rest = found.rest;
    } else if (kind === ":") {
      const found = PLACE.exec(rest);
      if (!found) return null;
      const [whole, edge, last, what, number] = found;
      if ((edge === undefined) !== (number !== undefined)) return null;
      step.places.push({
        ofType: what === "of-type",
        fromEnd: edge === "last" || last !== undefined,
        place: Number(number ?? 1),
      });
      take(whole.length);
    } else return rest === text ? null : rest;
  }
}

/** `[name]`, `[name = "value"]`: piece by piece, blanks between them. Null if it is none. */
function takeAttribute(text: string): { test: AttributeTest; rest: string } | null {
  let rest = text.slice(1).trimStart();
  const take = (pattern: RegExp): string => {
    const found = pattern.exec(rest)?.[0] ?? "";
    rest = rest.slice(found.length).trimStart();
    return found;
  };
  const name = take(/^[\w-]+/);
  const operator = take(/^[~^$*|]?=/) as AttributeTest["operator"];
  let value = "";
  if (operator !== "") {
    value = take(/^(?:"[^"\\\n]*"|'[^'\\\n]*'|[\w\u0080-\uffff-]+)/);
    if (value === "") return null;
    if (value[0] === '"' || value[0] === "'") value = value.slice(1, -1);
  }
  if (name === "" || rest[0] !== "]") return null;
  return { test: { name: name.toLowerCase(), operator, value }, rest: rest.slice(1) };
}
