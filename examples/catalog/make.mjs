// Writes the table of the invented county 清漳县 as counties write theirs: qingzhang.xlsx, qingzhang.htm, qingzhang.csv.
// Run after a change of the table below: node examples/catalog/make.mjs
import { writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { writeXlsx } from "hucre/xlsx";

const title = "清漳县教育领域基层政务公开标准目录";
const issued = "发布机构：清漳县教育局　　印发日期：2020年10月28日";
const remark = "注：√为勾选，■为选定的渠道。";

const LIMIT = "自信息形成或者变更之日起20个工作日内";
const BODY = "清漳县教育局";
const REGULATIONS = "《中华人民共和国政府信息公开条例》";
const INSPECTION = `${REGULATIONS}\n《教育督导条例》`;
const STATISTICS = `《中华人民共和国统计法》\n${REGULATIONS}\n《教育统计管理规定》`;
const ENROLMENT = [
  REGULATIONS,
  "《教育部关于进一步做好小学升入初中免试就近入学工作的实施意见》",
  "《教育部关于推进中小学信息公开工作的意见》",
].join("\n");

const CHANNELS = ["政府网站", "政府公报", "两微一端", "公开查阅点", "政务服务中心", "其他"];
const WEB = ["政府网站"];
const THREE = ["政府网站", "两微一端", "公开查阅点"];

/** First-level item, then its rows: second-level item, elements, basis, channels, and what is otherwise than usual. */
const items = [
  ["政策文件", [
    ["教育法律", "●《教育法》●《义务教育法》●《民办教育促进法》●《教师法》●《国家通用语言文字法》", REGULATIONS, WEB],
    ["规范性文件", "●部门和地方政府规章●各类教育政策文件", REGULATIONS, ["政府网站", "政府公报", "两微一端"]],
  ]],
  ["教育概况", [
    ["教育事业发展主要情况", "教育事业发展主要情况", STATISTICS, THREE],
    ["教育统计数据", "●学校数据●在校生数据●教师数据●办学条件数据●县级汇总数据", STATISTICS, THREE],
    ["义务教育学校名录", "学校名称、学校地址、办学层次、办学类型、办公电话", REGULATIONS, THREE, { township: true }],
  ]],
  ["民办学校信息", [
    ["日常监管信息", "●年检结果●行政处罚信息", `《民办教育促进法》\n${REGULATIONS}\n《国务院关于鼓励社会力量兴办教育 促进民办教育健康发展的若干意见》`, WEB],
  ]],
  ["财务信息", [
    ["财务信息", "●财务管理及监督办法●年度经费预决算信息●收费项目及收费标准", REGULATIONS, WEB],
  ]],
  ["招生管理", [
    ["学校介绍", "●办学性质●办学地点●办学规模●办学基本条件●联系方式", ENROLMENT, THREE],
    ["招 生 政 策", "●各校招生工作实施方案●随迁子女入学办法●部分适龄儿童或少年延缓入学、休学等特殊需求的政策解读", ENROLMENT, THREE],
    ["招生计划", "各校本年度招生计划", ENROLMENT, THREE],
    ["招生范围", "●招生范围●学区划分详细情况", ENROLMENT, THREE],
    ["招生结果", "本年度招生结果（录取结果查询渠道）", ENROLMENT, WEB],
  ]],
  ["学生管理", [
    ["学籍管理", "●学籍管理办法●转学、休学、复学等办理流程和时限", `${REGULATIONS}\n《中小学生学籍管理办法》（教基〔2025〕1号）`, WEB],
    ["学生评优奖励", "●评优奖励的条件、程序●评选结果", REGULATIONS, WEB, { onRequest: true }],
    ["义务教育学生资助政策", "统一城乡义务教育“两免一补”政策", `${REGULATIONS}\n《国务院关于进一步完善城乡义务教育经费保障机制的通知》`, WEB],
  ]],
  ["教师管理", [
    ["教师培训", "教师培训的政策、计划、通知", REGULATIONS, WEB],
    ["教师行为规范", "●教师行为规范、师德师风文件●违反行为的处理办法", `${REGULATIONS}\n《教师法》`, WEB],
    ["教师评优评先", "●评优评先的文件、条件、程序●评选结果公示", REGULATIONS, WEB, { limit: "自信息形成或者变更之日起30个工作日内" }],
    ["教师招聘", "●招聘公告与岗位●考试、面试、体检通知●拟聘名单公示", REGULATIONS, ["政府网站", "两微一端"], { limit: "自信息形成或者变更之日起15 个工 作日内" }],
  ]],
  ["重要政策执行情况", [
    ["农村义务教育学生营养改善计划", "●实施方案与政策●受益学校与人数●资金使用情况●食堂与食品安全信息", `${REGULATIONS}\n教财〔2022〕2号`, WEB],
    ["义务教育控辍保学", "●控辍保学政策、措施●巩固情况", REGULATIONS, WEB],
    ["县域义务教育均衡发展", "●均衡发展规划与措施●进展情况", REGULATIONS, WEB],
  ]],
  ["教育督导", [
    ["督学责任区与责任督学", "●责任督学名单与联系方式●督学责任区划分", INSPECTION, WEB],
    ["教育督导评估", "●督导评估通知与标准●义务教育均衡发展督导评估认定结果", INSPECTION, WEB],
    ["督导报告与结果", "●督导报告●整改情况", INSPECTION, WEB],
  ]],
  ["校园安全", [
    ["校园安全管理", "●安全管理制度、措施●检查与整治情况", REGULATIONS, WEB],
    ["校园突发公共事件应急", "●应急预案●预警与处置情况", `${REGULATIONS}\n《突发事件应对法》`, WEB],
    ["校园卫生与食品安全", "卫生防病、食品安全管理情况", REGULATIONS, WEB],
  ]],
  ["学前教育", [
    ["普惠性幼儿园名录", "●幼儿园名称●地址●收费标准●招生咨询电话", REGULATIONS, ["政府网站", "两微一端"]],
  ]],
];

const heads = [
  ["序 号", "公开事项", null, "公开内容（要素）", "公开依据", "公开时限", "公开主体", "公开渠道和载体", "公开对象", null, "公开方式", null, "公开层级", null],
  [null, "一级事项", "二级事项", null, null, null, null, null, "全社会", "特定群众", "主动", "依申请", "县级", "乡级"],
];
const WIDTH = heads[0].length;

const boxes = (channels) => CHANNELS.map((name) => `${channels.includes(name) ? "■" : "□"}${name}`).join(" ");

/** All cells with their spans: { row, column, text, rows, columns } */
const cells = [
  { row: 0, column: 0, text: title, rows: 1, columns: WIDTH },
  { row: 1, column: 0, text: issued, rows: 1, columns: WIDTH },
];
for (const [column, text] of heads[0].entries()) {
  if (text === null) continue;
  const columns = heads[0][column + 1] === null ? 2 : 1;
  cells.push({ row: 2, column, text, rows: columns === 2 ? 1 : 2, columns });
}
for (const [column, text] of heads[1].entries())
  if (text !== null) cells.push({ row: 3, column, text, rows: 1, columns: 1 });

let row = 4;
for (const [at, [level1, rows]] of items.entries()) {
  // Here 序号 counts the first-level items.
  cells.push({ row, column: 0, text: String(at + 1), rows: rows.length, columns: 1 });
  cells.push({ row, column: 1, text: level1, rows: rows.length, columns: 1 });
  for (const [i, [level2, elements, basis, channels, { limit = LIMIT, onRequest = false, township = false } = {}]] of rows.entries()) {
    const one = (column, text) => cells.push({ row: row + i, column, text, rows: 1, columns: 1 });
    one(2, level2);
    one(3, elements);
    // The same basis stands once for all neighbours that have it.
    if (rows[i - 1]?.[2] !== basis) {
      let same = 1;
      while (rows[i + same]?.[2] === basis) same++;
      cells.push({ row: row + i, column: 4, text: basis, rows: same, columns: 1 });
    }
    one(5, limit);
    one(6, BODY);
    one(7, boxes(channels));
    for (const [column, mark] of [true, false, !onRequest, onRequest, true, township].entries())
      one(8 + column, mark ? "√" : "");
  }
  row += rows.length;
}
cells.push({ row, column: 0, text: remark, rows: 1, columns: WIDTH });

/** Rows of texts, with nothing where a merged cell only covers a place: so spreadsheets save a table as CSV. */
const grid = Array.from({ length: row + 1 }, () => Array(WIDTH).fill(""));
for (const one of cells) grid[one.row][one.column] = one.text;

/** Beside this script, or in the folder named behind it. */
const folder = process.argv[2] ? pathToFileURL(process.argv[2]) : new URL(".", import.meta.url);
const place = (name) => new URL(name, folder);
const quoted = (text) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
writeFileSync(place("qingzhang.csv"), `\ufeff${grid.map((texts) => texts.map(quoted).join(",")).join("\n")}\n`);

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("\n", "<br>");
const span = (name, count) => (count > 1 ? ` ${name}="${count}"` : "");
const html = grid.map((_, at) => {
  const own = cells.filter((one) => one.row === at).sort((a, b) => a.column - b.column);
  const tds = own.map((one) => `<td${span("rowspan", one.rows)}${span("colspan", one.columns)}>${escaped(one.text)}</td>`);
  return `<tr>${tds.join("")}</tr>`;
});
writeFileSync(
  place("qingzhang.htm"),
  `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>${title}</title>
</head>
<body>
<table border="1">
${html.join("\n")}
</table>
</body>
</html>
`,
);

const thin = { style: "thin", color: { rgb: "000000" } };
const style = (at, column) => ({
  alignment: { vertical: "center", wrapText: true, horizontal: at === 0 || at === 2 || at === 3 || column >= 8 ? "center" : "left" },
  ...(at === 0 && { font: { size: 16, bold: true } }),
  ...(at > 1 && at < row && { border: { top: thin, right: thin, bottom: thin, left: thin } }),
});
const styled = new Map(
  grid.flatMap((texts, at) => texts.map((text, column) => [`${at},${column}`, { value: text || null, style: style(at, column) }])),
);
const day = new Date(Date.UTC(2020, 9, 28));
writeFileSync(
  place("qingzhang.xlsx"),
  await writeXlsx({
    sheets: [
      {
        name: "Sheet1",
        rows: grid.map((texts) => texts.map((text) => text || null)),
        columns: [6, 12, 16, 30, 34, 18, 14, 26, 7, 7, 7, 7, 7, 7].map((width) => ({ width })),
        cells: styled,
        rowDefs: new Map(grid.map((_, at) => [at, { height: at === 0 ? 30 : at < 4 || at === row ? 18 : 58 }])),
        pageSetup: { orientation: "landscape", paperSize: "a3", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
        merges: cells
          .filter(({ rows, columns }) => rows * columns > 1)
          .map((one) => ({
            startRow: one.row,
            startCol: one.column,
            endRow: one.row + one.rows - 1,
            endCol: one.column + one.columns - 1,
          })),
      },
    ],
    properties: { title, creator: BODY, created: day, modified: day },
  }),
);
