// Makes src/calendar/holidays.data.ts from chinese-days, which is needed at build time only.
// Run after an update of chinese-days: node packages/catalog-core/scripts/holidays.mjs

import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);

/** Days that chinese-days has wrong, with the notice that says so. */
export const corrections = [
  { day: "2005-12-31", working: true, notice: "国办发明电〔2005〕35号：2005年12月31日（星期六）上班" },
];

/** Every yearly notice names these; a year that lacks one is not announced, or only in part. */
const namedInEveryNotice = ["元旦", "春节", "劳动节", "国庆节"];

/** The tables of the installed chinese-days: its JSON, because its code shifts them by a day west of UTC. */
export function readChineseDays() {
  const { holidays, workdays } = require("chinese-days/dist/chinese-days.json");
  const { version } = require("chinese-days/package.json");
  return { holidays, workdays, version };
}

/** Years with a whole notice, ascending. A gap would turn into plain weekdays without anyone noticing, so it throws. */
export function announcedYears({ holidays }) {
  const named = new Map();
  for (const [day, text] of Object.entries(holidays)) {
    const year = Number(day.slice(0, 4));
    named.set(year, `${named.get(year) ?? ""} ${text}`);
  }
  const years = [...named.keys()]
    .filter((year) => namedInEveryNotice.every((name) => named.get(year).includes(name)))
    .sort((a, b) => a - b);
  if (years.length === 0) throw new RangeError("The source has no year with a whole holiday notice.");
  for (let year = years[0]; year <= years.at(-1); year++) {
    if (!years.includes(year)) throw new RangeError(`The source lacks the holiday notice for ${year}.`);
  }
  return years;
}

/** The days of a year that depart from Monday to Friday: `{ day: "2026-01-04", weekend: true }` is a Sunday worked. */
function departures(year, { holidays, workdays }) {
  const corrected = new Map(corrections.map(({ day, working }) => [day, working]));
  const found = [];
  for (let time = Date.UTC(year, 0, 1); time <= Date.UTC(year, 11, 31); time += 86_400_000) {
    const day = new Date(time).toISOString().slice(0, 10);
    const weekend = [0, 6].includes(new Date(time).getUTCDay());
    const working = corrected.get(day) ?? (day in workdays || (!weekend && !(day in holidays)));
    if (working === weekend) found.push({ day, weekend, number: (time - Date.UTC(year, 0, 1)) / 86_400_000 });
  }
  return found;
}

/** One year in two lines: the days by name for those who check them, and the run lengths that the code reads. */
function yearLines(year, source) {
  const found = departures(year, source);
  const named = [];
  const runs = [];
  let next = 0;
  for (const { day, weekend, number } of found) {
    const name = `${weekend ? "+" : ""}${day.slice(5)}`;
    if (number === next && runs.length > 0) runs[runs.length - 1]++;
    else runs.push(number - next, 1);
    next = number + 1;
    named.push(name);
  }
  return `  // ${named.join(" ")}\n  ${year}: [${runs.join(", ")}],`;
}

/** The whole text of holidays.data.ts. */
export function dataFile(source = readChineseDays()) {
  const years = announcedYears(source);
  return `// Made by scripts/holidays.mjs from chinese-days ${source.version}; run that script instead of editing.
// What it holds are facts of the yearly 国务院办公厅关于部分节假日安排的通知 and the notices that amended them.

/** First and last year whose notice is in the data. */
export const knownYears: { readonly first: number; readonly last: number } = { first: ${years[0]}, last: ${years.at(-1)} };

/**
 * Where a year departs from Monday to Friday, as lengths of runs from 1 January on: so many days that go by it, so
 * many that do not, and so on. A Monday to Friday that does not go by it is off, a Saturday or Sunday is worked (调休);
 * the comments name these days, those worked with a plus. A day stands in the year it belongs to, whichever year's
 * notice named it.
 */
export const departures: Readonly<Record<number, readonly number[]>> = {
${years.map((year) => yearLines(year, source)).join("\n")}
};
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL("../src/calendar/holidays.data.ts", import.meta.url), dataFile());
}
