import { cellName } from "../place.js";
import { ImportFileError } from "./error.js";
import type { FileLimits } from "./limits.js";

const TAB = 0x09;
const BLANK = 0x20;
const BANG = 0x21;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const SLASH = 0x2f;
const ZERO = 0x30;
const LESS = 0x3c;
const EQUALS = 0x3d;
const GREATER = 0x3e;
const A = 0x41;
/** `col` of `<col …>`, ` r=` of `<c r="B7">`. */
const COL = 0x636f6c;
const R_EQUALS = 0x20723d;
const R_BLANK_EQUALS = 0x2072203d;
/** `D` of `<!DOCTYPE`, `E` of `<!ENTITY`; comments go on with `-`, CDATA with `[`. */
const isDeclaration = (byte: number) => byte === 0x44 || byte === 0x45;
const isBlank = (byte: number) => byte === BLANK || (byte >= TAB && byte <= 0x0d);

/** Bytes that nothing has to be done about. */
const PLAIN = Uint8Array.from({ length: 256 }, (_, byte) =>
  Number(byte > BLANK && ![QUOTE, APOSTROPHE, SLASH, LESS, EQUALS, GREATER].includes(byte) && !isDeclaration(byte)),
);

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
  /** The bytes before, which may belong to the last piece. */
  private before = 0;
  private columnDefinitions = 0;
  /** The reference to a cell that is being read: its column and row from 1. */
  private inReference = false;
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
    this.before = 0;
    this.columnDefinitions = 0;
    this.inReference = false;
    this.pending = false;
    this.beyond = null;
    this.height = 0;
    this.width = 0;
  }

  take(piece: Uint8Array): void {
    let { before, count } = this;
    for (let i = 0; i < piece.length; i++) {
      const byte = piece[i]!;
      // Nearly all bytes are part of a name or a text.
      if (PLAIN[byte] === 1 && !this.inReference) {
        before = (before << 8) | byte;
        continue;
      }
      const last = before & 0xff;
      if (this.inReference) this.reference(byte);
      else if (byte === EQUALS || byte === LESS) count++;
      else if (byte === SLASH) {
        // The end of an element is no element.
        if (last === LESS) count--;
      } else if (isDeclaration(byte)) {
        if (last === BANG && ((before >>> 8) & 0xff) === LESS) throw new ImportFileError("document-type");
      } else if (byte === QUOTE || byte === APOSTROPHE) {
        if ((before & 0xffffff) === R_EQUALS || before === R_BLANK_EQUALS) this.startReference();
      } else if (byte === GREATER) {
        if (this.pending) this.endTag(last === SLASH);
      } else if ((before & 0xffffff) === COL && isBlank(byte)) this.defineColumns();
      // However many blanks of whatever kind are one, and none after an equals sign.
      if (byte > BLANK) before = (before << 8) | byte;
      else if (last !== BLANK && last !== EQUALS) before = (before << 8) | BLANK;
    }
    this.before = before;
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

  private startReference(): void {
    this.inReference = true;
    this.column = 0;
    this.row = 0;
  }

  private reference(byte: number): void {
    const letter = (byte & 0xdf) - A + 1;
    if (byte >= A && letter >= 1 && letter <= 26) this.column = Math.min(this.column * 26 + letter, 1e9);
    else if (byte >= ZERO && byte < ZERO + 10) this.row = Math.min(this.row * 10 + byte - ZERO, 1e9);
    else {
      this.inReference = false;
      // Rows have a reference without a column.
      if (this.column === 0) return;
      if (this.column > this.limits.columns || this.row > this.limits.rows) this.pending = true;
      else {
        if (this.row > this.height) this.height = this.row;
        if (this.column > this.width) this.width = this.column;
      }
    }
  }

  private endTag(isEmpty: boolean): void {
    this.pending = false;
    if (!isEmpty) this.beyond ??= { row: this.row, column: this.column };
  }

  private defineColumns(): void {
    if (++this.columnDefinitions > COLUMN_DEFINITIONS)
      throw new ImportFileError("too-many-columns", { limit: COLUMN_DEFINITIONS });
  }
}
