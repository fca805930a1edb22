import type { LandmarkName } from "../../page/facts.js";
import { defineRule, notApplicable, pass, review } from "../define-rule.js";
import { named } from "./parts.js";

const PARTS: readonly (readonly [LandmarkName, string])[] = [
  ["guide", "政府信息公开指南"],
  ["rules", "政府信息公开制度"],
  ["statutory", "法定主动公开内容"],
  ["annual-report", "政府信息公开年报"],
  ["application", "依申请公开"],
];
/** A page that leads to fewer is some other one. */
const FEWEST = 2;

/** The platform of disclosure leads to its four parts and to requests. */
export default defineRule({
  id: "platform-parts",
  severity: "info",
  duties: ["PLAT-nav", "PLAT-apply", "REG-24-platform"],
  appliesTo: (page) => page.kind === "column" || page.kind === "other",
  check({ page }) {
    const missing = PARTS.filter(([name]) => !page.landmark(name));
    if (PARTS.length - missing.length < FEWEST) return notApplicable();
    return missing.length === 0 ? pass() : review("unseen", { parts: named(missing.map(([, term]) => term)) });
  },
});
