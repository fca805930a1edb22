import type { Page } from "playwright-core";

/** Something that is missing or wrong on a form. */
export interface Gap {
  what: string;
  /** What the form is filled with, where that differs from the complete record. */
  record: Record<string, unknown>;
  /** What a person does before it is looked at. */
  before?(page: Page): Promise<void>;
  /** Rules and reasons. */
  found: string[];
  /** How a person mends it. */
  mend(page: Page): Promise<void>;
}

export interface Family {
  /** Of its page in pages/. */
  name: string;
  /** What is there once the form is. */
  ready: string;
  gaps: Gap[];
}

const UNCHOSEN = "form-disclosure-status missing";
const PRESET = "form-disclosure-status preset";
const NO_REASON = "form-withholding-reason empty";
const NUMBER = "form-document-number malformed";
const NO_END = "form-time-limit no-end";
const SECRET = "form-secrecy-level contradicts";
const STATEMENT = "form-statement-match contradicts";

/** As a person does: clicks into the field and types over what is there. */
export async function write(page: Page, field: string, text: string): Promise<void> {
  await page.click(field);
  await page.keyboard.press("Control+A");
  await page.keyboard.type(text);
}

/** Chooses the next or previous option of a native list. */
async function step(page: Page, list: string, key: "ArrowDown" | "ArrowUp"): Promise<void> {
  await page.focus(list);
  await page.keyboard.press(key);
}

/** Opens a list of a library and clicks one of the options, which stand elsewhere on the page. */
async function choose(page: Page, list: string, option: string): Promise<void> {
  await page.click(list);
  await page.locator(option).filter({ visible: true }).first().click();
}

const writes = (field: string, text: string) => (page: Page) => write(page, field, text);
const clicks = (what: string) => (page: Page) => page.click(what);
const chooses = (list: string, option: string) => (page: Page) => choose(page, list, option);

const unchosen = (mend: Gap["mend"]): Gap => ({
  what: "no status chosen",
  record: { status: "" },
  found: [UNCHOSEN],
  mend,
});
const preset = (title: string, again: Gap["mend"]): Gap => ({
  what: "a status that nobody chose",
  record: { heading: "新增信息", title: "" },
  before: writes(title, "关于秋季招生的通知"),
  found: [PRESET],
  mend: again,
});
const unreasoned = (status: string, mend: Gap["mend"]): Gap => ({
  what: `${status} without a reason`,
  record: { status, body: "" },
  found: [NO_REASON],
  mend,
});
const misnumbered = (field: string): Gap => ({
  what: "a document number in square brackets",
  record: { documentNumber: "清漳教[2026]12号" },
  found: [NUMBER],
  mend: writes(field, "清漳教〔2026〕12号"),
});

const freecms: Family = {
  name: "freecms",
  ready: "form",
  gaps: [
    unchosen(clicks('[name="info.openType"][value="0"]')),
    preset('[name="info.title"]', clicks('[name="info.openType"][value="0"]')),
    unreasoned("依申请公开", writes('[name="info.reason"]', "涉及商业秘密")),
    misnumbered('[name="info.docNo"]'),
    {
      what: "the index number is empty",
      record: { indexNumber: "" },
      found: ["form-index-number empty"],
      mend: writes('[name="info.indexNum"]', "000999001/2026-00051"),
    },
    {
      what: "for a limited time, without an end",
      record: { limit: "限时" },
      found: [NO_END],
      mend: chooses(".endtime", ".layui-laydate-content td:not(.laydate-day-prev)"),
    },
    {
      what: "no 不予公开 among the options",
      record: { statuses: ["主动公开", "依申请公开"] },
      found: ["form-status-options no-withheld"],
      // Its administrator adds it.
      mend: (page) =>
        page.evaluate(() => {
          const last = document.querySelectorAll<HTMLInputElement>('[name="info.openType"]')[1]!;
          last.parentElement!.append(Object.assign(last.cloneNode(), { value: "2" }), "不予公开");
        }),
    },
  ],
};

const cicro: Family = {
  name: "cicro",
  ready: "form",
  gaps: [
    unchosen((page) => step(page, ".way", "ArrowDown")),
    preset("[name=title]", async (page) => {
      await step(page, ".way", "ArrowDown");
      await step(page, ".way", "ArrowUp");
    }),
    unreasoned("不公开", writes("[name=reason]", "涉及个人隐私")),
    {
      // The field for the reason isn't there for this status.
      ...unreasoned("依申请公开", async (page) => {
        await step(page, ".way", "ArrowUp");
        await write(page, "[name=reason]", "涉及个人隐私");
      }),
    },
    {
      what: "for a limited time, without an end",
      record: { limit: "限时" },
      found: [NO_END],
      mend: writes("[name=xdate]", "2027-11-01"),
    },
    misnumbered("[name=docno]"),
  ],
};

const siteserver: Family = {
  name: "siteserver",
  ready: "iframe",
  gaps: [
    {
      what: "a day that is in no calendar",
      record: { published: "2026-02-30" },
      found: ["form-dates malformed"],
      mend: writes("[name=PublishDate]", "2026-11-05"),
    },
    {
      what: "ends before it begins",
      record: { limitEnd: "2026-10-01" },
      found: ["form-dates before-effective"],
      mend: writes("[name=AbolitionDate]", "2027-10-01"),
    },
    {
      what: "no title",
      record: { title: "" },
      found: ["form-required empty"],
      mend: writes("[name=Title]", "关于秋季招生的通知"),
    },
    {
      what: "two statements that differ, in the editor's frame",
      record: { body: "（此件依申请公开）\n（此件主动公开）" },
      found: ["form-statement-single several"],
      async mend(page) {
        await page.frameLocator("iframe").locator("p").first().click({ clickCount: 3 });
        await page.keyboard.type("各学校：");
      },
    },
    misnumbered("[name=DocumentNo]"),
  ],
};

const [, number, status, reason, level] = ["title", "wh", "gksx", "reason", "mj"].map((code) => `[name*="[${code}]"]`);
const publiccms: Family = {
  name: "publiccms",
  ready: "form",
  gaps: [
    unchosen((page) => step(page, status!, "ArrowDown")),
    {
      what: "neither status nor level",
      record: { status: "", level: "" },
      found: ["form-undetermined undetermined", UNCHOSEN],
      async mend(page) {
        await step(page, status!, "ArrowDown");
        await step(page, level!, "ArrowDown");
      },
    },
    unreasoned("不予公开", writes(reason!, "涉及国家秘密")),
    {
      what: "a secret that is disclosed",
      record: { level: "秘密" },
      found: [SECRET],
      mend: (page) => step(page, level!, "ArrowUp"),
    },
    {
      what: "the text says otherwise",
      record: { body: "各学校：\n（此件不予公开）" },
      found: [STATEMENT],
      mend: writes("[name=text]", "<p>各学校：</p><p>（此件主动公开）</p>"),
    },
    misnumbered(number!),
  ],
};

const struts: Family = {
  name: "struts",
  ready: "form",
  gaps: [
    unchosen((page) => step(page, "#gkfs", "ArrowDown")),
    unreasoned("依申请公开", writes("#liyou", "涉及商业秘密")),
    {
      what: "published before it was written",
      record: { published: "2026-10-31" },
      found: ["form-dates before-written"],
      mend: writes("#fbrq", "2026-11-05"),
    },
    {
      what: "written in the future",
      record: { written: "2027-01-04", published: "" },
      found: ["form-dates future"],
      mend: writes("#cwrq", "2026-11-02"),
    },
    misnumbered("#wenhao"),
  ],
};

/** An item of Element's or Ant Design's, by its label. */
const elItem = (label: string) => `.el-form-item:has(> label:text-is("${label}"))`;
const antItem = (label: string) => `.ant-form-item:has(label:text-is("${label}"))`;

const sscms: Family = {
  name: "sscms",
  ready: ".el-radio",
  gaps: [
    unchosen(clicks('.el-radio:has-text("主动公开")')),
    preset(`${elItem("标题")} input`, clicks('.el-radio:has-text("主动公开")')),
    unreasoned("依申请公开", writes(`${elItem("不予公开理由")} textarea`, "涉及商业秘密")),
    {
      what: "the text in the editor says otherwise",
      record: { body: "各学校：\n（此件依申请公开）" },
      found: [STATEMENT],
      async mend(page) {
        await page.click(".body p:last-child", { clickCount: 3 });
        await page.keyboard.type("（此件主动公开）");
      },
    },
    {
      what: "published before it was written",
      record: { written: "2026-11-20", published: "2026-11-19" },
      found: ["form-dates before-written"],
      mend: chooses(`${elItem("发布日期")} input`, '.el-date-table td.available:has-text("21")'),
    },
    misnumbered(`${elItem("文号")} input`),
  ],
};

const ujcms: Family = {
  name: "ujcms",
  ready: ".el-select",
  gaps: [
    unchosen(chooses(".way", '.el-select-dropdown__item:has-text("主动公开")')),
    {
      ...unchosen(async (page) => {
        await page.focus(".way input");
        for (const key of ["Enter", "ArrowDown", "Enter"]) await page.keyboard.press(key);
      }),
      what: "no status chosen, mended by the keyboard alone",
    },
    preset(`${elItem("标题")} input`, chooses(".way", '.el-select-dropdown__item:has-text("主动公开")')),
    {
      ...preset(`${elItem("标题")} input`, async (page) => {
        // Past the number and the publisher.
        for (const key of ["Tab", "Tab", "Tab", "Enter", "Enter"]) await page.keyboard.press(key);
      }),
      what: "a status that nobody chose, mended by the keyboard alone",
    },
    unreasoned("不予公开", writes(`${elItem("不公开理由")} input`, "涉及个人隐私")),
    {
      what: "a secret that is disclosed",
      record: { level: "秘密" },
      found: [SECRET],
      mend: chooses(".level", '.el-select-dropdown__item:has-text("非涉密")'),
    },
    {
      what: "neither status nor level",
      record: { status: "", level: "" },
      found: ["form-undetermined undetermined", UNCHOSEN],
      async mend(page) {
        await choose(page, ".way", '.el-select-dropdown__item:has-text("主动公开")');
        await choose(page, ".level", '.el-select-dropdown__item:has-text("非涉密")');
      },
    },
    {
      what: "for a limited time, without an end",
      record: { limit: "限时" },
      found: [NO_END],
      mend: chooses(`${elItem("废止日期")} input`, ".el-date-table td.available"),
    },
    {
      what: "no publisher",
      record: { publisher: "" },
      found: ["form-required empty"],
      mend: writes(`${elItem("发布机构")} input`, "清漳县教育局"),
    },
  ],
};

const approval: Family = {
  name: "approval",
  ready: ".ant-radio-wrapper",
  gaps: [
    unchosen(clicks('.ant-radio-wrapper:has-text("此件公开发布")')),
    preset("#draft_title", clicks('.ant-radio-wrapper:has-text("此件公开发布")')),
    unreasoned(
      "不予公开",
      chooses(`${antItem("不公开理由")} .ant-select`, '.ant-select-item-option:has-text("个人隐私")'),
    ),
    {
      what: "a secret that is disclosed",
      record: { level: "机密" },
      found: [SECRET],
      mend: chooses(`${antItem("密级")} .ant-select`, '.ant-select-item-option:has-text("非涉密")'),
    },
    {
      what: "published before it was written",
      record: { written: "2026-11-20", published: "2026-11-19" },
      found: ["form-dates before-written"],
      mend: chooses("#draft_published", '.ant-picker-cell-in-view:has-text("21")'),
    },
    {
      what: "the text says otherwise",
      record: { body: "各科室：\n（此件不予公开）" },
      found: [STATEMENT],
      mend: writes("#draft_body", "各科室：\n（此件主动公开）"),
    },
    misnumbered("#draft_documentNumber"),
  ],
};

const layuiList = "[name=level] + .layui-form-select";
const layui: Family = {
  name: "layui",
  ready: ".layui-form-radio",
  gaps: [
    unchosen(clicks('.layui-form-radio:has-text("主动公开")')),
    preset("[name=title]", clicks('.layui-form-radio:has-text("主动公开")')),
    unreasoned("不予公开", writes("[name=reason]", "涉及个人隐私")),
    {
      what: "a secret that is disclosed",
      record: { level: "秘密" },
      found: [SECRET],
      mend: chooses(layuiList, `${layuiList} dd:text-is("非涉密")`),
    },
    {
      what: "neither status nor level",
      record: { status: "", level: "" },
      found: ["form-undetermined undetermined", UNCHOSEN],
      async mend(page) {
        await page.click('.layui-form-radio:has-text("主动公开")');
        await choose(page, layuiList, `${layuiList} dd:text-is("非涉密")`);
      },
    },
    {
      what: "published before it was written",
      record: { written: "2026-11-20", published: "2026-11-19" },
      found: ["form-dates before-written"],
      mend: chooses("[name=published]", '.layui-laydate-content td[lay-ymd="2026-11-21"]'),
    },
    misnumbered("[name=documentNumber]"),
  ],
};

/** The box that stands for an EasyUI control. */
const easy = (name: string) => `[textboxname=${name}] + .textbox`;
const easyui: Family = {
  name: "easyui",
  ready: ".datebox",
  gaps: [
    unchosen(chooses(easy("status"), '.combobox-item:text-is("主动公开")')),
    preset(`${easy("title")} .textbox-text`, chooses(easy("status"), '.combobox-item:text-is("主动公开")')),
    unreasoned("依申请公开", writes(`${easy("reason")} .textbox-text`, "涉及商业秘密")),
    {
      what: "a secret that is disclosed",
      record: { level: "机密" },
      found: [SECRET],
      mend: chooses(easy("level"), '.combobox-item:text-is("非涉密")'),
    },
    {
      what: "published before it was written",
      record: { written: "2026-11-20", published: "2026-11-19" },
      found: ["form-dates before-written"],
      mend: chooses(`${easy("published")} .combo-arrow`, '.calendar-day:text-is("21")'),
    },
    {
      what: "no title on a new record",
      record: { title: "" },
      found: ["form-required empty", PRESET],
      async mend(page) {
        await write(page, `${easy("title")} .textbox-text`, "关于秋季招生的通知");
        await choose(page, easy("status"), '.combobox-item:text-is("主动公开")');
      },
    },
    misnumbered(`${easy("documentNumber")} .textbox-text`),
  ],
};

/** In the manner of known systems; approval is what bureaus' offices approve drafts with. */
export const families: readonly Family[] = [
  freecms,
  cicro,
  siteserver,
  publiccms,
  struts,
  sscms,
  ujcms,
  approval,
  layui,
  easyui,
];
