import type { AttributeName } from "../../attributes/attributes.js";
import { defineRule, fail, pass, review } from "../define-rule.js";
import { named } from "./parts.js";

const PARTS = [
  ["siteIdCode", "网站标识码"],
  ["icpNumber", "ICP备案编号"],
  ["policeNumber", "公安机关备案编号"],
  ["hostOrganisation", "主办单位"],
] as const satisfies readonly (readonly [AttributeName, string])[];

/** The foot of a home page names site code, record numbers and the organisation in charge. */
export default defineRule({
  id: "site-footer",
  severity: "warning",
  duties: ["FOOT-code", "FOOT-icp", "FOOT-gongan", "FOOT-org"],
  appliesTo: (page) => page.kind === "home",
  check({ page }) {
    const parts = named(PARTS.filter(([name]) => !page.first(name)).map(([, term]) => term));
    if (parts === "") return pass();
    // The foot may be a page of its own.
    return page.missed("iframe") ? review("unseen", { parts }) : fail("missing", { parts });
  },
});
