import type { PageReport } from "../core-types.js";

type Findings = Pick<PageReport, "findings">;

/** What of a page makes the exit code: all, or with a baseline what is new. */
export function newIn({ findings }: Findings): Findings {
  return { findings: findings.filter(({ since }) => since !== "still") };
}
