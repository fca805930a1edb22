export interface MadeTable {
  /** The file it stands in, from the root on. */
  file: string;
  /** The name in the marker comments around it. */
  name: string;
  make(): string;
}

export const tables: readonly MadeTable[];

/** The text with the table between its markers. */
export function withTable(text: string, name: string, made: string): string;
