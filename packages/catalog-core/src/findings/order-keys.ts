import type { EarlierFinding } from "./seen.js";

// The findings of a row as the text of its last cell: a line each, `key rule page`.

/** @param page as `pageId` gives it */
export function keyLine({ key, rule, page }: EarlierFinding): string {
  return `${key} ${rule} ${page}`;
}

const LINE = /^([0-9a-z]{1,40}) ([a-z0-9-]{1,80}) (\S.{0,1000})$/u;

/** The findings of a cell, or the first line that is none. */
export function readKeyLines(text: string): EarlierFinding[] | { wrong: string } {
  const findings: EarlierFinding[] = [];
  for (const line of text.split("\n")) {
    const trimmed = line.trim();
    if (trimmed === "") continue;
    const [, key, rule, page] = LINE.exec(trimmed) ?? [];
    if (key === undefined || rule === undefined || page === undefined) return { wrong: trimmed };
    findings.push({ key, rule, page });
  }
  return findings;
}
