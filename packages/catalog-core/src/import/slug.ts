import { hashOf } from "./hash.js";
import { syllablesOf } from "./syllables.js";

// Readable ids from Chinese names. The same name gives the same id for ever: words are cut by rules here, not by a
// dictionary of the platform, and the version of the library for pinyin is pinned.

/** Words of other lengths than two, and words that show where the next one begins. Ids change with this list. */
const WORDS = new Set(
  (
    "幼儿园 普惠性 保障性 规范性 一次性 临时性 许可证 责任人 责任制 委员会 人民政府 合作社 办事处 服务业 服务队 公积金 保险金 救助金 补助金 低保户 五保户 " +
    "残疾人 老年人 未成年人 负责人 监护人 法定代表人 奖学金 助学金 高中生 中小学 小学生 中学生 大学生 研究生 毕业生 留学生 志愿者 " +
    "消费者 劳动者 办公室 图书馆 博物馆 文化馆 体育馆 展览馆 生产力 污水厂 垃圾场 停车场 公示栏 一览表 申请表 承诺书 意见书 通知书 " +
    "说明书 建议书 决定书 任务书 规划图 示意图 红黑榜 黑名单 白名单 联系人 主管方 年度 季度 与 和 及 或 的 等 对 在 由 为 将 从 按 " +
    "政策 文件 规范 标准 管理 服务 信息 公开 公示 公告 通知 告知 结果 名单 名录 目录 情况 方案 计划 规划 项目 资金 财务 预算 决算 行政 处罚 许可 " +
    "强制 征收 征用 土地 房屋 补偿 补贴 补助 救助 保险 保障 就业 创业 教育 教师 学生 学校 招生 学籍 学前 义务 资助 督导 评估 安全 应急 卫生 食品 " +
    "药品 医疗 养老 社会 公共 文化 法律 环境 生态 农村 城市 建设 工程 交易 监督 检查 审批 审核 登记 备案 申请 受理 办理 流程 条件 程序 依据 " +
    "机构 职能 领导 人事 招聘 培训 职称 表彰 奖励 统计 数据 年报 报告 咨询 投诉 举报 解读 回应 执法 税收 户籍 扶贫 救灾 市政"
  ).split(" "),
);
const LONGEST_WORD = 5;

const HAN_RUN = /[\u3007\u3400-\u4dbf\u4e00-\u9fff]{1,200}/g;

/** A name in small letters, digits and hyphens: 学前教育 → xueqian-jiaoyu. Empty if nothing of it can be read. */
export function slugOf(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .slice(0, 200)
    .replace(HAN_RUN, (run) => `-${wordsOf(run).join("-")}-`)
    .split(/[^a-z0-9]+/)
    .filter((part) => part !== "")
    .join("-");
}

/** All in one word: 清漳县 → qingzhangxian. */
export function oneWordOf(name: string): string {
  return slugOf(name).replaceAll("-", "");
}

/** The words of Chinese characters, in pinyin: those of the list, and between them two characters a word. */
function wordsOf(run: string): string[] {
  const syllables = syllablesOf(run);
  const words: string[] = [];
  const add = (from: number, to: number) => words.push(syllables.slice(from, to).join(""));
  /** Characters before this one are in a word. */
  let done = 0;
  const pairs = (end: number) => {
    // Three at the end: one word, rather than one and a single character.
    for (; end - done > 3; done += 2) add(done, done + 2);
    if (end > done) add(done, end);
    done = end;
  };
  for (let i = 0; i < run.length; i++) {
    const length = wordAt(run, i);
    if (length === 0) continue;
    pairs(i);
    add(i, i + length);
    done = i + length;
    i = done - 1;
  }
  pairs(run.length);
  return words;
}

/** How long the word is that begins here; 0 if the list has none. */
function wordAt(run: string, at: number): number {
  for (let length = Math.min(LONGEST_WORD, run.length - at); length > 0; length--)
    if (WORDS.has(run.slice(at, at + length))) return length;
  return 0;
}

/** Cut at a word's end, with a hash of the whole so that two long names stay two. */
export function shortened(slug: string, longest: number, whole: string): string {
  if (slug.length <= longest) return slug;
  const cut = slug.slice(0, longest - 7);
  const end = cut.lastIndexOf("-");
  return `${end > longest / 4 ? cut.slice(0, end) : cut}-${hashOf(whole)}`;
}
