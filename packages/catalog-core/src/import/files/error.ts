/** A kind of file that isn't read: each has a sentence that says what to save it as, or to take instead. */
export type RefusedFile =
  | "doc"
  | "wps"
  | "et"
  | "pdf"
  | "picture"
  | "ofd"
  | "rtf"
  | "encrypted"
  | "xlsb"
  | "xml-spreadsheet"
  | "web-archive"
  | "open-document"
  | "presentation"
  | "old-xls"
  | "archive"
  | "unknown"
  | "empty";

/** A file that would be read, if it weren't broken or beyond what is read. */
export type FailedFile =
  /** Cut off, overwritten, or never what it says it is. */
  | "damaged"
  /** Larger than `limit` bytes. */
  | "too-large"
  /** A package whose contents unpack to more than `limit` bytes, or that has more than `limit` parts. */
  | "unpacks-too-large"
  | "too-many-parts"
  /** XML of more than `limit` elements and attributes. */
  | "too-many-elements"
  /** XML with a document type, which could define entities. */
  | "document-type"
  | "too-many-sheets"
  | "too-many-rows"
  | "too-many-columns"
  | "too-many-cells";

/** Why a file could not be read: it is of a kind that isn't read, or it is broken or too large. */
export type ImportFileErrorCode = RefusedFile | FailedFile;

/** Values for the sentence about an error, by name: the limit, the size, the sheet … */
export type ImportFileErrorData = Readonly<Record<string, string | number>>;

/** Why a file could not be read. Its sentence comes from {@link importFileErrorText}. */
export class ImportFileError extends Error {
  override readonly name = "ImportFileError";

  constructor(
    /** Stable; `importFileErrorText` has its sentence. */
    readonly code: ImportFileErrorCode,
    /** Values for the sentence. */
    readonly data: ImportFileErrorData = {},
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}

/** Runs a library's reading: whatever it throws is an {@link ImportFileError}; what isn't one means a damaged file. */
export async function readSafely<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof ImportFileError) throw error;
    throw new ImportFileError("damaged", {}, { cause: error });
  }
}
