import { zipParts } from "../../import/files/zip.js";

/** Days and times of all parts of a package set to the first there is, in place: the same bytes on every run. */
export function withFixedDates(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (const { at, directoryAt } of zipParts(bytes)) {
    view.setUint32(at + 10, FIRST_DAY, true);
    view.setUint32(directoryAt + 12, FIRST_DAY, true);
  }
  return bytes;
}

/** 1980-01-01 00:00, day and time as packages write them. */
const FIRST_DAY = 0x0021_0000;
