/** How much of a byte sequence is UTF-8 beyond ASCII. */
export interface Utf8Evidence {
  /** Well-formed characters of two or four bytes. */
  other: number;
  /** Well-formed characters of three bytes: nearly all of Chinese. */
  three: number;
  /** Places where the bytes are no UTF-8. */
  broken: number;
}

/** Counts well-formed and broken UTF-8 sequences in one pass. */
export function utf8Evidence(bytes: Uint8Array): Utf8Evidence {
  const evidence = { other: 0, three: 0, broken: 0 };
  let i = 0;
  while (i < bytes.length) {
    const lead = bytes[i] as number;
    if (lead < 0x80) {
      i += 1;
      continue;
    }
    const length = sequenceLength(lead);
    const good = length > 0 ? continuation(bytes, i, lead, length) : 0;
    if (length > 0 && good === length - 1) {
      if (length === 3) evidence.three += 1;
      else evidence.other += 1;
    } else {
      evidence.broken += 1;
    }
    i += 1 + good;
  }
  return evidence;
}

function sequenceLength(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  if (lead >= 0xf0 && lead <= 0xf4) return 4;
  return 0;
}

/** How many of the bytes after the lead continue it; the first has tighter bounds (no overlong forms, no surrogates). */
function continuation(bytes: Uint8Array, at: number, lead: number, length: number): number {
  for (let n = 1; n < length; n += 1) {
    const byte = bytes[at + n] ?? 0;
    const low = n > 1 ? 0x80 : lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
    const high = n > 1 ? 0xbf : lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
    if (byte < low || byte > high) return n - 1;
  }
  return length - 1;
}
