// FreeCMS: a table row a field, one id on every label, bare words behind radio buttons, a calendar of Layui's.
import "layui/dist/css/layui.css";
import "layui/dist/layui.js";
import { fill, find, record, show } from "./record.js";

const label = (text) => `<TD><SPAN id=lbl><IMG src=data:, alt=帮助><SPAN>${text}</SPAN></SPAN></TD>`;
const radios = (name, texts, chosen) =>
  texts
    .map((text, i) => `<INPUT type=radio name=${name} value=${i}${text === chosen ? " CHECKED" : ""}>${text} `)
    .join("");

show(`<FORM action=save.do method=post><TABLE>
<TR>${label("<FONT color=red>*</FONT>信息标题")}<TD><INPUT name=info.title size=50></TD></TR>
<TR>${label("政府信息索引号")}<TD><INPUT type=text name=info.indexNum></TD></TR>
<TR>${label("文号")}<TD><INPUT type=text name=info.docNo></TD></TR>
<TR>${label("政府信息公开形式")}<TD>${radios("info.openType", record.statuses ?? ["主动公开", "依申请公开", "不予公开"], record.status)}</TD></TR>
<TR>${label("不公开理由")}<TD><INPUT name=info.reason></TD></TR>
<TR>${label("政府信息公开时限")}<TD>${radios("info.openTime", ["常年公开", "限时公开"], { 长期: "常年公开", 限时: "限时公开" }[record.limit])}<SPAN id=endSpan style="display: none">公开截止时间 <INPUT name=info.endTime class=endtime></SPAN></TD></TR>
<TR>${label("生成日期")}<TD><INPUT name=info.addtime class=addtime></TD></TR>
</TABLE><INPUT type=submit value=保存></FORM>`);

fill({
  '[name="info.title"]': record.title,
  '[name="info.indexNum"]': record.indexNumber,
  '[name="info.docNo"]': record.documentNumber,
  '[name="info.reason"]': record.reason,
  '[name="info.endTime"]': record.limitEnd,
  '[name="info.addtime"]': record.written,
});

const ends = () => {
  find("#endSpan").style.display = find('[name="info.openTime"][value="1"]').checked ? "" : "none";
};
document.forms[0].addEventListener("change", ends);
ends();
globalThis.layui.use("laydate", () => {
  const { laydate } = globalThis.layui;
  laydate.render({ elem: ".addtime" });
  laydate.render({ elem: ".endtime" });
});
