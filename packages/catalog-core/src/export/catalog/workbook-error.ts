/** Characters that a cell of a workbook holds: the limit of Excel. */
export const LONGEST_CELL = 32_767;

/** A text is longer than a cell of a workbook may be. */
export class WorkbookError extends Error {
  override readonly name = "WorkbookError";

  /**
   * @param place sheet and cell: `目录!D7`
   * @param characters how long the text is
   */
  constructor(
    readonly place: string,
    readonly characters: number,
  ) {
    super(`${place}: ${characters} characters, a cell holds ${LONGEST_CELL}`);
  }
}
