import { formatValue } from "hucre";

/** Parts of a format that aren't digits or letters of dates: literals, colours, conditions, paddings. */
const LITERALS = /"[^"]{0,255}"|\\.|\[[^[\]]{0,255}\]|[_*]./g;
/** A day in the order of the year: as it is written in China, and the only order that can't be misread. */
const YEAR_FIRST = /^[^dm]{0,20}y/i;
/** Names of months and days of the week, which would come out in English. */
const NAMES = /mmm|ddd|aaa/i;
const CHINESE = /[年月日时時分秒]/;
const LONGEST_FORMAT = 255;

/** A number or day as the table shows it. Days in the order of another country are written 2020-08-12. */
export function numberText(value: number | Date, format = "General"): string {
  if (value instanceof Date && Number.isNaN(value.getTime())) return "";
  const known = format.length <= LONGEST_FORMAT ? format : "General";
  if (value instanceof Date) return dayText(value, known);
  if (/general/i.test(known)) {
    const [section = ""] = known.split(";");
    return section
      .replace(/\[[^[\]]{0,255}\]/g, "")
      .replace(/"([^"]{0,255})"/g, "$1")
      .replace(/general/i, plainNumber(value));
  }
  return formatValue(value, known).trim();
}

function dayText(day: Date, format: string): string {
  const bare = format.replace(LITERALS, "");
  const plain = YEAR_FIRST.test(bare) || CHINESE.test(format) || !/[yd]/i.test(bare);
  if (plain && !NAMES.test(bare) && /[ymdhs]/i.test(bare)) return formatValue(day, format).trim();
  const [date, time = ""] = day.toISOString().split("T");
  return time.startsWith("00:00") ? date! : `${date} ${time.slice(0, 5)}`;
}

/** 0.1 + 0.2 is 0.3: spreadsheets keep 15 digits. */
export function plainNumber(value: number): string {
  return Number.isFinite(value) ? String(Number(value.toPrecision(15))) : "";
}
