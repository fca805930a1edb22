import { ImportFileError } from "./error.js";
import type { FileLimits } from "./limits.js";
import { isSheet, XmlCounter } from "./xml-counter.js";

// The libraries trust what a package says of itself, or look only after they have unpacked it. So it is looked at first:
// the directory, and every part of XML unpacked once, piece by piece, with nothing kept.

/** A part of a package, as its directory has it. */
export interface ZipPart {
  name: string;
  method: number;
  packed: number;
  unpacked: number;
  /** Where its own header stands, and its entry in the directory. */
  at: number;
  directoryAt: number;
}

const PART = 0x04034b50;
const DIRECTORY = 0x02014b50;
const END = 0x06054b50;
const STORED = 0;
const DEFLATED = 8;

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const damaged = (what: string) => new ImportFileError("damaged", { what });

/**
 * The parts that a package's directory lists.
 * @throws ImportFileError when it has none, or one that isn't sound; packages of more than 4 GB are none of ours
 */
export function zipParts(bytes: Uint8Array, limit = Number.POSITIVE_INFINITY): ZipPart[] {
  const view = viewOf(bytes);
  const end = endOfDirectory(bytes, view);
  if (end < 0) throw damaged("directory");
  const count = view.getUint16(end + 10, true);
  if (count > limit) throw new ImportFileError("too-many-parts", { parts: count, limit });
  const names = new TextDecoder();
  const parts: ZipPart[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || view.getUint32(at, true) !== DIRECTORY) throw damaged("directory");
    const nameLength = view.getUint16(at + 28, true);
    parts.push({
      name: names.decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
      directoryAt: at,
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
}

/** The last record of the directory; a comment of up to 64 kB may stand behind it. */
function endOfDirectory(bytes: Uint8Array, view: DataView): number {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 0xffff); at--)
    if (bytes[at] === 0x50 && view.getUint32(at, true) === END) return at;
  return -1;
}

/** The packed bytes of a part. */
function packedBytes(bytes: Uint8Array, part: ZipPart): Uint8Array {
  const view = viewOf(bytes);
  if (part.at + 30 > bytes.length || view.getUint32(part.at, true) !== PART) throw damaged(part.name);
  const start = part.at + 30 + view.getUint16(part.at + 26, true) + view.getUint16(part.at + 28, true);
  if (start + part.packed > bytes.length) throw damaged(part.name);
  return bytes.subarray(start, start + part.packed);
}

/** Unpacks a part piece by piece; nothing comes once it is more than `limit` bytes. */
async function unpack(
  bytes: Uint8Array,
  part: ZipPart,
  limit: number,
  take: (piece: Uint8Array) => void,
): Promise<number> {
  const packed = packedBytes(bytes, part);
  if (part.method !== STORED && part.method !== DEFLATED) throw damaged(part.name);
  let length = 0;
  try {
    for await (const piece of part.method === STORED ? [packed] : inflated(packed)) {
      length += piece.length;
      if (length > limit) throw new ImportFileError("unpacks-too-large", { limit });
      take(piece);
    }
  } catch (error) {
    if (error instanceof ImportFileError) throw error;
    throw new ImportFileError("damaged", { what: part.name }, { cause: error });
  }
  return length;
}

/** Node's own, which browsers lack, is several times as fast as its streams of the web. */
const zlib = globalThis.process?.getBuiltinModule?.("node:zlib");
const PIECE = 65_536;

function inflated(packed: Uint8Array): AsyncIterable<Uint8Array> {
  if (!zlib) return inflatedInBrowser(packed);
  const inflate = zlib.createInflateRaw({ chunkSize: PIECE });
  inflate.end(packed);
  return inflate;
}

async function* inflatedInBrowser(packed: Uint8Array): AsyncGenerator<Uint8Array> {
  // Small pieces go in, so that what comes out of one stays small, too.
  let at = 0;
  const source = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      if (at >= packed.length) return controller.close();
      controller.enqueue(packed.slice(at, at + PIECE));
      at += PIECE;
    },
  });
  const reader = source.pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}

/** Parts that the libraries unpack and parse; pictures and fonts stay packed. */
const XML = /\.(?:xml|rels|vml)$/i;

/** What a package holds, once it is known to be within its limits. */
export interface CheckedZip {
  parts: readonly ZipPart[];
  /** Bytes of XML that may be read for each sheet: the largest of them, and all that is no sheet. */
  perSheet: number;
  sheetParts: number;
  /** Places that all sheets together could take, empty ones among them. */
  places: number;
}

/**
 * Sees that a package keeps to its limits and to what its directory says of it.
 * @throws ImportFileError when it doesn't
 */
export async function checkZip(bytes: Uint8Array, limits: FileLimits, elements: number): Promise<CheckedZip> {
  const parts = zipParts(bytes, limits.parts);
  const unpacked = parts.reduce((sum, part) => sum + part.unpacked, 0);
  // Whoever lies about it is found out below.
  checkUnpacked(bytes, unpacked, limits);
  const count = new XmlCounter(limits, elements);
  let besideSheets = 0;
  let largest = 0;
  let sheetParts = 0;
  for (const part of parts) {
    if (part.method === STORED ? part.packed !== part.unpacked : part.packed > 2 && part.unpacked === 0)
      throw damaged(part.name);
    if (!XML.test(part.name)) continue;
    count.startPart(part.name);
    const length = await unpack(bytes, part, part.unpacked, (piece) => count.take(piece));
    if (length !== part.unpacked) throw damaged(part.name);
    count.endPart();
    if (isSheet(part.name)) {
      sheetParts++;
      largest = Math.max(largest, length);
    } else besideSheets += length;
  }
  return { parts, perSheet: besideSheets + largest, sheetParts, places: sheetParts * count.places };
}

function checkUnpacked(bytes: Uint8Array, unpacked: number, limits: FileLimits): void {
  if (unpacked > limits.unpackedBytes)
    throw new ImportFileError("unpacks-too-large", { size: unpacked, limit: limits.unpackedBytes });
  if (unpacked > limits.ratioFrom && unpacked > bytes.length * limits.ratio)
    throw new ImportFileError("unpacks-too-large", { size: unpacked, limit: bytes.length * limits.ratio });
}

/** The text of a small part, null if the package has none of that name. */
export async function zipText(bytes: Uint8Array, parts: readonly ZipPart[], name: string): Promise<string | null> {
  const part = parts.findLast((one) => one.name === name);
  if (!part) return null;
  const decoder = new TextDecoder();
  let text = "";
  await unpack(bytes, part, part.unpacked, (piece) => {
    text += decoder.decode(piece, { stream: true });
  });
  return text;
}
