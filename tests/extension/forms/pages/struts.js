// A Struts form: all fields of one name, ids in pinyin, padded labels, the upload in a frame.
import { fill, record, show } from "./record.js";

const cells = (label, field) => `<td>${label}：</td><td>${field}</td>`;
const input = (id) => `<input name="fields" id="${id}">`;
const option = (text) => `<option${text === record.status ? " selected" : ""}>${text}</option>`;

show(`<form action="add.action"><table>
<tr>${cells("名&nbsp;&nbsp;&nbsp;&nbsp;称", input("mingcheng"))}${cells("索&nbsp;引&nbsp;号", input("suoyinhao"))}</tr>
<tr>${cells("发布机构", input("fabujigou"))}${cells("文&nbsp;&nbsp;&nbsp;&nbsp;号", input("wenhao"))}</tr>
<tr><td></td><td><select name="fields" id="gkfs"><option value="">请选择</option>${["主动公开", "依申请公开", "不予公开"].map(option).join("")}</select></td>${cells("理&nbsp;&nbsp;&nbsp;&nbsp;由", input("liyou"))}</tr>
<tr>${cells("成文日期", input("cwrq"))}${cells("发布日期", input("fbrq"))}</tr>
<tr>${cells("附&nbsp;&nbsp;&nbsp;&nbsp;件", '<iframe srcdoc="<input type=file>" width="260" height="40"></iframe>')}</tr>
</table><input type="submit" value="提交"></form>`);

fill({
  "#mingcheng": record.title,
  "#suoyinhao": record.indexNumber,
  "#fabujigou": record.publisher,
  "#wenhao": record.documentNumber,
  "#liyou": record.reason,
  "#cwrq": record.written,
  "#fbrq": record.published,
});
