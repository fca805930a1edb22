import type { CatalogTexts } from "../catalog-texts.js";
import { catalogFields } from "./catalog-fields.js";

/** What rules say of standard catalogs. */
export const catalogTexts: CatalogTexts = {
  fields: catalogFields,
  comma: "、",
  row({ row, level1, level2 }) {
    const names = [level1, level2].filter((name) => name.trim() !== "").join("／");
    return `第${row}行${names === "" ? "" : `“${names.length > 60 ? `${names.slice(0, 60)}…` : names}”`}`;
  },
  rules: {
    "row-level1": {
      title: "每行有一级事项",
      reasons: {
        missing: {
          message: "{row}没有一级事项。",
          fix: "请填写一级事项；原表为合并单元格的，与上一行相同。",
        },
      },
    },
    "row-complete": {
      title: "每行各栏齐全",
      reasons: {
        missing: {
          message: "{row}未填写{fields}。",
          fix: "请补充{fields}。",
        },
        "column-missing": {
          message: "各行均未填写{fields}，目录可能没有这一栏。",
          fix: "请与原表核对；原表没有的，按标准目录的格式增加并填写{fields}。",
        },
      },
    },
    "row-channels": {
      title: "至少有一个公开渠道",
      reasons: {
        missing: {
          message: "{row}没有选定公开渠道和载体。",
          fix: "请至少选定一个渠道，通常包括政府网站。",
        },
      },
    },
    "row-audience": {
      title: "写明公开对象",
      reasons: {
        missing: {
          message: "{row}没有选定公开对象。",
          fix: "请选定全社会或者特定群体；主动公开的通常为全社会。",
        },
      },
    },
    "row-method": {
      title: "公开方式只选一项",
      reasons: {
        missing: {
          message: "{row}没有选定公开方式。",
          fix: "请选定主动或者依申请。",
        },
        several: {
          message: "{row}同时选定了主动和依申请两种公开方式。",
          fix: "请只保留一种；同一事项中部分内容依申请公开的，分为两行。",
        },
      },
    },
    "row-basis": {
      title: "公开依据写明文件",
      reasons: {
        "no-document": {
          message: "{row}的公开依据“{basis}”没有写明文件名称或者文号。",
          fix: "请写明依据的法律、法规或者文件，名称加书名号，有文号的写明文号。",
        },
        unmarked: {
          message: "{row}的公开依据“{basis}”似为文件名称，但没有书名号和文号。",
          fix: "请核对名称，是文件的加书名号。",
        },
      },
    },
    "time-limit-clear": {
      title: "公开时限可以理解",
      reasons: {
        unclear: {
          message: "{row}的公开时限“{limit}”看不出具体期限。",
          fix: "请核对；可写明工作日数、“即时公开”、“每年1月31日前”等。",
        },
      },
    },
    "time-limit-lawful": {
      title: "公开时限不超过20个工作日",
      reasons: {
        longer: {
          message: "{row}的公开时限“{limit}”超过20个工作日（政府信息公开条例第二十六条）。",
          fix: "请改为20个工作日以内；法律、法规另有规定的，在公开依据中写明。",
        },
        "longer-by-basis": {
          message: "{row}的公开时限“{limit}”超过20个工作日，依据“{basis}”是否另有规定需人工核实。",
          fix: "请核对该依据；没有规定更长期限的，改为20个工作日以内。",
        },
        "calendar-days": {
          message: "{row}的公开时限“{limit}”未按工作日计算，{days}天可能超过20个工作日。",
          fix: "请改用工作日写明，不超过20个工作日；法律、法规另有规定的，在公开依据中写明。",
        },
      },
    },
    "row-once": {
      title: "同一事项只列一次",
      reasons: {
        duplicate: {
          message: "{row}与第{first}行的一级事项和二级事项相同。",
          fix: "请合并为一行；确为不同事项的，改用不同的名称。",
        },
      },
    },
    "row-id": {
      title: "编号规范且不重复",
      reasons: {
        malformed: {
          message: "{row}的编号“{id}”不符合格式。",
          fix: "请只用小写字母和数字，之间可用单个点或者连字符。",
        },
        duplicate: {
          message: "{row}的编号“{id}”与第{first}行重复。",
          fix: "请为每行使用不同的编号；与标准目录相同的事项，沿用标准目录的编号。",
        },
        unknown: {
          message: "{row}与标准目录的事项同名，编号却为“{id}”。",
          fix: "请核对；是同一事项的，改为标准目录的编号“{standard}”，以便逐项对照。",
        },
      },
    },
    "row-links": {
      title: "链接为网址",
      reasons: {
        "not-http": {
          message: "{row}的链接“{link}”不是网址。",
          fix: "请改为以 http:// 或者 https:// 开头的完整网址。",
        },
      },
    },
    "row-provisional": {
      title: "没有暂定的事项",
      reasons: {
        provisional: {
          message: "{row}为暂定内容，未见于正式目录。",
          fix: "请与正式印发的目录核对，核对后导入正式目录。",
        },
      },
    },
    "item-count": {
      title: "事项数与标准目录一致",
      reasons: {
        differs: {
          message: "目录有{level1}个一级事项、{level2}个二级事项，标准目录为{standard1}个和{standard2}个。",
          fix: "标准目录供参考使用，数量可以不同；请核对有无遗漏，减少的事项备好理由。",
        },
      },
    },
    "removed-items": {
      title: "已转出事项的公开主体",
      reasons: {
        listed: {
          message: "{row}在市标准目录中已删除，工作已转至{movedTo}，现公开主体写为“{body}”。",
          fix: "请核对现由谁公开；仍由教育局办理的可以保留，已转出的改由承接单位公开。",
        },
      },
    },
  },
  ruleError: {
    message: "规则“{rule}”未能运行，原因是“{error}”。",
    fix: "此项未检查，不能视为符合；请人工核实，并将目录和上述原因反馈给维护人员。",
  },
};
