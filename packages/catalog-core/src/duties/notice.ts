import { documents, from } from "./sources.js";
import type { Duty } from "./types.js";

/** The notice of the 长治市教育局 of 2020-08-12. */
export const notice: readonly Duty[] = [
  {
    id: "CZ-end-statement",
    who: { zh: "长治市教育局", en: "Changzhi Education Bureau" },
    when: { zh: "印发公文时", en: "when a document is issued" },
    text: {
      zh: "通知自身在落款日期之后标注“此件主动公开”，是标注公开属性的实例",
      en: "the notice itself states “此件主动公开” (proactive disclosure) after its date, an instance of the line",
    },
    source: from(documents.changzhiNotice),
    certainty: "certain",
    checkable: "page",
  },
];
