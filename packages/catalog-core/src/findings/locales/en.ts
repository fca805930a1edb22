import type { OrderTexts } from "../texts.js";

export const en: OrderTexts = {
  title: "Work orders",
  titleOf: (body) => `Work orders: ${body}`,
  day: "Checked for",
  due: "Due",
  dueText: (day, workingDays, provisional) =>
    `${day} (${workingDays} working ${workingDays === 1 ? "day" : "days"}${provisional ? "; provisional, for it runs into a year whose holidays are not announced" : ""})`,
  columns: {
    severity: "Severity",
    rule: "Rule",
    message: "What is wrong",
    fix: "Mend",
    duties: "Source",
    count: "Pages",
    pages: "Pages (examples)",
    due: "Due",
    state: "State",
    remark: "Remark",
    keys: "Keys (do not change)",
  },
  states: { open: "To be mended", mended: "Mended", disputed: "Not so" },
  example: (message) => `For example: ${message}`,
  unknownBody: "Unknown body",
  otherBodies: "Other bodies",
  nothing: "Nothing to be mended",
  problem: (code, { sheet, row, value }) => {
    const at = row === null ? `Sheet "${sheet}"` : `Sheet "${sheet}", row ${row}`;
    switch (code) {
      case "no-headings":
        return `${at} has no headings "State" and "Keys (do not change)" and was not read; if it is a work order, put them back.`;
      case "state":
        return `${at}: "${value}" is no state; write "To be mended", "Mended" or "Not so".`;
      case "no-keys":
        return `${at} has no keys; copy the whole row from the work order.`;
      case "keys":
        return `${at}: "${value}" is no key; copy the whole row from the work order.`;
      case "too-many":
        return `${at}: what comes after the first ${value} rows was not read; divide it into several files.`;
    }
  },
};
