import { cellName } from "../place.js";
import { ImportFileError } from "./error.js";
import type { FileLimits } from "./limits.js";

/** Bytes that mean something, by number. */
enum Byte {
  Blank = 0x20,
  Bang = 0x21,
  Quote = 0x22,
  Apostrophe = 0x27,
  Slash = 0x2f,
  Zero = 0x30,
  Nine = 0x39,
  Less = 0x3c,
  Equals = 0x3d,
  Greater = 0x3e,
  A = 0x41,
  D = 0x44,
  E = 0x45,
  Z = 0x5a,
  SmallC = 0x63,
  SmallL = 0x6c,
  SmallO = 0x6f,
  SmallR = 0x72,
}

/** Bytes that something has to be done about: about most, part of a name or a text, nothing. */
const STOPS = new Uint8Array(256);
for (const byte of [Byte.Less, Byte.Equals, Byte.Slash, Byte.D, Byte.E, Byte.SmallL]) STOPS[byte] = 1;

/** What the bytes so far lead to, where that may go on in the next piece. */
enum Expected {
  Anything,
  /** ` r=` was there: the quote in front of a reference, after blanks. */
  Quote,
  /** The rest of a reference: B7. */
  Reference,
  /** `col` was there: a blank. */
  Blank,
}

/** Bytes of a piece that the next one may have to look back at, a run of blanks as one: `/> <`, ` r =`. */
const LOOK_BACK = 8;
const NOTHING = new Uint8Array(0);

/** Definitions of columns in one sheet: each may stand for 16,384 of them. */
const COLUMN_DEFINITIONS = 2_000;
/** How many times the limit of cells a sheet may have when those without text count, too. */
const WITH_EMPTY_CELLS = 2;

/** Is the part a sheet of a workbook? */
export function isSheet(name: string): boolean {
  return name.includes("worksheets/") && name.endsWith(".xml");
}

/**
 * Goes over the XML of a package before parsers do, and counts what they would take memory for: elements and
 * attributes over all parts, and the rows and columns that a sheet's cells reach to.
 */
export class XmlCounter {
  private count = 0;
  private name = "";
  /** The end of the piece before. */
  private tail: Uint8Array = NOTHING;
  private columnDefinitions = 0;
  /** The reference to a cell that is being read: its column and row from 1. */
  private expected = Expected.Anything;
  private column = 0;
  private row = 0;
  /** Beyond the limits, if the cell turns out to have something in it. */
  private pending = false;
  private beyond: { row: number; column: number } | null = null;
  private height = 0;
  private width = 0;
  private most = 0;

  constructor(
    private readonly limits: FileLimits,
    private readonly elements: number,
  ) {}

  startPart(name: string): void {
    this.name = name;
    this.tail = NOTHING;
    this.columnDefinitions = 0;
    this.expected = Expected.Anything;
    this.pending = false;
    this.beyond = null;
    this.height = 0;
    this.width = 0;
  }

  take(piece: Uint8Array): void {
    const from = this.tail.length;
    const bytes = joined(this.tail, piece);
    let { count } = this;
    for (let at = this.goOn(bytes, from); at < bytes.length; at++) {
      if (STOPS[bytes[at]!] === 0) continue;
      switch (bytes[at]) {
        case Byte.Less:
          count++;
          if (this.pending) this.endCell(bytes, at);
          break;
        case Byte.Slash:
          // The end of an element is no element.
          if (bytes[at - 1] === Byte.Less) count--;
          break;
        case Byte.Equals:
          count++;
          if (isReference(bytes, at)) {
            this.expected = Expected.Quote;
            at = this.goOn(bytes, at + 1) - 1;
          }
          break;
        case Byte.SmallL:
          if (bytes[at - 1] === Byte.SmallO && bytes[at - 2] === Byte.SmallC) {
            this.expected = Expected.Blank;
            at = this.goOn(bytes, at + 1) - 1;
          }
          break;
        default:
          // <!DOCTYPE and <!ENTITY; comments go on with -, CDATA with [.
          if (bytes[at - 1] === Byte.Bang && bytes[at - 2] === Byte.Less) throw new ImportFileError("document-type");
      }
    }
    this.tail = tailOf(bytes);
    this.count = count;
    if (count > this.elements) throw new ImportFileError("too-many-elements", { limit: this.elements });
  }

  /** @throws ImportFileError when the part was a sheet that reaches too far */
  endPart(): void {
    if (!isSheet(this.name)) return;
    const { limits, beyond, height, width } = this;
    if (beyond) {
      const place = cellName(beyond.row - 1, beyond.column - 1);
      if (beyond.column > limits.columns)
        throw new ImportFileError("too-many-columns", { place, limit: limits.columns });
      throw new ImportFileError("too-many-rows", { place, limit: limits.rows });
    }
    if (height * width > limits.cells * WITH_EMPTY_CELLS)
      throw new ImportFileError("too-many-cells", { place: cellName(height - 1, width - 1), limit: limits.cells });
    this.most = Math.max(this.most, height * width);
  }

  /** Places in the largest sheet, empty ones among them. */
  get places(): number {
    return this.most;
  }

  /** Reads what is expected, as far as it goes, and says where that is. */
  private goOn(bytes: Uint8Array, from: number): number {
    let at = from;
    if (this.expected === Expected.Blank && at < bytes.length) {
      if (bytes[at]! <= Byte.Blank) this.defineColumns();
      this.expected = Expected.Anything;
    }
    if (this.expected === Expected.Quote) {
      while (at < bytes.length && bytes[at]! <= Byte.Blank) at++;
      if (at === bytes.length) return at;
      const isQuote = bytes[at] === Byte.Quote || bytes[at] === Byte.Apostrophe;
      this.expected = isQuote ? Expected.Reference : Expected.Anything;
      this.column = 0;
      this.row = 0;
      if (isQuote) at++;
    }
    return this.expected === Expected.Reference ? this.readReference(bytes, at) : at;
  }

  private readReference(bytes: Uint8Array, from: number): number {
    let { column, row } = this;
    let at = from;
    for (; at < bytes.length; at++) {
      const byte = bytes[at]!;
      const letter = byte & 0xdf;
      if (byte >= Byte.A && letter >= Byte.A && letter <= Byte.Z)
        column = Math.min(column * 26 + letter - Byte.A + 1, 1e9);
      else if (byte >= Byte.Zero && byte <= Byte.Nine) row = Math.min(row * 10 + byte - Byte.Zero, 1e9);
      else break;
    }
    this.column = column;
    this.row = row;
    if (at === bytes.length) return at;
    this.expected = Expected.Anything;
    // Rows have a reference without a column.
    if (column === 0) return at;
    if (column > this.limits.columns || row > this.limits.rows) this.pending = true;
    else {
      if (row > this.height) this.height = row;
      if (column > this.width) this.width = column;
    }
    return at;
  }

  /** The next element begins: a cell with something in it is beyond the limits, one like <c r="XFD1" s="0"/> isn't. */
  private endCell(bytes: Uint8Array, next: number): void {
    this.pending = false;
    const end = beforeBlanks(bytes, next);
    const isEmpty = bytes[end] === Byte.Greater && bytes[end - 1] === Byte.Slash;
    if (!isEmpty) this.beyond ??= { row: this.row, column: this.column };
  }

  private defineColumns(): void {
    if (++this.columnDefinitions > COLUMN_DEFINITIONS)
      throw new ImportFileError("too-many-columns", { limit: COLUMN_DEFINITIONS });
  }
}

/** Is the equals sign at this place the one of ` r="B7"`? However many blanks may stand around it. */
function isReference(bytes: Uint8Array, equals: number): boolean {
  const at = beforeBlanks(bytes, equals);
  return bytes[at] === Byte.SmallR && bytes[at - 1]! <= Byte.Blank;
}

/** The place of the last byte before this one that is no blank. */
function beforeBlanks(bytes: Uint8Array, from: number): number {
  let at = from - 1;
  while (bytes[at]! <= Byte.Blank) at--;
  return at;
}

function tailOf(bytes: Uint8Array): Uint8Array {
  const tail: number[] = [];
  for (let at = bytes.length - 1; at >= 0 && tail.length < LOOK_BACK; at--) {
    const isBlank = bytes[at]! <= Byte.Blank;
    if (!isBlank || tail[0] !== Byte.Blank) tail.unshift(isBlank ? Byte.Blank : bytes[at]!);
  }
  return Uint8Array.from(tail);
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}
