import { compact, isNone } from "../../page/text.js";
import { defineRecordRule, failIn, pass } from "../define-record-rule.js";
import { properNumber } from "../number-form.js";

/** A document number is agency code, year in 〔〕 and running number (GB/T 9704-2012). */
export default defineRecordRule({
  id: "record-document-number",
  severity: "info",
  duties: ["META-docno"],
  appliesTo: ({ documentNumber }) => documentNumber !== null && !isNone(documentNumber),
  check({ record }) {
    const number = record.documentNumber!;
    const proper = properNumber(number);
    if (proper === compact(number)) return pass();
    return proper === null
      ? failIn(["documentNumber"], "malformed", { number })
      : failIn(["documentNumber"], "brackets", { number, proper });
  },
});
