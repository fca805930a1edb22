import type { Audience, Level, Method } from "../../catalog/types.js";

/** The values that a catalog's closed fields take, in words. */
export const catalogWords: Record<Audience | Method | Level, string> = {
  public: "the public",
  specific: "specific groups",
  proactive: "proactive",
  "on-request": "on request",
  province: "province",
  city: "city",
  county: "county",
  township: "township",
  village: "village",
};
