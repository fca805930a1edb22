import { applyWaivers } from "@mulu/catalog-core";
import type { PageAudit } from "../engine.js";
import type { WaiverList } from "../options/waivers.js";

export interface SetAsideOptions {
  waivers: WaiverList | null;
  today: string;
  all: boolean;
}

/** A page's audit with its waivers. */
export interface AuditedPage extends PageAudit {
  /** Keys of what waivers took out of the report: it is not listed, but it is there. */
  setAside?: readonly string[];
}

/**
 * A page's audit with its waivers: what was set aside counts as waived only, and is listed with `--all` only.
 * @param page its address, or its file as it was given
 */
export function setAside(audit: PageAudit, page: string, { waivers, today, all }: SetAsideOptions): AuditedPage {
  if (waivers === null) return audit;
  const { findings, counts: waived, used } = applyWaivers(audit.report.findings, waivers.list, { page, today });
  for (const waiver of used) waivers.used.add(waiver);
  const { counts } = audit;
  return {
    report: { ...audit.report, findings: all ? findings : findings.filter(({ waiver }) => waiver === undefined) },
    setAside: findings.flatMap(({ waiver, key }) => (waiver !== undefined && key !== undefined ? [key] : [])),
    counts: {
      ...counts,
      fail: counts.fail - waived.fail,
      review: counts.review - waived.review,
      waived: counts.waived + waived.fail + waived.review,
    },
  };
}
