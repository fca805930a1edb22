import type { FilingTexts } from "../texts.js";

export const en: FilingTexts = {
  title: "Filing of the standard catalog",
  complete: "The package is complete and can be sent to the city's bureau.",
  incomplete: (count) =>
    `The package is incomplete: ${count} ${count === 1 ? "item lacks its reason" : "items lack their reason"}.`,
  headings: {
    catalog: "The county's standard catalog",
    comparison: "Comparison with the city's standard catalog",
    reasons: "Items left out or narrowed, with reasons",
    lacking: "Items whose reason still lacks",
  },
  columns: {
    id: "Id",
    level1: "First-level item",
    level2: "Second-level item",
    what: "What is less",
    reason: "Reason",
  },
  what: (field, reason) => `${field} ${reason}`,
  lacks: (names, what) => `${names}: ${what}; the reason lacks.`,
  problem(code, at, name) {
    const place = `Reason ${at ?? 0}${name === "" ? "" : ` (${name.slice(0, 80)})`}`;
    switch (code) {
      case "not-reasons":
        return "The reasons' file is in no known form; fill in the template that Mulu exports.";
      case "no-columns":
        return "The first row of the reasons' table has no “Second-level item” or “Id”, or no “Reason”; add the headings.";
      case "too-many":
        return "The reasons' file has too many rows; see whether it is the right one.";
      case "no-row":
        return `${place} names no item; give its id, or its first- and second-level item.`;
      case "unknown-row":
        return `${place} belongs to no item of the standard catalog; check its id or names.`;
      case "ambiguous":
        return `${place} fits several items of the standard catalog; give the first-level item or the id.`;
      case "twice":
        return `${place} is given twice; make one of them.`;
      case "no-text":
        return `${place} must be text; correct it.`;
      case "too-long":
        return `${place} is longer than 5000 characters; shorten it.`;
    }
  },
};
