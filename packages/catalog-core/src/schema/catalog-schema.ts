import * as z from "zod";
import { isDay } from "../calendar/day.js";
import { isHttp } from "../catalog/text.js";
import { audienceWords, evidenceWords, levelWords, methodWords } from "../catalog/vocabulary.js";

// Before the first schema: zod otherwise makes code from text, which pages with a strict policy forbid and report.
// It would save a tenth to a fifth of zod's time; rows that are plainly good don't come to zod at all
// (see quick-look.ts), so one setting serves browsers and Node alike.
z.config({ jitless: true });

/** How much a catalog may hold. Real ones keep far below; these are against files made to harm. */
export const limits = {
  id: 100,
  /** Names of items, bodies, channels, columns. */
  name: 1_000,
  /** An element, a document, a note, the text of a time limit. */
  text: 10_000,
  link: 2_000,
  /** Items of one list. */
  list: 1_000,
  /** Columns under `extra`. */
  extra: 200,
  entries: 200_000,
} as const;

/** Ids of catalogs and rows: small letters, digits, single dots and hyphens between them. */
const ID = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/;
/** 行政区划代码; empty where it isn't known. */
const REGION_CODE = /^[0-9]{0,12}$/;
/** `MM-DD`, leap days among them. */
const isDayOfYear = (text: string) => /^[0-9]{2}-[0-9]{2}$/.test(text) && isDay(`2000-${text}`);

const id = () => z.string().max(limits.id).regex(ID);
const name = () => z.string().max(limits.name);
const text = () => z.string().max(limits.text);
const list = <T extends z.ZodType>(item: T) => z.array(item).max(limits.list);
const day = () => z.string().refine(isDay, { error: "day" }).meta({ format: "date" });
/** Left out by hand-written files. */
const none = () => [];

const timeLimitSchema = z
  .strictObject({
    text: text().default("").describe("公开时限的原文，如“自信息形成或者变更之日起20个工作日内”"),
    workingDays: z.int().min(0).max(9_999).optional().describe("工作日数，仅在原文只写明一个工作日数时填写"),
  })
  .describe("公开时限");

/** One row (二级事项) of a catalog, version 1. */
export const catalogEntrySchema = z
  .strictObject({
    id: id().describe("事项编号，导入其他表格时保持不变"),
    level1: name().describe("一级事项"),
    level2: name().describe("二级事项"),
    level3: name().optional().describe("三级事项，仅用于有三级事项的目录"),
    elements: list(text()).default(none).describe("公开内容（要素）"),
    basis: list(text()).default(none).describe("公开依据"),
    timeLimit: timeLimitSchema.default(() => ({ text: "" })),
    body: name().default("").describe("公开主体"),
    channels: list(name()).default(none).describe("公开渠道和载体"),
    audience: list(z.enum(audienceWords.values)).default(none).describe("公开对象：public 全社会，specific 特定群体"),
    method: list(z.enum(methodWords.values)).default(none).describe("公开方式：proactive 主动，on-request 依申请"),
    level: list(z.enum(levelWords.values))
      .default(none)
      .describe("公开层级：province 省级，city 市级，county 县级，township 乡级，village 村级"),
    links: list(z.string().max(limits.link).refine(isHttp, { error: "link" }).meta({ format: "uri" }))
      .default(none)
      .describe("已公开内容的网址，以 http:// 或 https:// 开头"),
    evidence: z
      .enum(evidenceWords.values)
      .default("official")
      .describe("资料来源：official 正式目录，published 见于其他县区已公布的目录，provisional 暂定，待核实"),
    note: text().default("").describe("备注"),
    extra: z
      .record(name(), text())
      .meta({ maxProperties: limits.extra })
      .optional()
      .describe("其他栏，以表头为键，按原文保留"),
  })
  .describe("一个二级事项，即目录中的一行");

const removedSchema = z
  .strictObject({
    level1: name().describe("一级事项"),
    level2: name().describe("二级事项"),
    elements: list(text()).default(none).describe("公开内容（要素）"),
    movedTo: name().default("").describe("移交至"),
  })
  .describe("已调出事项");

const who = () => name().describe("责任单位");
const duty = () => text().describe("要求");
const deadlineSchema = z
  .union([
    z.strictObject({ who: who(), duty: duty(), by: day().describe("截止日期") }),
    z.strictObject({
      who: who(),
      duty: duty(),
      every: z
        .string()
        .refine(isDayOfYear, { error: "day-of-year" })
        .meta({ pattern: "^[0-9]{2}-[0-9]{2}$" })
        .describe("每年的截止日期，月和日"),
      from: z.int().min(1).max(9_999).describe("起始年份"),
    }),
  ])
  .describe("时限要求");

/** What stands above the rows. */
export const catalogHeadSchema = z.strictObject({
  catalog: z.literal(1).describe("目录格式的版本"),
  id: id().describe("目录编号"),
  title: name().default("").describe("目录名称"),
  issuer: name().default("").describe("发布机构"),
  issuedOn: z
    .string()
    .refine((value) => value === "" || isDay(value), { error: "day" })
    .meta({ pattern: "^(?:[0-9]{4}-[0-9]{2}-[0-9]{2})?$" })
    .default("")
    .describe("印发日期，如 2020-08-12"),
  region: z
    .strictObject({
      code: z.string().regex(REGION_CODE).default("").describe("行政区划代码"),
      name: name().default("").describe("地区名称"),
    })
    .default(() => ({ code: "", name: "" }))
    .describe("地区"),
  domain: name().default("").describe("领域，如教育"),
  status: name().default("").describe("状态，如试行"),
  basis: list(text()).default(none).describe("编制依据"),
  removed: list(removedSchema).default(none).describe("已调出事项"),
  deadlines: list(deadlineSchema).optional().describe("印发文件规定的时限"),
});

/**
 * A standard catalog (政务公开标准目录), version 1. Keys that it doesn't know are refused, except under `extra`: a
 * misspelt key would else lose a column in silence. For large files use `checkCatalog`, which is faster and says what
 * is wrong in sentences.
 */
export const catalogSchema = catalogHeadSchema
  .extend({ entries: z.array(catalogEntrySchema).max(limits.entries).describe("二级事项，每行一项") })
  .describe("基层政务公开标准目录");
