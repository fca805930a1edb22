import type { PersonalNumberFact } from "../../page/facts.js";
import { fail, pass, type RuleResult, review } from "../define-rule.js";
import type { PageView } from "../page-view.js";

/** One result for each number of that kind in the text; its digits stay masked. */
export function checkPersonalNumbers(
  page: PageView,
  kind: PersonalNumberFact["kind"],
  outcome: "fail" | "review",
): RuleResult | RuleResult[] {
  const numbers = page.personalNumbers.filter((one) => one.kind === kind);
  if (numbers.length === 0) return pass();
  const result = outcome === "fail" ? fail : review;
  return numbers.map((number) => result("unmasked", { masked: number.masked, at: number.at }));
}
