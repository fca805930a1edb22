/** Bounds of reading. Tests set smaller ones. */
export interface Limits {
  /** Most bytes of one page that are read. */
  bytes: number;
  /** Time for one address, redirects and body included. */
  milliseconds: number;
  redirects: number;
  /** Addresses fetched at the same time. */
  atOnce: number;
}

export const defaultLimits: Limits = { bytes: 64 * 1024 * 1024, milliseconds: 30_000, redirects: 10, atOnce: 4 };
