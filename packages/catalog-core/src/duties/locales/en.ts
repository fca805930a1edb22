import type { DueTexts } from "../due-texts.js";

export const en: DueTexts = {
  title: "Due dates of disclosure work",
  today: "As of",
  span: "Span",
  days: (from, to) => `${from} to ${to}`,
  columns: {
    state: "State",
    due: "Due",
    left: "Days left",
    over: "Days over",
    who: "Who",
    asks: "What is asked",
    covers: "Year reported on",
    source: "Source",
    doneOn: "Done on",
    note: "Note",
    id: "Id",
  },
  states: { overdue: "overdue", open: "not due yet", done: "done", late: "done late" },
  covers: (years) => (years.length > 1 ? `${years.join(" or ")}, to be settled` : years.join("")),
  remark: "Remark",
  unclear:
    "The notice asks at a year's end how things went in the “上一年度” (past year): that can be read as the year before or as the year that ends, the notice doesn't say, and it is for the city bureau to settle",
  asks: (asks, covers) => (covers === "" ? asks : `${asks} (on the year ${covers})`),
  doneEvent: (asks) => `Done: ${asks}`,
  doneOn: (day) => `done on ${day}`,
  colon: ": ",
  reminder: (days, asks) =>
    days === 0 ? `Due today: ${asks}` : `Due in ${days} ${days === 1 ? "day" : "days"}: ${asks}`,
};
