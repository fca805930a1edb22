import { defineRule } from "../define-rule.js";
import { checkTags } from "./tags.js";

/** Column and article pages name their column: ColumnName, ColumnDescription, ColumnKeywords, ColumnType. */
export default defineRule({
  id: "column-tags",
  severity: "error",
  duties: ["TAG-column", "TAG-placeholder"],
  appliesTo: (page) => (page.kind === "column" || page.kind === "article") && !page.missed("head"),
  check: ({ page }) => checkTags(page, ["columnName", "columnDescription", "columnKeywords", "columnType"]),
});
