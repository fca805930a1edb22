import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { SaxesParser } from "saxes";
import { findLibreOffice } from "../../scripts/find-libreoffice.mjs";

// How LibreOffice reads and writes CSV: commas, quotation marks, character set, from line 1, columns as they are,
// language (Chinese), texts in quotation marks not forced to stay texts, numbers and dates told as on opening a file.
const CSV = (characters: number) => `44,34,${characters},1,,2052,false,true,false`;
/** Without its dialog LibreOffice doesn't look at the byte order mark; the dialog then proposes this. */
export const UTF8_CSV = `CSV:${CSV(76)}`;
export const TO_UTF8_CSV = `csv:Text - txt - csv (StarCalc):${CSV(76)}`;
/** What a spreadsheet on Chinese Windows saves. */
export const TO_GB18030_CSV = `csv:Text - txt - csv (StarCalc):${CSV(85)}`;

/**
 * Opens files in LibreOffice and saves them as another kind: all in one start, which takes longer than a file.
 * @param to the ending, and a filter behind a colon
 * @param from the filter to open them with
 * @returns by each file's name without its ending, where the new one lies
 */
export async function convert(
  files: readonly string[],
  to: string,
  folder: string,
  from?: string,
): Promise<Record<string, string>> {
  mkdirSync(folder, { recursive: true });
  // A profile of its own: it neither waits for one that runs nor reads its settings.
  const profile = mkdtempSync(join(tmpdir(), "mulu-libreoffice-"));
  const args = [
    `-env:UserInstallation=${pathToFileURL(profile)}`,
    "--headless",
    "--norestore",
    ...(from === undefined ? [] : [`--infilter=${from}`]),
    ...["--convert-to", to, "--outdir", folder],
    ...files,
  ];
  const said = await promisify(execFile)(findLibreOffice()!, args, { timeout: 100_000 }).finally(() =>
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 }),
  );
  const made = Object.fromEntries(
    files.map((file) => {
      const name = basename(file).replace(/\.\w+$/, "");
      return [name, join(folder, `${name}.${to.split(":")[0]}`)];
    }),
  );
  // It ends well even if it could open nothing.
  for (const file of Object.values(made))
    if (!existsSync(file)) throw new Error(`${file}: ${said.stdout}${said.stderr}`);
  return made;
}

/** A sheet as LibreOffice shows it. */
export interface ShownSheet {
  name: string;
  /** Texts of the cells, merged ones in each of their places, without what is empty at the ends. */
  rows: string[][];
  /** What LibreOffice takes the cells for, such as `string` or `date`. */
  types: Set<string>;
  formulas: string[];
}

/** The sheets of a document that was saved as flat XML (`fods`). */
export function sheetsIn(file: string): ShownSheet[] {
  const sheets: ShownSheet[] = [];
  let sheet: ShownSheet | undefined;
  let row: string[] = [];
  let emptyRows = 0;
  let cell: { text: string; paragraphs: number } | undefined;
  let inParagraph = false;
  const count = (value: string | undefined) => Number(value ?? 1);
  /** What merged cells above and to the left left for places of this row. */
  const merged = new Map<string, string>();

  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("text", (text) => {
    if (cell && inParagraph) cell.text += text;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const attribute = (key: string) => attributes[key] as string | undefined;
    if (name === "table:table") {
      sheet = { name: attribute("table:name")!, rows: [], types: new Set(), formulas: [] };
      sheets.push(sheet);
      [row, emptyRows] = [[], 0];
      merged.clear();
    } else if (name === "table:table-cell" || name === "table:covered-table-cell") {
      cell = { text: "", paragraphs: 0 };
      const type = attribute("calcext:value-type");
      if (type) sheet!.types.add(type);
      const formula = attribute("table:formula");
      if (formula !== undefined) sheet!.formulas.push(formula);
    } else if (cell && name === "text:p") {
      if (cell.paragraphs++ > 0) cell.text += "\n";
      inParagraph = true;
    } else if (cell && name === "text:s") cell.text += " ".repeat(count(attribute("text:c")));
    else if (cell && name === "text:tab") cell.text += "\t";
    else if (cell && name === "text:line-break") cell.text += "\n";
  });
  parser.on("closetag", ({ name, attributes }) => {
    const number = (key: string) => count(attributes[key] as string | undefined);
    if (name === "text:p") inParagraph = false;
    else if (name === "table:table-cell" || name === "table:covered-table-cell") {
      const [at, down] = [row.length, sheet!.rows.length + emptyRows];
      const [rows, columns] = [number("table:number-rows-spanned"), number("table:number-columns-spanned")];
      for (let below = 0; below < rows; below++)
        for (let right = 0; right < columns; right++)
          if (rows * columns > 1) merged.set(`${down + below},${at + right}`, cell!.text);
      const repeated = number("table:number-columns-repeated");
      // Behind the last column there are thousands, which are empty.
      for (let i = 0; i < repeated && i < 1000; i++) row.push(merged.get(`${down},${at + i}`) ?? cell!.text);
      cell = undefined;
    } else if (name === "table:table-row") {
      while (row.at(-1) === "") row.pop();
      const repeated = number("table:number-rows-repeated");
      if (row.length === 0) emptyRows += repeated;
      else {
        for (; emptyRows > 0; emptyRows--) sheet!.rows.push([]);
        for (let i = 0; i < repeated; i++) sheet!.rows.push(row);
      }
      row = [];
    }
  });
  parser.write(readFileSync(file, "utf8")).close();
  return sheets;
}
