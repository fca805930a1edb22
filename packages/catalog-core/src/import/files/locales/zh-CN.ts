import type { FileTexts } from "../texts.js";

const megabytes = (bytes: string | number | undefined) => `${Math.round(Number(bytes) / 1e6)} MB`;
const at = (place: string | number | undefined) => (place === undefined ? "" : `（到 ${place}）`);

export const zhCN: FileTexts = {
  tablePlace: (table, row, column) => `第${table}个表格第${row}行第${column}列`,
  errors: {
    doc: () => "这是 Word 97-2003 文档（.doc），不能读取。请用 WPS 或 Word 打开，另存为 .docx 后再导入。",
    wps: () => "这是 WPS 文字文档（.wps），不能读取。请用 WPS 打开，另存为 .docx 后再导入。",
    et: () => "这是 WPS 表格文件（.et），不能读取。请用 WPS 打开，另存为 .xlsx 后再导入。",
    pdf: () => "这是 PDF 文件，其中没有可读取的表格。请找到原来的表格文件，另存为 .xlsx 或 .docx 后再导入。",
    picture: () => "这是图片，其中没有可读取的表格。请找到原来的表格文件，另存为 .xlsx 或 .docx 后再导入。",
    ofd: () => "这是 OFD 版式文件，其中没有可读取的表格。请找到原来的表格文件，另存为 .xlsx 或 .docx 后再导入。",
    rtf: () => "这是 RTF 文件，不能读取。请用 WPS 或 Word 打开，另存为 .docx 后再导入。",
    encrypted: () => "文件设有打开密码，不能读取。请用 WPS、Excel 或 Word 打开，取消密码后另存，再导入。",
    xlsb: () => "这是 Excel 二进制工作簿（.xlsb），不能读取。请用 Excel 打开，另存为 .xlsx 后再导入。",
    "xml-spreadsheet": () => "这是 XML 表格 2003 文件，不能读取。请用 WPS 或 Excel 打开，另存为 .xlsx 后再导入。",
    "web-archive": () => "这是单个文件网页（.mht），不能读取。请用 WPS 或 Excel 打开，另存为 .xlsx 或 .html 后再导入。",
    "open-document": () =>
      "这是 OpenDocument 文件（.ods、.odt），不能读取。请用 WPS 或 LibreOffice 打开，另存为 .xlsx 或 .docx 后再导入。",
    presentation: () => "这是演示文稿，不能读取。请将其中的表格复制到 WPS 或 Excel，另存为 .xlsx 后再导入。",
    "old-xls": () => "这是 Excel 95 或更早的工作簿，不能读取。请用 WPS 或 Excel 打开，另存为 .xlsx 后再导入。",
    archive: () => "这是压缩包，不是表格文件。请先解压，再导入其中的 .xlsx、.docx 或 .csv 文件。",
    unknown: () => "认不出这是什么文件。请将表格另存为 .xlsx、.docx 或 .csv 后再导入。",
    empty: () => "文件是空的。请检查文件是否保存完整，再重新导入。",
    damaged: () => "文件已损坏或不完整，不能读取。请用 WPS、Excel 或 Word 打开检查，另存一份后再导入。",
    "too-large": ({ limit }) => `文件超过 ${megabytes(limit)}，没有读取。请删去图片和无关的工作表，另存后再导入。`,
    "unpacks-too-large": ({ limit }) =>
      `文件展开后超过 ${megabytes(limit)}，没有读取。请只保留目录表，另存为新文件后再导入。`,
    "too-many-parts": ({ limit }) => `文件内部超过 ${limit} 个部分，没有读取。请只保留目录表，另存为新文件后再导入。`,
    "too-many-elements": ({ limit }) =>
      `文件内容超过 ${limit} 个单元，没有读取。请清除多余的行、列和格式，另存为新文件后再导入。`,
    "document-type": () =>
      "文件中有 Office 文件不应有的文档类型声明（DOCTYPE），没有读取。请用 WPS 或 Office 打开，另存后再导入。",
    "too-many-sheets": ({ limit }) => `工作表过多（最多 ${limit} 个），没有读取。请只保留目录表，另存后再导入。`,
    "too-many-rows": ({ place, limit }) =>
      `表格超过 ${limit} 行${at(place)}，没有读取。请删去表格下方多余的内容，另存后再导入。`,
    "too-many-columns": ({ place, limit }) =>
      `表格超过 ${limit} 列${at(place)}，没有读取。请删去表格右侧多余的内容，另存后再导入。`,
    "too-many-cells": ({ place, limit }) =>
      `表格超过 ${limit} 个单元格${at(place)}，没有读取。请删去表格外多余的内容，另存后再导入。`,
  },
};
