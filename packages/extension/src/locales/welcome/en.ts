import type { WelcomeTexts } from "./zh-CN.js";

/** All that the first page says, in English. */
export const en: WelcomeTexts = {
  product: "Disclosure audit",
  title: "Installed and ready",
  lead: "Holds pages, edit forms and columns against the disclosure catalog and the law, and lists what to mend, where it is and how.",
  language: "Language",
  uses: "Three ways to use it",
  page: {
    heading: "Audit the page you see",
    text: "Open a page and press the button in the toolbar. What to mend is listed at the side and marked on the page.",
    picture: "Sketch: a notice on the left, its title and a date framed; the panel on the right lists three results.",
    shown: {
      title: "Notice on enrolment",
      panel: "2 to mend",
      lines: ["No index no.", "Date format", "Check yourself"],
    },
  },
  form: {
    heading: "Audit a form before publishing",
    text: "Press the button on the edit page of your CMS, and fill in index number, method and date before you publish.",
    picture:
      "Sketch: an edit form with title and date filled in; the method is empty and has a hint; below, a publish button.",
    shown: { fields: ["Title", "Method", "Date"], hint: "Must be filled", day: "2026-11-23", publish: "Publish" },
  },
  batch: {
    heading: "Audit a whole column at once",
    text: "On a column page, open “Audit this whole column”: the pages of its list are read one by one and summed up in a table to export.",
    picture:
      "Sketch: a pile of pages on the left, an arrow, and a table of four rows on the right, each marked as met or to mend.",
    shown: { column: "Column", sum: "Summary", rows: ["Policy", "Enrolment", "Pupils", "Teachers"] },
  },
  start: "Before you begin",
  pin: {
    heading: "Pin the button",
    steps: [
      "Press the puzzle piece at the right of the browser's toolbar.",
      "Find “Disclosure audit” and press the pin beside it.",
    ],
  },
  keys: {
    heading: "Shortcut",
    before: "Press",
    after:
      "to audit the page in front. If another program uses it, change it on the browser's page for extension shortcuts.",
  },
  privacy: {
    heading: "Nothing leaves this computer",
    text: "Audits run here. Pages, results and the reasons you enter are sent nowhere. There is no server, and no use is tracked.",
  },
  permissions: {
    heading: "Which permission is asked when",
    rows: [
      { when: "At installation", what: "No site at all." },
      { when: "When you press the button", what: "Only the tab in front is read, until you leave the page." },
      { when: "When you audit a column", what: "The browser asks whether the site may be read." },
      { when: "When a site shall be audited by itself", what: "The browser asks; take it back in the settings." },
    ],
  },
  options: "Open the settings",
  optionsText: "Import your own catalog and choose the rules there.",
};
