/** Does the text fit the pattern, in which `*` stands for anything? */
export function fitsWildcard(pattern: string, text: string): boolean {
  const parts = pattern.split("*");
  const first = parts[0]!;
  if (parts.length === 1) return text === first;
  if (!text.startsWith(first)) return false;
  // Each part at its first place leaves the most for the next: no going back.
  let at = first.length;
  for (const part of parts.slice(1, -1)) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  const last = parts[parts.length - 1]!;
  return text.length - last.length >= at && text.endsWith(last);
}
