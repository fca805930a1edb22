// SiteServer v5 and v6: labels in a grid of columns, an editor in a frame that is written in as a whole, no 公开方式.
import { fill, find, record, show } from "./record.js";

const label = (text) => `<label class="col-sm-2 control-label">${text}</label>`;
const item = (...fields) =>
  `<div class="form-group form-row">${fields.map(([text, field]) => `${label(text)}<div class="col-sm-4">${field}</div>`).join("")}</div>`;
const input = (name) => `<input class="form-control" name="${name}">`;

show(`<style>.form-row{display:flex;gap:8px;margin:12px 0}.col-sm-2{width:90px}.col-sm-4{width:280px}</style>
<form method="post">${item(['内容标题 <span class="required">*</span>', input("Title")])}
${item(["索引号", input("Identifier")], ["发布机构", input("Publisher")])}
${item(["文号", input("DocumentNo")], ["发布日期", input("PublishDate")])}
${item(["生效日期", input("EffectDate")], ["废止日期", input("AbolitionDate")])}
${item(["主题分类", "<select name=Category><option value=''>请选择<option>教育<option>卫生</select>"], ["关键词", input("Keywords")])}
${item(["是否废止", "<label><input type=radio name=IsAbolition value=True>是</label> <label><input type=radio name=IsAbolition value=False checked>否</label>"])}
<div class="form-group form-row">${label("内容")}<div><textarea name="Content" style="display:none"></textarea><div class="edui-editor"><iframe id="ueditor_0" width="560" height="120"></iframe></div></div></div>
<button type="submit">确 定</button></form>`);

fill({
  "[name=Title]": record.title,
  "[name=Identifier]": record.indexNumber,
  "[name=Publisher]": record.publisher,
  "[name=DocumentNo]": record.documentNumber,
  "[name=PublishDate]": record.published,
  "[name=EffectDate]": record.written,
  "[name=AbolitionDate]": record.limitEnd,
  "[name=Category]": record.topic,
  "[name=Content]": record.body,
});
const inner = find("#ueditor_0").contentDocument;
inner.designMode = "on";
for (const line of record.body.split("\n"))
  inner.body.append(Object.assign(inner.createElement("p"), { textContent: line }));
