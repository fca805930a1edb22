import type { AuditPair, FindingLine } from "./actions.js";

export interface Compared {
  new: FindingLine[];
  still: FindingLine[];
  /** Found before, not any more. */
  gone: FindingLine[];
}

/** The last audit against the one before, by the findings' keys; null when there was none before. */
export function compareFindings({ now, before }: AuditPair): Compared | null {
  if (before === null) return null;
  const [keysNow, keysBefore] = [keysOf(now), keysOf(before)];
  return {
    new: now.filter(({ key }) => !keysBefore.has(key)),
    still: now.filter(({ key }) => keysBefore.has(key)),
    gone: before.filter(({ key }) => !keysNow.has(key)),
  };
}

const keysOf = (lines: readonly FindingLine[]) => new Set(lines.map(({ key }) => key));
