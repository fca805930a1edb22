import { readAudience, readLevel, readMethod } from "../catalog/cells.js";
import { withoutGaps } from "../catalog/text.js";
import type { Audience, Level, Method } from "../catalog/types.js";
import { comparable } from "../page/text.js";

/** What a column of a table holds. */
export type Field =
  /** 序号: counts rows, never data. */
  | "number"
  | "level1"
  | "level2"
  | "level3"
  /** 公开事项 in one column: 一级/二级, or the name of the item alone. */
  | "items"
  /** 类别: first-level item where the table has no other, else kept as it is. */
  | "category"
  | "elements"
  | "basis"
  | "timeLimit"
  | "body"
  | "channels"
  | "audience"
  | "method"
  | "level"
  | "links"
  | "note"
  /** 资料来源 and 事项编号 of our own exports. */
  | "evidence"
  | "id"
  /** 移交至 of the table of items taken out. */
  | "movedTo"
  /** A column that the model has no field for. */
  | "extra"
  /** A column with nothing in it. */
  | "empty";

/** Fields that are known by their heading: how the official form writes it, and how else it is met. */
interface Heading {
  written: string;
  others: readonly string[];
  /** The heading may stand over several columns with headings of their own. */
  group?: true;
}

const LEVEL_WORDS = ["", "事项", "公开事项", "指标", "目录", "类目", "分类", "栏目", "项目", "公开目录", "标题"];
const levelHeadings = (count: string): Heading => ({
  written: `${count}级事项`,
  others: [...LEVEL_WORDS.map((word) => `${count}级${word}`), `公开事项${count}级`, `事项${count}级`],
});

/** A new wording seen in a table is one string here. Compared without blanks, punctuation and brackets. */
export const headings: Partial<Record<Field, Heading>> = {
  number: { written: "序号", others: ["序", "项次", "编号", "序列", "NO", "行号"] },
  items: {
    written: "公开事项",
    group: true,
    others: [
      "事项",
      "公开事项名称",
      "事项名称",
      "公开目录",
      "公开事项一级二级",
      "公开事项一级二级三级",
      "一级二级事项",
      "一级事项二级事项",
      "公开类目",
      "指标",
      "指标名称",
      "公开项目",
      "目录名称",
      "信息名称",
    ],
  },
  level1: levelHeadings("一"),
  level2: levelHeadings("二"),
  level3: levelHeadings("三"),
  category: { written: "类别", others: ["类型", "分类", "事项类别", "公开类别", "信息类别", "所属类别", "事项分类"] },
  elements: {
    written: "公开内容（要素）",
    others: [
      "公开内容",
      "公开要素",
      "内容要素",
      "公开内容及要素",
      "公开内容和要素",
      "公开内容与要素",
      "公开的内容",
      "公开信息内容",
      "公开内容和测评依据",
      "主要内容",
      "具体内容",
      "公开内容描述",
      "内容",
    ],
  },
  basis: {
    written: "公开依据",
    others: [
      "依据",
      "公开的依据",
      "公开法律依据",
      "法律依据",
      "法律法规依据",
      "公开依据文件",
      "政策依据",
      "公开政策依据",
    ],
  },
  timeLimit: {
    written: "公开时限",
    others: ["时限", "公开时间", "公开期限", "公开时限要求", "时限要求", "公开时效", "更新时限"],
  },
  body: {
    written: "公开主体",
    others: [
      "主体",
      "责任主体",
      "公开责任主体",
      "公开单位",
      "公开机构",
      "公开部门",
      "公开责任单位",
      "公开责任部门",
      "责任单位",
      "责任部门",
      "发布主体",
      "主体单位",
    ],
  },
  channels: {
    written: "公开渠道和载体",
    others: [
      "公开渠道",
      "公开载体",
      "渠道",
      "载体",
      "渠道和载体",
      "公开渠道与载体",
      "公开渠道及载体",
      "公开渠道载体",
      "公开渠道或载体",
      "公开载体和渠道",
      "公开载体及渠道",
      "发布渠道",
      "公开平台",
      "公开途径",
    ],
  },
  audience: { written: "公开对象", group: true, others: ["对象", "公开范围", "公开对象范围", "公开的对象"] },
  method: { written: "公开方式", group: true, others: ["公开属性", "方式", "属性", "公开类型", "公开的方式"] },
  level: { written: "公开层级", group: true, others: ["层级", "公开级别", "公开层次", "公开主体层级", "公开的层级"] },
  links: {
    written: "链接",
    others: [
      "公开链接",
      "链接地址",
      "网址",
      "公开网址",
      "栏目链接",
      "网站链接",
      "公开地址",
      "链接网址",
      "查看",
      "网页链接",
    ],
  },
  note: { written: "备注", others: ["说明", "备注说明", "附注"] },
  movedTo: { written: "移交至", others: ["移交单位", "承接单位", "划转至", "调整至", "现责任单位", "现公开主体"] },
};

/** Headings that are only ours: elsewhere they mean something else. */
export const ownHeadings = { evidence: "资料来源", id: "事项编号" } as const;

/** The columns of the table 时限要求 of our own exports. */
export const deadlineHeadings = ["期限", "责任单位", "要求"] as const;

const byName = new Map<string, Field>();
const written = new Map<string, Field>();
for (const [field, heading] of Object.entries(headings) as [Field, Heading][]) {
  written.set(heading.written, field);
  for (const name of [heading.written, ...heading.others])
    if (!byName.has(comparable(name))) byName.set(comparable(name), field);
}

/** Longer texts are no headings. */
const LONGEST_HEADING = 40;
const BRACKETS = /[（(【[][^（()）【】[\]]{0,40}[)）】\]]/g;

const known = new Map<string, Field | null>();

/** The field that a heading names, whatever its spaces, brackets and wording; null for one that isn't known. */
export function fieldOf(heading: string): Field | null {
  if (heading.length > LONGEST_HEADING * 2) return null;
  let field = known.get(heading);
  if (field === undefined) {
    field = lookUp(heading);
    // Cells are looked up, too, to find repeated headings: their number has no bound.
    if (known.size > 5_000) known.clear();
    known.set(heading, field);
  }
  return field;
}

function lookUp(heading: string): Field | null {
  const name = comparable(heading);
  if (name === "" || name.length > LONGEST_HEADING) return null;
  return byName.get(name) ?? byName.get(comparable(heading.replace(BRACKETS, ""))) ?? null;
}

/** Is the heading that of the official form, to the letter? It goes before other wordings of the same field. */
export const isWritten = (heading: string): boolean => written.has(heading);

/** The field whose official heading this is, to the letter. */
export const writtenField = (heading: string): Field | null => written.get(heading) ?? null;

/** May the heading stand over several columns with headings of their own? */
export const isGroup = (field: Field): boolean => headings[field]?.group === true;

/** Values that a column under 公开对象, 公开方式 or 公开层级 stands for. */
export type MarkField = "audience" | "method" | "level";
export type MarkValue = Audience | Method | Level;

export const markReaders = { audience: readAudience, method: readMethod, level: readLevel } as const;

const SUFFIXES: readonly [string, Level][] = [
  ["省级", "province"],
  ["市级", "city"],
  ["县级", "county"],
  ["区级", "county"],
  ["旗级", "county"],
  ["乡级", "township"],
  ["镇级", "township"],
  ["街道级", "township"],
  ["村级", "village"],
  ["社区级", "village"],
];

/** What a heading such as 特定群众, 依申请公开 or 东阳市级 stands for; empty if it isn't known. */
export function valuesOf(field: MarkField, heading: string): MarkValue[] {
  const name = withoutGaps(heading);
  const read = markReaders[field](name);
  if (read.values.length > 0 && read.unknown.length === 0) return read.values;
  const whole = markReaders[field](comparable(name));
  if (whole.values.length > 0 && whole.unknown.length === 0) return whole.values;
  if (field !== "level") return [];
  // With the region's own name: 东阳市级
  const plain = comparable(name);
  const suffix = plain.length <= 12 ? SUFFIXES.findLast(([end]) => plain.endsWith(end)) : undefined;
  return suffix ? [suffix[1]] : [];
}

/** The group and the values of a heading that stands without its group. */
export function groupOf(heading: string): { field: MarkField; values: MarkValue[] } | null {
  if (heading.length > LONGEST_HEADING) return null;
  for (const field of ["audience", "method", "level"] as const) {
    const values = valuesOf(field, heading);
    if (values.length > 0) return { field, values };
  }
  return null;
}

/** 公开对象：全社会, 公开方式（主动）, 公开事项-一级事项: group and heading on one line, as tables without spans have it. */
export function flattened(heading: string): [group: string, sub: string] | null {
  if (heading.length > LONGEST_HEADING) return null;
  const parts = /^([^（(/／·：:|\-—－>]{2,12})(?:[/／·：:|\-—－>]{1,2}|[（(])([^）)]{1,20})[)）]?$/.exec(heading);
  return parts ? [parts[1]!, parts[2]!] : null;
}

const asHeader = new Map<string, Field | null>();

/** The field that a heading of one row names, groups among them: 公开对象/全社会 is one of 公开对象. */
export function headerField(heading: string): Field | null {
  const field = fieldOf(heading);
  if (field !== null || heading.length > LONGEST_HEADING) return field;
  let found = asHeader.get(heading);
  if (found === undefined) {
    const parts = flattened(withoutGaps(heading));
    const group = parts && fieldOf(parts[0]);
    found = group && isGroup(group) ? (group === "items" ? fieldOf(parts[1]) : group) : null;
    if (asHeader.size > 5_000) asHeader.clear();
    asHeader.set(heading, found);
  }
  return found;
}
