import type { OrderTexts, WaiverUseTexts } from "../texts.js";

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

export const waiversEn: WaiverUseTexts = {
  title: "Waivers are in force, and something is found for each",
  expired: ({ number, rule, why, until }) => ({
    message: `Waiver ${number} (${rule}: ${why}) ended on ${until} and applies no more.`,
    fix: "Mend what it set aside, or look at it again and give it another last day; remove the waiver if it is no longer needed.",
  }),
  unused: ({ number, rule, why }) => ({
    message: `Nothing was found for waiver ${number} (${rule}: ${why}), though what it reaches was checked.`,
    fix: "If the fault has been mended, remove the waiver; else check its rule and what it applies to.",
  }),
};
