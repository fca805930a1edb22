import { readFileSync, writeFileSync } from "node:fs";
import Papa from "papaparse";

/** Rows of a CSV file. */
export function csvRows(file: string): string[][] {
  return Papa.parse<string[]>(readFileSync(file, "utf8").replace("\ufeff", "").trimEnd()).data;
}

/** The rows of an example's register, in the columns of a template: below their headings. */
export function entriesFor(template: readonly (readonly string[])[], register: string): string[][] {
  const [, headings, ...rows] = csvRows(register);
  const columns = template.find((row) => row.includes(headings![0]!))!;
  return rows.map((row) => columns.map((column) => row[headings!.indexOf(column)] ?? ""));
}

/** Fills rows into a template that a spreadsheet has open (`fods`), as texts below what is there. */
export function fillIn(file: string, rows: readonly (readonly string[])[]): void {
  const cell = (text: string) =>
    text === ""
      ? "<table:table-cell/>"
      : `<table:table-cell office:value-type="string"><text:p>${escaped(text)}</text:p></table:table-cell>`;
  const filled = rows.map((row) => `<table:table-row>${row.map(cell).join("")}</table:table-row>`).join("");
  change(file, /<table:table-row [^>]*number-rows-repeated="\d{5,}"/, (rest) => filled + rest);
}

/** Fills state and remark into the work order with this key, as somebody does in a spreadsheet (`fods`). */
export function fillInOrder(file: string, key: string, state: string, remark: string): void {
  const paragraphs = remark.split("\n").map((line) => `<text:p>${escaped(line)}</text:p>`);
  change(file, new RegExp(`<table:table-row (?:(?!</table:table-row>).)*>${key} .*?</table:table-row>`, "s"), (row) =>
    row
      .replace("<text:p>待整改</text:p>", `<text:p>${state}</text:p>`)
      // The last empty cell in front of the hidden keys is the remark.
      .replace(
        /<table:table-cell ([^>]*)\/>(?=\s*<table:table-cell [^>]*>\s*<text:p>\w{14} )/,
        `<table:table-cell $1 office:value-type="string">${paragraphs.join("")}</table:table-cell>`,
      ),
  );
}

function change(file: string, pattern: RegExp, by: (found: string) => string): void {
  const before = readFileSync(file, "utf8");
  const after = before.replace(pattern, by);
  if (after === before) throw new Error(`nothing to change in ${file}`);
  writeFileSync(file, after);
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
