import type { LocaleName } from "../locales/types.js";
import { errorTexts } from "./error-texts.js";

/**
 * Why there is no catalog to be had: a table beyond the limits, a text or list longer than a catalog may hold, a file
 * without a table, JSON that is none or no catalog. Files that can't be opened at all have `ImportFileErrorCode`.
 */
export type ImportErrorCode =
  | "too-many-rows"
  | "too-many-columns"
  | "too-many-cells"
  | "text-too-long"
  | "file-too-large"
  | "no-table"
  | "not-json"
  | "not-a-catalog";

/** A file that can't be imported, and why. Its sentences are in the locales. */
export class ImportError extends Error {
  override readonly name = "ImportError";

  constructor(
    /** Stable; `importErrorText` has its sentence. */
    readonly code: ImportErrorCode,
    /** Values for the sentence: file, place, limit … */
    readonly data: Readonly<Record<string, string | number>>,
  ) {
    super(importErrorText({ code, data }, "en"));
  }
}

/**
 * The error in one sentence: file, place and what to do.
 * @param error what `importFile`, `importGrids` and the readers throw
 * @param locale language of the sentence
 */
export function importErrorText({ code, data }: Pick<ImportError, "code" | "data">, locale: LocaleName): string {
  return errorTexts[locale][code](data);
}

/** Turns a RangeError of the grid's limits into an ImportError that names the file; others pass. */
export function withLimits<T>(file: string, limits: { cells: number; columns: number }, build: () => T): T {
  try {
    return build();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    if (error.message === "columns") throw new ImportError("too-many-columns", { file, limit: limits.columns });
    if (error.message === "cells") throw new ImportError("too-many-cells", { file, limit: limits.cells });
    throw error;
  }
}
