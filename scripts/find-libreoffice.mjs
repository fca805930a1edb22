import { existsSync } from "node:fs";
import { join } from "node:path";

const { MULU_LIBREOFFICE, PROGRAMFILES, "PROGRAMFILES(X86)": PROGRAMFILES_X86 } = process.env;
// The .exe beside it doesn't wait until it is done.
const underWindows = (base) => (base ? [join(base, "LibreOffice", "program", "soffice.com")] : []);

// Where LibreOffice stands on the systems that developers use; MULU_LIBREOFFICE names another. A snap is no use: it sees
// no temporary folders.
const PLACES = [
  ...(MULU_LIBREOFFICE ? [MULU_LIBREOFFICE] : []),
  "/usr/bin/soffice",
  "/usr/local/bin/soffice",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  ...underWindows(PROGRAMFILES),
  ...underWindows(PROGRAMFILES_X86),
];

export const NO_LIBREOFFICE =
  "Tests that open workbooks and CSV files in LibreOffice are skipped: install it, or name its program file in the environment variable MULU_LIBREOFFICE.";

/** The program file of LibreOffice, or undefined. */
export function findLibreOffice() {
  return PLACES.find((place) => existsSync(place));
}
