import { extname } from "node:path";
import { UsageError } from "../errors.js";
import type { Texts } from "../locales/texts.js";

/** What the end of a file's name says of its format. */
const byExtension: Readonly<Record<string, string>> = {
  ".json": "json",
  ".csv": "csv",
  ".xlsx": "xlsx",
  ".docx": "docx",
  ".html": "html",
  ".htm": "html",
  ".md": "markdown",
  ".txt": "text",
  ".ics": "ics",
};

/** The format that `--format` or the name of the file to write asks for; undefined where neither does. */
export function wantedFormat(given: string | undefined, out: string | null): string | undefined {
  return given ?? (out === null ? undefined : byExtension[extname(out).toLowerCase()]);
}

/**
 * The format that was asked for: by `--format`, else by the name of the file to write, else the first of those there are.
 * @throws UsageError for one that the command doesn't have
 */
export function formatOf<F extends string>(
  given: string | undefined,
  out: string | null,
  known: readonly F[],
  texts: Texts,
): F {
  const wanted = wantedFormat(given, out);
  if (wanted === undefined) return known[0]!;
  const format = known.find((one) => one === wanted);
  if (format === undefined) throw new UsageError(texts.usage.format(wanted, known.join(", ")));
  return format;
}
