import { applyWaivers, type Waiver } from "@mulu/catalog-core";
import type { PageAudit } from "../engine.js";
import type { WaiverList } from "../options/waivers.js";

export interface SetAsideOptions {
  waivers: WaiverList | null;
  today: string;
  all: boolean;
}

/** A page's audit with its waivers. */
export interface AuditedPage extends PageAudit {
  /** Its address, or its file as it was given: what waivers and keys know it by. */
  page: string;
  setAside?: {
    /** Keys of what waivers took out of the report: it is not listed, but it is there. */
    keys: readonly string[];
    /** The waivers that did. */
    waivers: readonly Waiver[];
  };
}

/**
 * A page's audit with its waivers: what was set aside counts as waived only, and is listed with `--all` only.
 * @param page its address, or its file as it was given
 */
export function setAside(audit: PageAudit, page: string, { waivers, today, all }: SetAsideOptions): AuditedPage {
  if (waivers === null) return { ...audit, page };
  const { report, counts } = audit;
  const entry = report.item?.id ?? null;
  const { findings, counts: waived, used } = applyWaivers(report.findings, waivers.list, { page, entry, today });
  return {
    page,
    report: { ...report, findings: all ? findings : findings.filter(({ waiver }) => waiver === undefined) },
    setAside: {
      keys: findings.flatMap(({ waiver, key }) => (waiver !== undefined && key !== undefined ? [key] : [])),
      waivers: used,
    },
    counts: {
      ...counts,
      fail: counts.fail - waived.fail,
      review: counts.review - waived.review,
      waived: counts.waived + waived.fail + waived.review,
    },
  };
}
