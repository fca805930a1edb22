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

/** One year as text, in the format that the data file's comment explains. */
export function yearText(year, { holidays, workdays }) {
  const corrected = new Map(corrections.map(({ day, working }) => [day, working]));
  const items = [];
  let run = null;
  for (let time = Date.UTC(year, 0, 1); time <= Date.UTC(year, 11, 31); time += 86_400_000) {
    const day = new Date(time).toISOString().slice(0, 10);
    const weekend = [0, 6].includes(new Date(time).getUTCDay());
    const working = corrected.get(day) ?? (day in workdays || (!weekend && !(day in holidays)));
    const monthAndDate = day.slice(5, 7) + day.slice(8);
    if (weekend || working) {
      run = null;
      if (weekend && working) items.push({ from: `+${monthAndDate}` });
    } else if (run) {
      run.to = monthAndDate;
    } else {
      run = { from: monthAndDate };
      items.push(run);
    }
  }
  return items.map(({ from, to }) => (to ? `${from}-${to}` : from)).join(" ");
}

/** The whole text of holidays.data.ts. */
export function dataFile(source = readChineseDays()) {
  const years = announcedYears(source);
  return `// Made by scripts/holidays.mjs from chinese-days ${source.version}; run that script instead of editing.
// What it holds are facts of the yearly 国务院办公厅关于部分节假日安排的通知 and the notices that amended them.

/** First and last year whose notice is in the data. */
export const knownYears: { readonly first: number; readonly last: number } = { first: ${years[0]}, last: ${years.at(-1)} };

/**
 * Where a year departs from Monday to Friday, in MMDD: \`0101\` a weekday off, \`0216-0220\` the same for each day from
 * the first to the last, \`+0104\` a Saturday or Sunday worked (调休). Weekends within a holiday are not listed. A day
 * stands in the year it belongs to, whichever year's notice named it.
 */
export const holidays: Readonly<Record<number, string>> = {
${years.map((year) => `  ${year}: "${yearText(year, source)}",`).join("\n")}
};
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL("../src/calendar/holidays.data.ts", import.meta.url), dataFile());
}
