import { existsSync } from "node:fs";
import { join } from "node:path";

const { MULU_CHROMIUM, PROGRAMFILES, LOCALAPPDATA, "PROGRAMFILES(X86)": PROGRAMFILES_X86 } = process.env;
const underWindows = (base, ...path) => (base ? [join(base, ...path)] : []);

// Where Chromium, Chrome or Edge stands on the systems that developers use; MULU_CHROMIUM names another.
const PLACES = [
  ...(MULU_CHROMIUM ? [MULU_CHROMIUM] : []),
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/microsoft-edge",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ...underWindows(PROGRAMFILES, "Google", "Chrome", "Application", "chrome.exe"),
  ...underWindows(PROGRAMFILES_X86, "Google", "Chrome", "Application", "chrome.exe"),
  ...underWindows(LOCALAPPDATA, "Google", "Chrome", "Application", "chrome.exe"),
  ...underWindows(PROGRAMFILES_X86, "Microsoft", "Edge", "Application", "msedge.exe"),
];

export const NO_BROWSER =
  "The browser tests need Chromium, Chrome or Edge: install one of them, or name its program file in the environment variable MULU_CHROMIUM.";

/** The program file of a Chromium-based browser, or undefined. */
export function findChromium() {
  return PLACES.find((place) => existsSync(place));
}
