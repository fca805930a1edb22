import { existsSync } from "node:fs";
import { join } from "node:path";

const { MULU_FIREFOX, PROGRAMFILES, "PROGRAMFILES(X86)": PROGRAMFILES_X86 } = process.env;
const underWindows = (base) => (base ? [join(base, "Mozilla Firefox", "firefox.exe")] : []);

// Where Firefox stands on the systems that developers use; MULU_FIREFOX names another.
const PLACES = [
  ...(MULU_FIREFOX ? [MULU_FIREFOX] : []),
  "/usr/bin/firefox-esr",
  "/usr/bin/firefox",
  "/snap/bin/firefox",
  "/Applications/Firefox.app/Contents/MacOS/firefox",
  ...underWindows(PROGRAMFILES),
  ...underWindows(PROGRAMFILES_X86),
];

export const NO_FIREFOX =
  "The tests of the extension need Firefox: install it, or name its program file in the environment variable MULU_FIREFOX.";

/** The program file of Firefox, or undefined. */
export function findFirefox() {
  return PLACES.find((place) => existsSync(place));
}
