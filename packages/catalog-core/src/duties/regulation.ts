import { regulationArticle } from "./sources.js";
import type { Duty, Words } from "./types.js";

const agencies: Words = { zh: "行政机关", en: "administrative agencies" };
const beforePublishing: Words = { zh: "公开前", en: "before disclosure" };

/** 中华人民共和国政府信息公开条例, by article. */
export const regulation: readonly Duty[] = [
  {
    id: "REG-12-index",
    who: agencies,
    when: { zh: "及时更新", en: "kept up to date" },
    text: {
      zh: "公开目录逐条列出信息的索引、名称、内容概述、生成日期等",
      en: "the disclosure catalog lists each piece of information with its index, name, summary and date of creation",
    },
    source: regulationArticle("十二", 12),
    certainty: "certain",
    checkable: "page",
  },
  {
    id: "REG-13-modes",
    who: agencies,
    when: null,
    text: {
      zh: "除依法不予公开的以外，政府信息均应公开，方式只有主动公开和依申请公开两种",
      en: "government information is public unless lawfully withheld, in two ways only: proactively and on request",
    },
    source: regulationArticle("十三", 13),
    certainty: "certain",
    checkable: "page",
  },
  {
    id: "REG-14-secret",
    who: agencies,
    when: null,
    text: {
      zh: "国家秘密、法律和行政法规禁止公开的信息，以及公开后可能危及国家安全、公共安全、经济安全、社会稳定的信息，不予公开",
      en: "state secrets, what laws and administrative regulations forbid, and what may endanger national, public or economic security or social stability is not disclosed",
    },
    source: regulationArticle("十四", 14),
    certainty: "certain",
    checkable: "record",
  },
  {
    id: "REG-15-private",
    who: agencies,
    when: beforePublishing,
    text: {
      zh: "损害他人商业秘密、个人隐私的信息不公开，但第三方同意或者不公开会重大影响公共利益的除外",
      en: "what would harm others' trade secrets or privacy is not disclosed, unless the third party agrees or the public interest would suffer gravely",
    },
    source: regulationArticle("十五", 15),
    certainty: "certain",
    checkable: "page",
  },
  {
    id: "REG-26-20wd",
    who: agencies,
    when: { zh: "信息形成或者变更之日起20个工作日内", en: "within 20 working days of the making or change" },
    text: {
      zh: "自信息形成或者变更之日起20个工作日内公开，法律、法规另有期限的从其规定",
      en: "disclosure within 20 working days of the information's being made or changed, unless another law or regulation sets another term",
    },
    source: regulationArticle("二十六", 26),
    certainty: "certain",
    checkable: "page",
  },
  {
    id: "REG-26b-order",
    who: agencies,
    when: null,
    text: {
      zh: "公开期限从信息形成之日起算，发布日期不应早于成文日期",
      en: "the term runs from the day the information was made, so the publication date is no earlier than the date written",
    },
    source: regulationArticle("二十六", 26),
    certainty: "inferred",
    checkable: "page",
  },
];
