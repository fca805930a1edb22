/** A short name for a text that is the same everywhere: six letters and digits. */
export function hashOf(text: string): string {
  // FNV-1a over UTF-16 units, twice with different beginnings for enough digits.
  let [a, b] = [0x811c9dc5, 0x01000193];
  for (let i = 0; i < text.length; i++) {
    a = Math.imul(a ^ text.charCodeAt(i), 0x01000193);
    b = Math.imul(b ^ text.charCodeAt(i), 0x01000193) ^ (a >>> 13);
  }
  return ((a >>> 0).toString(36) + (b >>> 0).toString(36)).padStart(6, "0").slice(0, 6);
}
