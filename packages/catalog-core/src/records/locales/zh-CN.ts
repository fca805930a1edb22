import type { ProblemPlace, RegisterTexts } from "../texts.js";

const at = ({ row, column }: ProblemPlace) =>
  `${row === null ? "" : `第${row}行`}${column === null ? "" : `${column}栏`}`;

/** What registers of documents say in Chinese. */
export const zhCN: RegisterTexts = {
  problem(code, place) {
    const { value } = place;
    switch (code) {
      case "not-a-register":
        return "这不是文件台账，请使用表格，或者由对象组成的列表。";
      case "no-columns":
        return "没有找到表头，台账至少要有“文件名称”一栏，并有其他栏目，可用 mulu record template 生成模板。";
      case "no-records":
        return "台账里没有文件，请核对是否选错文件。";
      case "too-many":
        return `台账超过${value}行，其余各行没有读取，请分成几个文件。`;
      case "no-name":
        return `${at(place)}没有文件名称，请补充。`;
      case "no-day":
        return `${at(place)}的“${value}”不是日期，请写作2026-11-23的样式。`;
      case "unknown-choice":
        return `${at(place)}的“${value}”不是可选的值，请按模板的填写说明填写。`;
      case "no-text":
        return `${at(place)}应当是文字，请核对。`;
      case "too-long":
        return `${at(place)}超过5000字，请精简。`;
      case "twice": {
        const [number = "", first = ""] = value.split("\n");
        return `${at(place)}的文号“${number}”与第${first}行相同，请核对是否重复登记。`;
      }
    }
  },
  fields: {
    documentName: "文件名称",
    documentNumber: "文号",
    documentKind: "文件性质",
    draftedOn: "起草日期",
    draftingUnit: "起草部门",
    issuers: "发文机关",
    leadIssuer: "牵头部门",
    disclosureStatus: "公开属性",
    statusSetOn: "公开属性确定日期",
    statusSetBy: "公开属性确定人",
    withholdingReason: "不主动公开理由",
    ground: "法定依据",
    filedOn: "备案日期",
    secrecyLevel: "密级",
    reviewedOn: "公开审查日期",
    submittedOn: "报批日期",
    approvedOn: "审批日期",
    issuedOn: "印发日期",
    publishedOn: "公开日期",
    channels: "公开渠道",
    interpretedBy: "解读单位",
    interpretationDraftedOn: "解读起草日期",
    interpretationSignedOn: "解读签字日期",
    interpretationPublishedOn: "解读发布日期",
    noInterpretationNote: "不需解读的说明",
    nextReviewOn: "下次评估日期",
  },
  hint: "填写说明：",
  hints: {
    documentName: "必填，文件全称",
    documentNumber: "如清漳教发〔2026〕5号；没有文号的写“无”",
    documentKind: "政策性文件，或者非政策性文件",
    draftedOn: "年月日，如2026-11-23",
    draftingUnit: "起草的科室或者部门",
    issuers: "联合发文的各机关，用顿号分开",
    leadIssuer: "联合发文的牵头部门",
    disclosureStatus: "主动公开、依申请公开，或者不予公开",
    statusSetOn: "起草部门提出公开属性的日期",
    statusSetBy: "提出公开属性的人",
    withholdingReason: "依申请公开或者不予公开的，说明理由",
    ground:
      "国家秘密、法律行政法规禁止公开、危及国家安全等、商业秘密、个人隐私、内部事务信息、过程性信息、行政执法案卷，或者其他法律法规",
    filedOn: "送政务公开工作机构备案的日期",
    secrecyLevel: "非涉密、秘密、机密，或者绝密",
    reviewedOn: "公开前审查的日期",
    submittedOn: "报送审批的日期",
    approvedOn: "批准或者签发的日期",
    issuedOn: "印发文件的日期",
    publishedOn: "向社会公开的日期",
    channels: "如政府网站、政务新媒体，用顿号分开",
    interpretedBy: "解读文件的部门",
    interpretationDraftedOn: "解读材料起草的日期",
    interpretationSignedOn: "起草单位负责人在解读材料上签字的日期",
    interpretationPublishedOn: "解读材料发布的日期",
    noInterpretationNote: "非政策性文件不需解读的，报审时的说明",
    nextReviewOn: "不予公开的文件，下次评估能否公开的日期",
  },
  template: "文件台账",
  report: {
    title: "文件台账检查报告",
    day: "检查日期",
    documents: "文件数",
    findings: "需改正和核实的",
    problems: "未能读取的行",
    clean: "没有发现问题。",
    more: (count) => `另有 ${count} 条没有列出，请用表格或者数据格式输出全部结果。`,
    columns: {
      mark: "结果",
      row: "行",
      name: "文件名称",
      number: "文号",
      message: "问题",
      fix: "改法",
      duties: "依据",
    },
    years: {
      title: "各年公开属性",
      duty: "依申请公开和不予公开的文件应逐年减少。",
      year: "年份",
      documents: "文件",
      proactive: "主动公开",
      onRequest: "依申请公开",
      withheld: "不予公开",
      undetermined: "未确定",
      nonPublic: "不主动公开",
      change: "与上年相比",
      share: (count, share) => `${count}（${(share * 100).toFixed(1)}%）`,
      trends: { fewer: "减少", "not-fewer": "未减少", unknown: "没有上年数据" },
    },
    madeBy: (version) => `由 Mulu ${version} 生成，没有上传任何内容。`,
  },
};
