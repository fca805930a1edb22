import type { RecordCommandTexts } from "./record-commands.js";

export const zhCNRecord: RecordCommandTexts = {
  help: {
    summary: "文件台账：生成模板、检查",
    description:
      "检查本单位的文件台账：公开属性、理由、备案、审查、公开期限、解读、定期评估，以及各年不主动公开的数量。",
    usage: "<命令> [选项]",
    file: "文件",
    files: "写入的文件，与 --out 相同",
    register: "台账",
    registers: "台账文件（xlsx、xls、csv、tsv、json），或用 - 表示标准输入",
    commands: {
      template: {
        summary: "生成台账模板",
        description: "生成空白的文件台账：规定的各栏，以及一行填写说明。格式按 --format 或者文件的扩展名确定。",
        usage: "[选项] [文件]",
        after: `示例：
  mulu record template --out 文件台账.xlsx`,
      },
      audit: {
        summary: "检查台账",
        description:
          "逐件检查台账中的文件。未能读取的行写明行和栏，其余各行照常检查；另列各年依申请公开和不予公开的数量与上年相比。",
        usage: "[选项] <台账>",
        after: `退出码：0 没有达到 --fail-on 所定级别的问题，1 有，2 用法有误、文件未能读取，或者有行未能读取（其余各行照常检查并输出）。

示例：
  mulu record audit 文件台账.xlsx
  mulu record audit 文件台账.xlsx --out 报告.html
  mulu record audit 文件台账.csv --out 问题清单.xlsx --now 2026-11-23`,
      },
    },
  },
  problems: (count) => `未能读取、没有检查的行（${count}）：`,
  judged: (documents, fail, review) => `${documents} 份文件，应改 ${fail} 处，需人工核实 ${review} 处。`,
};
