import type { RuleText } from "../types.js";

const REGULATION = "政府信息公开条例";

/** What an edit form says before anything is published. */
export const formTexts: Record<string, RuleText> = {
  "form-undetermined": {
    title: "密级和公开属性至少确定一项",
    reasons: {
      undetermined: {
        message: "密级和“{method}”均未选择，既未确定密级，也未确定公开属性。",
        fix: "请由起草部门先确定密级；不涉密的选“非涉密”，并选定公开属性。",
      },
    },
  },
  "form-disclosure-status": {
    title: "选定公开属性",
    reasons: {
      missing: {
        message: "“{label}”未选择，公开属性尚未明确。",
        fix: "请由起草部门认定后选择“主动公开”“依申请公开”或者“不予公开”，随公文一并报批。",
      },
      preset: {
        message: "“{label}”为系统预设的“{value}”，无人确认，不能视为已明确公开属性，需人工核实。",
        fix: "请由起草部门逐件认定并亲自选定；宜请系统管理人员取消预设。",
      },
    },
  },
  "form-status-options": {
    title: "公开属性的选项与条例一致",
    reasons: {
      "no-withheld": {
        message: `“{label}”没有“不予公开”一项，不予公开的信息能否在本系统登记需人工核实（${REGULATION}第十三条）。`,
        fix: "本系统用于公文起草、报批的，请系统管理人员增加“不予公开”及填写理由之处；只用于网站发布的，可以不设。",
      },
      internal: {
        message: `“{label}”列有“{option}”，不属于主动公开、依申请公开或者不予公开（${REGULATION}第十三条）。`,
        fix: "请系统管理人员删去该选项；已选用的信息由起草部门重新认定公开属性。",
      },
    },
  },
  "form-withholding-reason": {
    title: "不主动公开的说明理由",
    reasons: {
      empty: {
        message: "公开属性选择“{method}”，但“{label}”未填写。",
        fix: "请依照政府信息公开条例第十四条至第十六条或者其他法律、行政法规填写理由；没有依据的改为“主动公开”。",
      },
      "no-field": {
        message: "公开属性选择“{method}”，但表单中未见填写理由之处，理由是否已另行说明需人工核实。",
        fix: "请在报批材料中写明理由；宜请系统管理人员在表单中增加“不公开理由”一项。",
      },
    },
  },
  "form-secrecy-level": {
    title: "密级与公开属性不矛盾",
    reasons: {
      contradicts: {
        message: `密级选择“{value}”，公开属性却为“{method}”，国家秘密不予公开（${REGULATION}第十四条）。`,
        fix: "请交保密工作机构核实；涉密的改为“不予公开”，且不得在非涉密系统中处理，不涉密的改正密级。",
      },
    },
  },
  "form-time-limit": {
    title: "限时公开的写明截止日期",
    reasons: {
      "no-end": {
        message: "公开时限选择“{limit}”，但没有填写截止日期。",
        fix: "请填写截止日期；没有期限的改为“长期公开”。",
      },
    },
  },
  "form-statement-match": {
    title: "正文标注与所选公开属性一致",
    reasons: {
      contradicts: {
        message: "正文标注“{statement}”，与“{label}”所选的“{method}”不一致。",
        fix: "请由起草部门核定公开属性，改正正文标注或者所选的一项。",
      },
    },
  },
  "form-statement-single": {
    title: "正文只有一种公开属性标注",
    reasons: {
      several: {
        message: "正文有不同的公开属性标注，即“{first}”和“{last}”，以哪一处为准需人工核实。",
        fix: "如其中一处属于被转发的文件，确认该文件可以公开后保留；否则只保留正确的一处。",
      },
    },
  },
  "form-index-number": {
    title: "填写索引号",
    reasons: {
      empty: {
        message: `“{label}”未填写（${REGULATION}第十二条）。`,
        fix: "请填写本信息在公开目录中的索引号；由系统在保存后自动编排的，保存后核对。",
      },
    },
  },
  "form-document-number": {
    title: "文号写法",
    reasons: {
      malformed: {
        message: "“{label}”填写为“{value}”，写法不规范。",
        fix: "请与原件核对后改为“{proposal}”。",
      },
      unusual: {
        message: "“{label}”填写为“{value}”，不是常见的公文文号，需人工核实。",
        fix: "请与原件核对；公文文号一般写作机关代字、六角括号括住的年份和顺序号，如“清教发〔2026〕5号”。",
      },
    },
  },
  "form-required": {
    title: "填写标题和发布机构",
    reasons: {
      empty: { message: "“{label}”为必填项，但未填写。", fix: "请填写“{label}”；发布机构使用全称。" },
    },
  },
  "form-dates": {
    title: "日期有效且先后合理",
    reasons: {
      malformed: {
        message: "“{label}”填写为“{value}”，不是有效的日期。",
        fix: "请按 YYYY-MM-DD 格式填写实际日期。",
      },
      future: {
        message: "“{label}”填写为“{value}”，尚未到来。",
        fix: "请按原件落款日期改正。",
      },
      "before-written": {
        message: "“{label}”填写为“{value}”，早于成文日期 {written}。",
        fix: "请与原件核对，改正填错的一个日期。",
      },
      "before-effective": {
        message: "“{label}”填写为“{value}”，早于生效日期 {effective}。",
        fix: "请与原件核对，改正填错的一个日期。",
      },
    },
  },
};
