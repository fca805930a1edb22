// PublicCMS: definition lists, fields of one's own with a code in brackets for a name, a text box that keeps markup.
import { fill, record, show } from "./record.js";

const item = (label, field) => `<dl><dt>${label}：</dt><dd>${field}</dd></dl>`;
const own = (i, code) => `extendDataList[${i}].value[${code}]`;
const list = (name, texts, chosen) =>
  `<select name="${name}"><option value="">--请选择--</option>${texts.map((text) => `<option${text === chosen ? " selected" : ""}>${text}</option>`).join("")}</select>`;

show(`<form class="pageForm"><style>dl{display:flex}dt{width:90px}dd{margin:0}</style>
${item("标题", '<input type="text" name="title" class="required" size="50">')}
${item("文号", `<input type="text" name="${own(0, "wh")}">`)}
${item("公开属性", list(own(1, "gksx"), ["主动公开", "依申请公开", "不予公开"], record.status))}
${item("不予公开理由", `<input type="text" name="${own(2, "reason")}">`)}
${item("密级", list(own(3, "mj"), ["非涉密", "秘密", "机密"], record.level))}
${item("成文日期", `<input type="date" name="${own(4, "cwrq")}">`)}
${item("来源", '<input name="source">')}
${item("正文", '<textarea name="text" rows="4" cols="60"></textarea>')}
<button type="submit">保存</button></form>`);

fill({
  "[name=title]": record.title,
  [`[name="${own(0, "wh")}"]`]: record.documentNumber,
  [`[name="${own(2, "reason")}"]`]: record.reason,
  [`[name="${own(4, "cwrq")}"]`]: record.written,
  "[name=source]": record.publisher,
  "[name=text]": record.body
    .split("\n")
    .map((line) => `<p>${line}</p>`)
    .join(""),
});
