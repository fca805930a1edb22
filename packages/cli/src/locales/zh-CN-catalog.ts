import type { CatalogCommandTexts } from "./catalog-commands.js";

export const zhCNCatalog: CatalogCommandTexts = {
  help: {
    summary: "标准目录：导入、校验、对照、导出、备案",
    description: "处理政务公开标准目录：把各种表格读成目录，校验、与标准目录对照、按规定格式导出、生成备案材料。",
    usage: "<命令> [选项]",
    source: "目录",
    sources: "目录文件或网址（xlsx、xls、docx、html、csv、tsv、md、json），或用 - 表示标准输入",
    sourceOrBuiltIn: "目录文件或网址，不写则用内置目录",
    county: "本级目录",
    standard: "标准目录",
    standards: "对照用的标准目录，不写则用内置的市级目录",
    commands: {
      import: {
        summary: "把表格读成目录（JSON）",
        description:
          "把表格读成目录，输出 JSON；各栏读作什么、哪些单元格没有读懂，写在标准错误中。与标准目录相同的事项沿用其编号。",
        usage: "[选项] <目录>",
        after: `一个文件里有多个目录时，输出 JSON 数组。

示例：
  mulu catalog import 目录.xlsx --out 目录.json
  mulu catalog import https://www.example.gov.cn/ml.html > 目录.json`,
      },
      validate: {
        summary: "校验目录是否完整、规范",
        description: "逐行校验目录：各栏是否填写、渠道和方式、公开时限是否超过法定期限、依据、重复的事项等。",
        usage: "[选项] <目录...>",
        after: `退出码：0 没有达到 --fail-on 所定级别的问题，1 有，2 用法有误或文件未能读取。

示例：
  mulu catalog validate 目录.xlsx`,
      },
      compare: {
        summary: "与标准目录对照",
        description: "列出与标准目录的不同：未列入、新增、名称不同的事项，变动的栏目，以及公众得到的是多了还是少了。",
        usage: "[选项] <本级目录> [标准目录]",
        after: `退出码：0 公众得到的没有减少，1 有减少（包括未列入的事项），2 用法有误或文件未能读取。

示例：
  mulu catalog compare 本县目录.docx
  mulu catalog compare 本县目录.xlsx 市目录.xlsx --out 对照.xlsx`,
      },
      export: {
        summary: "按规定格式导出目录",
        description:
          "按规定格式导出目录：两行表头、合并单元格、渠道方框，可直接打印。格式按 --format 或者 --out 的扩展名确定。用 --for-widget 时输出网页组件使用的 JSON。",
        usage: "[选项] [目录]",
        after: `示例：
  mulu catalog export --out 市目录.docx
  mulu catalog export 目录.json --out 目录.xlsx --paper a4
  mulu catalog export 目录.json --for-widget --report 报告.json --out catalog.json`,
      },
      file: {
        summary: "生成报送备案的材料",
        description:
          "生成报送市级审核备案的材料：本级目录、与标准目录的对照、未列入或公开减少的事项及理由。不写 --reasons 时，输出待填写的理由模板。",
        usage: "[选项] <本级目录> [标准目录]",
        after: `退出码：0 材料齐全（或已输出模板），1 尚有事项未说明理由，2 用法有误或文件未能读取。

示例：
  mulu catalog file 本县目录.xlsx --out 理由.json
  mulu catalog file 本县目录.xlsx --reasons 理由.json --out 备案材料.docx`,
      },
    },
    options: {
      jsonOnly: "格式：只有 json",
      format: (known) => `格式：${known} 之一（默认按 --out 的扩展名，否则用第一种）`,
      out: "写入文件 F，不写则输出到屏幕",
      standard: "沿用 F 中标准目录的事项编号（默认内置的市级目录）",
      account: "把全部读取说明以 JSON 格式写入文件 F",
      paper: "纸张：a3 或 a4，横向（默认 a3）",
      forWidget: "输出网页组件使用的 JSON，另含供检索的拼音",
      report: "把报告 F（mulu audit --format json，按同一目录检查）中各事项的公开状态一并写入，与 --for-widget 同用",
      reasons: "理由文件（JSON 模板，或者有“事项编号”和“理由”两栏的表格）",
      quiet: "不提示结果",
      quietAccount: "不显示读取说明",
    },
  },
  oneFile: (source) => `“${source}”不是一个文件，请写一个文件或网址。`,
  tooLarge: (source, megabytes) => `“${source}”超过 ${megabytes} MB，请核对是否选错文件。`,
  none: (source) => `“${source}”里没有目录，请核对是否选错文件。`,
  several: (source, count) => `“${source}”里有 ${count} 个目录，请先用 mulu catalog import 分开，再选其中一个。`,
  file: (source, sentence) => `“${source}”：${sentence}`,
  binary: "这种格式不能显示在屏幕上，请用 --out 写入文件。",
  longCell: (place, characters) =>
    `工作表中 ${place} 一格有 ${characters} 字，超过 Excel 每格 32767 字的上限。请改用 --format docx、html 或 json，或精简这一格的内容。`,
  paper: (value) => `--paper 的值“${value}”无效，请写 a3 或 a4。`,
  forWidgetFormat: (value) => `--for-widget 只输出 json，不能输出“${value}”，请改写格式或者文件名。`,
  reportAlone: "--report 只用于网页组件的 JSON，请同时写上 --for-widget。",
  notReport: (file) => `“${file}”不是检查报告，请用 mulu audit --format json 生成。`,
  otherReport: (file, catalog, wanted) =>
    `报告“${file}”是按目录“${catalog}”检查的，不是“${wanted}”，请用 mulu audit --catalog 按要导出的目录重新检查。`,
  imported: (file, catalogs, rows) => `已写入“${file}”：${catalogs} 个目录，${rows} 个事项。`,
  row: (row, level1, level2) => `第${row}行 ${level1}／${level2}`,
  provisional: "（暂定，待核实）",
  validated: (rows, fail, review) => `${rows} 个事项，应改 ${fail} 处，需人工核实 ${review} 处。`,
};
