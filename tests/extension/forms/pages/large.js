// A form with 500 fields, native as most are.
import { fill, record, show } from "./record.js";

const row = (label, name) => `<p><label for="${name}">${label}</label> <input id="${name}" name="${name}"></p>`;
const more = Array.from({ length: 496 }, (_, i) => row(`附加项${i + 1}`, `more${i + 1}`));

show(`<form>${row("标题", "title")}${row("文号", "documentNumber")}${row("发布机构", "publisher")}
<p>公开方式 <select id="status"><option value="">请选择<option>主动公开<option>依申请公开<option>不予公开</select></p>
${more.join("")}<button>保存</button></form>`);
fill({ "#title": record.title, "#documentNumber": record.documentNumber, "#publisher": record.publisher });
