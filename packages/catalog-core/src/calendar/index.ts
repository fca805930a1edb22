/**
 * Days, working days (工作日) and deadlines by China's holidays, in UTC and without a clock. For whoever reckons terms;
 * days are `YYYY-MM-DD` throughout.
 * @module
 */

export { dayNumber, dayOfNumber, isDay, isLeapYear, toDay } from "./day.js";
export { type Deadline, disclosureDeadline } from "./disclosure-deadline.js";
export { knownYears } from "./holidays.data.js";
export {
  addWorkingDays,
  isWorkingDay,
  type ReckonedDay,
  type ReckonedDays,
  workingDaysBetween,
} from "./working-days.js";
