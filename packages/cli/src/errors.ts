/** Something in how Mulu was called; the message is one sentence in the user's language. */
export class UsageError extends Error {
  override name = "UsageError";
}

/** The code of a failure of the operating system or the network, e.g. `ENOENT`; empty when there is none. */
export function codeOf(error: unknown): string {
  if (typeof error !== "object" || error === null || !("code" in error)) return "";
  return typeof error.code === "string" ? error.code : "";
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
