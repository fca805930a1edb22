/** Level of government that discloses (公开层级). */
export type Level = "city" | "county" | "township" | "village";

/** One second-level item (二级事项) of a catalog. */
export interface CatalogEntry {
  /** Stable; kept by imports of other tables. */
  id: string;
  /** 一级事项 */
  level1: string;
  /** 二级事项 */
  level2: string;
  /** 公开内容（要素） */
  elements: string[];
  /** 公开依据 */
  basis: string[];
  /** 公开时限; `workingDays` when it could be understood as such a number. */
  timeLimit: { text: string; workingDays?: number };
  /** 公开主体 */
  body: string;
  /** 公开渠道和载体 */
  channels: string[];
  /** 公开对象: 全社会, 特定群体 */
  audience: ("public" | "specific")[];
  /** 公开方式: 主动, 依申请 */
  method: ("proactive" | "on-request")[];
  /** 公开层级 */
  level: Level[];
  /** Where it is published. */
  links: string[];
  /** `published`: seen in published catalogs of other counties; `provisional`: put together from how such catalogs are usually built. */
  evidence: "published" | "provisional" | "official";
  note: string;
}

/** An item taken out of the catalog, and who is responsible now. */
export interface RemovedEntry {
  level1: string;
  level2: string;
  elements: string[];
  movedTo: string;
}

/** A standard catalog of government disclosure (政务公开标准目录), version 1. */
export interface Catalog {
  catalog: 1;
  id: string;
  title: string;
  issuer: string;
  /** `YYYY-MM-DD` */
  issuedOn: string;
  region: { code: string; name: string };
  /** 领域, e.g. 教育 */
  domain: string;
  /** e.g. 试行 */
  status: string;
  basis: string[];
  entries: CatalogEntry[];
  removed: RemovedEntry[];
}
