import { compact, isNone } from "../page/text.js";
import { choices, type FieldSpec, fieldNames, type RegisterSpec } from "../registers/fields.js";
import { type DisclosureStatus, statusOf } from "../rules/disclosure-status.js";
import { isSecret } from "../rules/secrecy.js";
import type { DocumentKind, Ground, RecordField, Secrecy } from "./types.js";

const KINDS: Readonly<Record<string, DocumentKind>> = {
  政策性文件: "policy",
  政策性: "policy",
  政策文件: "policy",
  policy: "policy",
  是: "policy",
  非政策性文件: "non-policy",
  非政策性: "non-policy",
  nonpolicy: "non-policy",
  否: "non-policy",
};

const GROUNDS: readonly (readonly [pattern: RegExp, ground: Ground])[] = [
  [/国家秘密|^14secret$/, "14-secret"],
  [/法律、?(?:行政)?(?:法规)?禁止|禁止公开|^14forbidden$/, "14-forbidden"],
  [/(?:国家|公共|经济)安全|社会稳定|^14safety$/, "14-safety"],
  [/商业秘密|^15tradesecret$/, "15-trade-secret"],
  [/个人隐私|^15privacy$/, "15-privacy"],
  [/内部事务|^16internal$/, "16-internal"],
  [/过程性|^16process$/, "16-process"],
  [/(?:行政)?执法案卷|^16enforcement$/, "16-enforcement"],
  [/其他法律|其他法规|另有规定|^otherlaw$/, "other-law"],
];

/** Without blanks and hyphens, and in small letters: `14-secret` as people type it. */
const plain = (value: string) => compact(value).replace(/[-_]/g, "").toLowerCase();

/** The legal ground that a text names; null if none of the closed list. */
export function groundOf(value: string): Ground | null {
  const text = plain(value);
  return GROUNDS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

const status = (value: string) => {
  const text = plain(value);
  if (text === "proactive" || text === "withheld") return text;
  if (text === "onrequest") return "on-request";
  const known = statusOf(value);
  return known === "internal" ? null : known;
};

const secrecy = (value: string) => {
  if (plain(value) === "none") return "none";
  const secret = plain(value) === "secret" || isSecret(value);
  return secret === null ? null : secret ? "secret" : "none";
};

const kindWords = { policy: "政策性文件", "non-policy": "非政策性文件" } as const;
const statusWords = { proactive: "主动公开", "on-request": "依申请公开", withheld: "不予公开" } as const;
const secrecyWords = { none: "非涉密", secret: "涉密" } as const;
const groundWords = {
  "14-secret": "国家秘密",
  "14-forbidden": "法律、行政法规禁止公开",
  "14-safety": "危及国家安全、公共安全、经济安全、社会稳定",
  "15-trade-secret": "商业秘密",
  "15-privacy": "个人隐私",
  "16-internal": "内部事务信息",
  "16-process": "过程性信息",
  "16-enforcement": "行政执法案卷",
  "other-law": "其他法律、法规",
} as const;

/** All fields of a document record, in the order of the template. */
export const recordFields: Readonly<Record<RecordField, FieldSpec>> = {
  documentName: { kind: "text", headings: ["文件名称", "文件标题", "标题", "名称", "信息名称"] },
  documentNumber: { kind: "text", headings: ["文号", "发文字号", "文件编号"] },
  documentKind: {
    kind: choices<DocumentKind>(kindWords, (value) => KINDS[plain(value)] ?? null),
    headings: ["文件性质", "是否政策性文件", "文件类型", "文件类别"],
  },
  draftedOn: { kind: "day", headings: ["起草日期", "起草时间", "信息生成日期", "生成日期"] },
  draftingUnit: { kind: "text", headings: ["起草部门", "起草单位", "起草科室", "承办科室", "责任科室"] },
  issuers: { kind: "list", headings: ["发文机关", "发文单位", "制发机关", "联合发文机关"] },
  leadIssuer: { kind: "text", headings: ["牵头部门", "牵头单位", "牵头机关", "主办单位"] },
  disclosureStatus: {
    kind: choices<DisclosureStatus>(statusWords, status),
    headings: ["公开属性", "公开方式", "公开类别"],
  },
  statusSetOn: { kind: "day", headings: ["公开属性确定日期", "属性确定日期", "公开属性确定时间"] },
  statusSetBy: { kind: "text", headings: ["公开属性确定人", "属性确定人"] },
  withholdingReason: {
    kind: "text",
    headings: ["不主动公开理由", "不公开理由", "不予公开理由", "依申请公开或不予公开理由", "理由"],
  },
  ground: { kind: choices<Ground>(groundWords, groundOf), headings: ["法定依据", "不公开依据", "不主动公开依据"] },
  filedOn: { kind: "day", headings: ["备案日期", "备案时间", "送政务公开工作机构备案日期"] },
  secrecyLevel: { kind: choices<Secrecy>(secrecyWords, secrecy), headings: ["密级", "涉密状态"], hasNone: true },
  reviewedOn: { kind: "day", headings: ["公开审查日期", "保密审查日期", "审查日期"] },
  submittedOn: { kind: "day", headings: ["报批日期", "送审日期", "报审日期"] },
  approvedOn: { kind: "day", headings: ["审批日期", "签发日期", "批准日期"] },
  issuedOn: { kind: "day", headings: ["印发日期", "发文日期", "成文日期"] },
  publishedOn: { kind: "day", headings: ["公开日期", "发布日期", "公开时间"] },
  channels: { kind: "list", headings: ["公开渠道", "公开渠道和载体", "发布渠道"] },
  interpretedBy: { kind: "text", headings: ["解读单位", "解读部门"] },
  interpretationDraftedOn: { kind: "day", headings: ["解读起草日期", "解读材料起草日期"] },
  interpretationSignedOn: { kind: "day", headings: ["解读签字日期", "解读材料签字日期", "解读审签日期"] },
  interpretationPublishedOn: { kind: "day", headings: ["解读发布日期", "解读公开日期"] },
  noInterpretationNote: { kind: "text", headings: ["不需解读的说明", "不解读说明", "不需解读说明"] },
  nextReviewOn: { kind: "day", headings: ["下次评估日期", "下次评估审查日期", "定期评估日期"] },
};

export const recordFieldNames: readonly RecordField[] = fieldNames({ fields: recordFields });

/** A register of documents: no two have one number. */
export const recordRegister: RegisterSpec<RecordField> = {
  fields: recordFields,
  name: "documentName",
  key({ documentNumber: number }) {
    return typeof number === "string" && !isNone(number) ? { field: "documentNumber", text: number } : null;
  },
  version: "register",
};
