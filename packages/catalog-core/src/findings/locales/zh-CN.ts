import type { OrderTexts, WaiverUseTexts } from "../texts.js";

export const zhCN: OrderTexts = {
  title: "整改工单",
  titleOf: (body) => `整改工单：${body}`,
  day: "检查日",
  due: "整改期限",
  dueText: (day, workingDays, provisional) =>
    `${day}（${workingDays} 个工作日${provisional ? "，跨入节假日安排尚未公布的年份，为暂定" : ""}）`,
  columns: {
    severity: "级别",
    rule: "规则",
    message: "问题",
    fix: "改法",
    duties: "依据",
    count: "涉及页数",
    pages: "页面（举例）",
    due: "整改期限",
    state: "状态",
    remark: "备注",
    keys: "问题编号（请勿改动）",
  },
  states: { open: "待整改", mended: "已整改", disputed: "不属实" },
  example: (message) => `例如：${message}`,
  unknownBody: "未知单位",
  otherBodies: "其他单位",
  nothing: "没有待整改的问题",
  problem: (code, { sheet, row, value }) => {
    const at = row === null ? `工作表“${sheet}”` : `工作表“${sheet}”第 ${row} 行`;
    switch (code) {
      case "no-headings":
        return `${at}没有“状态”和“问题编号（请勿改动）”两栏的表头，未读取；如果是工单，请恢复表头。`;
      case "state":
        return `${at}的状态“${value}”无法识别，请改为“待整改”“已整改”或“不属实”。`;
      case "no-keys":
        return `${at}没有问题编号，请从原工单中复制整行。`;
      case "keys":
        return `${at}的问题编号“${value}”无法识别，请从原工单中复制整行。`;
      case "too-many":
        return `${at}起超过 ${value} 行，未读取，请分成几个文件。`;
    }
  },
};

export const waiversZhCN: WaiverUseTexts = {
  title: "豁免仍然有效，仍有所指",
  expired: ({ number, rule, why, until }) => ({
    message: `第 ${number} 条豁免（${rule}：${why}）已于 ${until} 到期，不再适用。`,
    fix: "请整改所豁免的问题，或者重新核实后改写期限；不再需要的，请从清单中删除。",
  }),
  unused: ({ number, rule, why }) => ({
    message: `第 ${number} 条豁免（${rule}：${why}）所指的页面已经检查，没有对应的问题。`,
    fix: "问题如果已经整改，请从清单中删除此条；否则请核对规则和范围。",
  }),
};
