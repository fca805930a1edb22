import { compact, isNone } from "../page/text.js";
import { choices, type FieldSpec, fieldNames, type RegisterSpec } from "../registers/fields.js";
import type { OpinionConclusion, OpinionField, OpinionLevel } from "./types.js";

/** Without blanks and hyphens, and in small letters. */
const plain = (value: string) => compact(value).replace(/[-_]/g, "").toLowerCase();

const WORDS: readonly (readonly [level: OpinionLevel, words: readonly string[]])[] = [
  ["very-grave", ["特别重大突发事件", "特别重大突发事件舆情", "特别重大", "特别重大舆情", "特别重大政务舆情"]],
  ["grave", ["重大突发事件", "重大突发事件舆情", "重大突发"]],
  [
    "major",
    ["其他重大舆情", "其他重大政务舆情", "其他重大", "重大政策", "重大政策性", "重大政策舆情", "重大政策性舆情"],
  ],
  // An emergency, or another matter? The word doesn't say.
  ["major-unclear", ["重大", "重大舆情", "重大政务舆情"]],
  ["general", ["一般", "一般舆情", "一般政务舆情", "一般突发事件", "较大", "较大舆情", "较大突发事件", "其他"]],
];

const LEVELS: ReadonlyMap<string, OpinionLevel> = new Map(
  WORDS.flatMap(([level, words]) => [plain(level), ...words].map((word) => [word, level] as const)),
);

/** The level that a cell names, with or without its number: 重大（突发事件）, 特别重大（Ⅰ级）. */
function levelOf(value: string): OpinionLevel | null {
  const text = plain(value.normalize("NFKC")).replace(/[()]/g, "");
  return LEVELS.get(text) ?? LEVELS.get(text.replace(/(?:iv|i{1,3}|[1-4一二三四])级$/, "")) ?? null;
}

// The one that says no first: it holds the other's words.
const CONCLUSIONS: readonly (readonly [words: RegExp, conclusion: OpinionConclusion])[] = [
  [/^(?:暂?不|无|毋)(?:需要|需|须|必|予|用|作)?(?:公开)?回应|^(?:不需要?|无需|不用|不必|否|notneeded)$/, "not-needed"],
  [/^(?:需要|需|应当|应|须|要|拟|予以|已)?(?:公开|及时|尽快)?回应|^(?:需要?|是|needed)$/, "needed"],
];

function conclusionOf(value: string): OpinionConclusion | null {
  const text = plain(value);
  return CONCLUSIONS.find(([words]) => words.test(text))?.[1] ?? null;
}

/** What stands behind 不需回应 in one cell: 不需回应，属于重复反映 → 属于重复反映. */
function reasonBehind(value: string): string | null {
  const at = value.indexOf("回应");
  const behind = at < 0 ? "" : value.slice(at + 2).trim();
  const text = behind
    .replace(/^[，,；;：:。、（(\s]{1,4}/, "")
    .replace(/[）)。]{1,2}$/, "")
    .trim();
  return text === "" ? null : text;
}

/** The parts of a cell, without those that say that there is none. */
const parts = (text: string, between: RegExp) =>
  text.split(between).flatMap((one) => (one.trim() === "" || isNone(one) ? [] : one.trim()));

const moment = (...headings: string[]): FieldSpec => ({ kind: "moment", headings });
const conclusionWords = { needed: "需回应", "not-needed": "不需回应" } as const;
const levelWords = {
  "very-grave": "特别重大突发事件",
  grave: "重大突发事件",
  major: "其他重大舆情",
  "major-unclear": "重大",
  general: "一般",
} as const;

/** All fields of an incident, in the order of the template. */
export const opinionFields: Readonly<Record<OpinionField, FieldSpec>> = {
  title: { kind: "text", headings: ["舆情标题", "舆情事项", "舆情名称", "舆情内容", "标题", "事项", "事项名称"] },
  foundAt: moment("发现时间", "舆情发现时间", "监测时间", "收集时间", "发现日期"),
  source: { kind: "text", headings: ["发现渠道", "舆情来源", "发现来源", "来源", "来源渠道", "信息来源"] },
  level: {
    kind: choices<OpinionLevel>(levelWords, levelOf),
    headings: ["舆情等级", "等级", "舆情级别", "级别", "事件等级"],
  },
  judgedAt: moment("研判时间", "研判日期", "会商时间"),
  conclusion: {
    kind: choices<OpinionConclusion>(conclusionWords, conclusionOf),
    headings: ["研判结论", "研判结果", "研判意见", "是否需要回应", "是否回应", "是否需回应"],
  },
  conclusionReason: {
    kind: "text",
    headings: ["研判理由", "不需回应理由", "不回应理由", "不需回应的理由", "不回应原因"],
  },
  responsibleBody: { kind: "text", headings: ["责任单位", "责任部门", "责任主体", "回应主体", "承办单位", "责任科室"] },
  firstReleaseAt: moment("首次发布时间", "首次发布权威信息时间", "权威信息发布时间", "首次信息发布时间", "首发时间"),
  conferenceAt: moment("新闻发布会时间", "发布会时间", "新闻发布会召开时间", "召开新闻发布会时间"),
  answeredAt: moment("回应时间", "舆情回应时间", "回应发布时间", "答复时间", "回应日期"),
  channels: {
    kind: { list: (text) => parts(text, /[、；;，,\n]/) },
    headings: ["回应渠道", "发布渠道", "回应方式", "回应平台"],
  },
  answerLinks: {
    // Addresses can hold commas and semicolons.
    kind: { list: (text) => parts(text, /[\s、；]/) },
    headings: ["回应链接", "回应网址", "回应地址", "网址", "链接"],
  },
  closedAt: moment("办结时间", "办结日期", "结案时间", "完成时间", "处置完成时间"),
};

export const opinionFieldNames: readonly OpinionField[] = fieldNames({ fields: opinionFields });

/** A register of public opinion: one matter found at one moment is there once. */
export const opinionRegister: RegisterSpec<OpinionField> = {
  fields: opinionFields,
  name: "title",
  key({ title, foundAt }) {
    return typeof foundAt === "string" ? { field: "title", text: `${String(title)} ${foundAt}` } : null;
  },
  rest: { from: "conclusion", to: "conclusionReason", of: reasonBehind },
  version: "opinionRegister",
};
