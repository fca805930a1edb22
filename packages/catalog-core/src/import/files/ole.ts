import { ImportFileError } from "./error.js";
import type { FileLimits } from "./limits.js";

// Files of Office 97 to 2003, and whatever Office protects with a password, are OLE containers: a small file system.
// Only as much of it is read as shows what is in it, and whether its sheets keep to the limits.

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const HEADER = 512;
const ENTRY = 128;
const LAST_SECTOR = 0xfffffff0;
const ROOT = 5;
const SMALL_SECTOR = 64;
/** Streams of a container that is one of ours are few. */
const ENTRIES = 4_096;

export function isOle(bytes: Uint8Array): boolean {
  return bytes.length >= HEADER && SIGNATURE.every((byte, i) => bytes[i] === byte);
}

interface OleEntry {
  name: string;
  isRoot: boolean;
  sector: number;
  size: number;
}

class OleFile {
  readonly entries: OleEntry[] = [];
  private readonly view: DataView;
  private readonly sectorSize: number;
  private readonly tables: number[] = [];

  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const shift = this.view.getUint16(30, true);
    if (shift !== 9 && shift !== 12) throw new ImportFileError("damaged", { what: "sectors" });
    this.sectorSize = 1 << shift;
    this.readTables();
    const directory = this.stream(this.view.getUint32(48, true), ENTRIES * ENTRY);
    const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
    const utf16 = new TextDecoder("utf-16le");
    for (let at = 0; at + ENTRY <= directory.length; at += ENTRY) {
      const nameBytes = Math.min(64, view.getUint16(at + 64, true));
      if (directory[at + 66] === 0 || nameBytes < 2) continue;
      const name = utf16.decode(directory.subarray(at, at + nameBytes - 2));
      this.entries.push({
        name,
        isRoot: directory[at + 66] === ROOT,
        sector: view.getUint32(at + 116, true),
        size: view.getUint32(at + 120, true),
      });
    }
  }

  /** The sectors that say which sector comes after which. */
  private readTables(): void {
    for (let i = 0; i < 109; i++) this.tables.push(this.view.getUint32(76 + i * 4, true));
    let more = this.view.getUint32(68, true);
    for (let left = this.bytes.length / this.sectorSize; more < LAST_SECTOR && left > 0; left--) {
      const at = this.offset(more);
      for (let i = 0; i < this.sectorSize - 4; i += 4) this.tables.push(this.view.getUint32(at + i, true));
      more = this.view.getUint32(at + this.sectorSize - 4, true);
    }
  }

  private offset(sector: number): number {
    const at = (sector + 1) * this.sectorSize;
    if (at + this.sectorSize > this.bytes.length) throw new ImportFileError("damaged", { what: "sectors" });
    return at;
  }

  private after(sector: number): number {
    const perTable = this.sectorSize / 4;
    const table = this.tables[Math.floor(sector / perTable)];
    if (table === undefined || table >= LAST_SECTOR) return LAST_SECTOR;
    return this.view.getUint32(this.offset(table) + (sector % perTable) * 4, true);
  }

  /** The bytes of an entry. Short ones share a stream that is cut into sectors of its own. */
  read({ sector, size }: OleEntry): Uint8Array {
    if (size >= this.view.getUint32(56, true)) return this.stream(sector, size);
    const root = this.entries.find(({ isRoot }) => isRoot);
    if (!root) throw new ImportFileError("damaged", { what: "container" });
    const shared = this.stream(root.sector, root.size);
    const table = this.stream(this.view.getUint32(60, true), this.view.getUint32(64, true) * this.sectorSize);
    const next = new DataView(table.buffer, table.byteOffset, table.byteLength);
    const joined = new Uint8Array(Math.ceil(size / SMALL_SECTOR) * SMALL_SECTOR);
    let one = sector;
    for (let at = 0; at < size && one < LAST_SECTOR; at += SMALL_SECTOR) {
      joined.set(shared.subarray(one * SMALL_SECTOR, (one + 1) * SMALL_SECTOR), at);
      if (one * 4 + 4 > table.length) break;
      one = next.getUint32(one * 4, true);
    }
    return joined.subarray(0, size);
  }

  /** The bytes of a chain of sectors, `size` at most; a chain that runs in a circle ends with the file's length. */
  stream(first: number, size: number): Uint8Array {
    const pieces: Uint8Array[] = [];
    let length = 0;
    const most = Math.min(size, this.bytes.length);
    for (let sector = first; sector < LAST_SECTOR && length < most; sector = this.after(sector)) {
      const at = this.offset(sector);
      pieces.push(this.bytes.subarray(at, at + this.sectorSize));
      length += this.sectorSize;
    }
    const joined = new Uint8Array(length);
    let at = 0;
    for (const piece of pieces) {
      joined.set(piece, at);
      at += piece.length;
    }
    return joined.subarray(0, most);
  }
}

/** Names of the streams and folders in a container; none if it is broken. */
export function oleNames(bytes: Uint8Array): string[] {
  try {
    return new OleFile(bytes).entries.map(({ name }) => name);
  } catch {
    return [];
  }
}

const BOF = 0x0809;
const PASSWORD = 0x002f;
const SHEET = 0x0085;
const BIFF8 = 0x0600;
/** Records that have a cell: row, column. */
const CELLS = new Set([0x00fd, 0x027e, 0x0203, 0x00bd, 0x0205, 0x0204, 0x0006, 0x00d6]);
/** Columns of a sheet in that format. */
const XLS_COLUMNS = 256;
/** How many places a cell may take on average, those before it in its row among them. */
const WITH_GAPS = 16;

/**
 * Sees that a workbook of Excel 97 to 2003 is neither protected nor larger than allowed, and which sheets are hidden.
 * @throws ImportFileError
 */
export function checkXls(bytes: Uint8Array, limits: FileLimits): { hidden: ReadonlySet<number> } {
  if (!isOle(bytes)) throw new ImportFileError("damaged", { what: "container" });
  const file = new OleFile(bytes);
  const entry = ["Workbook", "Book"]
    .map((name) => file.entries.find((one) => one.name === name))
    .find((one) => one !== undefined);
  if (!entry) throw new ImportFileError("damaged", { what: "workbook" });
  const stream = file.read(entry);
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const hidden = new Set<number>();
  const starts: number[] = [];
  /** By where a sheet begins: its cells, and the columns they reach to. */
  const sheets = new Map<number, { cells: number; columns: number }>();
  let sheet = { cells: 0, columns: 0 };
  for (let at = 0; at + 4 <= stream.length; ) {
    const id = view.getUint16(at, true);
    const size = view.getUint16(at + 2, true);
    const data = at + 4;
    if (at === 0 && id !== BOF) throw new ImportFileError("damaged", { what: "workbook" });
    if (id === BOF) {
      if (at === 0 && size >= 2 && view.getUint16(data, true) !== BIFF8) throw new ImportFileError("old-xls");
      sheet = { cells: 0, columns: 0 };
      sheets.set(at, sheet);
    } else if (id === PASSWORD) throw new ImportFileError("encrypted");
    else if (id === SHEET && data + 6 <= stream.length) {
      // Besides worksheets there are charts and macros.
      if (stream[data + 4] !== 0 || stream[data + 5] !== 0) hidden.add(starts.length);
      starts.push(view.getUint32(data, true));
      if (starts.length > limits.sheets) throw new ImportFileError("too-many-sheets", { limit: limits.sheets });
    } else if (CELLS.has(id) && data + 4 <= stream.length) {
      const column = view.getUint16(data + 2, true);
      if (column >= XLS_COLUMNS) throw new ImportFileError("damaged", { what: "cells" });
      sheet.cells++;
      sheet.columns = Math.max(sheet.columns, column + 1);
    } else if (id === 0 && size === 0) break;
    at = data + size;
  }
  if (starts.length === 0) throw new ImportFileError("damaged", { what: "sheets" });
  let cells = 0;
  for (const start of starts) {
    const one = sheets.get(start);
    cells += one ? one.cells * one.columns : 0;
  }
  // Each cell may be the only one of its row, which then takes room for all columns before.
  if (cells > limits.cells * WITH_GAPS) throw new ImportFileError("too-many-cells", { limit: limits.cells });
  return { hidden };
}
