import type { LocaleName } from "@mulu/catalog-core";
import type { CatalogChoice, PanelCommand, PanelUpdate } from "../protocol/messages.js";
import type {
  AttributeView,
  DutyView,
  FindingView,
  PanelSettings,
  Spot,
  TabReport,
  TabState,
} from "../protocol/tab-state.js";

// What the background would say of pages of a county that does not exist, in both languages.

type Pick2 = (zh: string, en: string) => string;

export const NOW = "2026-11-23T02:30:00Z";

const spot = (at: number, of: Spot["of"] = "page"): Spot => ({ frame: 0, of, at });

function duties(say: Pick2) {
  const duty = (id: string, cite: string, text: string): DutyView => ({ id, cite, text });
  return {
    index: duty(
      "REG-12-index",
      say("《中华人民共和国政府信息公开条例》第十二条", "Regulations on Open Government Information, article 12"),
      say(
        "公开目录逐条列出信息的索引、名称、内容概述、生成日期等",
        "the disclosure catalog lists each piece of information with its index, name, summary and date of creation",
      ),
    ),
    guide: duty(
      "META-index",
      say(
        "《政府信息公开目录系统实施指引（试行）》（据转载）",
        "Implementation Guide for Government Information Disclosure Catalog Systems (as reported by third parties)",
      ),
      say("每条信息有索引号并填写", "each piece of information has an index number, filled in"),
    ),
    time: duty(
      "REG-26-20wd",
      say("《中华人民共和国政府信息公开条例》第二十六条", "Regulations on Open Government Information, article 26"),
      say(
        "自信息形成或者变更之日起20个工作日内公开，法律、法规另有期限的从其规定",
        "disclosure within 20 working days of the information's being made or changed, unless another law sets another term",
      ),
    ),
    number: duty(
      "META-docno",
      say("《党政机关公文格式》（GB/T 9704-2012）（推断）", "Layout of Official Documents (GB/T 9704-2012) (inferred)"),
      say(
        "发文字号由机关代字、六角括号括住的年份和顺序号组成",
        "a document number has the agency's code, the year in hexagonal brackets and a running number",
      ),
    ),
    tags: duty(
      "TAG-site",
      say(
        "《政府网站发展指引》（国办发〔2017〕47号）附件 网页标签规范",
        "Guidelines on the Development of Government Websites (国办发〔2017〕47号), annex on page tags",
      ),
      say("每个网页都设置网站名称、网站域名、网站标识码三个标签", "every page has the three site tags, with content"),
    ),
    privacy: duty(
      "REG-15-private",
      say("《中华人民共和国政府信息公开条例》第十五条", "Regulations on Open Government Information, article 15"),
      say(
        "损害他人商业秘密、个人隐私的信息不公开，但第三方同意或者不公开会重大影响公共利益的除外",
        "what would harm others' trade secrets or privacy is not disclosed",
      ),
    ),
  };
}

const plain = { attribute: null, spot: null, belongs: null, paste: null, waiver: null, answer: null } as const;

export function findings(locale: LocaleName): FindingView[] {
  const say: Pick2 = (zh, en) => (locale === "en" ? en : zh);
  const law = duties(say);
  return [
    {
      ...plain,
      key: "index-number/empty",
      rule: "index-number",
      title: say("索引号", "Index number"),
      attribute: "indexNumber",
      outcome: "fail",
      severity: "error",
      reason: "empty",
      message: say(
        "索引号一项未填写（政府信息公开条例第十二条）。",
        "The index number is not filled in (Regulations on Open Government Information, article 12).",
      ),
      fix: say(
        "请填写本信息在公开目录中的索引号。",
        "Fill in the number that this information has in the disclosure catalog.",
      ),
      duties: [law.guide, law.index],
      spot: spot(41),
    },
    {
      ...plain,
      key: "published-in-time/late",
      rule: "published-in-time",
      title: say("20个工作日内公开", "Published within 20 working days"),
      attribute: "publishDate",
      outcome: "fail",
      severity: "error",
      reason: "late",
      message: say(
        "成文日期 2024-05-13 至发布日期 2024-08-20 为70个工作日，超过20个工作日，最迟应于 2024-06-11 公开（政府信息公开条例第二十六条）。",
        "From the date written 2024-05-13 to the publication date 2024-08-20 it took 70 working days, more than 20; the last day was 2024-06-11 (Regulations on Open Government Information, article 26).",
      ),
      fix: say(
        "请核对两个日期；日期无误的，记录逾期原因，同类信息自形成或者变更之日起20个工作日内公开，法律法规另有期限的从其规定。",
        "Check both dates; if they are right, record why it was late, and publish such information within 20 working days of its being made or changed.",
      ),
      duties: [law.time],
      spot: spot(57),
    },
    {
      ...plain,
      key: "document-number/malformed",
      rule: "document-number",
      title: say("文号写法", "Form of the document number"),
      attribute: "documentNumber",
      outcome: "fail",
      severity: "warning",
      reason: "malformed",
      message: say(
        "文号“清漳教（2024）18号”的写法不规范。",
        "The document number “清漳教（2024）18号” is not written in the prescribed form.",
      ),
      fix: say(
        "请与原件核对后改为“清漳教〔2024〕18号”。",
        "Compare it with the original and change it to “清漳教〔2024〕18号”.",
      ),
      paste: "清漳教〔2024〕18号",
      duties: [law.number],
      spot: spot(52),
    },
    {
      ...plain,
      key: "site-tags/missing/siteDomain",
      rule: "site-tags",
      title: say("网站标签齐全", "Site tags are complete"),
      attribute: "siteDomain",
      outcome: "fail",
      severity: "error",
      reason: "missing",
      message: say(
        "网页源代码中应有而未见标签 SiteDomain，即“网站域名”（国办发〔2017〕47号附件 网页标签规范）。",
        "The tag SiteDomain (“Site domain”) is required, but the page's source does not have it (国办发〔2017〕47号, annex on page tags).",
      ),
      fix: say(
        '请在全站模板的网页头部加入 <meta name="SiteDomain" content="www.qingzhang.gov.example">。',
        'Add <meta name="SiteDomain" content="www.qingzhang.gov.example"> to the head in the template of all pages.',
      ),
      paste: '<meta name="SiteDomain" content="www.qingzhang.gov.example">',
      duties: [law.tags],
    },
    {
      ...plain,
      key: "publisher/missing",
      rule: "publisher",
      title: say("发布机构", "Publisher"),
      attribute: "publisher",
      outcome: "fail",
      severity: "warning",
      reason: "missing",
      message: say("信息框中未显示发布机构。", "The information box does not show a publisher."),
      fix: say(
        "请在信息框中增加“发布机构”一项，填写机构全称。",
        "Add a publisher to the information box, with its full name.",
      ),
      paste: "清漳县教育局",
      duties: [law.guide],
      belongs: spot(38),
    },
    {
      ...plain,
      key: "disclosure-time-limit/no-end",
      rule: "disclosure-time-limit",
      title: say("公开时限", "Disclosure time limit"),
      attribute: "disclosureTimeLimit",
      outcome: "fail",
      severity: "info",
      reason: "no-end",
      message: say(
        "公开时限填写为“限时公开”，但未显示截止日期。",
        "The disclosure time limit says “限时公开” (limited), but no last day is shown.",
      ),
      fix: say(
        "请在该项后补充截止日期，如“限时公开（至2027-12-31）”。",
        "Add the last day, as in “限时公开（至2027-12-31）”.",
      ),
      duties: [law.guide],
      spot: spot(60),
    },
    {
      ...plain,
      key: "mobile-number/unmasked",
      rule: "mobile-number",
      title: say("不出现个人手机号码", "No private mobile phone number"),
      outcome: "review",
      severity: "warning",
      reason: "unmasked",
      message: say(
        "页面显示完整的手机号码，遮盖后为 138******00，是否属于个人需人工核实（政府信息公开条例第十五条）。",
        "The page shows a full mobile phone number, masked here as 138******00; whether it is a private person's must be checked by a person.",
      ),
      fix: say(
        "属于个人的，请从网页和附件中删除或者遮盖；属于单位对外公布的联系电话的，可以保留。",
        "If it is a private person's, remove or mask it; a number that an office has made public may stay.",
      ),
      duties: [law.privacy],
      spot: spot(88),
    },
    {
      ...plain,
      key: "release-statement-single/several",
      rule: "release-statement-single",
      title: say("公开属性标注唯一", "One release statement only"),
      attribute: "releaseStatement",
      outcome: "review",
      severity: "info",
      reason: "several",
      message: say(
        "正文有不同的公开属性标注，即“（此件依申请公开）”和“（此件主动公开）”，以哪一处为准需人工核实。",
        "The text has different release statements, “（此件依申请公开）” and “（此件主动公开）”; which one counts must be checked by a person.",
      ),
      fix: say(
        "如其中一处属于被转发的文件，确认该文件可以公开后保留；否则只保留正确的一处。",
        "If one belongs to a forwarded document, keep it once that may be public; otherwise keep the right one only.",
      ),
      duties: [law.index],
      spot: spot(90),
      answer: {
        says: "yes",
        note: say("转发文件，已核对原件。", "Forwarded; compared with the original."),
        on: "2026-11-20",
      },
    },
    {
      ...plain,
      key: "column-freshness/crashed",
      rule: "column-freshness",
      title: say("栏目更新", "Column is kept up to date"),
      outcome: "error",
      severity: "warning",
      reason: "crashed",
      message: say("“栏目更新”未能检查。", "“Column is kept up to date” could not be checked."),
      fix: "",
      duties: [],
    },
    {
      ...plain,
      key: "article-title-match/contradicts",
      rule: "article-title-match",
      title: say("标题标签与页面标题一致", "Title tag agrees with the page"),
      attribute: "articleTitle",
      outcome: "fail",
      severity: "warning",
      reason: "contradicts",
      message: say(
        "标签 ArticleTitle 的标题与页面显示的标题不一致。",
        "The tag ArticleTitle differs from the title on the page.",
      ),
      fix: say("请核对原文标题，改正填错的一处。", "Compare with the original title and correct the wrong one."),
      duties: [law.tags],
      spot: spot(12),
      waiver: {
        reason: say("标题过长，标签按平台限制截短。", "The platform cuts long titles in the tag."),
        on: "2026-11-02",
        until: "2026-12-31",
        reach: "finding",
      },
    },
  ];
}

function attributes(locale: LocaleName): AttributeView[] {
  const say: Pick2 = (zh, en) => (locale === "en" ? en : zh);
  return [
    {
      name: "articleTitle",
      title: say("标题", "Article title"),
      readings: [
        {
          value: "清漳县教育局关于公布2024年城区义务教育学校招生范围的通知",
          label: "ArticleTitle",
          from: "meta",
          spot: spot(12),
        },
        {
          value: "清漳县教育局关于公布2024年城区义务教育学校招生范围的通知",
          label: null,
          from: "text",
          spot: spot(63),
        },
      ],
    },
    {
      name: "indexNumber",
      title: say("索引号", "Index number"),
      readings: [{ value: "", label: "索引号", from: "table", spot: spot(41) }],
    },
    {
      name: "documentNumber",
      title: say("文号", "Document number"),
      readings: [{ value: "清漳教（2024）18号", label: "文号", from: "table", spot: spot(52) }],
    },
    {
      name: "contentSource",
      title: say("来源", "Content source"),
      readings: [
        { value: "本网", label: "ContentSource", from: "meta", spot: spot(15) },
        { value: "清漳县教育局办公室", label: "来源", from: "text", spot: spot(64) },
      ],
    },
    {
      name: "url",
      title: say("页面地址", "Page address"),
      readings: [
        {
          value: "https://www.qingzhang.gov.example/xxgk/zsgl/zsfw/202408/t20240820_18.html",
          label: "Url",
          from: "meta",
          spot: spot(17),
        },
      ],
    },
    {
      name: "siteIdCode",
      title: say("网站标识码", "Site identification code"),
      readings: [{ value: "1404990001", label: "网站标识码", from: "footer", spot: spot(98) }],
    },
  ];
}

export function countsOf(all: readonly FindingView[]): TabReport["counts"] {
  const open = all.filter((finding) => finding.waiver === null);
  const count = (outcome: FindingView["outcome"]) => open.filter((finding) => finding.outcome === outcome).length;
  return {
    pass: 38,
    fail: count("fail"),
    review: count("review"),
    notApplicable: 3,
    error: count("error"),
    waived: all.length - open.length,
  };
}

export function report(locale: LocaleName, changes: Partial<TabReport> = {}): TabReport {
  const say: Pick2 = (zh, en) => (locale === "en" ? en : zh);
  const all = changes.findings ?? findings(locale);
  return {
    at: NOW,
    url: "https://www.qingzhang.gov.example/xxgk/zsgl/zsfw/202408/t20240820_18.html",
    title: "清漳县教育局关于公布2024年城区义务教育学校招生范围的通知",
    kind: "article",
    item: {
      id: "enrolment.area",
      by: ["breadcrumb", "columnName", "title"],
      level1: "招生管理",
      level2: "招生范围",
      score: 0.98,
      provisional: false,
      corrected: null,
      timeLimit: "自信息形成或者变更之日起20个工作日内",
    },
    profile: null,
    compared: {
      since: "2026-11-20T02:30:00Z",
      new: ["document-number/malformed"],
      gone: [
        { key: "a", title: say("索引号", "Index number") },
        { key: "b", title: say("发布机构", "Publisher") },
      ],
    },
    deadline: {
      formed: "2024-05-13",
      formedFrom: "writtenDate",
      due: "2024-06-11",
      published: "2024-08-20",
      late: 50,
      provisional: false,
      cite: duties(say).time.cite,
    },
    findings: all,
    attributes: attributes(locale),
    notRead: [
      {
        what: "iframe",
        why: "other-origin",
        message: say("内嵌页面来自其他网站，未检查。", "An embedded page of another site was not checked."),
        spot: spot(70),
      },
      {
        what: "list",
        why: "built-by-script",
        message: say(
          "列表由脚本生成，网页源代码中没有列表内容，未检查，不能据此认定为空白栏目。",
          "A list is built by script and is not in the page's source; it was not checked, and the column must not be taken as empty.",
        ),
        spot: null,
      },
    ],
    frames: [
      {
        frame: 0,
        url: "https://www.qingzhang.gov.example/xxgk/zsgl/zsfw/202408/t20240820_18.html",
        title: "清漳县教育局关于公布2024年城区义务教育学校招生范围的通知",
        kind: "article",
        elements: 412,
        took: 8.4,
      },
      {
        frame: 4,
        url: "https://www.qingzhang.gov.example/common/weather.html",
        title: "清漳天气",
        kind: "other",
        elements: 36,
        took: 1.2,
      },
    ],
    counts: countsOf(all),
    form: null,
    catalog: { id: "cn-140400-education-2020", title: "长治市教育领域基层政务公开标准目录" },
    ...changes,
  };
}

function formReport(locale: LocaleName): TabReport {
  const field = (at: number) => spot(at, "form");
  return report(locale, {
    kind: "form",
    title: "内容管理系统 - 编辑文章",
    item: {
      id: "teachers.recruitment",
      by: ["title"],
      level1: "教师管理",
      level2: "教师招聘",
      score: 0.61,
      provisional: true,
      corrected: "page",
      timeLimit: "自信息形成或者变更之日起20个工作日内",
    },
    deadline: {
      formed: "2026-11-16",
      formedFrom: "writtenDate",
      due: "2026-12-14",
      published: null,
      late: -15,
      provisional: true,
      cite: duties(locale === "en" ? (_zh, en) => en : (zh) => zh).time.cite,
    },
    findings: findings(locale).slice(2, 5),
    notRead: [],
    attributes: [],
    form: {
      spot: field(1),
      fields: [
        {
          attribute: "articleTitle",
          label: "标题",
          value: "清漳县2026年公开招聘教师公告",
          required: true,
          spot: field(4),
        },
        { attribute: "documentNumber", label: "发文字号", value: "", required: false, spot: field(7) },
        { attribute: "writtenDate", label: "成文时间", value: "2026-11-16", required: true, spot: field(9) },
        { attribute: "disclosureMethod", label: "公开属性", value: "主动公开", required: true, spot: field(11) },
        { attribute: null, label: "排序号", value: "100", required: false, spot: field(20) },
        { attribute: null, label: "", value: "", required: false, spot: field(21) },
      ],
    },
  });
}

/** A page that means no good: very long, turned round, marked up. */
export function hostileReport(locale: LocaleName): TabReport {
  const [first, second] = findings(locale) as [FindingView, FindingView];
  const evil = "<img src=x onerror=\"document.title='hurt'\"><script>hurt()</script>";
  const turned = "\u202e\u2066txt.exe\u202e";
  const long = "长".repeat(3000);
  return report(locale, {
    title: `${turned}${evil}${long}`,
    item: {
      id: evil,
      by: ["constructor", evil],
      level1: turned,
      level2: `${evil}${long}`,
      score: 1,
      provisional: true,
      corrected: null,
      timeLimit: long,
    },
    findings: [
      { ...first, key: evil, message: `${turned}${evil}`, fix: `${evil}${long}`, paste: `${evil}${"a".repeat(2000)}` },
      { ...second, key: '"]\\', message: long, duties: [{ id: evil, cite: evil, text: turned }] },
    ],
    attributes: [
      {
        name: "url",
        title: "url",
        readings: [
          { value: "javascript:hurt()", label: evil, from: "meta", spot: spot(1) },
          { value: `https://a.example/${"b".repeat(3000)}`, label: turned, from: "meta", spot: spot(2) },
          { value: `data:text/html,${evil}`, label: null, from: "text", spot: spot(3) },
        ],
      },
    ],
    notRead: [{ what: "iframe", why: "x", message: `${evil}${long}`, spot: spot(5) }],
    frames: [
      { frame: 0, url: "javascript:hurt()", title: evil, kind: "other", elements: 1, took: 1 },
      { frame: 1, url: "javascript:hurt()", title: `${turned}${long}`, kind: "other", elements: 1, took: 1 },
    ],
    form: { spot: spot(1), fields: [{ attribute: null, label: evil, value: long, required: true, spot: spot(2) }] },
    catalog: { id: evil, title: `${evil}${long}` },
  });
}

/** As many findings as wished, each with a key of its own. */
export function manyFindings(locale: LocaleName, count: number): FindingView[] {
  const some = findings(locale).filter((finding) => finding.waiver === null);
  return Array.from({ length: count }, (_, index) => {
    const finding = some[index % some.length]!;
    return { ...finding, key: `${finding.key}/${index}`, message: `${index + 1} ${finding.message}` };
  });
}

/** Every state that the panel can be in, by name. */
export function fixtures(locale: LocaleName): Record<string, TabState> {
  const ready = (made: TabReport): TabState => ({ status: "ready", report: made });
  const waived = findings(locale).filter((finding) => finding.waiver !== null);
  return {
    idle: { status: "idle" },
    reading: { status: "reading" },
    "failed-not-a-page": { status: "failed", error: "not-a-page", detail: "" },
    "failed-no-permission": { status: "failed", error: "no-permission", detail: "" },
    "failed-gone": { status: "failed", error: "gone", detail: "" },
    "failed-crashed": { status: "failed", error: "crashed", detail: "TypeError: 0x1f" },
    clean: ready(report(locale, { findings: waived, notRead: [], deadline: null })),
    ready: ready(report(locale)),
    "no-item": ready(report(locale, { item: null, deadline: null, kind: "other", title: "" })),
    form: ready(formReport(locale)),
    hostile: ready(hostileReport(locale)),
    many: ready(report(locale, { findings: manyFindings(locale, 60) })),
  };
}

export function settings(changes: Partial<PanelSettings> = {}): PanelSettings {
  return {
    locale: "zh-CN",
    theme: "light",
    highlights: true,
    askBeforeSubmit: false,
    automatic: false,
    shortcuts: true,
    locked: [],
    ...changes,
  };
}

export const entries: readonly CatalogChoice[] = [
  ["policy.laws", "政策文件", "教育法律"],
  ["policy.normative-documents", "政策文件", "规范性文件"],
  ["overview.development", "教育概况", "教育事业发展主要情况"],
  ["overview.statistics", "教育概况", "教育统计数据"],
  ["overview.school-list", "教育概况", "义务教育学校名录"],
  ["enrolment.policy", "招生管理", "招生政策"],
  ["enrolment.plan", "招生管理", "招生计划"],
  ["enrolment.area", "招生管理", "招生范围"],
  ["enrolment.results", "招生管理", "招生结果", "provisional"],
  ["teachers.recruitment", "教师管理", "教师招聘", "provisional"],
  ["safety.management", "校园安全", "校园安全管理", "provisional"],
].map(([id, level1, level2, evidence]) => ({
  id: id!,
  level1: level1!,
  level2: level2!,
  provisional: evidence === "provisional",
}));

/** What a test finds in the page as `harness`. */
export interface Harness {
  /** What the panel sent, oldest first. */
  sent: PanelCommand[];
  emit(update: PanelUpdate): void;
  entries: typeof entries;
  fixtures: typeof fixtures;
  report: typeof report;
  settings: typeof settings;
  manyFindings: typeof manyFindings;
}
