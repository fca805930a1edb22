/** Steps and `*` that a selector may have: with more of them a large page would take long. */
const MOST_STEPS = 30;
const MOST_ANY = 5;
const CLOSES: Readonly<Record<string, string>> = { "(": ")", "[": "]" };

/** What can be said against a selector without a document: that it has no end, or that it would cost too much. */
export function selectorFault(selector: string): "selector" | "selector-too-costly" | null {
  const open: string[] = [];
  let steps = 1;
  let any = 0;
  for (let i = 0; i < selector.length; i++) {
    const character = selector[i]!;
    if (character === "\\") i++;
    else if (character === '"' || character === "'") {
      i = endOfQuote(selector, i);
      if (i < 0) return "selector";
    } else if (CLOSES[character] !== undefined) open.push(CLOSES[character]!);
    else if (character === ")" || character === "]") {
      if (open.pop() !== character) return "selector";
    } else if (open[open.length - 1] !== "]") {
      if (character === "*") any++;
      if (">+~, ".includes(character) && !">+~, ".includes(selector[i - 1] ?? " ")) steps++;
    }
  }
  if (open.length > 0) return "selector";
  const nested = selector.split(/:has\(/i).length - 1;
  return steps > MOST_STEPS || any > MOST_ANY || nested > 1 ? "selector-too-costly" : null;
}

/** Place of the quote that ends the one at `start`; -1 if none does. */
function endOfQuote(text: string, start: number): number {
  for (let i = start + 1; i < text.length; i++) {
    if (text[i] === "\\") i++;
    else if (text[i] === text[start]) return i;
  }
  return -1;
}
