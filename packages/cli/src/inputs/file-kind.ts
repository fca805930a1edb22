import type { FailureCode } from "./failure.js";

const signatures: readonly (readonly [FailureCode, string])[] = [
  ["pdf", "%PDF-"],
  ["word", "{\\rtf"],
  ["office", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"],
  ["image", "\x89PNG"],
  ["image", "\xff\xd8\xff"],
  ["image", "GIF8"],
  ["image", "II*\0"],
  ["image", "MM\0*"],
  ["archive", "Rar!"],
  ["archive", "7z\xbc\xaf\x27\x1c"],
  ["archive", "\x1f\x8b"],
  ["media", "ID3"],
  ["media", "OggS"],
  ["media", "\x1aE\xdf\xa3"],
  ["media", "FLV\x01"],
];

/** What a zip holds, by the name of a file in it. */
const packages: readonly (readonly [FailureCode, string])[] = [
  ["word", "word/"],
  ["excel", "xl/"],
  ["powerpoint", "ppt/"],
  ["ofd", "OFD.xml"],
  ["word", "opendocument.text"],
  ["excel", "opendocument.spreadsheet"],
  ["powerpoint", "opendocument.presentation"],
];

/** What a file is that is no page, by its first bytes; null when nothing speaks against a page. */
export function kindByBytes(bytes: Uint8Array): FailureCode | null {
  if (isMhtml(bytes)) return "mhtml";
  const start = latin1(bytes, 0, 64);
  if (start.startsWith("<svg")) return "image";
  for (const [kind, signature] of signatures) if (start.startsWith(signature)) return kind;
  if (start.startsWith("PK\x03\x04") || start.startsWith("PK\x05\x06")) return packageKind(bytes);
  if (start.startsWith("RIFF")) return start.startsWith("WEBP", 8) ? "image" : "media";
  if (start.startsWith("BM") && start.startsWith("\0\0\0\0", 6)) return "image";
  if (start.startsWith("ftyp", 4)) return "media";
  return null;
}

/** A page with its pictures as a mail, as browsers save it in one file: its HTML stands there in another writing. */
function isMhtml(bytes: Uint8Array): boolean {
  const head = latin1(bytes, 0, 2048);
  return /^[\w-]{1,40}: /.test(head) && /\bmultipart\/related\b/i.test(head);
}

function packageKind(bytes: Uint8Array): FailureCode {
  const ends = latin1(bytes, 0, 4096) + latin1(bytes, Math.max(0, bytes.length - 16_384), bytes.length);
  return packages.find(([, name]) => ends.includes(name))?.[0] ?? "archive";
}

const mediaTypes: readonly (readonly [FailureCode, RegExp])[] = [
  ["pdf", /^application\/(?:x-)?pdf/],
  [
    "word",
    /^application\/(?:msword|rtf|vnd\.ms-word|vnd\.openxmlformats-officedocument\.wordprocessingml|vnd\.oasis\.opendocument\.text)/,
  ],
  ["excel", /^application\/(?:vnd\.ms-excel|vnd\.(?:openxmlformats-officedocument|oasis\.opendocument)\.spreadsheet)/],
  [
    "powerpoint",
    /^application\/(?:vnd\.ms-powerpoint|vnd\.(?:openxmlformats-officedocument|oasis\.opendocument)\.presentation)/,
  ],
  ["ofd", /^application\/(?:x-)?ofd/],
  ["image", /^image\//],
  ["media", /^(?:video|audio)\//],
  ["archive", /^application\/(?:zip|gzip|x-rar|x-7z|x-zip|x-tar|vnd\.rar)/],
  ["data", /^(?:application\/(?:json|javascript|x-javascript)|text\/(?:css|csv|javascript))/],
];

/** The same by the HTTP header; asked only when the bytes do not look like a page, for servers label pages wrongly. */
export function kindByMediaType(contentType: string): FailureCode | null {
  const type = contentType.slice(0, 200).trim().toLowerCase();
  return mediaTypes.find(([, pattern]) => pattern.test(type))?.[0] ?? null;
}

/** Whether text holds any markup. Without any it is no page, and every finding on it would mislead. */
export function hasMarkup(text: string): boolean {
  return /<[a-z!/?]/i.test(text);
}

function latin1(bytes: Uint8Array, start: number, end: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1", start, end);
}
