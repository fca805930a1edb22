import type { Browser } from "playwright-core";

export const NO_BROWSER: string;
export function findChromium(): string | undefined;
export function launchChromium(): Promise<Browser>;
