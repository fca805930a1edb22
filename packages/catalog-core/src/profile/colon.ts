/** Characters that stand for a colon behind a label; the plain one first. */
const COLONS = ":：∶﹕";

export function isColon(character: string | undefined): boolean {
  return character !== undefined && character !== "" && COLONS.includes(character);
}

/** A label as written, without the colon behind it. */
export function withoutColon(label: string): string {
  return isColon(label[label.length - 1]) ? label.slice(0, -1).trimEnd() : label;
}
