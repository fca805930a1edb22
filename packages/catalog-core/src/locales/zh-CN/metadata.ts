import type { RuleText } from "../types.js";

const REGULATION = "政府信息公开条例";

/** A box that prints all its labels before all its values. */
const LABELS_FIRST = "信息框中各项名称集中在前、内容集中在后，无法确定";

/** What the box of an article says about its document. */
export const metadataTexts: Record<string, RuleText> = {
  "index-number": {
    title: "索引号",
    reasons: {
      missing: {
        message: `信息框中应有而未见索引号（${REGULATION}第十二条）。`,
        fix: "请在信息框中增加“索引号”一项，填写本信息在公开目录中的索引号。",
      },
      empty: {
        message: `索引号一项未填写（${REGULATION}第十二条）。`,
        fix: "请填写本信息在公开目录中的索引号。",
      },
      several: {
        message: "页面显示两个不同的索引号，即“{first}”和“{second}”。",
        fix: "请与公开目录核对，只保留正确的一个。",
      },
      undecided: {
        message: `${LABELS_FIRST}哪一项是索引号，需人工核实。`,
        fix: "请核对索引号是否填写；宜在模板中将各项名称与其内容逐项相连。",
      },
    },
  },
  publisher: {
    title: "发布机构",
    reasons: {
      missing: {
        message: "信息框中未显示发布机构。",
        fix: "请在信息框中增加“发布机构”一项，填写机构全称。",
      },
      empty: { message: "发布机构一项未填写。", fix: "请填写发布机构全称。" },
      undecided: {
        message: `${LABELS_FIRST}哪一项是发布机构，需人工核实。`,
        fix: "请核对发布机构是否填写；宜在模板中将各项名称与其内容逐项相连。",
      },
    },
  },
  "publish-date": {
    title: "发布日期",
    reasons: {
      missing: {
        message: "页面应有而未见发布日期（国办发〔2017〕47号）。",
        fix: "请在标题下方或者信息框中显示发布日期，按 YYYY-MM-DD HH:MM 格式书写。",
      },
      empty: {
        message: "发布日期一项未填写（国办发〔2017〕47号）。",
        fix: "请按 YYYY-MM-DD HH:MM 格式填写实际发布时间。",
      },
      malformed: {
        message: "发布日期“{value}”不是有效的日期（国办发〔2017〕47号）。",
        fix: "请按 YYYY-MM-DD HH:MM 格式填写实际发布时间。",
      },
      undecided: {
        message: `${LABELS_FIRST}哪一项是发布日期，需人工核实。`,
        fix: "请核对发布日期是否填写；宜在模板中将各项名称与其内容逐项相连。",
      },
    },
  },
  "written-date": {
    title: "成文日期",
    reasons: {
      missing: {
        message: `公文信息框中应有而未见成文日期（${REGULATION}第十二条）。`,
        fix: "请在信息框中增加“成文日期”一项，按原件落款日期填写，格式为 YYYY-MM-DD。",
      },
      empty: {
        message: `成文日期一项未填写（${REGULATION}第十二条）。`,
        fix: "请按原件落款日期填写，格式为 YYYY-MM-DD。",
      },
      malformed: {
        message: `成文日期“{value}”不是有效的日期（${REGULATION}第十二条）。`,
        fix: "请按原件落款日期改正，格式为 YYYY-MM-DD。",
      },
      undecided: {
        message: `${LABELS_FIRST}哪一项是成文日期，需人工核实。`,
        fix: "请核对成文日期是否填写；宜在模板中将各项名称与其内容逐项相连。",
      },
    },
  },
  "document-number": {
    title: "文号写法",
    reasons: {
      empty: {
        message: "文号一项未填写，本信息有无文号需人工核实。",
        fix: "有文号的请按原件填写，没有文号的请填写“无”。",
      },
      malformed: {
        message: "文号“{value}”的写法不规范。",
        fix: "请与原件核对后改为“{proposal}”。",
      },
      unusual: {
        message: "文号“{value}”不是常见的公文文号，需人工核实。",
        fix: "请与原件核对；公文文号一般写作机关代字、六角括号括住的年份和顺序号，如“清教发〔2026〕5号”。",
      },
    },
  },
  "disclosure-method": {
    title: "公开方式",
    reasons: {
      empty: {
        message: `公开方式一项未填写（${REGULATION}第十三条）。`,
        fix: "请按认定的公开属性填写“主动公开”或者“依申请公开”。",
      },
      internal: {
        message: `公开方式填写为“{value}”，不属于主动公开、依申请公开或者不予公开（${REGULATION}第十三条）。`,
        fix: "请由起草部门重新认定公开属性；可以公开的改为“主动公开”，依法不予公开的先从网站撤下并说明理由。",
      },
      "not-in-set": {
        message: `公开方式填写为“{value}”，看不出是主动公开还是依申请公开（${REGULATION}第十三条）。`,
        fix: "请改为“主动公开”或者“依申请公开”；该项如用于填写发布载体或者信息类别，请另设“公开方式”一项。",
      },
    },
  },
  "disclosure-time-limit": {
    title: "公开时限",
    reasons: {
      empty: {
        message: "公开时限一项未填写。",
        fix: "请填写“长期公开”“及时公开”等；限时公开的，写明截止日期。",
      },
      "no-end": {
        message: "公开时限填写为“{value}”，但未显示截止日期。",
        fix: "请在该项后补充截止日期，如“限时公开（至2027-12-31）”。",
      },
      "not-in-set": {
        message: "公开时限填写为“{value}”，不是常见写法，需人工核实。",
        fix: "请核对后改为“长期公开”“及时公开”等；限时公开的，写明截止日期。",
      },
    },
  },
  validity: {
    title: "有效性",
    reasons: {
      empty: { message: "有效性一项未填写。", fix: "请填写“有效”“失效”或者“废止”。" },
      contradicts: {
        message: "有效性填写为“{value}”，但废止日期 {expiry} 已过。",
        fix: "请核对文件是否仍然有效，改正有效性或者废止日期。",
      },
      "not-in-set": {
        message: "有效性填写为“{value}”，不是常见写法，需人工核实。",
        fix: "请核对后改为“有效”“失效”或者“废止”。",
      },
    },
  },
  "empty-value": {
    title: "所列项目均有内容",
    reasons: {
      empty: {
        message: "“{label}”一项未填写。",
        fix: "请填写“{label}”的内容；确实没有内容的填写“无”，或者在模板中不显示该项。",
      },
    },
  },
  "published-after-written": {
    title: "发布日期不早于成文日期",
    reasons: {
      contradicts: {
        message: "发布日期 {published} 早于成文日期 {written}。",
        fix: "请与原件和发布记录核对，改正填错的一个日期。",
      },
    },
  },
  "published-in-time": {
    title: "20个工作日内公开",
    reasons: {
      late: {
        message: `成文日期 {written} 至发布日期 {published} 为{days}个工作日，超过{limit}个工作日，最迟应于 {due} 公开（${REGULATION}第二十六条）。`,
        fix: "请核对两个日期；日期无误的，记录逾期原因，同类信息自形成或者变更之日起{limit}个工作日内公开，法律法规另有期限的从其规定。",
      },
      "late-provisional": {
        message: `成文日期 {written} 至发布日期 {published} 暂计{days}个工作日，超过{limit}个工作日，暂计最迟应于 {due} 公开，但其间有节假日安排未知的年份，需人工核实（${REGULATION}第二十六条）。`,
        fix: "请按当年放假调休安排重新计算；确已逾期的，记录逾期原因，同类信息自形成或者变更之日起{limit}个工作日内公开。",
      },
    },
  },
};
