import { decodeText } from "../decode-text.js";
import { ImportFileError } from "./error.js";
import { isOle, oleNames } from "./ole.js";
import { zipParts } from "./zip.js";

/** Kinds of files that catalogs are read from. */
export type FileKind = "xlsx" | "xls" | "docx" | "html" | "csv" | "tsv" | "text" | "json" | "markdown";

/** What can't be told from the beginning of a text isn't told. */
const LOOKED_AT = 65_536;

/**
 * What kind of file it is, from what is in it: a table that a program calls .xls may be HTML or text.
 * @param name only tells apart what is alike inside: .wps and .doc, .et and .xls
 * @param httpCharset of the header, if it came from a server
 * @throws ImportFileError with what to save it as, for a kind that isn't read
 */
export function fileKindOf(bytes: Uint8Array, name = "", httpCharset?: string): FileKind {
  if (bytes.length === 0) throw new ImportFileError("empty");
  const refused = magic.find(([marks]) => marks.every((mark, at) => mark === null || bytes[at] === mark));
  if (refused) throw new ImportFileError(refused[1]);
  if (isOle(bytes)) return oleKind(bytes, name);
  if (startsWith(bytes, "PK\u0003\u0004") || startsWith(bytes, "PK\u0005\u0006")) return zipKind(bytes);
  return textKind(bytes, httpCharset);
}

const ascii = (text: string) => [...text].map((character) => character.charCodeAt(0));
const startsWith = (bytes: Uint8Array, text: string) => ascii(text).every((byte, at) => bytes[at] === byte);

type Magic = readonly [marks: readonly (number | null)[], code: "pdf" | "picture" | "rtf" | "archive"];

const magic: readonly Magic[] = [
  [ascii("%PDF-"), "pdf"],
  [[0x89, ...ascii("PNG")], "picture"],
  [[0xff, 0xd8, 0xff], "picture"],
  [ascii("GIF8"), "picture"],
  [[...ascii("BM"), null, null, null, null, 0, 0, 0, 0], "picture"],
  [[...ascii("II"), 0x2a, 0], "picture"],
  [[...ascii("MM"), 0, 0x2a], "picture"],
  [[...ascii("RIFF"), null, null, null, null, ...ascii("WEBP")], "picture"],
  [[null, null, null, null, ...ascii("ftyphe")], "picture"],
  [[null, null, null, null, ...ascii("ftypavif")], "picture"],
  [ascii("{\\rtf"), "rtf"],
  [ascii("Rar!"), "archive"],
  [[...ascii("7z"), 0xbc, 0xaf], "archive"],
  [[0x1f, 0x8b], "archive"],
];

function oleKind(bytes: Uint8Array, name: string): FileKind {
  const names = new Set(oleNames(bytes));
  if (names.size === 0) throw new ImportFileError("damaged", { what: "container" });
  if (names.has("EncryptedPackage")) throw new ImportFileError("encrypted");
  if (names.has("Workbook") || names.has("Book")) return "xls";
  if (names.has("PowerPoint Document")) throw new ImportFileError("presentation");
  if (/\.wps$/i.test(name)) throw new ImportFileError("wps");
  if (/\.et$/i.test(name)) throw new ImportFileError("et");
  throw new ImportFileError(names.has("WordDocument") ? "doc" : "unknown");
}

function zipKind(bytes: Uint8Array): FileKind {
  const names = new Set(zipParts(bytes).map((part) => part.name));
  if (names.has("xl/workbook.xml")) return "xlsx";
  if (names.has("word/document.xml")) return "docx";
  if (names.has("xl/workbook.bin")) throw new ImportFileError("xlsb");
  if (names.has("OFD.xml")) throw new ImportFileError("ofd");
  if (names.has("ppt/presentation.xml")) throw new ImportFileError("presentation");
  if (names.has("mimetype") && names.has("content.xml")) throw new ImportFileError("open-document");
  // Some programs name the parts of a package differently; what it is then only its content types would tell.
  if (names.has("[Content_Types].xml")) {
    if ([...names].some((one) => one.startsWith("xl/"))) return "xlsx";
    if ([...names].some((one) => one.startsWith("word/"))) return "docx";
  }
  throw new ImportFileError("archive");
}

// Text may begin with a bracket, too: the title of a CSV file, [2020]5号 or <试行>.
const MARKUP =
  /^<(?:!doctype|!--|\?xml|(?:html|head|body|meta|title|link|style|script|base|svg|table|caption|thead|tbody|tr|t[dh]|div|p|h[1-6]|center|main|section|article)[\s/>])/;
const JSON_START = /^(?:\[\s{0,1000})?\{\s{0,1000}"|^[[\]{}\s]{1,1000}$/;

function textKind(bytes: Uint8Array, httpCharset: string | undefined): FileKind {
  const text = beginningOf(bytes, httpCharset);
  if (text === null) throw new ImportFileError("unknown");
  const start = text.trimStart();
  if (start === "") throw new ImportFileError("empty");
  const lower = start.toLowerCase();
  if (lower.startsWith("mime-version:")) throw new ImportFileError("web-archive");
  if (MARKUP.test(lower)) {
    if (lower.includes("urn:schemas-microsoft-com:office:spreadsheet") && !lower.includes("<html"))
      throw new ImportFileError("xml-spreadsheet");
    if (lower.startsWith("<svg") || (lower.startsWith("<?xml") && lower.includes("<svg")))
      throw new ImportFileError("picture");
    return "html";
  }
  if (JSON_START.test(start)) return "json";
  if (lower.includes("<table") && lower.includes("<tr")) return "html";
  const lines = start.split("\n", 200);
  if (lines.some(isDelimiterRow)) return "markdown";
  const tabs = lines.filter((line) => line.includes("\t")).length;
  const commas = lines.filter((line) => /[,;，]/.test(line)).length;
  if (tabs > 0 && tabs * 2 >= lines.length) return "tsv";
  if (commas > 0) return "csv";
  return tabs > 0 ? "tsv" : "text";
}

/** `| --- | :-: |`, which stands below the headings of every table in Markdown. */
function isDelimiterRow(line: string): boolean {
  return line.includes("|") && line.includes("--") && /^[\s|:-]{3,}$/.test(line);
}

/** The beginning of a text, its marks at least, which are ASCII in all usual encodings but UTF-16. Null if it is no text. */
function beginningOf(bytes: Uint8Array, httpCharset: string | undefined): string | null {
  const head = bytes.subarray(0, LOOKED_AT);
  const { text, encoding } = decodeText(head, httpCharset);
  if (encoding.startsWith("utf-16")) return /[\0-\x08\x0e-\x1f\ufffd]/.test(text.slice(0, -1)) ? null : text;
  return head.includes(0) ? null : new TextDecoder().decode(head);
}
