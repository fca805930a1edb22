import type { ReadRows, RegisterProblem, RegisterProblemCode } from "../registers/types.js";
import type { DisclosureStatus } from "../rules/disclosure-status.js";

/**
 * Legal grounds for not disclosing of one's own accord, a closed list: 政府信息公开条例 (国务院令第711号) articles 14 to
 * 16, and `other-law` for a law or regulation that the reason names.
 */
export type Ground =
  | "14-secret"
  | "14-forbidden"
  | "14-safety"
  | "15-trade-secret"
  | "15-privacy"
  | "16-internal"
  | "16-process"
  | "16-enforcement"
  | "other-law";

/** 政策性文件, or not: the notice's duties to give reasons and to interpret differ. */
export type DocumentKind = "policy" | "non-policy";

/** Is it a state secret (密级)? */
export type Secrecy = "none" | "secret";

/**
 * One document of a bureau's register (文件台账). Days are `YYYY-MM-DD`. Null, or an empty list, where the register says
 * nothing: that isn't the same as no.
 */
export interface DocumentRecord {
  /** Where it stands in the register, from 1: the row of the table, headings counted, or the place in the list. */
  row: number;
  /** 文件名称 */
  documentName: string;
  /** 文号 */
  documentNumber: string | null;
  /** 文件性质 */
  documentKind: DocumentKind | null;
  /** 起草日期: when the information was made */
  draftedOn: string | null;
  /** 起草部门 */
  draftingUnit: string | null;
  /** 发文机关, the leading one first where it is known */
  issuers: readonly string[];
  /** 牵头部门 */
  leadIssuer: string | null;
  /** 公开属性 */
  disclosureStatus: DisclosureStatus | null;
  /** 公开属性确定日期 */
  statusSetOn: string | null;
  /** 公开属性确定人 */
  statusSetBy: string | null;
  /** 不主动公开理由 */
  withholdingReason: string | null;
  /** 法定依据 */
  ground: Ground | null;
  /** 备案日期: with the disclosure office (政务公开工作机构) */
  filedOn: string | null;
  /** 密级 */
  secrecyLevel: Secrecy | null;
  /** 公开审查日期 */
  reviewedOn: string | null;
  /** 报批日期 */
  submittedOn: string | null;
  /** 审批日期 */
  approvedOn: string | null;
  /** 印发日期 */
  issuedOn: string | null;
  /** 公开日期 */
  publishedOn: string | null;
  /** 公开渠道 */
  channels: readonly string[];
  /** 解读单位 */
  interpretedBy: string | null;
  /** 解读起草日期 */
  interpretationDraftedOn: string | null;
  /** 解读签字日期 */
  interpretationSignedOn: string | null;
  /** 解读发布日期 */
  interpretationPublishedOn: string | null;
  /** 不需解读的说明 */
  noInterpretationNote: string | null;
  /** 下次评估日期 */
  nextReviewOn: string | null;
}

/** A field of a document record, by the name that JSON has for it. */
export type RecordField = Exclude<keyof DocumentRecord, "row">;

/** Why a row or the whole file could not be read. */
export type RecordProblemCode = Exclude<RegisterProblemCode, "no-moment">;

/** What is wrong with a register, at one place. */
export type RecordProblem = RegisterProblem<RecordProblemCode>;

/** A register as it was read: rows with problems are left out, and told; the others can be judged all the same. */
export type ReadRegister = ReadRows<DocumentRecord, RecordField, RecordProblem>;
