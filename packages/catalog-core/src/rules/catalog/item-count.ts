import { countsOf, isChangzhiEducation } from "../../catalog/changzhi.js";
import { changzhiEducation2020 } from "../../catalog/changzhi-education-2020.js";
import { defineCatalogRule, pass, reviewIn } from "../define-catalog-rule.js";

/** As many first- and second-level items as the city's standard catalog; another number is no fault. */
export default defineCatalogRule({
  id: "item-count",
  severity: "info",
  duties: ["CZ-2.2-count", "CZ-2.1-scope"],
  appliesTo: isChangzhiEducation,
  check({ catalog }) {
    const own = countsOf(catalog);
    const standard = countsOf(changzhiEducation2020);
    if (own.level1 === standard.level1 && own.level2 === standard.level2) return pass();
    return reviewIn([], "differs", {
      level1: own.level1,
      level2: own.level2,
      standard1: standard.level1,
      standard2: standard.level2,
    });
  },
});
