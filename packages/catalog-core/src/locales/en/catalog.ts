import type { CatalogTexts } from "../catalog-texts.js";
import { catalogFields } from "./catalog-fields.js";

/** What rules say of standard catalogs. */
export const catalogTexts: CatalogTexts = {
  fields: catalogFields,
  comma: ", ",
  row({ row, level1, level2 }) {
    const names = [level1, level2].filter((name) => name.trim() !== "").join(" / ");
    return `Row ${row}${names === "" ? "" : ` “${names.length > 60 ? `${names.slice(0, 60)}…` : names}”`}`;
  },
  rules: {
    "row-level1": {
      title: "Each row has a first-level item",
      reasons: {
        missing: {
          message: "{row} has no first-level item.",
          fix: "Fill it in; where the original table has a merged cell, it is that of the row above.",
        },
      },
    },
    "row-complete": {
      title: "Each row is complete",
      reasons: {
        missing: { message: "{row} lacks: {fields}.", fix: "Add what is missing: {fields}." },
        "column-missing": {
          message: "No row has anything for: {fields}; the catalog may lack the column.",
          fix: "Compare it with the original table; if that lacks the column, add it as in the standard catalog and fill in: {fields}.",
        },
      },
    },
    "row-channels": {
      title: "At least one channel",
      reasons: {
        missing: {
          message: "{row} has no channel.",
          fix: "Choose one channel at least, as a rule the government website among them.",
        },
      },
    },
    "row-audience": {
      title: "The audience is named",
      reasons: {
        missing: {
          message: "{row} has no audience.",
          fix: "Choose the public or specific groups; what is disclosed proactively is for the public as a rule.",
        },
      },
    },
    "row-method": {
      title: "Exactly one method",
      reasons: {
        missing: { message: "{row} has no method.", fix: "Choose proactive or on request." },
        several: {
          message: "{row} is marked both as proactive and as on request.",
          fix: "Keep one; if a part of the item is disclosed on request only, make two rows of it.",
        },
      },
    },
    "row-basis": {
      title: "The basis names a document",
      reasons: {
        "no-document": {
          message: "{row} has the basis “{basis}”, which names no document.",
          fix: "Name the law, regulation or document, its title in “《》”, and its number if it has one.",
        },
        unmarked: {
          message: "{row} has the basis “{basis}”, which seems to be a title but has neither “《》” nor a number.",
          fix: "Check the title, and put it in “《》” if it is a document.",
        },
      },
    },
    "time-limit-clear": {
      title: "The time limit can be understood",
      reasons: {
        unclear: {
          message: "{row} has the time limit “{limit}”, which gives no definite term.",
          fix: "Check it; a number of working days, “即时公开” (at once), “每年1月31日前” (by 31 January of each year) and the like are clear.",
        },
      },
    },
    "time-limit-lawful": {
      title: "The time limit is 20 working days at most",
      reasons: {
        longer: {
          message:
            "{row} has the time limit “{limit}”, which is longer than 20 working days (Regulations on Open Government Information, article 26).",
          fix: "Make it 20 working days or less; if a law or regulation sets another term, name it in the basis.",
        },
        "longer-by-basis": {
          message:
            "{row} has the time limit “{limit}”, which is longer than 20 working days; a person must see whether “{basis}” says so.",
          fix: "Check that document; if it sets no longer term, make it 20 working days or less.",
        },
        "calendar-days": {
          message: "{row} has the time limit “{limit}”, not in working days; {days} days may be more than 20 of them.",
          fix: "Write it in working days, 20 at most; if a law or regulation sets another term, name it in the basis.",
        },
      },
    },
    "row-once": {
      title: "Each item is listed once",
      reasons: {
        duplicate: {
          message: "{row} has the same first- and second-level item as row {first}.",
          fix: "Make one row of them, or give them different names if they are different items.",
        },
      },
    },
    "row-id": {
      title: "Ids are well formed and unique",
      reasons: {
        malformed: {
          message: "{row} has the id “{id}”, which is not well formed.",
          fix: "Use small letters and digits only, with single dots or hyphens between them.",
        },
        duplicate: {
          message: "{row} has the id “{id}”, which is that of row {first}, too.",
          fix: "Give each row an id of its own; items of the standard catalog keep the standard's.",
        },
        unknown: {
          message: "{row} has the names of an item of the standard catalog, but the id “{id}”.",
          fix: "Check it; if it is the same item, give it the standard's id “{standard}”, so that both can be compared.",
        },
      },
    },
    "row-links": {
      title: "Links are web addresses",
      reasons: {
        "not-http": {
          message: "{row} has the link “{link}”, which is no web address.",
          fix: "Write the whole address, which begins with http:// or https://.",
        },
      },
    },
    "row-provisional": {
      title: "No provisional items",
      reasons: {
        provisional: {
          message: "{row} is provisional: it was not seen in an official catalog.",
          fix: "Compare it with the catalog as it was officially issued, and import that.",
        },
      },
    },
    "item-count": {
      title: "As many items as the standard catalog",
      reasons: {
        differs: {
          message:
            "The catalog has {level1} first-level and {level2} second-level items, the standard catalog {standard1} and {standard2}.",
          fix: "The standard catalog is for reference, and numbers may differ; see whether anything is missing, and have a reason ready for what was left out.",
        },
      },
    },
    "removed-items": {
      title: "Who discloses what was handed over",
      reasons: {
        listed: {
          message:
            "{row} was taken out of the city's standard catalog and its work has gone to “{movedTo}”; the body given here is “{body}”.",
          fix: "Check who discloses it now; it may stay if the education bureau still does the work, else the new body discloses it.",
        },
      },
    },
  },
  ruleError: {
    message: "The rule “{rule}” could not run: “{error}”.",
    fix: "This was not checked and is no pass; look at it yourself, and send the catalog and that reason to the maintainers.",
  },
};
