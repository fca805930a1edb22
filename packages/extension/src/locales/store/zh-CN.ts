import type { BackupProblem } from "../../store/backup.js";
import type { StoreTrouble } from "../../store/store.js";
import type { Refusal } from "../../store/waivers.js";

/** What is said of what the extension keeps. */
export interface StoreTexts {
  /** Why nothing is kept for now. */
  trouble: Record<StoreTrouble, string>;
  /** Why a person's decision wasn't kept. */
  refusal: Record<Refusal, string>;
  /** Why a profile or a catalog wasn't kept. */
  notKept(
    problem: { code: "wrong"; problem: string } | { code: "too-many"; most: number } | { code: "not-kept" },
  ): string;
  /** Why a backup wasn't taken in. */
  backup(problem: BackupProblem): string;
  /** Names of settings that the bureau has set can't be changed here. */
  locked: string;
}

export const zhCN: StoreTexts = {
  trouble: {
    unavailable: "浏览器未能打开本机存储，检查照常进行，但结果和处理意见不会保留；请检查浏览器的隐私设置。",
    newer: "本机存储已由新版扩展打开，本页不再保存内容；请重新打开本页。",
    blocked: "另一个页面仍在使用旧版本机存储，内容暂不保存；请关闭扩展的其他页面。",
    full: "本机存储空间已满，删除较早的检查记录后仍无法保存；请清理磁盘，或者在设置中删除检查记录。",
  },
  refusal: {
    "no-reason": "未填写理由，请填写后保存。",
    "wrong-day": "日期不是有效的日期，或者早于今天，请改正后保存。",
    "too-long": "内容过长，未保存，请缩短后重试。",
    "not-a-page": "此页面没有可记录的网址，未保存。",
    "not-kept": "本机存储无法写入，未保存。",
  },
  notKept(problem) {
    switch (problem.code) {
      case "wrong":
        return problem.problem;
      case "too-many":
        return `已保存${problem.most}个，达到上限，请先删除不用的。`;
      case "not-kept":
        return "本机存储无法写入，未保存。";
    }
  },
  backup(problem) {
    switch (problem.code) {
      case "too-large":
        return `备份文件超过${problem.most}个字符，未导入。`;
      case "not-json":
        return "文件内容不完整或者不是备份文件，未导入；请选择由本扩展导出的备份文件。";
      case "not-backup":
        return "文件不是本扩展的备份，未导入；请选择由本扩展导出的备份文件。";
      case "newer-version":
        return `备份的版本为${problem.version}，由新版扩展导出，未导入；请先更新扩展。`;
      case "missing":
        return `备份缺少“${problem.path}”一项，未导入。`;
      case "too-many":
        return `备份的“${problem.path}”超过${problem.most}条，未导入。`;
      case "wrong":
        return `备份中“${problem.path}”的内容不符合要求，未导入。`;
      case "refused":
        return `备份中“${problem.path}”未通过检查，未导入。${problem.problem}`;
      case "settings-not-kept":
        return "设置无法写入，备份未导入。";
      case "not-kept":
        return "本机存储无法写入，备份未导入，原有内容未改变。";
    }
  },
  locked: "此项由单位统一设置，不能在此修改。",
};
