import type { DutiesCommandTexts } from "./duties-command.js";

export const zhCNDuties: DutiesCommandTexts = {
  help: {
    summary: "列出到期的公开工作",
    description:
      "列出一段时间内到期的公开工作：条例、文件和通知写明了日期或者周期的，哪些已逾期，哪些未到期，哪些已完成。",
    usage: "[选项]",
    from: "从某日起，如 2026-01-01（默认今年第一天）",
    to: "到某日止，含当日（默认起始那一年的最后一天）",
    done: "文件 F 中登记的已经完成（JSON）",
    covers: "年末报送的“上一年度”指哪一年：previous（前一年）或 current（当年）；不写则两个年度都列出",
    only: "只列出这些编号的要求，用逗号分开，如只列本单位承担的（默认全部）",
    remind: "ics 格式在到期前几天的上午九点提醒，用逗号分开（默认 14,3）",
    now: "以某一时刻判断是否逾期，如 2026-11-23（默认现在）",
    after: `退出码：0 没有逾期，1 有逾期且没有登记完成的，2 用法有误或者文件未能读取。

文件 F 的写法：
  {"done": [{"duty": "CZ-4.2b-annual", "due": "2026-12-30", "on": "2026-12-20", "note": "已报送"}]}
duty 是编号，due 是截止日期，on 是完成日期，note 可以不写；按周期计算的不写 due。

示例：
  mulu duties
  mulu duties --done 完成情况.json --covers current
  mulu duties --from 2026-01-01 --to 2027-12-31 --out 期限.ics --remind 30,7,1`,
  },
  day: (option, value) => `${option} 的值“${value}”不是日期，请写作 2026-11-23 或 2026年11月23日。`,
  span: (from, to) => `起始日期 ${from} 晚于截止日期 ${to}，请核对 --from 和 --to。`,
  covers: (value) => `--covers 的值“${value}”无效，请写 previous（前一年）或 current（当年）。`,
  onlyUnknown: (id) => `--only 中的编号“${id}”不存在，请核对。`,
  onlyWithoutDay: (id) => `--only 中的“${id}”在依据中没有写明日期或者周期，请去掉。`,
  remind: (value) => `--remind 的值“${value}”无效，请写 0 至 365 的整数，用逗号分开，不超过 10 个。`,
  remindAlone: "只有 ics 格式有提醒，请加上 --format ics，或者去掉 --remind。",
  head: (span, today) => `${span}（截至 ${today}）`,
  none: "这段时间没有到期的工作。",
  over: (days) => `已超过 ${days} 天`,
  left: (days) => (days === 0 ? "今天到期" : `还有 ${days} 天`),
  cited: (text, id) => `${text}（${id}）`,
  totals: (overdue, open, done) => `已逾期 ${overdue} 项，未到期 ${open} 项，已完成 ${done} 项。`,
  unclear: (why) => `${why}。明确后请用 --covers previous（前一年）或 --covers current（当年）设定。`,
  earlier: (count, from, first) =>
    `${from} 之前到期、没有登记完成的还有 ${count} 项，最早的是 ${first}，请用 --from ${first} 查看。`,
  withoutStart: (duties) => `按周期计算，还没有登记过完成日期，因此没有列出：${duties}。`,
};
