import type { DoneTexts } from "../parse-done.js";

export const doneTexts: DoneTexts = {
  problem({ code, number, field, value, expected, most }) {
    const place = number === null ? "文件" : `第 ${number} 条完成记录`;
    switch (code) {
      case "not-json":
        return "文件不是有效的 JSON；请检查逗号和引号是否齐全。";
      case "not-done":
        return '文件不是完成记录；请写成 {"done": [...]} 的形式。';
      case "too-large":
        return `文件超过 ${most} 个字符；请核对是否选错了文件。`;
      case "too-many":
        return `完成记录超过 ${most} 条；请分成几个文件。`;
      case "not-an-object":
        return `${place}不是带有各字段的对象；请写明 duty、due 和 on。`;
      case "unknown-field":
        return `${place}有无法识别的字段“${field}”；请删除或改正。`;
      case "missing":
        return `${place}缺少 ${field}；请补上。`;
      case "not-text":
        return `${place}的 ${field} 不是文字；请改为加引号的文字。`;
      case "too-long":
        return `${place}的 ${field} 超过 ${most} 个字符；请缩短。`;
      case "not-a-day":
        return `${place}的 ${field} 不是有效的日期；请写成 2026-11-23 的形式。`;
      case "malformed":
        return `${place}不符合格式；请改正。`;
      case "unknown-duty":
        return `${place}的编号“${value}”不存在；请核对 duty。`;
      case "no-day":
        return `${place}的“${value}”在依据中没有写明日期或者周期；请删除这条记录。`;
      case "due-missing":
        return `${place}没有写明完成的是“${value}”的哪一期；请补上截止日期 due。`;
      case "due-of-period":
        return `${place}的“${value}”按周期计算，没有固定的截止日期；请删除 due，只写完成日期 on。`;
      case "not-due":
        return `${place}的 due ${field} 不是“${value}”的截止日期；${expected === "" ? "请核对日期" : `请核对，是否应为 ${expected}`}。`;
      case "twice":
        return `${place}与第 ${value} 条重复；请删除其中一条。`;
    }
  },
};
