import type { Audience, Level, Method } from "../../catalog/types.js";

/** The values that a catalog's closed fields take, in words. */
export const catalogWords: Record<Audience | Method | Level, string> = {
  public: "全社会",
  specific: "特定群体",
  proactive: "主动",
  "on-request": "依申请",
  province: "省级",
  city: "市级",
  county: "县级",
  township: "乡级",
  village: "村级",
};
