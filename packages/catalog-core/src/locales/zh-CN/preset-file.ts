import type { PresetFileTexts } from "../preset-file-texts.js";

export const presetFileTexts: PresetFileTexts = {
  problem(problem) {
    const { code, name } = problem;
    const meant = "nearest" in problem && problem.nearest !== null ? `，可能是“${problem.nearest}”` : "";
    switch (code) {
      case "not-json":
        return "文件不是有效的 JSON；请检查逗号和引号是否齐全。";
      case "not-preset":
        return '文件不是规则组合；请写成 {"preset": 1, "base": "standard", "rules": {...}} 的形式。';
      case "version":
        return "规则组合的版本不是 1；请使用与本程序相符的文件。";
      case "too-large":
        return `文件超过 ${name} 个字符；请核对是否选错了文件。`;
      case "unknown-field":
        return `字段“${name}”无法识别；请删除，只留 preset、base 和 rules。`;
      case "not-text":
        return `“${name}”的值不是文字；请改为加引号的文字。`;
      case "not-rules":
        return 'rules 不是按规则列出的对象；请写成 {"规则编号": "off"} 的形式。';
      case "unknown-preset":
        return `没有“${name}”这个规则组合${meant}；base 请写 strict、standard、national、changzhi 或 essential。`;
      case "unknown-rule":
        return `没有“${name}”这条规则${meant}；请改正规则编号。`;
      case "unknown-override":
        return `规则“${"rule" in problem ? problem.rule : ""}”的设置“${name}”无法识别${meant}；请写 off、error、warning 或 info。`;
    }
  },
};
