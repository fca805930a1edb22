import type { EntryField } from "../../catalog/fields.js";

/** The fields of a catalog's row as the official form heads them. */
export const catalogFields: Record<EntryField, string> = {
  id: "编号",
  level1: "一级事项",
  level2: "二级事项",
  level3: "三级事项",
  elements: "公开内容（要素）",
  basis: "公开依据",
  timeLimit: "公开时限",
  body: "公开主体",
  channels: "公开渠道和载体",
  audience: "公开对象",
  method: "公开方式",
  level: "公开层级",
  links: "链接",
  evidence: "资料来源",
  note: "备注",
  extra: "其他栏",
};
