import { Has } from "../chars.js";
import type { CollectorOf } from "../collector.js";
import { compact } from "../text.js";

// Column heads of a 标准目录 in the wordings seen; the table itself is read by the importer.
const HEADS = new Set([
  "公开事项",
  "一级事项",
  "二级事项",
  "一级",
  "二级",
  "事项名称",
  "公开内容",
  "公开内容(要素)",
  "公开内容（要素）",
  "公开依据",
  "公开时限",
  "公开主体",
  "公开渠道和载体",
  "公开渠道",
  "公开对象",
  "公开方式",
  "公开层级",
  "公开属性",
  "全社会",
  "特定群体",
  "特定群众",
  "依申请",
  "依申请公开",
  "主动",
]);
/** Looks for the head of a catalog table. */
export function catalogTablesCollector(): CollectorOf<boolean> {
  const heads = new Set<string>();

  return {
    lines: Has.catalogHead,
    line(line) {
      if (line.cells === 0 || line.text.length > 24 || line.linked > 0) return;
      const text = compact(line.text);
      if (HEADS.has(text)) heads.add(text);
    },
    /** Is there a table with the columns of a standard catalog? */
    facts: () => heads.size >= 6 && heads.has("公开依据"),
  };
}
