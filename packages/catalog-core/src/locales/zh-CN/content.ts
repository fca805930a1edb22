import type { RuleText } from "../types.js";

const REGULATION = "政府信息公开条例";

/** What the text itself says: release statements, secrecy marks, personal numbers. */
export const contentTexts: Record<string, RuleText> = {
  "release-statement": {
    title: "公文标注公开属性",
    reasons: {
      missing: {
        message: "文号为“{number}”的公文，正文末尾未显示公开属性。",
        fix: "请与原件核对，原件已标注的照录；原件未标注的，由起草部门认定后在成文日期下一行标注，如“（此件主动公开）”。",
      },
    },
  },
  "release-statement-contradicts": {
    title: "标注的公开属性允许上网",
    reasons: {
      contradicts: {
        message: "正文标注“{statement}”，但本页向公众公开。",
        fix: "请由起草部门核实公开属性；不应公开的先撤下网页，可以公开的按程序调整属性后更正标注。",
      },
    },
  },
  "release-statement-match": {
    title: "标注与公开方式一致",
    reasons: {
      contradicts: {
        message: "正文标注“{statement}”，与信息框中的公开方式“{method}”不一致。",
        fix: "请与原件核对公开属性，改正正文标注或者信息框中填错的一处。",
      },
    },
  },
  "release-statement-single": {
    title: "公开属性标注唯一",
    reasons: {
      several: {
        message: "正文有不同的公开属性标注，即“{first}”和“{last}”，以哪一处为准需人工核实。",
        fix: "如其中一处属于被转发的文件，确认该文件可以公开后保留；否则只保留正确的一处。",
      },
    },
  },
  "secrecy-mark": {
    title: "不出现密级标志",
    reasons: {
      found: {
        message: `页面出现密级标志“{mark}”，国家秘密不予公开（${REGULATION}第十四条）。`,
        fix: "请先撤下网页，交保密工作机构核实；确认不涉密的，去除标志后再发布。",
      },
    },
  },
  "secrecy-level": {
    title: "密级一项为非涉密",
    reasons: {
      secret: {
        message: `密级一项填写为“{value}”，国家秘密不予公开（${REGULATION}第十四条）。`,
        fix: "请先撤下网页，交保密工作机构核实；确认不涉密的，改为“非涉密”后再发布。",
      },
      "not-in-set": {
        message: `密级一项填写为“{value}”，不是常见写法，是否涉密需人工核实（${REGULATION}第十四条）。`,
        fix: "请与原件核对；不涉密的改为“非涉密”，涉密的先撤下网页并交保密工作机构处理。",
      },
    },
  },
  "identity-number": {
    title: "不出现完整的身份证号码",
    reasons: {
      unmasked: {
        message: `页面显示完整的身份证号码，遮盖后为 {masked}，涉及个人隐私（${REGULATION}第十五条）。`,
        fix: "请从网页和附件中删除该号码，或者遮盖为“{masked}”的形式；依法可以公开的，保留同意或者决定的记录。",
      },
    },
  },
  "bank-card-number": {
    title: "不出现个人银行卡号",
    reasons: {
      unmasked: {
        message: `页面显示疑似完整的银行卡号，遮盖后为 {masked}，是否属于个人需人工核实（${REGULATION}第十五条）。`,
        fix: "属于个人的，请从网页和附件中删除或者遮盖；属于单位对外公布的账户的，可以保留。",
      },
    },
  },
  "mobile-number": {
    title: "不出现个人手机号码",
    reasons: {
      unmasked: {
        message: `页面显示完整的手机号码，遮盖后为 {masked}，是否属于个人需人工核实（${REGULATION}第十五条）。`,
        fix: "属于个人的，请从网页和附件中删除或者遮盖；属于单位对外公布的联系电话的，可以保留。",
      },
    },
  },
};
