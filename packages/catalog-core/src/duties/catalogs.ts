import { documents, from } from "./sources.js";
import type { Duty, Words } from "./types.js";

const compilers: Words = { zh: "编制目录的行政机关", en: "agencies that compile a catalog" };
const onCompiling: Words = { zh: "编制目录时", en: "when a catalog is compiled" };

/** Standard catalogs (标准目录) of disclosure: what those published have in common. */
export const catalogs: readonly Duty[] = [
  {
    id: "CAT-row-fields",
    who: compilers,
    when: onCompiling,
    text: {
      zh: "每一事项写明一级事项、二级事项、公开内容、依据、时限、主体、渠道、对象、方式和层级，渠道和对象至少一项，方式只有一项",
      en: "each row has its first- and second-level item, elements, basis, time limit, body, channels, audience, method and level, with at least one channel and audience and exactly one method",
    },
    source: from(documents.publishedCatalogs),
    certainty: "inferred",
    checkable: "page",
  },
  {
    id: "CAT-row-once",
    who: compilers,
    when: onCompiling,
    text: {
      zh: "每一事项只列一次，编号不重复，可以与标准目录逐项对照",
      en: "each item is listed once and under an id of its own, so that it can be held against the standard catalog",
    },
    source: from(documents.publishedCatalogs),
    certainty: "inferred",
    checkable: "page",
  },
];
