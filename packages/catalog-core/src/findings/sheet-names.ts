import { cellText, cut } from "./cell-text.js";

/** Characters of a sheet's name: the limit of Excel. */
const LONGEST = 31;

/**
 * Names of sheets made of any texts: not too long, without what Excel forbids, and none twice, whatever the case.
 * @param empty stands for a text of which nothing is left
 */
export function sheetNames(texts: readonly string[], empty: string): string[] {
  const used = new Set<string>();
  const next = new Map<string, number>();
  return texts.map((text) => {
    const whole = allowed(text) || empty;
    const base = cut(whole, LONGEST);
    let name = base;
    for (let count = next.get(base) ?? 2; used.has(name.toLowerCase()); count++) {
      const number = ` (${count})`;
      name = cut(base, LONGEST - number.length) + number;
      next.set(base, count + 1);
    }
    used.add(name.toLowerCase());
    return name;
  });
}

/** Excel keeps `History` for itself, and wants no apostrophe at either end. */
function allowed(text: string): string {
  const name = cellText(text.replace(/[:\\/?*[\]\n]/g, " "), 200)
    .replace(/ {2,200}/g, " ")
    .replace(/^[' ]{1,200}/, "");
  // After the cut the end may be another one.
  const end = cut(name, LONGEST).replace(/[' ]{1,31}$/, "");
  return end.toLowerCase() === "history" ? `${end}_` : end;
}
