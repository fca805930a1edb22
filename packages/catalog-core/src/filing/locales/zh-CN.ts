import type { FilingTexts } from "../texts.js";

export const zhCN: FilingTexts = {
  title: "标准目录备案材料",
  complete: "材料齐全，可以报送市教育局审核备案。",
  incomplete: (count) => `材料不齐全，尚有${count}个事项未说明理由。`,
  headings: {
    catalog: "本级标准目录",
    comparison: "与市标准目录的对照",
    reasons: "未列入或者公开减少的事项及理由",
    lacking: "尚未说明理由的事项",
  },
  columns: { id: "事项编号", level1: "一级事项", level2: "二级事项", what: "情况", reason: "理由" },
  what: (field, reason) => `${field}${reason}`,
  lacks: (names, what) => `${names}：${what}，未说明理由。`,
  problem(code, at, name) {
    const place = `第${at ?? 0}条${name === "" ? "" : `（${name.slice(0, 80)}）`}`;
    switch (code) {
      case "not-reasons":
        return "理由文件的格式无法识别，请使用导出的模板填写。";
      case "no-columns":
        return "理由表的第一行没有“二级事项”或者“事项编号”，以及“理由”，请补上表头。";
      case "too-many":
        return "理由文件的条数过多，请核对是否选错文件。";
      case "no-row":
        return `${place}没有写明是哪个事项，请填写事项编号，或者一级事项和二级事项。`;
      case "unknown-row":
        return `${place}在标准目录中没有对应的事项，请核对事项编号或者名称。`;
      case "ambiguous":
        return `${place}在标准目录中有多个同名事项，请写明一级事项或者事项编号。`;
      case "twice":
        return `${place}的理由重复，请合并为一条。`;
      case "no-text":
        return `${place}的理由应为文字，请改正。`;
      case "too-long":
        return `${place}的理由超过5000字，请缩短。`;
    }
  },
};
