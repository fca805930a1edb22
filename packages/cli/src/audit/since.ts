import type { PageReport } from "../core-types.js";

/** Since when a finding is there; without a baseline nothing is said. */
export interface Since {
  since?: "new" | "still";
}

type Finding = PageReport["findings"][number];

/** What of a page makes the exit code: all, or with a baseline what is new. */
export function newIn({ findings }: { findings: readonly (Finding & Since)[] }): { findings: readonly Finding[] } {
  return { findings: findings.filter(({ since }) => since !== "still") };
}
