import { chromium } from "playwright-core";
import { findChromium, NO_BROWSER } from "./find-chromium.mjs";

/** What keeps it from talking to anybody but us. */
export const CHROMIUM_ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A browser that talks to nobody but us. */
export async function launchChromium() {
  const executablePath = findChromium();
  if (!executablePath) throw new Error(NO_BROWSER);
  return chromium.launch({
    executablePath,
    args: CHROMIUM_ARGS,
  });
}
