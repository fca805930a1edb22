import type { Failure } from "./failure.js";

/** One thing to read. `source` is what the report calls it: as it was given. */
export type Target =
  | { kind: "file"; source: string; path: string }
  | { kind: "address"; source: string; url: URL }
  | { kind: "stdin"; source: string }
  | { kind: "failed"; source: string; failure: Failure };

/** A page's bytes, or why there are none. */
export type Input =
  | { source: string; url: string | null; bytes: Uint8Array; httpCharset?: string; truncated: boolean }
  | { source: string; failure: Failure };
