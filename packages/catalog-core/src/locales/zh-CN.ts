import type { CoreTexts } from "./types.js";
import { contentTexts } from "./zh-CN/content.js";
import { formTexts } from "./zh-CN/form.js";
import { metadataTexts } from "./zh-CN/metadata.js";
import { siteTexts } from "./zh-CN/site.js";
import { tagTexts } from "./zh-CN/tags.js";

export const zhCN: CoreTexts = {
  attributeTitle: "zh",
  rules: { ...tagTexts, ...metadataTexts, ...contentTexts, ...siteTexts, ...formTexts },
  notRead: {
    "iframe.not-followed": "此处嵌入另一个网页，其内容未检查，需单独检查。",
    "iframe.other-origin": "编辑器的正文位于其他网站的框架中，无法读取，正文标注需人工核实。",
    "iframe.too-many": "网页嵌入的框架过多，框架中的内容均未检查，需单独检查。",
    "head.excerpt": "读到的只是网页的一部分，没有网页头部，标签未检查。",
    "labels.labels-before-values": "信息框中各项名称集中在前、内容集中在后，无法逐项对应，需人工核实。",
    "list.built-by-script": "列表由脚本生成，网页源代码中没有列表内容，未检查，不能据此认定为空白栏目。",
    "page.too-large": "网页超出读取大小上限，超出部分未检查。",
    "page.truncated": "网页不完整，缺失部分未检查。",
    "text.undecodable": "部分文字无法按网页编码还原，相关内容未检查，需人工核实。",
  },
  ruleError: {
    message: "规则“{rule}”未能运行，原因是“{error}”。",
    fix: "此项未检查，不能视为符合；请人工核实，并将网页和上述原因反馈给维护人员。",
  },
};
