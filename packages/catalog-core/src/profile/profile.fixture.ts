import { readHtml } from "../page/html/read.js";
import { type AppliedProfile, applyProfile } from "./apply-profile.js";
import { queryHtml } from "./query-html.js";
import type { SiteProfile } from "./site-profile.js";

// All names, numbers and places are invented.

export function profileOf(
  attributes: SiteProfile["attributes"],
  others: Partial<Omit<SiteProfile, "attributes">> = {},
): SiteProfile {
  return {
    profile: 1,
    id: "qingzhang",
    name: "清漳县教育局",
    hosts: ["www.qingzhang.gov.example"],
    attributes,
    madeOn: "2026-11-23",
    ...others,
  };
}

export function applied(html: string, profile: SiteProfile): AppliedProfile {
  return applyProfile(readHtml(html).facts, profile, queryHtml(html));
}
