import { comparable } from "../page/text.js";

/** 〔2020〕33号, （2020）第33号, 令第711号 */
const NUMBER = /[〔[（(【][0-9]{4}[〕\]）)】]\s{0,3}第?[0-9]{1,5}\s{0,3}号|第\s{0,3}[0-9]{1,5}\s{0,3}号/;
/** What the titles of laws, rules and notices end in, or stand before an article. */
const TITLE = /(?:法|条例|办法|规定|规则|细则|意见|通知|决定|方案|规程|准则|标准|指引|公约)(?:$|[（(第]|[，。、；])/;

/** Does an item of 公开依据 name a document: by its title in 《》, or by its 文号? */
export function namesDocument(basis: string): boolean {
  return /《[^《》]{1,200}》/.test(basis) || NUMBER.test(basis);
}

/** Does it end like the title of a document, though without 《》? */
export function soundsLikeDocument(basis: string): boolean {
  return TITLE.test(basis.trim().slice(0, 500));
}

/** Is it the 政府信息公开条例 itself, which sets the 20 working days? */
export function isRegulation(basis: string): boolean {
  return /^(?:中华人民共和国)?政府信息公开条例/.test(comparable(basis.slice(0, 200)));
}
