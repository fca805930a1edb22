import { decodeHtml } from "../page/html/decode.js";
import { decodeText } from "./decode-text.js";
import type { FileKind } from "./files/kind.js";
import { fileKindOf } from "./files/kind.js";
import { checkSize, type FileLimits, fileLimits } from "./files/limits.js";
import type { Grid } from "./grid.js";
import { ImportError } from "./import-error.js";
import { type ImportOptions, type ImportResult, importGrids } from "./import-grids.js";
import { readCsv } from "./read-csv.js";
import { readHtmlTables } from "./read-html.js";
import { type CheckedCatalog, readCatalogJson } from "./read-json.js";
import { readMarkdownTables } from "./read-markdown.js";

/** What `importFile` is told beside the bytes: what is known of the file, and how JSON is checked. */
export interface ImportFileOptions extends ImportOptions {
  /** Address that the file came from: its links are taken from there. */
  url?: string;
  /** Charset of the HTTP header, where the file came from a server. */
  httpCharset?: string;
  /** Says whether a value from JSON is a catalog; `checkCatalog` of `./schema`, which this doesn't load. */
  check(value: unknown): CheckedCatalog;
  /** How large the file may be, where that isn't `defaultFileLimits`. */
  limits?: Partial<FileLimits>;
}

/**
 * The catalogs in a file: HTML, XLSX, XLS, DOCX, CSV, TSV, Markdown or JSON, known by what is in it and not by its name.
 *
 * @param bytes the whole file
 * @throws ImportFileError for a kind of file that isn't read, a damaged one, or one beyond the limits
 * @throws ImportError when there is no catalog in it, or a table holds more than a catalog may
 */
export async function importFile(bytes: Uint8Array, options: ImportFileOptions): Promise<ImportResult> {
  const { source } = options;
  const limits = fileLimits(options.limits);
  checkSize(bytes, limits);
  const kind = fileKindOf(bytes, source, options.httpCharset);
  if (kind === "json") {
    const catalogs = readCatalogJson(decodeText(bytes, options.httpCharset).text, source, options.check);
    return { catalogs, account: { source, tables: [] } };
  }
  const result = importGrids(await gridsOf(kind, bytes, options, limits), options);
  if (result.catalogs.every(({ entries }) => entries.length === 0)) throw new ImportError("no-table", { file: source });
  return result;
}

async function gridsOf(
  kind: Exclude<FileKind, "json">,
  bytes: Uint8Array,
  { source, url, httpCharset }: Pick<ImportFileOptions, "source" | "url" | "httpCharset">,
  limits: FileLimits,
): Promise<Grid[]> {
  switch (kind) {
    // Each of these libraries is large, and a run needs one of them.
    case "xlsx":
      return (await import("./files/spreadsheet.js")).readXlsx(bytes, limits);
    case "xls":
      return (await import("./files/spreadsheet.js")).readXls(bytes, limits);
    case "docx":
      return (await import("./files/docx.js")).readDocx(bytes, limits);
    case "html": {
      const { html } = decodeHtml(bytes, httpCharset === undefined ? {} : { httpCharset });
      return readHtmlTables(html, { source, limits, ...(url !== undefined && { url }) });
    }
    case "markdown":
      return readMarkdownTables(decodeText(bytes, httpCharset).text, { source, limits });
    case "csv":
    case "tsv":
    case "text":
      return [
        readCsv(decodeText(bytes, httpCharset).text, { source, limits, ...(kind === "tsv" && { delimiter: "\t" }) }),
      ];
  }
}

/**
 * The cells of the first table in a file as plain texts, for tables that are no catalogs; null for a JSON file.
 *
 * @param bytes the whole file
 * @param source file name or address, for errors
 * @param given how large the file may be, where that isn't the usual
 * @throws ImportFileError as `importFile`
 * @throws ImportError when there is no table in it, or one beyond the limits
 */
export async function readPlainTables(
  bytes: Uint8Array,
  source: string,
  given?: Partial<FileLimits>,
): Promise<string[][] | null> {
  const limits = fileLimits(given);
  checkSize(bytes, limits);
  const kind = fileKindOf(bytes, source);
  if (kind === "json") return null;
  if (kind === "xlsx") return (await import("./files/spreadsheet.js")).readXlsxTexts(bytes, limits);
  const [grid] = await gridsOf(kind, bytes, { source }, limits);
  if (!grid) throw new ImportError("no-table", { file: source });
  return grid.rows.map((row) => row.map((cell) => cell?.text ?? ""));
}
