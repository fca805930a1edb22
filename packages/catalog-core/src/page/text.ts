/** Stands in a line's text wherever an inline element begins or ends; never part of real text. */
export const EDGE = "\u0001";

// Everything that is white space to a reader of the page: blanks of all widths, zero-width characters, our edge mark.
const BLANKS = /[\s\u0001\u00ad\u200b-\u200f\u2060\ufeff]+/g;
const EDGES = /\u0001+/g;
const SPACES = /[\s\u200b-\u200f\u2060\ufeff]+/g;

/** The text without any white space: what labels and names are compared by. */
export function compact(text: string): string {
  return text.replace(BLANKS, "");
}

/** The text as a person would copy it: edges dropped, white space collapsed, ends trimmed. */
export function tidy(text: string): string {
  return text.replace(EDGES, "").replace(SPACES, " ").trim();
}

const INDENTS = /[\t\n\r\f ]+/g;

/** The source's own line breaks and indentation as single blanks, as browsers show them. */
export function collapsed(text: string): string {
  return text.replace(INDENTS, " ");
}

/** A Chinese character (or another letter of the CJK planes). */
export function isHan(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    code === 0x3007
  );
}

const DASHES = /^[-—–－/\\_*.·…]*$/;

/** Is the value only a dash or the like, put there so that the field isn't blank? */
export function isDash(value: string): boolean {
  return value.length <= 8 && DASHES.test(compact(value));
}

const NONE = /^(?:无|暂无|空|没有|不详|null|undefined|none|n\/a)$/i;

/** Does the value say that there is none (无, 暂无)? An honest answer for a document number, no answer for a status. */
export function isNone(value: string): boolean {
  return value.length <= 12 && NONE.test(compact(value));
}

const PLAIN = /^[a-z0-9\u4e00-\u9fff]*$/;

/** Text for comparing titles and names: letters and digits only, one width, lower case. */
export function comparable(text: string): string {
  if (PLAIN.test(text)) return text;
  let kept = "";
  for (let i = 0; i < text.length; i++) {
    let code = text.charCodeAt(i);
    if (code >= 0xff01 && code <= 0xff5e) code -= 0xfee0; // full width
    if (code >= 0x41 && code <= 0x5a) code += 0x20;
    if (
      (code >= 0x30 && code <= 0x39) ||
      (code >= 0x61 && code <= 0x7a) ||
      isHan(code) ||
      (code >= 0xc0 && code < 0x2000) ||
      (code >= 0xa000 && code < 0xfe00)
    )
      kept += String.fromCharCode(code);
  }
  return kept;
}
