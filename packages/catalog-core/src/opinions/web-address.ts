// No names or passwords before the host, and nothing that could end an attribute.
const ADDRESS = /^https?:\/\/[^\s<>"'\\/?#@]{1,255}(?:[/?#][^\s<>"'\\]{0,2000})?$/i;

/** Is it an http or https address, which can be shown as a link? */
export function isWebAddress(text: string): boolean {
  return text.length <= 2_300 && ADDRESS.test(text);
}
