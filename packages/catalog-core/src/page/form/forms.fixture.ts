// Edit forms of our own making, each in the manner of one system or library: what is odd about them is what those have.

const page = (heading: string, body: string) =>
  `<!DOCTYPE html><html><head><title>采编系统</title></head><body><h2>${heading}</h2>${body}</body></html>`;

/** JSP of the old kind: upper case, no quotes, one id on every label, no `for`, bare text behind radio buttons. */
export const freecms = page(
  "添加信息",
  `<FORM action=save.do method=post name=f><TABLE>
<TR><TD><SPAN id=lbl><IMG src=h.gif alt=帮助：信息的标题><SPAN><FONT color=red>*</FONT>信息标题</SPAN></SPAN>：</TD><TD><INPUT name=info.title value=关于供暖的通知></TD></TR>
<TR><TD><SPAN id=lbl><IMG src=h.gif alt=政府信息索引号><SPAN>政府信息索引号</SPAN></SPAN></TD><TD><INPUT type=text name=info.indexNum></TD></TR>
<TR><TD><SPAN id=lbl><SPAN>政府信息公开形式</SPAN></SPAN></TD><TD><INPUT type=radio name=info.openType value=1 CHECKED>主动公开 <INPUT type=radio name=info.openType value=2>依申请公开</TD></TR>
<TR><TD><SPAN id=lbl><SPAN>政府信息公开时限</SPAN></SPAN></TD><TD><INPUT type=radio name=info.openTime value=1>常年公开<INPUT type=radio name=info.openTime value=2 CHECKED>限时公开 <SPAN id=endSpan style="display: none">公开截止时间 <INPUT name=info.endTime></SPAN></TD></TR>
</TABLE><INPUT type=submit value=保存></FORM>`,
);

/** A select without a name, a row within a comment, 公开形式 for the medium, red stars in front of labels. */
export const cicro = page(
  "修改信息",
  `<form name="docForm"><input type="hidden" name="docid" value="77"><table class="tab">
<tr><td class="l"><font color="red">*</font>标&nbsp;&nbsp;题：</td><td colspan="3"><input name="title" value="关于冬季供暖的通知"></td></tr>
<tr><td class="l">索引号：</td><td><input name="idx" value="000999001/2026-00050" readonly></td><td class="l">文&nbsp;&nbsp;号：</td><td><input name="docno" value=""></td></tr>
<!--<tr><td class="l">签发人：</td><td><input name="signer"></td></tr>-->
<tr><td class="l"><font color="red">*</font>公开方式：</td><td><select onchange="show(this)"><option value="">请选择</option><option value="1" selected>主动公开</option><option value="2">不公开</option><option value="3">依申请公开</option></select></td>
<td class="l">公开形式：</td><td><select name="medium"><option>网站</option><option>公报</option></select></td></tr>
<tr id="why" style="display:none"><td class="l">不公开理由：</td><td colspan="3"><textarea name="reason"></textarea></td></tr>
<tr><td class="l">生成日期：</td><td><input name="cdate" value="2026-11-02"></td><td class="l">废止日期：</td><td><input name="xdate" value=""></td></tr>
<tr><td class="l">公开时限：</td><td><select name="limit"><option>长期</option><option>及时</option><option>限时</option><option>公开一年</option></select></td><td class="l">公开范围：</td><td><input name="scope" value="面向社会"></td></tr>
<tr><td class="l">责任部门：</td><td><input name="dept" value="清漳县教育局"></td><td></td><td></td></tr>
</table><input type="button" value="保存"></form>`,
);

/** Labels in a grid of columns, no field for the status at all. */
export const siteserver = page(
  "编辑内容",
  `<form method="post"><div class="form-group form-row"><label class="col-sm-2 control-label">内容标题</label><div class="col-sm-8"><input class="form-control" name="Title" value="2026年秋季招生公告"></div></div>
<div class="form-group form-row"><label class="col-sm-2 control-label">索引号</label><div class="col-sm-4"><input class="form-control" name="Identifier" value="000999001/2026-00051"></div><label class="col-sm-2 control-label">发布机构</label><div class="col-sm-4"><input class="form-control" name="Publisher" value="清漳县教育局"></div></div>
<div class="form-group form-row"><label class="col-sm-2 control-label">文号</label><div class="col-sm-4"><input class="form-control" name="DocumentNo"></div><label class="col-sm-2 control-label">发布日期</label><div class="col-sm-4"><input class="form-control" name="PublishDate" value="2026-08-20"></div></div>
<div class="form-group form-row"><label class="col-sm-2 control-label">是否废止</label><div class="col-sm-4"><label><input type="radio" name="IsAbolition" value="True">是</label> <label><input type="radio" name="IsAbolition" value="False" checked>否</label></div></div>
<div class="form-group form-row"><label class="col-sm-2 control-label">内容概述</label><div class="col-sm-8"><textarea name="Description"></textarea><small class="form-text">不超过200字</small></div></div>
<button type="submit">确 定</button></form>`,
);

const elItem = (label: string, content: string, required = false) =>
  `<div class="el-form-item${required ? " is-required" : ""}"><label class="el-form-item__label">${label}</label><div class="el-form-item__content">${content}</div></div>`;
const elInput = (value: string, more = "") =>
  `<div class="el-input"><input type="text" autocomplete="off" class="el-input__inner" value="${value}" ${more}></div>`;
const elRadio = (text: string, checked: boolean) =>
  `<label role="radio" class="el-radio${checked ? " is-checked" : ""}"${checked ? ' aria-checked="true"' : ""} tabindex="0"><span class="el-radio__input${checked ? " is-checked" : ""}"><span class="el-radio__inner"></span><input type="radio" aria-hidden="true" tabindex="-1" class="el-radio__original" value="${text}"></span><span class="el-radio__label">${text}</span></label>`;

/** Element UI: radio buttons without names, a select that shows its value in an input, 内容属性 as a false friend. */
export const elementUi = page(
  "编辑内容",
  `<form class="el-form">${elItem("标题", elInput("关于开展读书活动的通知"), true)}${elItem("公开属性", `<div role="radiogroup" class="el-radio-group">${elRadio("主动公开", false)}${elRadio("依申请公开", true)}${elRadio("不予公开", false)}</div>`, true)}
${elItem("不予公开理由", `<div class="el-textarea"><textarea class="el-textarea__inner"></textarea></div>`)}
${elItem("主题分类", `<div class="el-select"><!----><div class="el-input el-input--suffix"><input type="text" readonly="readonly" placeholder="请选择" class="el-input__inner" value="教育"><span class="el-input__suffix"><i class="el-select__caret"></i></span></div><div class="el-select-dropdown el-popper" style="display: none;"><ul><li class="el-select-dropdown__item">教育</li><li>卫生</li></ul></div></div>`)}
${elItem("成文日期", `<div class="el-date-editor el-input el-input--prefix"><input type="text" placeholder="选择日期" class="el-input__inner" value="2026-11-12"><span class="el-input__prefix"></span></div>`)}
${elItem("内容属性", `<div class="el-checkbox-group"><label class="el-checkbox"><span class="el-checkbox__input"><input type="checkbox" class="el-checkbox__original" value="top"></span><span class="el-checkbox__label">置顶</span></label><label class="el-checkbox is-checked"><span class="el-checkbox__input is-checked"><input type="checkbox" class="el-checkbox__original" value="hot" checked></span><span class="el-checkbox__label">热点</span></label></div>`)}
<button type="button" class="el-button"><span>保 存</span></button></form>`,
);

/** Element Plus: labels tied to inputs by made ids, a select of two inputs and a list elsewhere on the page. */
export const elementPlus = page(
  "新增文章",
  `<form class="el-form"><div class="el-form-item is-required"><label for="el-id-1-1" class="el-form-item__label">标题</label><div class="el-form-item__content"><div class="el-input"><div class="el-input__wrapper"><input class="el-input__inner" type="text" id="el-id-1-1" value=""></div></div></div></div>
<div class="el-form-item"><label for="el-id-1-2" class="el-form-item__label">公开方式</label><div class="el-form-item__content"><div class="el-select"><div class="el-select__wrapper"><div class="el-select__selection"><div class="el-select__selected-item el-select__input-wrapper is-hidden"><input type="text" id="el-id-1-2" class="el-select__input" role="combobox" readonly aria-controls="el-id-1-9" aria-expanded="false" value=""></div><div class="el-select__selected-item el-select__placeholder"><span>主动公开</span></div></div><div class="el-select__suffix"><i class="el-icon el-select__caret"></i></div></div></div></div></div>
<div class="el-form-item"><label for="el-id-1-3" class="el-form-item__label">公开时限</label><div class="el-form-item__content"><div class="el-select"><div class="el-select__wrapper"><div class="el-select__selection"><div class="el-select__selected-item el-select__input-wrapper is-hidden"><input type="text" id="el-id-1-3" class="el-select__input" role="combobox" readonly aria-controls="el-id-1-8" value=""></div><div class="el-select__selected-item el-select__placeholder is-transparent"><span>请选择</span></div></div></div></div></div></div>
<div class="el-form-item"><label for="el-id-1-4" class="el-form-item__label">发布日期</label><div class="el-form-item__content"><div class="el-input el-input--prefix el-date-editor el-date-editor--date"><div class="el-input__wrapper"><input class="el-input__inner" type="text" id="el-id-1-4" placeholder="选择日期" value="2026-11-20"></div></div></div></div>
<button type="button">保存</button></form>
<div class="el-popper el-select__popper"><ul id="el-id-1-9" role="listbox" class="el-select-dropdown__list"><li role="option" class="el-select-dropdown__item">主动公开</li><li role="option">依申请公开</li><li role="option">不予公开</li></ul></div>`,
);

/** Definition lists; custom fields with a code in brackets for a name. */
export const publiccms = page(
  "编辑内容",
  `<form class="pageForm"><dl><dt>标题：</dt><dd><input type="text" name="title" class="required" value="关于公布名单的通知"></dd></dl><dl><dt>文号：</dt><dd><input type="text" name="extendDataList[0].value[wh]" value="清漳教〔2026〕12号"></dd></dl><dl><dt>公开属性：</dt><dd><select name="extendDataList[1].value[gksx]"><option value="">--请选择--</option><option>主动公开</option><option>依申请公开</option><option>不予公开</option></select></dd></dl><dl><dt>来源：</dt><dd><input name="source" value="县教育局"></dd></dl><button type="submit">保存</button></form>`,
);

/** All fields of one name, ids in pinyin, padded labels, the upload in a frame. */
export const struts = page(
  "信息录入",
  `<form action="add.action"><table><tr><td>索&nbsp;引&nbsp;号：</td><td><input name="fields" id="suoyinhao" value="000999001/2026-00052"></td><td>文&nbsp;&nbsp;&nbsp;&nbsp;号：</td><td><input name="fields" id="wenhao" value=""></td></tr>
<tr><td>发布机构：</td><td><input name="fields" id="fabujigou" value="县教育局"></td><td></td><td><input name="fields" id="gkfs" value="主动公开"></td></tr>
<tr><td>名&nbsp;&nbsp;&nbsp;&nbsp;称：</td><td colspan="3"><input name="fields" id="mingcheng" value="关于收费的公示"></td></tr>
<tr><td>附&nbsp;&nbsp;&nbsp;&nbsp;件：</td><td colspan="3"><iframe src="upload.jsp" width="300" height="40"></iframe></td></tr></table><input type="submit" value="提交"></form>`,
);

/** Ant Design: the label's column beside the control's, values in spans. */
export const antDesign = page(
  "编辑信息",
  `<form class="ant-form"><div class="ant-form-item"><div class="ant-row ant-form-item-row"><div class="ant-col ant-form-item-label"><label for="title" class="ant-form-item-required" title="标题">标题</label></div><div class="ant-col ant-form-item-control"><div class="ant-form-item-control-input"><div class="ant-form-item-control-input-content"><input id="title" class="ant-input" type="text" value="关于放假的通知"></div></div></div></div></div>
<div class="ant-form-item"><div class="ant-row"><div class="ant-col ant-form-item-label"><label title="公开方式">公开方式</label></div><div class="ant-col ant-form-item-control"><div class="ant-form-item-control-input"><div class="ant-form-item-control-input-content"><div class="ant-radio-group"><label class="ant-radio-wrapper ant-radio-wrapper-checked"><span class="ant-radio ant-radio-checked"><input type="radio" class="ant-radio-input" value="1" checked><span class="ant-radio-inner"></span></span><span>主动公开</span></label><label class="ant-radio-wrapper"><span class="ant-radio"><input type="radio" class="ant-radio-input" value="2"><span class="ant-radio-inner"></span></span><span>依申请公开</span></label><label class="ant-radio-wrapper"><span class="ant-radio"><input type="radio" class="ant-radio-input" value="3"></span><span>不予公开</span></label></div></div></div></div></div></div>
<div class="ant-form-item"><div class="ant-row"><div class="ant-col ant-form-item-label"><label for="topic">主题分类</label></div><div class="ant-col ant-form-item-control"><div class="ant-select ant-select-single"><div class="ant-select-selector"><span class="ant-select-selection-search"><input type="search" id="topic" role="combobox" class="ant-select-selection-search-input" readonly value=""></span><span class="ant-select-selection-item" title="教育">教育</span></div></div></div></div></div>
<div class="ant-form-item"><div class="ant-row"><div class="ant-col ant-form-item-label"><label for="level">密级</label></div><div class="ant-col ant-form-item-control"><div class="ant-select ant-select-single"><div class="ant-select-selector"><span class="ant-select-selection-search"><input type="search" id="level" role="combobox" class="ant-select-selection-search-input" readonly value=""></span><span class="ant-select-selection-placeholder">请选择</span></div></div></div></div></div>
<div class="ant-form-item"><div class="ant-row"><div class="ant-col ant-form-item-label"><label for="day">发布日期</label></div><div class="ant-col ant-form-item-control"><div class="ant-picker"><div class="ant-picker-input"><input id="day" readonly placeholder="请选择日期" value="2026-11-20"></div></div></div></div></div><button type="submit">保 存</button></form>`,
);

/** Layui: native controls out of sight, drawn ones behind them. */
export const layui = page(
  "编辑信息",
  `<form class="layui-form"><div class="layui-form-item"><label class="layui-form-label">标题</label><div class="layui-input-block"><input type="text" name="title" lay-verify="required" class="layui-input" value="关于培训的通知"></div></div>
<div class="layui-form-item"><label class="layui-form-label">公开方式</label><div class="layui-input-block"><input type="radio" name="way" value="1" title="主动公开" checked><div class="layui-unselect layui-form-radio layui-form-radioed"><i class="layui-anim layui-icon">&#xe643;</i><div>主动公开</div></div><input type="radio" name="way" value="2" title="依申请公开"><div class="layui-unselect layui-form-radio"><i class="layui-icon"></i><div>依申请公开</div></div><input type="radio" name="way" value="3" title="不予公开"><div class="layui-unselect layui-form-radio"><div>不予公开</div></div></div></div>
<div class="layui-form-item"><label class="layui-form-label">密级</label><div class="layui-input-inline"><select name="level"><option value="">请选择</option><option value="0" selected>非涉密</option><option value="1">秘密</option></select><div class="layui-unselect layui-form-select"><div class="layui-select-title"><input type="text" placeholder="请选择" value="非涉密" readonly class="layui-input layui-unselect"><i class="layui-edge"></i></div><dl class="layui-anim"><dd lay-value="">请选择</dd><dd lay-value="0" class="layui-this">非涉密</dd></dl></div></div><div class="layui-form-mid layui-word-aux">涉密信息不得录入</div></div>
<div class="layui-form-item"><div class="layui-inline"><label class="layui-form-label">文号</label><div class="layui-input-inline"><input type="text" name="no" class="layui-input" value=""></div></div><div class="layui-inline"><label class="layui-form-label">成文日期</label><div class="layui-input-inline"><input type="text" name="day" class="layui-input" value="2026-11-18"></div></div></div><button class="layui-btn" lay-submit>立即提交</button></form>`,
);

/** EasyUI: the original out of sight, a box with two inputs in its place. */
export const easyui = page(
  "编辑信息",
  `<form><table><tr><td>标题:</td><td><input class="easyui-textbox textbox-f" style="display: none" textboxname="title" value=""><span class="textbox" style="width: 298px"><input type="text" class="textbox-text" autocomplete="off" tabindex="" placeholder="" value="关于评选的通知"><input type="hidden" class="textbox-value" name="title" value="关于评选的通知"></span></td></tr>
<tr><td>公开方式:</td><td><select class="easyui-combobox combobox-f combo-f textbox-f" style="display: none" textboxname="way"><option value="1" selected>主动公开</option><option value="2">依申请公开</option><option value="3">不予公开</option></select><span class="textbox combo" style="width: 168px"><span class="textbox-addon textbox-addon-right"><a href="#" class="textbox-icon combo-arrow"></a></span><input type="text" class="textbox-text validatebox-text" autocomplete="off" value="依申请公开"><input type="hidden" class="textbox-value" name="way" value="2"></span></td></tr>
<tr><td>成文日期:</td><td><input class="easyui-datebox datebox-f combo-f textbox-f" style="display: none"><span class="textbox combo datebox"><input type="text" class="textbox-text" value="2026-11-18"><input type="hidden" class="textbox-value" name="day" value="2026-11-18"></span></td></tr>
<tr><td>文号:</td><td><input name="no" value=""></td></tr></table><a class="easyui-linkbutton">保存</a><button>保存</button></form>`,
);

/** Nothing native at all, and no form around it. */
export const handMade = page(
  "拟稿",
  `<div class="panel"><div class="row"><span id="l1">标题</span><div contenteditable="plaintext-only" aria-labelledby="l1">关于安全检查的通知</div></div>
<div class="row"><span id="l2">公开属性</span><div role="radiogroup" aria-labelledby="l2"><div role="radio" aria-checked="false" tabindex="0">此件公开发布</div><div role="radio" aria-checked="false">此件可依申请公开</div><div role="radio" aria-checked="true">此件不公开</div></div></div>
<div class="row"><span id="l3">密级</span><div role="combobox" aria-labelledby="l3" aria-controls="lv">请选择</div></div>
<div class="row"><span id="l4">不公开理由</span><input aria-labelledby="l4" value=""></div>
<div class="row"><span>文号</span><input value=""></div><div id="lv" role="listbox"><div role="option">非涉密</div><div role="option">秘密</div></div><button>提交</button></div>`,
);

/** Filters over a list: no edit form, though its labels are the same. */
export const search = page(
  "信息管理",
  `<form><label>标题 <input name="t"></label><label>文号 <input name="n"></label><label>发布机构 <input name="p"></label><label>公开方式 <select name="w"><option>全部</option><option>主动公开</option><option>依申请公开</option></select></label><button>查询</button></form><table><tr><th>标题</th><th>文号</th></tr><tr><td><input type="checkbox"></td><td>通知</td></tr></table>`,
);

/** Names of controls that are names of the form's own properties. */
export const clobbered = page(
  "编辑信息",
  `<form name="documentElement"><input type="hidden" name="getAttribute"><input type="hidden" name="children"><input type="hidden" name="id"><input type="hidden" name="parentNode"><input type="hidden" name="parentElement"><input type="hidden" name="nodeType"><input type="hidden" name="nextSibling"><input type="hidden" name="firstChild"><input type="hidden" name="localName"><input type="hidden" name="childNodes"><input type="hidden" name="querySelectorAll"><img name="URL" alt=""><p><label for="t">标题</label><input id="t" name="title" value="关于活动的通知"></p><p><label for="n">文号</label><input id="n" name="attributes" value=""></p><p><label for="w">公开方式</label><select id="w" name="nodeName"><option>主动公开</option><option>依申请公开</option><option>不予公开</option></select></p><p><label for="d">成文日期</label><input id="d" name="textContent" value="2026-11-18"></p><button>保存</button></form><p>表单之后</p>`,
);

export const systems = {
  freecms,
  cicro,
  siteserver,
  elementUi,
  elementPlus,
  publiccms,
  struts,
  antDesign,
  layui,
  easyui,
  handMade,
  clobbered,
};
