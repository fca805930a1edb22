/** The letters of a column: 0 → A, 26 → AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26))
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  return letters;
}

/** A cell as spreadsheets name it: row 6, column 1 → B7. */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}
