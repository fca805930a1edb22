import type { DueTexts } from "../due-texts.js";

export const zhCN: DueTexts = {
  title: "政务公开工作期限",
  today: "截至",
  span: "期间",
  days: (from, to) => `${from} 至 ${to}`,
  columns: {
    state: "状态",
    due: "截止日期",
    left: "余下天数",
    over: "逾期天数",
    who: "责任单位",
    asks: "要求",
    covers: "所报年度",
    source: "依据",
    doneOn: "完成日期",
    note: "备注",
    id: "编号",
  },
  states: { overdue: "已逾期", open: "未到期", done: "已完成", late: "逾期完成" },
  covers: (years) =>
    years.length > 1
      ? `${years.map((year) => `${year}年度`).join("或者")}，待明确`
      : years.map((year) => `${year}年度`).join(""),
  remark: "说明",
  unclear:
    "通知要求年末报送“上一年度”的推进情况，既可以理解为前一年，也可以理解为即将结束的当年，通知没有写明，以市教育局的要求为准",
  asks: (asks, covers) => (covers === "" ? asks : `${asks}（${covers}）`),
  doneEvent: (asks) => `已完成：${asks}`,
  doneOn: (day) => `于 ${day} 完成`,
  colon: "：",
  reminder: (days, asks) => (days === 0 ? `今天到期：${asks}` : `还有 ${days} 天到期：${asks}`),
};
