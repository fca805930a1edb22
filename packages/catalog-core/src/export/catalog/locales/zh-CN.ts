import type { CatalogTexts } from "../texts.js";

export const zhCN: CatalogTexts = {
  scroll: "可横向滚动的表格",
  provisional: "左侧有粗虚线的行为暂定内容，待核实，以正式印发的目录为准。",
};
