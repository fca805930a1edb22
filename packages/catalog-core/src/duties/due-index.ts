/**
 * Duties with their sources (document, 文号, article), and what of them is due when: as a list, a form and a calendar to
 * import. For reminders and overviews; no page is looked at.
 * @module
 */

export { type DueCalendarOptions, dueCalendar } from "./due-calendar.js";
export { type CoveredYear, type DueDate, type DueOptions, dueDates } from "./due-dates.js";
export { dueForm } from "./due-form.js";
export {
  type DoneRecord,
  type DueItem,
  type DueList,
  type DueListOptions,
  type DueState,
  dueList,
} from "./due-list.js";
export { type DueTexts, dueTexts } from "./due-texts.js";
export { type DueWords, dueWords, unclearYear } from "./due-words.js";
export { duties, dutyAsks, dutyById, dutyCite, dutyText } from "./index.js";
export type * from "./types.js";
export { unchecked } from "./unchecked.js";
