import Papa from "papaparse";
import { defaultGridLimits, type Grid, GridBuilder, type GridLimits } from "./grid.js";
import { ImportError, withLimits } from "./import-error.js";
import { cellName } from "./place.js";

/** What `readCsv` is told beside the text. */
export interface CsvOptions {
  /** File, for errors. */
  source: string;
  /** `,` `;` `|` or tab; found out if not given. */
  delimiter?: string;
  /** Default: `defaultGridLimits`, 500,000 rows and 100,000,000 characters. */
  limits?: GridLimits & { rows?: number; characters?: number };
}

/** Rows and characters of a text file. */
const MOST_ROWS = 500_000;
const MOST_CHARACTERS = 100_000_000;
const DELIMITERS = [",", "\t", ";", "|"];
/** Excel's own line that names the delimiter. */
const SEP = /^sep=(.)\r?\n/i;
/** Our exports put ' in front of what spreadsheets would take for a formula, and of what begins like that. */
const GUARDED = /^'(?='{0,1000}[=+\-@\t\r])/;

/**
 * A CSV or TSV file as one grid. Several tables in it stand below each other, with empty rows between them.
 *
 * @param text decoded, see {@link decodeText}
 * @throws ImportError when it is larger than the limits allow
 */
export function readCsv(text: string, options: CsvOptions): Grid {
  const limits = { ...defaultGridLimits, ...options.limits };
  const file = options.source;
  if (text.length > (limits.characters ?? MOST_CHARACTERS))
    throw new ImportError("file-too-large", { file, limit: Math.round((limits.characters ?? MOST_CHARACTERS) / 1e6) });
  const plain = text.startsWith("\ufeff") ? text.slice(1) : text;
  const sep = SEP.exec(plain);
  const body = sep ? plain.slice(sep[0].length) : plain;
  const most = limits.rows ?? MOST_ROWS;
  // The library takes all of it apart before it hands over the first row.
  if (countOf(body, "\n") > most * BLANK_LINES) throw new ImportError("too-many-rows", { file, limit: most });
  const delimiter = options.delimiter ?? sep?.[1] ?? delimiterOf(body);
  if (countOf(body, delimiter) > limits.cells) throw new ImportError("too-many-cells", { file, limit: limits.cells });
  return withLimits(file, limits, () => {
    const builder = new GridBuilder(limits);
    let rows = 0;
    Papa.parse<string[]>(body, {
      delimiter,
      skipEmptyLines: false,
      step({ data }) {
        if (++rows > most) throw new ImportError("too-many-rows", { file, limit: most });
        builder.startRow();
        for (const value of data) builder.add(value.replace(GUARDED, ""));
      },
    });
    return { name: "", before: [], rows: builder.finish(), place: cellName };
  });
}

/** Line breaks for each row that is taken: some stand within cells. */
const BLANK_LINES = 10;

function countOf(text: string, character: string): number {
  let count = 0;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) count++;
  return count;
}

/** Characters that are looked through for the delimiter. */
const SAMPLE = 200_000;

/**
 * The delimiter that gives the widest rows: title rows and cells full of commas mislead whoever looks for the same
 * number in all rows.
 */
function delimiterOf(text: string): string {
  const sample = text.slice(0, SAMPLE);
  let best = ",";
  let most = 0;
  for (const delimiter of DELIMITERS) {
    if (!sample.includes(delimiter)) continue;
    const { data } = Papa.parse<string[]>(sample, { delimiter, preview: 200 });
    const widths = new Map<number, number>();
    for (const { length } of data) if (length > 1) widths.set(length, (widths.get(length) ?? 0) + 1);
    // Rows of the same width speak for it, and the more the wider they are.
    const score = Math.max(0, ...[...widths].map(([width, count]) => count * Math.min(width, 30)));
    if (score > most) [best, most] = [delimiter, score];
  }
  return best;
}
