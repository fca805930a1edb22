import type { LandmarkName } from "../../page/facts.js";
import { defineRule, pass, review } from "../define-rule.js";
import { named } from "./parts.js";

const PARTS: readonly (readonly [LandmarkName, string])[] = [
  ["institution-mark", "党政机关网站标识"],
  ["error-report", "我为政府网站找错"],
  ["sitemap", "网站地图"],
];

/** A home page carries the mark of public institutions and the way to report errors, and leads to a site map. */
export default defineRule({
  id: "footer-marks",
  severity: "info",
  duties: ["FOOT-conac", "FOOT-jiucuo", "FOOT-sitemap"],
  appliesTo: (page) => page.kind === "home",
  check({ page }) {
    const parts = named(PARTS.filter(([name]) => !page.landmark(name)).map(([, term]) => term));
    // A script of any other name may put them there.
    return parts === "" ? pass() : review("unseen", { parts });
  },
});
