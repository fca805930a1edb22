import sniff from "html-encoding-sniffer";
import { type Utf8Evidence, utf8Evidence } from "./utf8-evidence.js";

/** A page's text, and how its bytes were read. */
export interface DecodedHtml {
  html: string;
  /** The encoding the bytes were read by, in small letters: `utf-8`, `gb18030`, `utf-16le`, … */
  encoding: string;
  /** What the HTTP header, or else the page itself, declares (`gbk` for gb2312, too); null when nothing is declared. */
  declared: string | null;
  /** True when the bytes are not what was declared. A browser may show such a page garbled. */
  contradicts: boolean;
}

/** What came with the bytes of a page. */
export interface DecodeOptions {
  /** The charset of the HTTP header `Content-Type`, as it was sent. */
  httpCharset?: string;
}

/**
 * Turns a page's bytes into text. HTTP header, byte order mark and meta tag are read as browsers read them; bytes that
 * contradict their declaration are read by what they are. Never throws, and takes time in proportion to the bytes.
 */
export function decodeHtml(bytes: Uint8Array, options: DecodeOptions = {}): DecodedHtml {
  const utf16 = utf16Encoding(bytes);
  const declared = declaredEncoding(utf16 === null ? bytes : asciiHead(bytes, utf16), options.httpCharset);
  const encoding = utf16 ?? encodingOf(bytes, hasUtf8Bom(bytes) ? "utf-8" : declared);
  return {
    html: new TextDecoder(encoding).decode(encoding === "gb18030" ? withoutUtf8Bom(bytes) : bytes),
    encoding,
    declared,
    contradicts: declared !== null && asRead(declared) !== encoding,
  };
}

/** Every gb2312 and gbk page is read as gb18030, which holds both. */
function asRead(encoding: string): string {
  return encoding === "gbk" ? "gb18030" : encoding;
}

function declaredEncoding(bytes: Uint8Array, httpCharset: string | undefined): string | null {
  const options = httpCharset === undefined ? {} : { transportLayerEncodingLabel: httpCharset };
  try {
    return sniff(withoutUtf8Bom(bytes), { ...options, defaultEncoding: "" }).toLowerCase() || null;
  } catch {
    // The library fails on `<meta http-equiv=content-type content="charset">`, which declares nothing.
    return null;
  }
}

function encodingOf(bytes: Uint8Array, declared: string | null): string {
  const evidence = isUtf8(bytes) ? null : utf8Evidence(bytes);
  if (evidence === null && (declared === null || isAscii(bytes))) return usable(declared) ?? "utf-8";

  if (declared === null) return isMostlyUtf8(evidence) ? "utf-8" : "gb18030";
  if (declared === "utf-8") {
    return evidence !== null && isHardlyUtf8(evidence) && isReadableAsGb(bytes) ? "gb18030" : "utf-8";
  }
  if (isMostlyUtf8(evidence ?? utf8Evidence(bytes))) return "utf-8";
  if (asRead(declared) === "gb18030") return "gb18030";
  // Servers say iso-8859-1 of every page they know nothing about.
  if (isWesternOrUnknown(declared) && isReadableAsGb(bytes)) return "gb18030";
  return usable(declared) ?? "gb18030";
}

/** The encoding as it is read, when the platform has it and it can be that of bytes that are no UTF-16. */
function usable(declared: string | null): string | null {
  if (declared === null || declared.startsWith("utf-16")) return null;
  try {
    new TextDecoder(asRead(declared));
    return asRead(declared);
  } catch {
    return null;
  }
}

function isWesternOrUnknown(declared: string): boolean {
  return declared.startsWith("windows-125") || declared.startsWith("iso-8859-") || usable(declared) === null;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function isAscii(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 0x80);
}

/**
 * A cut character or a foreign fragment here and there leaves a page UTF-8. Text in gb18030 has a broken sequence in
 * nearly every word, and hardly ever three bytes that fit.
 */
function isMostlyUtf8(evidence: Utf8Evidence | null): boolean {
  if (evidence === null) return true;
  return evidence.three > 0 && evidence.broken * 4 <= evidence.three + evidence.other;
}

/** Two bytes of gb18030 fit UTF-8 by chance in one word of five, three bytes hardly ever. */
function isHardlyUtf8(evidence: Utf8Evidence): boolean {
  return evidence.broken > evidence.three + evidence.other / 4;
}

/** Whether nearly all that is not ASCII has a meaning in gb18030. */
function isReadableAsGb(bytes: Uint8Array): boolean {
  const text = new TextDecoder("gb18030").decode(bytes);
  let foreign = 0;
  let broken = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit === 0xfffd) broken += 1;
    else if (unit >= 0x80) foreign += 1;
  }
  return broken * 20 <= foreign;
}

function hasUtf8Bom(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

function withoutUtf8Bom(bytes: Uint8Array): Uint8Array {
  return hasUtf8Bom(bytes) ? bytes.subarray(3) : bytes;
}

/** UTF-16 by its byte order mark, or by the zero byte that stands beside every character of the markup. */
function utf16Encoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const pairs = Math.min(bytes.length, 4096) >> 1;
  let first = 0;
  let second = 0;
  for (let i = 0; i < pairs; i += 1) {
    if (bytes[2 * i] === 0) first += 1;
    if (bytes[2 * i + 1] === 0) second += 1;
  }
  if (second * 5 > pairs && second > first * 10) return "utf-16le";
  if (first * 5 > pairs && first > second * 10) return "utf-16be";
  return null;
}

/** The first characters of a UTF-16 page as single bytes, so that its declaration can be read. */
function asciiHead(bytes: Uint8Array, encoding: string): Uint8Array {
  const head = new TextDecoder(encoding).decode(bytes.subarray(0, 2048));
  return Uint8Array.from(head, (character) => (character < "\x80" ? character.charCodeAt(0) : 0x3f));
}
