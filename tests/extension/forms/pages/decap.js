// Decap CMS itself, with its back end in memory: one saved record, and the fields that a bureau would configure.
import { DecapCmsBackendTest } from "decap-cms-backend-test";
import { DecapCmsCore } from "decap-cms-core";
import DecapCmsWidgetDatetime from "decap-cms-widget-datetime";
import DecapCmsWidgetList from "decap-cms-widget-list";
import DecapCmsWidgetMarkdown from "decap-cms-widget-markdown";
import DecapCmsWidgetSelect from "decap-cms-widget-select";
import DecapCmsWidgetString from "decap-cms-widget-string";
import { record } from "./record.js";

const field = (name, label, widget, more = {}) => ({ name, label, widget, required: false, ...more });
const saved = `---
title: ${JSON.stringify(record.title)}
indexNumber: ${JSON.stringify(record.indexNumber)}
documentNumber: ${JSON.stringify(record.documentNumber)}
status: ${JSON.stringify(record.status)}
reason: ${JSON.stringify(record.reason)}
level: ${JSON.stringify(record.level)}
written: ${JSON.stringify(record.written)}
published: ${JSON.stringify(record.published)}
words:
  - 安全
---
${record.body.split("\n").join("\n\n")}
`;

window.repoFiles = { notices: { "one.md": { content: saved } } };
DecapCmsCore.registerBackend("test-repo", DecapCmsBackendTest.TestBackend);
DecapCmsCore.registerWidget(
  [DecapCmsWidgetString, DecapCmsWidgetDatetime, DecapCmsWidgetSelect, DecapCmsWidgetList, DecapCmsWidgetMarkdown].map(
    (widget) => widget.Widget(),
  ),
);
DecapCmsCore.registerLocale("zh_Hans", {
  auth: { login: "登录" },
  editor: {
    editorControl: { field: { optional: "选填" } },
    editorWidgets: { markdown: { richText: "富文本", markdown: "源代码" } },
  },
});
DecapCmsCore.init({
  config: {
    load_config_file: false,
    locale: "zh_Hans",
    backend: { name: "test-repo" },
    media_folder: "media",
    collections: [
      {
        name: "notices",
        label: "通知",
        folder: "notices",
        create: true,
        editor: { preview: false },
        fields: [
          field("title", "标题", "string", { required: true }),
          field("indexNumber", "索引号", "string"),
          field("documentNumber", "文号", "string"),
          field("status", "公开方式", "select", { options: ["主动公开", "依申请公开", "不予公开"] }),
          field("reason", "不公开理由", "string"),
          field("level", "密级", "select", { options: ["非涉密", "秘密", "机密"] }),
          field("written", "成文日期", "datetime", {
            format: "YYYY-MM-DD",
            date_format: "YYYY-MM-DD",
            time_format: false,
          }),
          field("published", "发布日期", "datetime", {
            format: "YYYY-MM-DD",
            date_format: "YYYY-MM-DD",
            time_format: false,
          }),
          field("words", "主题词", "list"),
          field("body", "正文", "markdown"),
        ],
      },
    ],
  },
});
