import { defineRule, fail, notApplicable, pass } from "../define-rule.js";

const REPORT = /([12][0-9]{3})\s?年度?[\u4e00-\u9fa5]{0,20}信息公开(?:工作)?年(?:度报告|报)(?:[（(]|$)/;
/** From the reports of 2019 on: the 条例 before had one day for all, 31 March. */
const SINCE = 2019;

/** The annual report is published by the day that 条例 article 49 sets. */
export default defineRule({
  id: "annual-report-in-time",
  severity: "error",
  duties: ["REG-49a", "REG-49b"],
  appliesTo: (page) => page.kind === "article" && page.title !== null,
  check({ page }) {
    const title = page.title!.text.slice(0, 200);
    const year = Number(REPORT.exec(title)?.[1]);
    const published = page.visible("publishDate").find((fact) => fact.day);
    if (!year || !published?.day) return notApplicable();
    // A government's own report is made by its disclosure office, which has two months more than the bureaus.
    const isOfGovernment = title.slice(0, title.indexOf("信息公开")).includes("人民政府");
    const due = `${year + 1}-${isOfGovernment || year < SINCE ? "03-31" : "01-31"}`;
    if (published.day <= due) return pass();
    return fail("late", { attribute: "publishDate", year, due, published: published.day, at: published.at });
  },
});
