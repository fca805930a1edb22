/**
 * What is the same to one who searches: letters large and small, wide and narrow. As long as the text was, so that places
 * in it hold for the text.
 */
export function fold(text: string): string {
  const low = text.toLowerCase();
  return (low.length === text.length ? low : text).replace(/[\u3000\uff01-\uff5e]/g, (wide) =>
    wide === "\u3000" ? " " : String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
  );
}

/** The words of a query: each must be found. */
export function termsOf(query: string): string[] {
  return fold(query.slice(0, 200)).split(/\s+/).filter(Boolean).slice(0, 8);
}
