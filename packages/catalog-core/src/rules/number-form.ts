import { compact } from "../page/text.js";

const FORM = /^[\u4e00-\u9fa5（）()A-Za-z、·]{1,24}〔\d{4}〕[1-9]\d{0,4}号$/;
// Orders and announcements count otherwise: 政府令第187号, 2020年第5号, 公告2020年第12号.
const OTHER_SERIES =
  /令第?[0-9一二三四五六七八九十百零〇]{1,8}号$|(?:^|[\u4e00-\u9fa5])(?:\d{4}年)?第?[0-9一二三四五六七八九十百零〇]{1,8}号(?:令|公告|通告)?$/;
const YEAR_IN_BRACKETS = /[〔[【(（［﹝{<〈《]\s*([12]\d{3})\s*[〕\]】）)］﹞}>〉》]/;
const RUNNING = /^第?0{0,4}([1-9]\d{0,4})号?$/;

/**
 * A document number as it should be written: agency code, year in 〔〕 and a running number without 第 and leading zeros
 * (GB/T 9704-2012). The number itself if it is written so or is of another series; null if it can't be told.
 */
export function properNumber(value: string): string | null {
  const number = compact(value);
  if (FORM.test(number)) return number;
  const match = YEAR_IN_BRACKETS.exec(number);
  const agency = match && number.slice(0, match.index);
  const rest = match && RUNNING.exec(number.slice(match.index + match[0].length));
  if (agency && rest) return `${agency}〔${match[1]}〕${rest[1]}号`;
  return OTHER_SERIES.test(number) ? number : null;
}
