import type { DeadlineCommandTexts } from "./deadline-command.js";

const weekdays = ["星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日"] as const;

export const zhCNDeadline: DeadlineCommandTexts = {
  help: {
    summary: "推算公开期限",
    description: "从信息形成或者变更之日推算公开的最后一天：按工作日计，当天不计，扣除节假日，计入调休上班的日子。",
    usage: "[选项] <日期>",
    day: "日期",
    days: "工作日数（默认 20，法律、法规另有规定的从其规定）",
    format: "格式：text 或 json（默认 text）",
    now: "以某一天计算余下的天数，如 2026-11-23（默认今天）",
    after: `退出码：0 已算出，2 用法有误。

示例：
  mulu deadline 2026-09-24
  mulu deadline 2026年9月24日 --days 7`,
  },
  day: (value) => `“${value}”不是日期，请写作 2026-11-23 或 2026年11月23日。`,
  days: (value) => `--days 的值“${value}”无效，请写 0 至 10000 的整数。`,
  tooFar: "算出的日期超出了历法范围，请核对日期和工作日数。",
  weekdays,
  formed: (day, weekday) => `形成或变更之日  ${day} ${weekday}`,
  due: (day, weekday, days) => `最迟公开之日    ${day} ${weekday}（${days} 个工作日）`,
  left: (days, workingDays, today) =>
    days < 0
      ? `截至 ${today}，已超过 ${-days} 天（${workingDays} 个工作日）。`
      : `截至 ${today}，还有 ${days} 天（${workingDays} 个工作日）。`,
  provisional: (year) => `${year} 年的放假安排尚未公布，日期是暂定的，公布后请再核对。`,
  basis: (days, source) =>
    days === 20
      ? `依据：${source}。法律、法规另有期限的从其规定。`
      : `按 ${days} 个工作日推算；${source}规定的是 20 个工作日，另有期限的请核对依据。`,
};
