import type { SharedTexts } from "../texts.js";
import type { ProblemPlace } from "../types.js";

const at = ({ row, column }: ProblemPlace) =>
  [row === null ? "" : `Row ${row}`, column === null ? "" : `column ${column}`].filter(Boolean).join(", ");

/** What all registers say in English. */
export const en: SharedTexts = {
  at,
  problem(code, place) {
    const { value } = place;
    switch (code) {
      case "version":
        return `${value} must be 1; correct it, or use a version of Mulu that reads it.`;
      case "too-many":
        return `The register has more than ${value} rows, and the rest was not read; split it into several files.`;
      case "no-day":
        return `${at(place)}: “${value}” is no date; write it like 2026-11-23.`;
      case "no-moment":
        return `${at(place)}: “${value}” is no moment; write it like 2026-11-23 15:30.`;
      case "unknown-choice":
        return `${at(place)}: “${value}” is none of the values that can be chosen; see the hints in the template.`;
      case "no-text":
        return `${at(place)}: this must be text; check it.`;
      case "too-long":
        return `${at(place)}: this is longer than 5,000 characters; shorten it.`;
    }
  },
  hint: "填写说明 (how to fill in): ",
  problems: "Rows that could not be read",
  findings: "To mend and to look at",
  clean: "Nothing was found.",
  more: (count) => `${count} more are not listed; the table and data formats have all.`,
  columns: { mark: "Result", row: "Row", message: "What is wrong", fix: "What to do", duties: "Law" },
  madeBy: (version) => `Made by Mulu ${version}; nothing was sent anywhere.`,
};
