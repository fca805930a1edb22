// Cicro and Deya: a list without a name that a script fills, a row in a comment, a reason that comes for 不公开 only.
import { fill, find, record, show } from "./record.js";

const row = (...cells) =>
  `<tr>${cells.map(([text, field]) => `<td class="l">${text}：</td><td>${field}</td>`).join("")}</tr>`;

show(`<form name="docForm"><input type="hidden" name="docid" value="77"><table>
${row(['<font color="red">*</font>标&nbsp;&nbsp;题', '<input name="title" size="60">'])}
${row(["索引号", '<input name="idx" readonly>'], ["文&nbsp;&nbsp;号", '<input name="docno">'])}
<!--${row(["签发人", '<input name="signer">'])}-->
${row(['<font color="red">*</font>公开方式', "<select class=way></select>"], ["公开形式", '<select name="medium"><option>网站<option>公报</select>'])}
<tr id="why"><td class="l">不公开理由：</td><td colspan="3"><textarea name="reason"></textarea></td></tr>
${row(["生成日期", '<input name="cdate">'], ["废止日期", '<input name="xdate">'])}
${row(["公开时限", '<select name="limit"><option>长期<option>及时<option>限时<option>公开一年</select>'], ["责任部门", '<input name="dept">'])}
</table><input type="button" value="保存"></form>`);

const way = find(".way");
for (const text of ["请选择", "主动公开", "不公开", "依申请公开"])
  way.add(new Option(text, text === "请选择" ? "" : text, false, text === record.status));
const reason = () => {
  find("#why").style.display = way.value === "不公开" ? "" : "none";
};
way.onchange = reason;
reason();
fill({
  "[name=title]": record.title,
  "[name=idx]": record.indexNumber,
  "[name=docno]": record.documentNumber,
  "[name=reason]": record.reason,
  "[name=cdate]": record.written,
  "[name=xdate]": record.limitEnd,
  "[name=limit]": record.limit,
  "[name=dept]": record.publisher,
});
