import type { EntryField } from "../fields.js";
import type { RemovedEntry, RowEvidence } from "../types.js";

/** What a change means for the public: it gets less, more, the same, or it can't be told. */
export type PublicGets = "less" | "more" | "same" | "unclear";

/** The fields that are compared: what the row provides. Links, evidence, notes and further columns aren't. */
export type ComparedField = Exclude<
  EntryField,
  "id" | "level1" | "level2" | "level3" | "links" | "evidence" | "note" | "extra"
>;

/** In which way a field differs. */
export type ChangeReason =
  /** 公开时限 */
  | "longer"
  | "shorter"
  | "reworded"
  /** Lists and sets: something left out, added, both. */
  | "fewer"
  | "more"
  | "replaced"
  /** 公开方式 */
  | "to-on-request"
  | "to-proactive"
  /** 公开对象 */
  | "narrowed"
  | "widened"
  /** Filled in on one side only, or not to be understood. */
  | "emptied"
  | "filled"
  | "unclear"
  /** 公开主体, 公开依据: another one, which by itself gives the public neither less nor more. */
  | "different";

/** A row of one of the two catalogs. */
export interface RowRef {
  /** From 1. */
  row: number;
  id: string;
  /** 一级事项 */
  level1: string;
  /** 二级事项 */
  level2: string;
  /** 三级事项 */
  level3?: string;
  evidence: RowEvidence;
}

/** How a field of the county's row differs from the standard's, and what that means for the public. */
export interface FieldChange {
  field: ComparedField;
  /** In the standard: the items of a list, the words of a set by their code, else one text. */
  before: string[];
  /** In the county's catalog, likewise. */
  after: string[];
  reason: ChangeReason;
  public: PublicGets;
}

/** A row that both catalogs have, and what is different about it. */
export interface RowChange {
  standard: RowRef;
  county: RowRef;
  /** Another name of the second-level item, or of the first-level item where that is a variant of the same. */
  renamed: boolean;
  /** It stands under another first-level item. */
  moved: boolean;
  /** How the two rows were told to be the same: `similar` are worth a look. */
  matched: "names" | "id" | "level2" | "similar";
  changes: FieldChange[];
  /** `less` if the public gets less in anything; else `unclear`, `more`, `same`. */
  public: PublicGets;
}

/** One of the two catalogs that are compared. */
export interface CatalogRef {
  id: string;
  title: string;
  issuer: string;
  /** `YYYY-MM-DD` */
  issuedOn: string;
  /** How many rows (二级事项) it has. */
  rows: number;
}

/** How a county's catalog differs from the standard, version 1. Other programs read it; its shape is stable. */
export interface CatalogComparison {
  comparison: 1;
  /** Version of Mulu. */
  mulu: string;
  county: CatalogRef;
  standard: CatalogRef;
  /** Rows of the standard that the county lacks. */
  missing: RowRef[];
  /** Rows of the county that the standard lacks. */
  added: RowRef[];
  /** Rows of both that differ, in the order of the standard. */
  changed: RowChange[];
  /** Items that the standard took out and the county has: who is the body (公开主体) now is to be checked. */
  removedMet: { row: RowRef; body: string; removed: RemovedEntry }[];
  /** Rows of both catalogs that are the same, that changed, and so on; changes for `less`, `more` and `unclear`. */
  totals: {
    /** Rows of both without a difference. */
    same: number;
    changed: number;
    missing: number;
    added: number;
    renamed: number;
    moved: number;
    /** Changes of fields by which the public gets less, missing rows among them. */
    less: number;
    /** Changes of fields by which the public gets more, added rows among them. */
    more: number;
    /** Changes of fields of which it can't be told. */
    unclear: number;
  };
}
