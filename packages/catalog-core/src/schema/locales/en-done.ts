import type { DoneTexts } from "../parse-done.js";

export const doneTexts: DoneTexts = {
  problem({ code, number, field, value, expected, most }) {
    const place = number === null ? "The file" : `Record ${number}`;
    switch (code) {
      case "not-json":
        return "The file is not valid JSON; check its commas and quotation marks.";
      case "not-done":
        return 'The file does not say what was done; write it as {"done": [...]}.';
      case "too-large":
        return `The file is longer than ${most} characters; check whether it is the right one.`;
      case "too-many":
        return `There are more than ${most} records; use several files.`;
      case "not-an-object":
        return `${place} is no object with fields; give duty, due and on.`;
      case "unknown-field":
        return `${place} has a field “${field}” that is not known; remove or correct it.`;
      case "missing":
        return `${place} lacks ${field}; add it.`;
      case "not-text":
        return `${place}: ${field} is no text; put it in quotation marks.`;
      case "too-long":
        return `${place}: ${field} is longer than ${most} characters; shorten it.`;
      case "not-a-day":
        return `${place}: ${field} is no valid date; write it as 2026-11-23.`;
      case "malformed":
        return `${place} doesn't have the right form; correct it.`;
      case "unknown-duty":
        return `${place}: there is no duty “${value}”; check its id.`;
      case "no-day":
        return `${place}: the source of “${value}” sets neither a day nor a period; remove the record.`;
      case "due-missing":
        return `${place} doesn't say which due date of “${value}” was met; add it as due.`;
      case "due-of-period":
        return `${place}: “${value}” has a period and no due date of its own; remove due, and leave the day it was done as on.`;
      case "not-due":
        return `${place}: “${value}” is not due on ${field}; ${expected === "" ? "check the date" : `check whether ${expected} is meant`}.`;
      case "twice":
        return `${place} says the same as record ${value}; remove one of them.`;
    }
  },
};
