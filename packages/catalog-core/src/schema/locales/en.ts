import { catalogFields } from "../../locales/en/catalog-fields.js";
import { fieldOf, type RowNames, type SchemaTexts } from "../texts.js";

/** The fields' names, by their path. */
const fields: Readonly<Record<string, string>> = {
  ...catalogFields,
  catalog: "version of the format",
  title: "title",
  issuer: "issuer",
  issuedOn: "date of issue",
  region: "region",
  "region.code": "region's code",
  "region.name": "region's name",
  domain: "domain",
  status: "status",
  entries: "list of second-level items",
  removed: "items taken out",
  "removed.level1": "first-level item of an item taken out",
  "removed.level2": "second-level item of an item taken out",
  "removed.elements": "elements of an item taken out",
  "removed.movedTo": "new body of an item taken out",
  deadlines: "deadlines",
  "deadlines.who": "body that a deadline is for",
  "deadlines.duty": "duty of a deadline",
  "deadlines.by": "day of a deadline",
  "deadlines.every": "day of each year of a deadline",
  "deadlines.from": "first year of a deadline",
  "timeLimit.text": "text of the time limit",
  "timeLimit.workingDays": "working days of the time limit",
};

const kinds = { text: "text", list: "a list", object: "an object with its fields", number: "a whole number" };

/** Row 3 (招生管理 / 招生政策), The catalog */
function placeOf(row: RowNames | null): string {
  if (!row) return "The catalog";
  const names = [row.level1, row.level2].filter((name) => name !== "").join(" / ");
  return `Row ${row.number}${names === "" ? "" : ` (${names})`}`;
}

export const en: SchemaTexts = {
  sentence({ code, path, expected, most, allowed, key }, row) {
    const place = placeOf(row);
    const { field, item } = fieldOf(path);
    const name = (Object.hasOwn(fields, field) && fields[field]) || `“${field}”`;
    const what = `${place}${field === "" ? "" : `: the ${name}`}${item === null ? "" : `, item ${item},`}`;
    switch (code) {
      case "not-json":
        return "The file is not valid JSON; see whether it is complete, or export it again.";
      case "not-catalog":
        return "The file holds no catalog; choose one that Mulu has exported.";
      case "several":
        return "The file holds a list, perhaps of several catalogs; save each catalog as a file of its own.";
      case "version":
        return "The version of the catalog's format must be 1; import the original table again.";
      case "missing":
        return `${place} lacks the ${name}; add it.`;
      case "wrong-type":
        return `${what} must be ${expected ? kinds[expected] : "of another type"}; correct it.`;
      case "too-long":
        return `${what} is longer than ${most ?? 0} characters; shorten it.`;
      case "too-many":
        return `${what} has more than ${most ?? 0} items; compare it with the original table.`;
      case "out-of-range":
        return `${what} is out of range; correct it.`;
      case "malformed-id":
        return `${what} may have small letters and digits only, with single dots or hyphens between them; correct it.`;
      case "malformed-region-code":
        return `${what} must be a number of 12 digits at most; correct it.`;
      case "not-in-set":
        return `${what} must be one of ${(allowed ?? []).map((word) => `“${word}”`).join(", ")}; correct it.`;
      case "unknown-key":
        return `${place} has a key that the format doesn't know, “${(key ?? "").slice(0, 80)}”; check its spelling, or move it into “extra” if it is to be kept.`;
      case "day":
        return `${what} must be a day that exists, written as “2020-08-12”; correct it.`;
      case "day-of-year":
        return `${what} must be a month and day that exist, written as “12-30”; correct it.`;
      case "link":
        return `${what} must be an address that begins with http:// or https://; correct it.`;
      case "malformed-deadline":
        return `${what} must say who, what, and either the last day or the last day of each year with the first year; correct it.`;
      case "malformed":
        return `${what} doesn't have the right form; correct it.`;
    }
  },
  more: (rows) =>
    rows === 0
      ? "More problems are not listed."
      : `${rows} more ${rows === 1 ? "row has" : "rows have"} problems, not listed.`,
};
