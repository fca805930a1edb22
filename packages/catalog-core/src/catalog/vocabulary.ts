import { comparable } from "../page/text.js";
import type { Audience, Level, Method, RowEvidence } from "./types.js";

// The words of catalog tables: how each is written in the official form, and how else it is met.

/** 公开渠道和载体 of the ministry's form, in its order. */
export const channelVocabulary = [
  "政府网站",
  "政府公报",
  "两微一端",
  "发布会/听证会",
  "广播电视",
  "纸质媒体",
  "公开查阅点",
  "政务服务中心",
  "便民服务站",
  "入户/现场",
  "社区/企事业单位/村公示栏（电子屏）",
  "精准推送",
  "其他",
] as const;

/** A word of a closed set: how it is written, and how else it is met. */
interface Word<T> {
  value: T;
  written: string;
  others: readonly string[];
}

const audiences: readonly Word<Audience>[] = [
  { value: "public", written: "全社会", others: ["面向全社会", "面向社会", "社会公众", "社会", "公众", "全体"] },
  {
    value: "specific",
    written: "特定群体",
    others: [
      "特定群众",
      "特定对象",
      "特定人群",
      "特定",
      "申请人",
      "面向特定群体",
      "特殊群体",
      "服务对象",
      "利害关系人",
    ],
  },
];

const methods: readonly Word<Method>[] = [
  { value: "proactive", written: "主动", others: ["主动公开", "主动公开类"] },
  { value: "on-request", written: "依申请", others: ["依申请公开", "申请公开", "依申请公开类", "依申请公开信息"] },
];

const levels: readonly Word<Level>[] = [
  { value: "province", written: "省级", others: ["省", "自治区级"] },
  { value: "city", written: "市级", others: ["市", "设区市级", "市本级", "地市级", "州级", "盟级"] },
  {
    value: "county",
    written: "县级",
    others: [
      "县",
      "县区级",
      "县市区级",
      "县市级",
      "县市区",
      "县区",
      "区级",
      "区县级",
      "区",
      "旗级",
      "旗县级",
      "县区市级",
    ],
  },
  {
    value: "township",
    written: "乡级",
    others: [
      "乡",
      "乡镇级",
      "乡镇",
      "镇级",
      "镇",
      "乡镇街道级",
      "镇街级",
      "街道级",
      "镇街",
      "镇街乡",
      "乡镇街道",
      "街镇级",
    ],
  },
  { value: "village", written: "村级", others: ["村", "村社区级", "社区级", "村居级", "村居", "社区", "村社区"] },
];

const evidences: readonly Word<RowEvidence>[] = [
  { value: "official", written: "正式目录", others: [] },
  { value: "published", written: "见于其他县区已公布的目录", others: [] },
  { value: "provisional", written: "暂定，待核实", others: [] },
];

function setOf<T>(words: readonly Word<T>[]) {
  const byName = new Map(
    words.flatMap(({ value, written, others }) => [written, ...others].map((name) => [comparable(name), value])),
  );
  const names = new Map(words.map(({ value, written }) => [value, written]));
  return {
    /** All values, in the order in which catalogs list them. */
    values: words.map(({ value }) => value),
    /** The value that a word means; undefined for a word that isn't of the set. */
    of: (word: string): T | undefined => byName.get(comparable(word)),
    /** How a value is written in the official form. */
    written: (value: T): string => names.get(value)!,
  };
}

export const audienceWords = setOf(audiences);
export const methodWords = setOf(methods);
export const levelWords = setOf(levels);
export const evidenceWords = setOf(evidences);

const channelNames = new Map<string, string>();
for (const name of channelVocabulary) channelNames.set(comparable(name), name);
// Other wordings of the same channel.
for (const [name, others] of Object.entries({
  政府网站: ["政府门户网站", "门户网站", "网站", "政府网"],
  两微一端: ["政务新媒体", "两微", "微博微信客户端"],
  "发布会/听证会": ["新闻发布会", "发布会", "听证会"],
  纸质媒体: ["报刊", "纸媒", "报纸"],
  公开查阅点: ["政府信息公开查阅点", "查阅点", "查阅场所", "政务公开查阅点", "信息公开查阅点"],
  政务服务中心: ["服务中心", "政务大厅", "政务服务大厅", "行政服务中心"],
  "社区/企事业单位/村公示栏（电子屏）": [
    "社区企事业单位村公示栏",
    "公示栏",
    "公示栏电子屏",
    "社区公示栏",
    "社区企事业单位村委会公示栏电子屏",
    "村公示栏",
  ],
  其他: ["其它"],
}))
  for (const other of others) channelNames.set(comparable(other), name);

/** The channel of the form that a name means; the name itself, if the form doesn't have it. */
export function channelOf(name: string): string {
  return channelNames.get(comparable(name)) ?? name;
}

/** Channels in the order of the form, those that it doesn't have behind. */
export function inChannelOrder(channels: Iterable<string>): string[] {
  const all = [...new Set(channels)];
  const order: readonly string[] = channelVocabulary;
  return [...order.filter((name) => all.includes(name)), ...all.filter((name) => !order.includes(name))];
}
