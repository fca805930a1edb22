/** Level of government that discloses (公开层级): 省级, 市级, 县级, 乡级, 村级. */
export type Level = "province" | "city" | "county" | "township" | "village";

/** 公开对象: 全社会, 特定群体 */
export type Audience = "public" | "specific";

/** 公开方式: 主动公开, 依申请公开 */
export type Method = "proactive" | "on-request";

/**
 * How well a row is known. `official`: from the body's own official table; `published`: seen in published catalogs of
 * other counties; `provisional`: put together from how such catalogs are usually built, and said so wherever shown.
 */
export type RowEvidence = "official" | "published" | "provisional";

/** 公开时限 */
export interface TimeLimit {
  /** As it is written. */
  text: string;
  /** The number of working days (工作日), where the text says one and nothing else. */
  workingDays?: number;
}

/** One second-level item (二级事项) of a catalog. */
export interface CatalogEntry {
  /** Stable; kept by imports of other tables. */
  id: string;
  /** 一级事项 */
  level1: string;
  /** 二级事项 */
  level2: string;
  /** 三级事项, in tables that have three levels. */
  level3?: string;
  /** 公开内容（要素） */
  elements: string[];
  /** 公开依据 */
  basis: string[];
  /** 公开时限 */
  timeLimit: TimeLimit;
  /** 公开主体 */
  body: string;
  /** 公开渠道和载体 */
  channels: string[];
  /** 公开对象 */
  audience: Audience[];
  /** 公开方式 */
  method: Method[];
  /** 公开层级 */
  level: Level[];
  /** Where it is published. */
  links: string[];
  evidence: RowEvidence;
  /** 备注 */
  note: string;
  /** Columns that the model has no field for (类别, 五公开 …), by their heading, as they are written. */
  extra?: Record<string, string>;
}

/** An item taken out of the catalog, and who is responsible now. */
export interface RemovedEntry {
  /** 一级事项 */
  level1: string;
  /** 二级事项 */
  level2: string;
  /** 公开内容（要素） */
  elements: string[];
  /** Who has it now (移交至). */
  movedTo: string;
}

/** What is due on a day (`by`) or every year (`every`), by whom. */
export type CatalogDeadline = {
  /** Who must, e.g. 县区教育局 */
  who: string;
  /** What is due, in one phrase. */
  duty: string;
} & (
  | {
      /** `YYYY-MM-DD`, the last day. */
      by: string;
    }
  | {
      /** `MM-DD`, the last day in each year. */
      every: string;
      /** First year. */
      from: number;
    }
);

/** A standard catalog of government disclosure (政务公开标准目录), version 1. */
export interface Catalog {
  catalog: 1;
  /** Stable: reports name the catalog by it. */
  id: string;
  title: string;
  /** Who issued it; empty where it isn't known, as are the texts below. */
  issuer: string;
  /** `YYYY-MM-DD`, which reports take for its version. */
  issuedOn: string;
  /** Where it holds: 行政区划代码 in digits, and the name. */
  region: { code: string; name: string };
  /** 领域, e.g. 教育 */
  domain: string;
  /** e.g. 试行 */
  status: string;
  /** The documents that the catalog rests on. */
  basis: string[];
  /** Rows in the order of the table. */
  entries: CatalogEntry[];
  /** Items that were taken out (已调出事项). */
  removed: RemovedEntry[];
  /** What the issuing document sets days for. */
  deadlines?: CatalogDeadline[];
}
