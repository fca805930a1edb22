/** A domain of disclosure (领域): its name, the words for ids, and how else titles call it. */
export interface Domain {
  /** 领域, as a catalog names it. */
  name: string;
  /** The words for ids. */
  slug: string;
  /** Other names in titles. */
  others?: readonly string[];
}

/**
 * The 26 pilot domains of 国办发〔2019〕54号, in the order in which the State Council's office lists the departments'
 * guidelines, and 教育 as a whole, which the built-in catalog is about.
 */
export const domains: readonly Domain[] = [
  { name: "重大建设项目", slug: "major-projects", others: ["重大建设项目批准和实施", "重大项目"] },
  { name: "公共资源交易", slug: "public-resource-trading", others: ["公共资源配置", "公共资源配置交易"] },
  { name: "财政预决算", slug: "budgets", others: ["财政预决算信息", "预决算"] },
  { name: "安全生产", slug: "work-safety" },
  { name: "税收管理", slug: "taxation", others: ["税收"] },
  {
    name: "征地补偿",
    slug: "land-compensation",
    others: ["农村集体土地征收", "农村集体土地征收补偿", "集体土地征收", "土地征收"],
  },
  {
    name: "国有土地上房屋征收",
    slug: "house-expropriation",
    others: ["国有土地上房屋征收与补偿", "房屋征收", "房屋征收与补偿", "拆迁安置"],
  },
  { name: "保障性住房", slug: "affordable-housing", others: ["住房保障", "保障性安居工程"] },
  { name: "农村危房改造", slug: "rural-house-renovation", others: ["危房改造"] },
  { name: "生态环境", slug: "environment", others: ["环境保护", "生态环境保护"] },
  { name: "公共文化服务", slug: "public-culture", others: ["公共文化体育", "公共文化"] },
  { name: "公共法律服务", slug: "legal-services" },
  { name: "扶贫", slug: "poverty-relief", others: ["扶贫开发", "脱贫攻坚", "巩固脱贫", "扶贫救灾"] },
  { name: "救灾", slug: "disaster-relief", others: ["灾害救助", "救灾生产"] },
  { name: "食品药品监管", slug: "food-and-drugs", others: ["食品药品", "食品药品安全监管", "市场监管"] },
  { name: "城市综合执法", slug: "city-enforcement", others: ["城市管理综合执法", "城市管理", "城管执法", "综合执法"] },
  { name: "就业", slug: "employment", others: ["就业创业"] },
  { name: "社会保险", slug: "social-insurance" },
  { name: "社会救助", slug: "social-assistance" },
  { name: "养老服务", slug: "care-for-the-elderly" },
  { name: "户籍管理", slug: "household-registration", others: ["户籍"] },
  { name: "涉农补贴", slug: "farm-subsidies" },
  { name: "义务教育", slug: "compulsory-education" },
  { name: "医疗卫生", slug: "health", others: ["卫生健康", "医疗卫生服务"] },
  { name: "市政服务", slug: "municipal-services" },
  { name: "城乡规划", slug: "planning", others: ["国土空间规划", "自然资源规划"] },
  { name: "教育", slug: "education" },
];

/** Names of domains with their domain, long ones first: 义务教育 before 教育. */
const names: readonly (readonly [string, Domain])[] = domains
  .flatMap((domain) => [domain.name, ...(domain.others ?? [])].map((name) => [name, domain] as const))
  .sort(([a], [b]) => b.length - a.length);

/** The domain that a name means. */
export function domainOf(name: string): Domain | null {
  return names.find(([one]) => one === name)?.[1] ?? null;
}

/** The domain that a title names, and the words it does so with; where several are named, the last. */
export function domainIn(title: string): { domain: Domain; words: string; at: number } | null {
  let best: { domain: Domain; words: string; at: number } | null = null;
  for (const [words, domain] of names) {
    const at = title.lastIndexOf(words);
    // 教育局 and 财政局 name who issues it.
    if (at < 0 || /^(?:局|委|部|厅|体育局|和体育局|科技局)/.test(title.slice(at + words.length))) continue;
    if (best === null || at > best.at + best.words.length) best = { domain, words, at };
  }
  return best;
}
