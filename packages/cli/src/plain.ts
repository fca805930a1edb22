/**
 * Text that is safe on a terminal and stays on its line: no control characters (a page could move the cursor or change
 * the title), no marks that turn the direction of writing.
 */
export function plain(text: string): string {
  return text
    .replace(/[\t\n\r\u2028\u2029]+/g, " ")
    .replace(/[\0-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "");
}
