import type { ConfigTexts } from "../parse-config.js";

const KINDS = { text: "文字", list: "列表", object: "由各项组成的一组内容", number: "整数" };

export const configTexts: ConfigTexts = {
  problem({ code, path, expected, allowed, most }) {
    switch (code) {
      case "not-json":
        return "文件不是有效的 JSON；请检查逗号和引号是否齐全。";
      case "not-config":
        return '文件不是配置；请写成 {"config": 1, ...} 的形式。';
      case "too-large":
        return `文件超过 ${most} 个字符；请核对是否选错了文件。`;
      case "version":
        return "config 应为 1；请改正，或者使用能读取该版本的 Mulu。";
      case "unknown-field":
        return `无法识别“${path}”；请删除或改正。`;
      case "missing":
        return `缺少 ${path}；请补上。`;
      case "wrong-type":
        return `${path} 应为${expected === null || expected === undefined ? "其他类型的内容" : KINDS[expected]}；请改正。`;
      case "not-in-set":
        return `${path} 应为 ${allowed.join("、")} 之一；请改正。`;
      case "out-of-range":
        return `${path} 过长、过多或者超出范围${most > 0 ? `，最多 ${most}` : ""}；请改正。`;
      case "malformed":
        return `${path} 不符合格式；请改正。`;
    }
  },
};
