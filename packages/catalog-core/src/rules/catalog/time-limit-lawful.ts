import { isRegulation, namesDocument } from "../../catalog/basis.js";
import { meaningOf } from "../../catalog/time-limit.js";
import { anyRows, defineCatalogRule, eachRow, failIn, reviewIn } from "../define-catalog-rule.js";

/** 条例 article 26: within 20 working days of being formed or changed, unless a law or regulation sets another term. */
const WORKING_DAYS = 20;
/** 20 working days without a holiday; with holidays it is more, so that a longer term in days may still be right. */
const DAYS = 28;

/** The time limit isn't longer than the law's, unless the row names another document, which may say so. */
export default defineCatalogRule({
  id: "time-limit-lawful",
  severity: "error",
  duties: ["REG-26-20wd"],
  appliesTo: anyRows,
  check: ({ catalog }) =>
    eachRow(catalog, ({ timeLimit: { text }, basis }) => {
      const meaning = meaningOf(text);
      if (meaning?.kind === "days" && meaning.days > DAYS)
        return reviewIn(["timeLimit"], "calendar-days", { limit: text, days: meaning.days });
      if (meaning?.kind !== "working-days" || meaning.days <= WORKING_DAYS) return null;
      const other = basis.find((one) => namesDocument(one) && !isRegulation(one));
      return other === undefined
        ? failIn(["timeLimit"], "longer", { limit: text })
        : reviewIn(["timeLimit", "basis"], "longer-by-basis", { limit: text, basis: other });
    }),
});
