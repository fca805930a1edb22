import type { Browser } from "playwright-core";

export function launchChromium(): Promise<Browser>;
/** What keeps it from talking to anybody but us. */
export const CHROMIUM_ARGS: string[];
