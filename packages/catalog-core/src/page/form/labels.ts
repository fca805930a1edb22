import type { AttributeName } from "../../attributes/attributes.js";
import { labelOf } from "../../attributes/labels.js";
import { compact, isHan, tidy } from "../text.js";

/** Labels that mean an attribute in an edit form only. */
const ONLY_IN_FORMS: ReadonlyMap<string, AttributeName> = new Map(
  Object.entries({
    内容标题: "documentName",
    文章标题: "documentName",
    文件标题: "documentName",
    主标题: "documentName",
    理由: "withholdingReason",
    理由说明: "withholdingReason",
    不公开的理由: "withholdingReason",
    不予公开的理由: "withholdingReason",
    不公开理由说明: "withholdingReason",
    不公开依据: "withholdingReason",
    不予公开依据: "withholdingReason",
    不予公开原因: "withholdingReason",
    不主动公开理由: "withholdingReason",
    依申请公开原因: "withholdingReason",
    文件密级: "secrecyLevel",
    信息密级: "secrecyLevel",
    拟公开方式: "disclosureMethod",
    公开属性建议: "disclosureMethod",
  }),
);

// Pinyin and initials that controls are called by: a hint, never proof.
const NAMES: ReadonlyMap<string, AttributeName> = new Map(
  Object.entries({
    suoyinhao: "indexNumber",
    syh: "indexNumber",
    indexnum: "indexNumber",
    indexno: "indexNumber",
    tbidentifier: "indexNumber",
    wenhao: "documentNumber",
    wh: "documentNumber",
    fwzh: "documentNumber",
    gongkaifangshi: "disclosureMethod",
    gkfs: "disclosureMethod",
    gksx: "disclosureTimeLimit",
    gkfw: "disclosureScope",
    opentype: "disclosureMethod",
    gktype: "disclosureMethod",
    fabujigou: "publisher",
    fbjg: "publisher",
    fwrq: "writtenDate",
    cwrq: "writtenDate",
    fbrq: "publishDate",
    ztc: "subjectWords",
    ztfl: "topicCategory",
    miji: "secrecyLevel",
  }),
);

const STARS = /^[*＊]|[*＊]$/g;

/** A label as written, without colon, stars and brackets around it; padding within Chinese words is left out. */
export function cleanLabel(text: string): string {
  let label = tidy(text.slice(0, 200)).replace(STARS, "").trim();
  label = label
    .replace(/[:：]$/, "")
    .trim()
    .replace(STARS, "")
    .trim();
  if (label[0] === "【" && label.endsWith("】")) label = label.slice(1, -1);
  return (isHan(label.charCodeAt(0)) ? compact(label) : label).slice(0, 60);
}

/** The attribute that a field's label names, or null. */
export function attributeOf(label: string): AttributeName | null {
  const name = compact(label.normalize("NFKC"));
  const found = labelOf(name)?.attribute ?? ONLY_IN_FORMS.get(name);
  if (found) return found;
  // 公开方式(必选) · 发布日期:格式为…
  const cut = name.search(/[(:*,;]/);
  return cut > 0 ? attributeOf(name.slice(0, cut)) : null;
}

/** The label that a placeholder or title names: 请输入文号. */
export function hintLabel(text: string): string {
  return cleanLabel(cleanLabel(text).replace(/^(?:请?(?:输入|选择|填写|录入)|帮助[:：])/, ""));
}

/** What a control's name or id may stand for. */
export function attributeOfName(name: string): AttributeName | null {
  const last =
    name
      .slice(0, 100)
      .split(/[.[\]:$]/)
      .filter(Boolean)
      .pop() ?? "";
  return NAMES.get(last.toLowerCase().replace(/[_-]/g, "")) ?? null;
}
