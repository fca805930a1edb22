/** The beginning of a text, for names that are read out; what is seen is cut by the style sheet alone. */
export function shorten(text: string, length = 40): string {
  // By characters and not by code units, so that none is cut in two.
  const start = Array.from(text.slice(0, length * 2 + 2));
  return start.length <= length && text.length <= length * 2 ? text : `${start.slice(0, length).join("")}…`;
}
