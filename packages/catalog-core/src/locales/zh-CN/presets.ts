import type { PresetTexts } from "../preset-texts.js";

export const presetTexts: PresetTexts = {
  presets: {
    strict: { title: "从严", about: "检查全部规则，警告按错误对待，提示按警告对待。" },
    standard: { title: "标准", about: "检查全部规则，按各自的程度；未作选择时使用。" },
    national: { title: "全国", about: "检查法规和全国性文件的要求，不检查只由长治市教育局通知提出的要求。" },
    changzhi: { title: "长治市", about: "检查全部规则，只由长治市教育局通知提出的要求按错误对待。" },
    essential: { title: "基本", about: "只检查法规明确要求的事项。" },
  },
  problem({ code, name, rule, nearest }) {
    const meant = nearest === null ? "" : `，可能是“${nearest}”`;
    switch (code) {
      case "unknown-preset":
        return `没有“${name}”这个规则组合${meant}；请填写 strict、standard、national、changzhi 或 essential，未改正前按 standard 检查。`;
      case "unknown-rule":
        return `没有“${name}”这条规则${meant}；请改正规则名称，未改正前此项设置不起作用。`;
      case "unknown-override":
        return `规则“${rule}”的设置“${name}”无法识别${meant}；请填写 off、error、warning 或 info。`;
    }
  },
};
