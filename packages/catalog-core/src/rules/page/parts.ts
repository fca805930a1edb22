import type { TopicFacts } from "../../page/facts.js";
import { fail, pass, type RuleResult, review } from "../define-rule.js";

/** The parts of pages whose contents the 条例 sets, in its own terms. */
const TERMS: Record<TopicFacts["of"], Readonly<Record<string, string>>> = {
  guide: {
    categories: "信息的分类",
    arrangement: "编排体系",
    access: "获取方式",
    office: "政府信息公开工作机构的名称",
    address: "办公地址",
    hours: "办公时间",
    phone: "联系电话",
    fax: "传真号码",
    internet: "互联网联系方式",
  },
  "annual-report": {
    proactive: "主动公开政府信息的情况",
    applications: "收到和处理政府信息公开申请的情况",
    disputes: "被申请行政复议、提起行政诉讼的情况",
    problems: "存在的主要问题及改进情况",
    other: "其他需要报告的事项",
  },
  application: {
    applicant: "申请人的姓名或者名称",
    identity: "身份证明",
    contact: "联系方式",
    description: "信息的名称、文号或者其他特征性描述",
    form: "信息的形式要求",
  },
};

/**
 * Judges whether a page has all its parts. Where hardly any is to be found they are in an attachment or a picture, or it
 * is no such page: a person is asked.
 */
export function checkParts({ of, missing, at }: TopicFacts): RuleResult {
  const terms = TERMS[of];
  const lacking = missing.flatMap((part) => terms[part] ?? []);
  if (lacking.length === 0) return pass();
  if (lacking.length * 2 >= Object.keys(terms).length) return review("elsewhere", { at });
  return fail("missing", { parts: named(lacking), at });
}

/** Official terms in a row, as Chinese writes them: they stay Chinese in every language. */
export function named(terms: readonly string[]): string {
  return terms.join("、");
}
