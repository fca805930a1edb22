import type { RecordTexts } from "../record-texts.js";

/** What rules say of document records. */
export const recordTexts: RecordTexts = {
  document: ({ row, documentName }) =>
    `第${row}行“${documentName.length > 40 ? `${documentName.slice(0, 40)}…` : documentName}”`,
  rules: {
    "record-undetermined": {
      title: "密级和公开属性至少确定一项",
      reasons: {
        neither: {
          message: "{document}既没有确定密级，也没有确定公开属性。",
          fix: "请立即由起草部门提出公开属性并进行保密审查；发现一起通报一起。",
        },
      },
    },
    "record-disclosure-status": {
      title: "报批前确定公开属性",
      reasons: {
        "issued-without": {
          message: "{document}没有公开属性，已经印发或者公开。",
          fix: "请补定公开属性，并核实为何在没有公开属性时发文；没有公开属性建议的不予发文。",
        },
        "submitted-without": {
          message: "{document}已经报批，没有公开属性。",
          fix: "请由起草部门填写“主动公开”“依申请公开”或者“不予公开”，随文件一并报批；填写前不予发文。",
        },
      },
    },
    "record-withholding-reason": {
      title: "不主动公开的说明理由",
      reasons: {
        "issued-without": {
          message: "{document}不主动公开，没有说明理由，已经印发或者公开。",
          fix: "请补充理由和法定依据，并核实为何发文；没有说明依据和理由的不予发文。",
        },
        missing: {
          message: "{document}拟不主动公开，已经报批，没有说明理由。",
          fix: "请由起草部门依法依规说明理由，再行报批。",
        },
      },
    },
    "record-legal-ground": {
      title: "不予公开有法定依据",
      reasons: {
        "no-ground": {
          message: "{document}不予公开的理由“{reason}”不是法定依据。",
          fix: "请从法定依据中选定一项；没有法定依据的，应当公开或者依申请公开。",
        },
        "which-law": {
          message: "{document}以其他法律、法规为依据不予公开，没有写明是哪一部。",
          fix: "请在理由中写明法律、法规的名称和条款。",
        },
        "not-classified": {
          message: "{document}以国家秘密为由不予公开，登记为非涉密。",
          fix: "请送保密机关核实；属于国家秘密的，按规定定密，否则另选法定依据或者予以公开。",
        },
        unsaid: {
          message: "{document}不予公开的理由是“{reason}”，没有选定法定依据。",
          fix: "请核实理由属于哪一项法定依据，并填写在法定依据栏。",
        },
      },
    },
    "record-filed-before-approval": {
      title: "报批前备案",
      reasons: {
        missing: {
          message: "{document}拟不主动公开，没有送政务公开工作机构备案。",
          fix: "请送政务公开工作机构备案，并登记日期。",
        },
        late: {
          message: "{document}于{filed}备案，晚于{submitted}报批。",
          fix: "请核对日期；今后在报批前备案。",
        },
      },
    },
    "record-secret-not-public": {
      title: "涉密文件不公开",
      reasons: {
        published: {
          message: "{document}定有密级，登记为{published}公开。",
          fix: "请立即核对；确已公开的，立即撤下并报告保密行政管理部门。",
        },
        contradicts: {
          message: "{document}定有密级，公开属性却是主动公开。",
          fix: "请核对密级和公开属性，改正其中一项。",
        },
      },
    },
    "record-secrecy-review": {
      title: "公开前经过审查",
      reasons: {
        missing: {
          message: "{document}已经公开，没有公开前审查的记录（政府信息公开条例第十七条）。",
          fix: "请查找审查记录并登记日期；没有审查的，立即补做。",
        },
        late: {
          message: "{document}于{published}公开，审查却在{reviewed}（政府信息公开条例第十七条）。",
          fix: "请核对日期；今后先审查后公开。",
        },
      },
    },
    "record-published-in-time": {
      title: "20个工作日内公开",
      reasons: {
        late: {
          message: "{document}形成于{formed}，最迟应于{due}公开，{published}才公开（政府信息公开条例第二十六条）。",
          fix: "请核对日期；法律、法规另有期限的，在台账中注明。",
        },
        overdue: {
          message: "{document}形成于{formed}，最迟应于{due}公开，至今没有公开（政府信息公开条例第二十六条）。",
          fix: "请尽快公开，并登记公开日期和渠道。",
        },
        provisional: {
          message: "{document}形成于{formed}，按已公布的放假安排应于{due}前公开，是否超期还不能确定。",
          fix: "请待当年放假安排公布后再核对。",
        },
      },
    },
    "record-status-at-source": {
      title: "公开属性在信息生成时确定",
      reasons: {
        late: {
          message: "{document}于{submitted}报批，{set}才确定公开属性。",
          fix: "请核对日期；今后由起草部门在信息生成的同时确定。",
        },
        "no-day": {
          message: "{document}没有登记公开属性的确定日期。",
          fix: "请核实公开属性是否由起草部门在报批前确定，并登记日期。",
        },
      },
    },
    "record-interpretation": {
      title: "解读与文件同步",
      reasons: {
        missing: {
          message: "{document}是政策性文件，没有解读的登记。",
          fix: "请起草解读方案或者材料，与文件同步审签、同步发布，并登记日期。",
        },
        "no-note": {
          message: "{document}没有解读，也没有不需解读的说明。",
          fix: "请填写报审时不需解读的说明；需要解读的，补充解读。",
        },
        "drafted-late": {
          message: "{document}于{submitted}报批，解读{drafted}才起草。",
          fix: "请核对日期；今后解读与文件同步起草。",
        },
        unsigned: {
          message: "{document}的解读没有起草单位负责人签字的登记。",
          fix: "请由起草单位负责人签字，并登记日期。",
        },
        "signed-late": {
          message: "{document}于{approved}审批，解读{signed}才签字。",
          fix: "请核对日期；今后解读与文件同步审签。",
        },
        unpublished: {
          message: "{document}于{published}公开，解读没有发布。",
          fix: "请发布解读，并登记日期。",
        },
        "published-apart": {
          message: "{document}于{published}公开，解读于{shown}发布，没有同步。",
          fix: "请核对日期；今后解读与文件同步发布。",
        },
      },
    },
    "record-joint-issue": {
      title: "联合发文由牵头部门解读",
      reasons: {
        "no-lead": {
          message: "{document}由{count}个机关联合发文，没有写明牵头部门。",
          fix: "请写明牵头部门，由其组织解读。",
        },
        "other-unit": {
          message: "{document}由“{lead}”牵头，解读单位却是“{unit}”。",
          fix: "请核实是否由牵头部门组织解读。",
        },
      },
    },
    "record-interpreted-by-drafter": {
      title: "谁起草谁解读",
      reasons: {
        "other-unit": {
          message: "{document}由“{drafter}”起草，解读单位是“{unit}”。",
          fix: "请核实是否由起草部门解读。",
        },
      },
    },
    "record-reassessment": {
      title: "不予公开的定期评估",
      reasons: {
        missing: {
          message: "{document}不予公开，没有下次评估的日期（政府信息公开条例第十八条）。",
          fix: "请确定下次评估的日期；可以公开的及时公开。",
        },
        overdue: {
          message: "{document}应于{next}评估能否公开，已经过期（政府信息公开条例第十八条）。",
          fix: "请评估能否公开，并登记下次评估的日期。",
        },
        unplanned: {
          message: "{document}依申请公开，没有下次评估的日期。",
          fix: "请核实公开属性的动态调整是否包括这份文件，并登记日期。",
        },
      },
    },
    "record-dates-in-order": {
      title: "各环节日期先后合理",
      reasons: {
        contradicts: {
          message: "{document}的{later}{second}早于{earlier}{first}。",
          fix: "请核对这两个日期，改正填错的一个。",
        },
      },
    },
    "record-channels": {
      title: "公开的写明渠道",
      reasons: {
        missing: {
          message: "{document}已经公开，没有写明公开渠道。",
          fix: "请填写公开渠道，如“政府网站”。",
        },
      },
    },
    "record-document-number": {
      title: "文号书写规范",
      reasons: {
        brackets: {
          message: "{document}的文号“{number}”应写作“{proper}”。",
          fix: "请改为“{proper}”。",
        },
        malformed: {
          message: "{document}的文号“{number}”不合书写规范。",
          fix: "请写作机关代字、六角括号中的年份、顺序号，如“清漳教发〔2026〕5号”；没有文号的写“无”。",
        },
      },
    },
  },
  noColumn: {
    message: "台账没有“{fields}”一栏，有{count}份文件不能核对“{rule}”。",
    fix: "请增加这一栏并登记；没有登记的不能视为已经办理。",
  },
  comma: "”“",
  ruleError: {
    message: "规则“{rule}”未能运行，原因是“{error}”。",
    fix: "此项未检查，不能视为符合；请人工核实，并将上述原因反馈给维护人员。",
  },
};
