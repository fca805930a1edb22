// Layui, as many makers' back ends have it: drawn controls beside native ones out of sight, a calendar.
import "layui/dist/css/layui.css";
import "layui/dist/layui.js";
import { fill, record, show } from "./record.js";

const item = (label, field, block = true) =>
  `<div class="layui-form-item"><label class="layui-form-label">${label}</label><div class="layui-input-${block ? "block" : "inline"}">${field}</div></div>`;
const input = (name, more = "") => `<input type="text" name="${name}" class="layui-input" ${more}>`;
const marked = (text, chosen, how) => (text === chosen ? how : "");

show(`<form class="layui-form" style="width:760px">
${item("标题", input("title", 'lay-verify="required"'))}
${item("文号", input("documentNumber"))}
${item("公开方式", ["主动公开", "依申请公开", "不予公开"].map((text, i) => `<input type="radio" name="way" value="${i + 1}" title="${text}" ${marked(text, record.status, "checked")}>`).join(""))}
${item("理由说明", '<textarea name="reason" class="layui-textarea"></textarea>')}
<div class="layui-form-item"><div class="layui-inline"><label class="layui-form-label">密级</label><div class="layui-input-inline"><select name="level"><option value="">请选择</option>${["非涉密", "秘密", "机密"].map((text, i) => `<option value="${i}" ${marked(text, record.level, "selected")}>${text}</option>`).join("")}</select></div></div>
<div class="layui-inline"><label class="layui-form-label">发布机构</label><div class="layui-input-inline">${input("publisher")}</div></div></div>
<div class="layui-form-item"><div class="layui-inline"><label class="layui-form-label">成文日期</label><div class="layui-input-inline">${input("written", "readonly")}</div></div>
<div class="layui-inline"><label class="layui-form-label">发布日期</label><div class="layui-input-inline">${input("published", "readonly")}</div></div></div>
${item("是否置顶", '<input type="checkbox" name="top" lay-skin="switch" lay-text="是|否">')}
<div class="layui-form-item"><div class="layui-input-block"><button class="layui-btn" lay-submit>立即提交</button></div></div></form>`);

fill({
  "[name=title]": record.title,
  "[name=documentNumber]": record.documentNumber,
  "[name=reason]": record.reason,
  "[name=publisher]": record.publisher,
  "[name=written]": record.written,
  "[name=published]": record.published,
});
globalThis.layui.use(["form", "laydate"], () => {
  const { form, laydate } = globalThis.layui;
  form.render();
  laydate.render({ elem: "[name=written]" });
  laydate.render({ elem: "[name=published]" });
});
