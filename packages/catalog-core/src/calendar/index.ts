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
