import { defineRule } from "../define-rule.js";
import { checkTags } from "./tags.js";

/** Every page names its site: SiteName, SiteDomain, SiteIDCode (国办发〔2017〕47号, annex on page tags). */
export default defineRule({
  id: "site-tags",
  severity: "error",
  duties: ["TAG-site", "TAG-placeholder"],
  appliesTo: (page) => page.kind !== "form" && !page.missed("head"),
  check: ({ page }) => checkTags(page, ["siteName", "siteDomain", "siteIdCode"]),
});
