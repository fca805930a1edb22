import type { Plugin } from "esbuild";

export const preactFacts: Plugin;
export function brokenBy(source: string): string | null;
