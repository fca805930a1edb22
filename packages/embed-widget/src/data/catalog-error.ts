import type { ErrorCode } from "../texts/texts.js";

/** Why there is no catalog to show. The words for it are those of the widget's language. */
export class CatalogError extends Error {
  constructor(
    readonly code: ErrorCode,
    /** What the sentence is about: a status, a size, a file. */
    readonly detail = "",
  ) {
    super(`${code} ${detail}`.trim());
  }
}
