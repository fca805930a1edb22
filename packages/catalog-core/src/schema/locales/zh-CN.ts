import { catalogFields } from "../../locales/zh-CN/catalog-fields.js";
import { fieldOf, type RowNames, type SchemaTexts } from "../texts.js";

/** The fields' names, by their path. */
const fields: Readonly<Record<string, string>> = {
  ...catalogFields,
  catalog: "格式版本",
  title: "目录名称",
  issuer: "发布机构",
  issuedOn: "印发日期",
  region: "地区",
  "region.code": "行政区划代码",
  "region.name": "地区名称",
  domain: "领域",
  status: "状态",
  entries: "二级事项列表",
  removed: "已调出事项",
  "removed.level1": "已调出事项的一级事项",
  "removed.level2": "已调出事项的二级事项",
  "removed.elements": "已调出事项的公开内容（要素）",
  "removed.movedTo": "已调出事项的移交去向",
  deadlines: "时限要求",
  "deadlines.who": "时限要求的责任单位",
  "deadlines.duty": "时限要求的内容",
  "deadlines.by": "时限要求的截止日期",
  "deadlines.every": "时限要求的每年截止日期",
  "deadlines.from": "时限要求的起始年份",
  "timeLimit.text": "公开时限的原文",
  "timeLimit.workingDays": "公开时限的工作日数",
};

const kinds = { text: "文字", list: "列表", object: "由各栏组成的一组内容", number: "整数" };

/** 第3行（招生管理／招生政策）, 目录 */
function placeOf(row: RowNames | null): string {
  if (!row) return "目录";
  const names = [row.level1, row.level2].filter((name) => name !== "").join("／");
  return `第${row.number}行${names === "" ? "" : `（${names}）`}`;
}

export const zhCN: SchemaTexts = {
  sentence({ code, path, expected, most, allowed, key }, row) {
    const place = placeOf(row);
    const { field, item, inRow } = fieldOf(path);
    const name = (!inRow && field === "basis" ? "编制依据" : Object.hasOwn(fields, field) && fields[field]) || field;
    const what = `${place}${name === "" ? "" : `的“${name}”`}${item === null ? "" : `第${item}项`}`;
    switch (code) {
      case "not-json":
        return "文件不是有效的 JSON，请检查文件是否完整，或者重新导出。";
      case "not-catalog":
        return "文件内容不是目录，请选择由本工具导出的目录文件。";
      case "several":
        return "文件中有一个列表，可能含有几个目录，请每个目录存为一个文件。";
      case "version":
        return "目录的格式版本应为 1，请用本工具重新导入原表。";
      case "missing":
        return `${place}缺少“${name}”，请补充。`;
      case "wrong-type":
        return `${what}应为${expected ? kinds[expected] : "其他类型的内容"}，请改正。`;
      case "too-long":
        return `${what}超过${most ?? 0}字，请缩短。`;
      case "too-many":
        return `${what}超过${most ?? 0}项，请核对原表。`;
      case "out-of-range":
        return `${what}超出允许的范围，请改正。`;
      case "malformed-id":
        return `${what}只能由小写字母和数字组成，之间可用单个点或者连字符，请改正。`;
      case "malformed-region-code":
        return `${what}应为不超过12位的数字，请改正。`;
      case "not-in-set":
        return `${what}应为以下之一：${(allowed ?? []).map((word) => `“${word}”`).join("、")}，请改正。`;
      case "unknown-key":
        return `${place}有格式中没有的一栏“${(key ?? "").slice(0, 80)}”，请核对拼写；确需保留的，放入其他栏“extra”。`;
      case "day":
        return `${what}应为实际存在的日期，写作“2020-08-12”，请改正。`;
      case "day-of-year":
        return `${what}应为实际存在的月和日，写作“12-30”，请改正。`;
      case "link":
        return `${what}应为以 http:// 或者 https:// 开头的网址，请改正。`;
      case "malformed-deadline":
        return `${what}应写明责任单位、要求，以及截止日期，或者每年的截止日期和起始年份，请改正。`;
      case "malformed":
        return `${what}不符合格式，请改正。`;
    }
  },
  more: (rows) => (rows === 0 ? "另有问题未列出。" : `另有${rows}行也有问题，未列出。`),
};
