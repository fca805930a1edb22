/** What XML has no place for, and what turns the direction of writing; lines may end. */
const UNFIT =
  /[\0-\x09\x0b-\x1f\x7f-\x9f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Surrogate}/gu;

/** A text as a cell holds it: nothing that a workbook can't have, and not longer than that. */
export function cellText(text: string, most = 2_000): string {
  const fit = text.replace(UNFIT, " ").trim();
  return fit.length > most ? `${cut(fit, most - 1)}…` : fit;
}

/** The beginning of a text; a character of two halves stays whole. */
export function cut(text: string, most: number): string {
  const last = text.charCodeAt(most - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? most - 1 : most);
}
