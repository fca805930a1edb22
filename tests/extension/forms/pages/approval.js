// An approval form, where the status is born: 此件不公开 and its like with a list of reasons, beside the secrecy level.
import { Button, ConfigProvider, DatePicker, Form, Input, Radio, Select } from "antd";
import zh from "antd/locale/zh_CN";
import dayjs from "dayjs";
import { createElement as h } from "react";
import { createRoot } from "react-dom/client";
import { find, record, show } from "./record.js";

const STATUSES = ["此件公开发布", "此件可依申请公开", "此件不公开"];
const OURS = ["主动公开", "依申请公开", "不予公开"];
const REASONS = ["国家秘密", "商业秘密", "个人隐私", "内部事务信息"];
const optionsOf = (texts) => texts.map((text, value) => ({ label: text, value: `${value}` }));
const numberOf = (texts, text) => (text ? `${texts.indexOf(text)}` : undefined);
const LEVELS = ["非涉密", "秘密", "机密", "绝密"];
const item = (name, label, field, more) => h(Form.Item, { key: name, name, label, ...more }, field);
const day = (text) => (text ? dayjs(text) : null);

show('<div id="app"></div>');
createRoot(find("#app")).render(
  h(
    ConfigProvider,
    { locale: zh },
    h(
      Form,
      {
        name: "draft",
        labelCol: { span: 4 },
        style: { width: 820 },
        initialValues: {
          title: record.title,
          documentNumber: record.documentNumber,
          status: numberOf(OURS, record.status),
          reason: numberOf(REASONS, record.reason),
          level: numberOf(LEVELS, record.level),
          written: day(record.written),
          published: day(record.published),
          body: record.body,
        },
      },
      item("title", "文件标题", h(Input), { required: true }),
      item("documentNumber", "发文字号", h(Input)),
      item("status", "公开属性", h(Radio.Group, { options: optionsOf(STATUSES) }), { required: true }),
      item(
        "reason",
        "不公开理由",
        h(Select, { options: optionsOf(REASONS), allowClear: true, placeholder: "请选择理由" }),
      ),
      item("level", "密级", h(Select, { options: optionsOf(LEVELS), placeholder: "请选择" })),
      item("written", "成文日期", h(DatePicker)),
      item("published", "发布日期", h(DatePicker)),
      item("body", "正文", h(Input.TextArea, { rows: 3 })),
      h(Form.Item, { key: "do" }, h(Button, { type: "primary", htmlType: "submit" }, "提交")),
    ),
  ),
);
