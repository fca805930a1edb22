import type { ErrorTexts } from "../error-texts.js";

export const zhCN: ErrorTexts = {
  "too-many-rows": ({ file, limit }) => `“${file}”的行数超过 ${limit}，请拆成几个文件。`,
  "too-many-columns": ({ file, limit }) => `“${file}”有表格超过 ${limit} 栏，请删去多余的栏后再导入。`,
  "too-many-cells": ({ file, limit }) => `“${file}”的表格超过 ${limit} 个单元格，请拆成几个文件。`,
  "text-too-long": ({ file, place, limit }) =>
    `“${file}”的 ${place} 处内容过长（每项至多 ${limit}），请分成几格或删减后再导入。`,
  "file-too-large": ({ file, limit }) => `“${file}”超过 ${limit} MB，请拆成几个文件。`,
  "no-table": ({ file }) => `“${file}”中没有表格，请选择含有标准目录表格的文件。`,
  "not-json": ({ file, place }) => `“${file}”不是完整的 JSON（${place}），请重新导出。`,
  "not-a-catalog": ({ file, place }) =>
    `“${file}”的 ${place} 不是第 1 版目录，请用“mulu catalog import”从原表重新生成。`,
};
