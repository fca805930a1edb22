import { catalogFields } from "../../locales/zh-CN/catalog-fields.js";
import { catalogWords } from "../../locales/zh-CN/catalog-words.js";
import type { ImportTexts } from "../texts.js";

const named = (table: number, name: string) => `第 ${table} 个表格${name === "" ? "" : `“${name}”`}`;

export const zhCN: ImportTexts = {
  fields: {
    ...catalogFields,
    number: "序号（不作为数据）",
    items: "公开事项",
    category: "类别",
    movedTo: "移交至",
    extra: "其他栏",
    empty: "空栏",
  },
  marks: catalogWords,
  columnReasons: {
    heading: "依表头",
    "sub-heading": "依两级表头",
    values: "依栏中内容",
    position: "依所在位置",
    unknown: "表头不是目录的规定栏目",
    taken: "这一项已由另一栏填写",
  },
  colon: "：",
  separator: "、",
  stop: "。",
  nothing: (source) => `“${source}”中没有找到标准目录的表格。请确认表头含有公开事项、公开内容、公开依据等栏目。`,
  table: (table, name, place, rows, catalog) =>
    `${named(table, name)}：表头始于 ${place}，读入 ${rows} 行${catalog === "" ? "" : `，归入目录 ${catalog}`}。`,
  noTable: (table, name) => `${named(table, name)}：表头不是标准目录的表头，没有读入。`,
  title: (text) => `目录名称取自“${text}”。`,
  noHeading: "（无表头）",
  column: (column, heading, what, why) => `${column} 栏“${heading}”读作${what}（${why}）。`,
  kept: (key) => `其他栏，以“${key}”为名保留`,
  exchanged: ([a, b], [one, other], [first, second]) =>
    `${a} 栏“${one}”和 ${b} 栏“${other}”的内容互相颠倒，已按内容分别读作${first}和${second}。请核对原表。`,
  carried: {
    merged: (place, field, rows, text) => `${place} 的${field}“${text}”是合并单元格，也用于下面 ${rows} 行。`,
    empty: (place, field, rows, text) => `自 ${place} 起 ${rows} 行的${field}为空，沿用上一行的“${text}”。`,
    ditto: (place, field, rows, text) => `自 ${place} 起 ${rows} 行的${field}写作同上或同左，读作“${text}”。`,
  },
  skipped: {
    empty: (place, rows) => `自 ${place} 起有 ${rows} 个空行，已略过。`,
    header: (place, rows) => `${place} 起 ${rows} 行重复表头，已略过。`,
    total: (place, _rows, text) => `${place} 是合计行“${text}”，已略过。`,
  },
  notUnderstood: {
    words: (place, text) => `${place} 的“${text}”不是规定的用语。`,
    mark: (place, text) => `${place} 应为勾选，却写有“${text}”，按已勾选读入。`,
    "before-boxes": (place, text) => `${place} 的选框前另有文字“${text}”。`,
    link: (place, text) => `${place} 含有链接“${text}”。`,
    long: (place, text) => `${place} 的名称过长，已缩短：“${text}”。`,
    section: (place, text) => `${place} 的小标题“${text}”下面没有事项。`,
    remark: (place, text) => `${place} 是说明文字“${text}”。`,
    ditto: (place, text) => `${place} 写作“${text}”，但上面没有内容。`,
    deadline: (place, text) => `${place} 的期限没有写明日期：“${text}”。`,
    "no-catalog": (place, text) => `${place} 的“${text}”前面没有目录，无处归入。`,
    outside: (place, text) => `${place} 的“${text}”不属于规定栏目。`,
  },
  keptAs: (key) => `原文保留在“${key}”中。`,
  notKept: "没有写入目录。",
  matched: {
    id: (count) => `${count} 行沿用表中的事项编号。`,
    names: (count) => `${count} 行的一级、二级事项与标准目录相同，沿用其编号。`,
    level2: (count) => `${count} 行仅二级事项与标准目录相同，沿用其编号。`,
    wording: (count) => `${count} 行是标准目录事项的其他说法，沿用其编号。`,
    new: (count) => `${count} 行不在标准目录中，已新编编号。`,
  },
  more: (count) => `另有 ${count} 处，全部列在 JSON 格式的读取说明中。`,
};
