import { defineRule } from "../define-rule.js";
import { checkTags } from "./tags.js";

/** Article pages name title, publication date and source: ArticleTitle, PubDate, ContentSource. */
export default defineRule({
  id: "article-tags",
  severity: "error",
  duties: ["TAG-article", "TAG-placeholder"],
  appliesTo: (page) => page.kind === "article" && !page.missed("head"),
  check: ({ page }) => checkTags(page, ["articleTitle", "pubDate", "contentSource"]),
});
