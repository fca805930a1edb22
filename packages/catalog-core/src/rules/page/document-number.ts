import { compact, isNone } from "../../page/text.js";
import { about, defineRule, fail, notApplicable, pass, review } from "../define-rule.js";

const FORM = /^[\u4e00-\u9fa5（）()A-Za-z、·]{1,24}〔\d{4}〕[1-9]\d{0,4}号$/;
// Orders and announcements count otherwise: 政府令第187号, 2020年第5号, 公告2020年第12号.
const OTHER_SERIES =
  /令(?:第)?[0-9一二三四五六七八九十百零〇]{1,8}号$|(?:^|[\u4e00-\u9fa5])(?:\d{4}年)?第?[0-9一二三四五六七八九十百零〇]{1,8}号(?:令|公告|通告)?$/;
const YEAR_IN_BRACKETS = /[〔[【（(［﹝{<〈《]\s*([12]\d{3})\s*[〕\]】）)］﹞}>〉》]/;

/** A document number is agency code, year in 〔〕 and a running number without 第 and leading zeros (GB/T 9704-2012). */
export default defineRule({
  id: "document-number",
  severity: "warning",
  duties: ["META-docno"],
  appliesTo: (page) => page.kind === "article" && page.visible("documentNumber").length > 0,
  check({ page }) {
    const attribute = "documentNumber";
    const fact = page.first("documentNumber");
    if (!fact) {
      const label = page.visible("documentNumber")[0]!;
      return review("empty", about(attribute, label));
    }
    if (isNone(fact.value)) return notApplicable();
    const number = compact(fact.value);
    if (FORM.test(number)) return pass();
    const details = about(attribute, fact);
    const proposal = properForm(number);
    if (proposal) return fail("malformed", { ...details, proposal });
    return OTHER_SERIES.test(number) ? pass() : review("unusual", details);
  },
});

/** The number as it should be written, or null if it isn't of this kind at all. */
function properForm(number: string): string | null {
  const match = YEAR_IN_BRACKETS.exec(number);
  if (!match) return null;
  const agency = number.slice(0, match.index);
  const rest = /^(?:第)?0{0,4}([1-9]\d{0,4})号?$/.exec(number.slice(match.index + match[0].length));
  return agency && rest ? `${agency}〔${match[1]}〕${rest[1]}号` : null;
}
