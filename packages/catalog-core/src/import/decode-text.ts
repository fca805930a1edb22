import { utf8Evidence } from "../page/html/utf8-evidence.js";

/** The text of a file without a declaration, and how its bytes were read. */
export interface DecodedText {
  text: string;
  /** `utf-8`, `gb18030`, `utf-16le`, `utf-16be` */
  encoding: string;
}

/**
 * Turns the bytes of a text file (CSV, TSV, Markdown) into text, in any of the usual Chinese encodings: by its byte
 * order mark, else by what the bytes can be. Spreadsheets write gb18030 without saying so.
 *
 * @param httpCharset charset of the HTTP header; believed for UTF-16 only, which leaves few traces in Chinese text, while
 * servers often send a charset of their own for everything else
 */
export function decodeText(bytes: Uint8Array, httpCharset = ""): DecodedText {
  const encoding = encodingOf(bytes, httpCharset.toLowerCase());
  // The decoder takes the byte order mark off.
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

function encodingOf(bytes: Uint8Array, httpCharset: string): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (httpCharset === "utf-16le" || httpCharset === "utf-16be") return httpCharset;
  const utf16 = zeros(bytes);
  if (utf16 !== null) return utf16;
  const evidence = utf8Evidence(bytes);
  // Text in gb18030 is broken UTF-8 in nearly every word; a cut character here and there leaves UTF-8 what it is.
  if (evidence.broken === 0) return "utf-8";
  return evidence.three > 0 && evidence.broken * 4 <= evidence.three + evidence.other ? "utf-8" : "gb18030";
}

/** UTF-16 without a mark: a zero byte stands beside every digit, comma and tab. */
function zeros(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const pairs = Math.min(bytes.length, 4096) >> 1;
  let first = 0;
  let second = 0;
  for (let i = 0; i < pairs; i++) {
    if (bytes[2 * i] === 0) first++;
    if (bytes[2 * i + 1] === 0) second++;
  }
  if (second * 10 > pairs && second > first * 5) return "utf-16le";
  if (first * 10 > pairs && first > second * 5) return "utf-16be";
  return null;
}
