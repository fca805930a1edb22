// Text of catalogs as it is kept: one line, no blanks at its ends, no two in a row, nothing invisible.

const INVISIBLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
const LINE_ENDS = /[\r\n\u0085\u2028\u2029]{1,1000}/g;
const BLANKS = /[\s\u00a0\u3000]+/g;
const HAN_GAP =
  /(?<=[\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff，、；：。（）《》“”〔〕]) (?=[\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff，、；：。（）《》“”〔〕0-9])|(?<=[0-9]) (?=[\u4e00-\u9fff])/g;

/** Nothing in it that would have to be looked at: no blank, nothing invisible, no half of a pair. */
const CLEAN = /^[!-~\u3001-\ud7ff\uff01-\uff5e]*$/;

/** The text on one line. Half a surrogate pair, which no file can hold, is taken out. */
export function oneLine(text: string): string {
  if (CLEAN.test(text)) return text;
  return wellFormed(text).replace(INVISIBLE, "").replace(BLANKS, " ").trim();
}

/** The lines of a cell that have something in them. */
export function linesOf(text: string): string[] {
  return text
    .split(LINE_ENDS)
    .map((line) => oneLine(line))
    .filter((line) => line !== "");
}

/** A name without the blanks that tables put between its characters: 政 策 文 件, 20 个工 作日. */
export function withoutGaps(text: string): string {
  return oneLine(text).replace(HAN_GAP, "");
}

/**
 * The same where blanks may mean something (the name of a document may have one): they go only where single
 * characters stand apart.
 */
export function mended(text: string): string {
  const line = oneLine(text);
  return SPACED_OUT.test(line) ? line.replace(HAN_GAP, "") : line;
}

const SPACED_OUT = /(?:^|[ ，、；：。（）《》])[\u4e00-\u9fff] (?=[\u4e00-\u9fff])/;

function wellFormed(text: string): string {
  return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "");
}

/** An address that leads to a web page: http and https only. */
export function isHttp(link: string): boolean {
  return /^https?:\/\/[^\s/?#<>"][^\s<>"]*$/i.test(link);
}
