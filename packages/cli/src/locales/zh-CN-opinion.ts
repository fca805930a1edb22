import type { OpinionCommandTexts } from "./opinion-commands.js";

export const zhCNOpinion: OpinionCommandTexts = {
  help: {
    summary: "政务舆情台账：生成模板、检查",
    description:
      "检查本单位的政务舆情台账：研判、5小时内发布权威信息、24小时内举行新闻发布会、48小时内回应、办结、回应渠道，以及现在超期的事项。",
    usage: "<命令> [选项]",
    file: "文件",
    files: "写入的文件，与 --out 相同",
    register: "台账",
    registers: "台账文件（xlsx、xls、csv、tsv、json），或用 - 表示标准输入",
    now: "以某一时刻为检查时点，如 2026-11-23T09:00，不写时区的按北京时间；只写日期的，为当日早上八时（默认现在）",
    commands: {
      template: {
        summary: "生成台账模板",
        description: "生成空白的政务舆情台账：规定的各栏，以及一行填写说明。格式按 --format 或者文件的扩展名确定。",
        usage: "[选项] [文件]",
        after: `示例：
  mulu opinion template 舆情台账.xlsx`,
      },
      audit: {
        summary: "检查台账",
        description:
          "逐起检查台账中的舆情。未能读取的行写明行和栏，其余各行照常检查；没有写到几时几分、不能确定的，提示人工核实；另列现在应办的事项和各等级的回应情况。",
        usage: "[选项] <台账>",
        after: `退出码：0 没有达到 --fail-on 所定级别的问题，1 有，2 用法有误、文件未能读取，或者有行未能读取（其余各行照常检查并输出）。

示例：
  mulu opinion audit 舆情台账.xlsx
  mulu opinion audit 舆情台账.xlsx --out 报告.html
  mulu opinion audit 舆情台账.csv --out 问题清单.xlsx --now 2026-11-23T09:00`,
      },
    },
  },
  problems: (count) => `未能读取、没有检查的行（${count}）：`,
  judged: (incidents, fail, review) => `${incidents} 起舆情，应改 ${fail} 处，需人工核实 ${review} 处。`,
  due: (count) => `现在应办（${count}）：`,
  incident: (row, title) => `第${row}行“${title}”`,
  dueLine: (incident, step, due) => `${incident}${step}，最迟${due}`,
};
