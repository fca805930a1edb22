// EasyUI: the original out of sight, a box with two inputs in its place, lists and calendars at the end of the page.
import "jquery-easyui/css/easyui.css";
import jquery from "jquery-easyui/js/jquery.min.js";
import { record, show } from "./record.js";

const row = (label, field) => `<tr><td>${label}:</td><td>${field}</td></tr>`;
const box = (kind, name, options = "") =>
  `<input class="easyui-${kind}" name="${name}" value="${record[name]}" data-options="${options}" style="width:280px">`;
const list = (name, texts) =>
  `<select class="easyui-combobox" name="${name}" data-options="editable:false" style="width:280px"><option value=""></option>${texts.map((text, i) => `<option value="${i}"${text === record[name] ? " selected" : ""}>${text}</option>`).join("")}</select>`;

globalThis.jQuery = globalThis.$ = jquery;
show(`<form><table>
${row("标题", box("textbox", "title", "required:true"))}
${row("文号", box("textbox", "documentNumber"))}
${row("公开方式", list("status", ["主动公开", "依申请公开", "不予公开"]))}
${row("不公开理由", box("textbox", "reason", "multiline:true,height:50"))}
${row("密级", list("level", ["非涉密", "秘密", "机密"]))}
${row("成文日期", box("datebox", "written"))}
${row("发布日期", box("datebox", "published"))}
</table><a href="#" class="easyui-linkbutton">保存</a></form>`);

await import("jquery-easyui/js/jquery.easyui.min.js");
await import("jquery-easyui/locale/easyui-lang-zh_CN.js");
