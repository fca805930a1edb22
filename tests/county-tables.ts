import { madeDocx, madeXlsx } from "../packages/catalog-core/src/import/files/zip.fixture.js";

// Catalogs as counties publish them, in the usual form with its two header rows and merged cells. The county doesn't
// exist, and the rows were put together for these tests.

export interface CountyCell {
  text: string;
  /** How many rows and columns it covers. */
  rows: number;
  columns: number;
}

export interface CountyTable {
  title: string;
  /** The cells that begin in each row. */
  rows: CountyCell[][];
}

const cell = (text: string, rows = 1, columns = 1): CountyCell => ({ text, rows, columns });

const header: CountyCell[][] = [
  [
    cell("序号", 2),
    cell("公开事项", 1, 2),
    ...["公开内容（要素）", "公开依据", "公开时限", "公开主体", "公开渠道和载体"].map((text) => cell(text, 2)),
    ...["公开对象", "公开方式", "公开层级"].map((text) => cell(text, 1, 2)),
  ],
  ["一级事项", "二级事项", "全社会", "特定群体", "主动", "依申请", "县级", "乡级"].map((text) => cell(text)),
];

/** A second-level item: name, elements, basis, time limit, channels, then what is ticked, by the place of its column. */
type Item = [level2: string, elements: string, basis: string, timeLimit: string, channels: string, ticks: string];

/** Ticks are written `全主县`: the first characters of the ticked headings. */
const tickColumns = "全特主依县乡";

function countyTable(title: string, body: string, groups: readonly [level1: string, items: readonly Item[]][]) {
  const rows = [...header];
  const first = rows.length;
  for (const [level1, items] of groups)
    for (const [i, [level2, elements, basis, timeLimit, channels, ticks]] of items.entries())
      rows.push([
        cell(String(rows.length - first + 1)),
        ...(i === 0 ? [cell(level1, items.length)] : []),
        ...[level2, elements, basis, timeLimit].map((text) => cell(text)),
        ...(i === 0 ? [cell(body, items.length)] : []),
        cell(channels),
        ...[...tickColumns].map((mark) => cell(ticks.includes(mark) ? "√" : "")),
      ]);
  return { title, rows };
}

const regulation = "《中华人民共和国政府信息公开条例》";
const website = "■政府网站 □政府公报 ■公开查阅点";
const village = "■政府网站 ■社区/企事业单位/村公示栏（电子屏）";

/** 保障性住房 */
export const housing: CountyTable = countyTable("清漳县保障性住房领域基层政务公开标准目录", "清漳县住房和城乡建设局", [
  [
    "政策法规",
    [
      ["保障政策", "文件名称、文号、适用范围、解读", regulation, "20个工作日", website, "全主县"],
      ["申请指南", "申请条件、所需材料、办理地点、咨询电话", regulation, "即时公开", village, "全主县乡"],
    ],
  ],
  [
    "房源筹集",
    [
      [
        "年度建设计划",
        "计划套数、项目名称、开工时间",
        "《清漳县住房保障办法》（清政发〔2022〕6号）",
        "每年3月31日前",
        website,
        "全主县",
      ],
      ["项目进度", "开工情况、竣工情况", regulation, "自信息形成之日起20个工作日内", website, "全主县"],
    ],
  ],
  [
    "配租管理",
    [
      [
        "申请审核结果",
        "申请人编号、审核意见、公示期限、投诉电话",
        "《清漳县住房保障办法》（清政发〔2022〕6号）",
        "10个工作日",
        village,
        "特主依县乡",
      ],
      ["轮候名册", "轮候编号、轮候次序", regulation, "5个工作日", website, "特依县"],
      ["摇号结果", "摇号时间、房号、中签编号", regulation, "1个工作日", village, "全主县乡"],
    ],
  ],
]);

/** 农村集体土地征收 */
export const land: CountyTable = countyTable("清漳县农村集体土地征收领域基层政务公开标准目录", "清漳县自然资源局", [
  [
    "征前工作",
    [
      ["预征收公告", "征收范围、征收目的、调查安排", "《中华人民共和国土地管理法》", "10个工作日", village, "特主县乡"],
      [
        "现状调查",
        "权属、地类、面积、地上附着物清单",
        "《中华人民共和国土地管理法》",
        "5个工作日",
        village,
        "特主县乡",
      ],
      [
        "安置方案征询",
        "补偿标准、安置方式、社会保障、听证办法",
        "《中华人民共和国土地管理法》",
        "30日",
        village,
        "特主依县乡",
      ],
    ],
  ],
  ["审批文件", [["批准文书", "批复文号、勘测定界图、征收方案", regulation, "20个工作日", website, "全主县"]]],
  [
    "补偿安置",
    [
      ["征收公告", "批准机关、征收用途、办理期限", "《中华人民共和国土地管理法》", "10个工作日", village, "全主县乡"],
      [
        "补偿费支付",
        "收款单位、金额、支付时间",
        "《清漳县征地补偿费管理办法》（清政办发〔2021〕14号）",
        "即时",
        village,
        "特主乡",
      ],
    ],
  ],
]);

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** The table's places: what begins there, null where a cell from further up or left reaches over it. */
function placesOf({ rows }: CountyTable): { cell: CountyCell; starts: boolean; left: boolean }[][] {
  const places: { cell: CountyCell; starts: boolean; left: boolean }[][] = rows.map(() => []);
  for (const [r, cells] of rows.entries()) {
    let c = 0;
    for (const one of cells) {
      while (places[r]![c]) c++;
      for (let down = 0; down < one.rows; down++)
        for (let right = 0; right < one.columns; right++)
          places[r + down]![c + right] = { cell: one, starts: down === 0 && right === 0, left: right === 0 };
    }
  }
  return places;
}

const columnName = (at: number) => String.fromCharCode(65 + at);

/** A page with these tables, each below its title. */
export function asHtml(...tables: readonly CountyTable[]): string {
  const td = ({ text, rows, columns }: CountyCell) =>
    `<td rowspan="${rows}" colspan="${columns}">${escaped(text)}</td>`;
  const html = tables.map(
    ({ title, rows }) =>
      `<h2>${title}</h2><table border="1">${rows.map((cells) => `<tr>${cells.map(td).join("")}</tr>`).join("\n")}</table>`,
  );
  return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>目录</title></head><body>${html.join("\n")}</body></html>`;
}

/** A workbook with a sheet for each table, its title over all columns in the first row. */
export function asXlsx(...tables: readonly CountyTable[]): Uint8Array {
  return madeXlsx(
    tables.map((table, i) => {
      const places = placesOf(table);
      const merges = [`A1:${columnName(places[0]!.length - 1)}1`];
      const rows = places.map((row, r) => {
        const cells = row.map(({ cell: { text, rows, columns }, starts }, c) => {
          if (!starts) return "";
          if (rows > 1 || columns > 1)
            merges.push(`${columnName(c)}${r + 2}:${columnName(c + columns - 1)}${r + 1 + rows}`);
          return `<c r="${columnName(c)}${r + 2}" t="inlineStr"><is><t>${escaped(text)}</t></is></c>`;
        });
        return `<row r="${r + 2}">${cells.join("")}</row>`;
      });
      const title = `<row r="1"><c r="A1" t="inlineStr"><is><t>${table.title}</t></is></c></row>`;
      return {
        name: `表${i + 1}`,
        xml: `<sheetData>${title}${rows.join("")}</sheetData><mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>`,
      };
    }),
  );
}

/** A text document with these tables, each below its title. */
export function asDocx(...tables: readonly CountyTable[]): Uint8Array {
  const paragraph = (text: string) => `<w:p><w:r><w:t>${escaped(text)}</w:t></w:r></w:p>`;
  return madeDocx(
    tables
      .map((table) => {
        const rows = placesOf(table).map((row, r) => {
          const cells = row.map(({ cell: { text, rows, columns }, starts, left }) => {
            if (!left) return "";
            const span = columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : "";
            const merge = rows > 1 ? `<w:vMerge${starts ? ' w:val="restart"' : ""}/>` : "";
            return `<w:tc><w:tcPr>${span}${merge}</w:tcPr>${paragraph(starts ? text : "")}</w:tc>`;
          });
          return `<w:tr>${r < 2 ? "<w:trPr><w:tblHeader/></w:trPr>" : ""}${cells.join("")}</w:tr>`;
        });
        return `${paragraph(table.title)}<w:tbl>${rows.join("")}</w:tbl>`;
      })
      .join(""),
  );
}

/** Text as a spreadsheet program saves it: a merged cell's text stands in its first place only. */
export function asText(delimiter: "," | "\t", table: CountyTable): string {
  const rows = placesOf(table).map((row) => row.map(({ cell, starts }) => (starts ? cell.text : "")).join(delimiter));
  return `${[table.title, ...rows].join("\r\n")}\r\n`;
}

/** Markdown, which knows no merged cells: their text stands in each place. */
export function asMarkdown(table: CountyTable): string {
  const [first, ...others] = placesOf(table).map((row) => `| ${row.map(({ cell }) => cell.text).join(" | ")} |`);
  return `# ${table.title}\n\n${first}\n|${" --- |".repeat(14)}\n${others.join("\n")}\n`;
}
