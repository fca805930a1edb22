import type { SharedTexts } from "../texts.js";
import type { ProblemPlace } from "../types.js";

const at = ({ row, column }: ProblemPlace) =>
  `${row === null ? "" : `第${row}行`}${column === null ? "" : `${column}栏`}`;

/** What all registers say in Chinese. */
export const zhCN: SharedTexts = {
  at,
  problem(code, place) {
    const { value } = place;
    switch (code) {
      case "version":
        return `${value} 应为 1，请改正，或者使用能读取它的 Mulu 版本。`;
      case "too-many":
        return `台账超过${value}行，其余各行没有读取，请分成几个文件。`;
      case "no-day":
        return `${at(place)}的“${value}”不是日期，请写作2026-11-23的样式。`;
      case "no-moment":
        return `${at(place)}的“${value}”不是时间，请写作2026-11-23 15:30的样式。`;
      case "unknown-choice":
        return `${at(place)}的“${value}”不是可选的值，请按模板的填写说明填写。`;
      case "no-text":
        return `${at(place)}应当是文字，请核对。`;
      case "too-long":
        return `${at(place)}超过5000字，请精简。`;
    }
  },
  hint: "填写说明：",
  problems: "未能读取的行",
  findings: "需改正和核实的",
  clean: "没有发现问题。",
  more: (count) => `另有 ${count} 条没有列出，请用表格或者数据格式输出全部结果。`,
  columns: { mark: "结果", row: "行", message: "问题", fix: "改法", duties: "依据" },
  madeBy: (version) => `由 Mulu ${version} 生成，没有上传任何内容。`,
};
