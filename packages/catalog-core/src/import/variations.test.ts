import { describe, expect, it } from "vitest";
import type { Catalog } from "../catalog/types.js";
import { type ImportOptions, type ImportResult, importGrids } from "./import-grids.js";
import { readCsv } from "./read-csv.js";
import { readHtmlTables } from "./read-html.js";

// A table of our own making for each way in which real ones vary (howRealCatalogsVary in shared/catalog.json).

const from = (html: string, options: Partial<ImportOptions> = {}): ImportResult =>
  importGrids(readHtmlTables(html, { source: "a.html", url: "https://www.qingzhang.example/" }), {
    source: "a.html",
    ...options,
  });
const only = ({ catalogs }: ImportResult): Catalog => {
  expect(catalogs).toHaveLength(1);
  return catalogs[0]!;
};
const notUnderstood = ({ account }: ImportResult) => account.tables.flatMap((table) => table.notUnderstood);
const tr = (...cells: string[]) =>
  `<tr>${cells.map((cell) => (cell.startsWith("<t") ? cell : `<td>${cell}</td>`)).join("")}</tr>`;

const head = `
<tr><th rowspan="2">序 号</th><th colspan="2">公开事项</th><th rowspan="2">公开内容<br>（要素）</th><th rowspan="2">公开依据</th>
<th rowspan="2">公开时限</th><th rowspan="2">公开主体</th><th rowspan="2">公开渠道<br>和载体</th><th colspan="2">公开对象</th>
<th colspan="2">公开方式</th><th colspan="2">公开层级</th></tr>
<tr><th>一级<br>事项</th><th>二级<br>事项</th><th>全社会</th><th>特定群体</th><th>主动</th><th>依申请</th><th>县级</th><th>乡级</th></tr>`;

describe("columns, common form, with merged cells", () => {
  const result =
    from(`<h2>清漳县教育局</h2><p>清漳县义务教育领域基层政务公开标准目录</p><p>（2024年3月5日）</p><table>${head}
${tr("1", '<td rowspan="2">招生管理</td>', "招生政策", "●入学条件<br>●报名办法", '<td rowspan="2">《甲条例》、《乙通知》（清教〔2024〕3号）</td>', '<td rowspan="3">自信息形成之日起20 个工 作日内</td>', "县教育局", "■政府网站<br>□政府公报<br>■两微一端", "√", "", "√", "", "√", "")}
${tr("2", "招 生 计 划", "各校招生计划", "县教育局", "■政府网站", "√", "", "√", "", "√", "√")}
${tr("3", "学前教育", "普惠性幼儿园", "名单；收费标准", "《丙办法》", "县教育局", "政府网站、公示栏", "", "√", "", "√", "", "√")}
</table>`);
  const catalog = only(result);

  it("facts come from the lines above", () => {
    expect(catalog).toMatchObject({
      id: "cn-qingzhangxian-compulsory-education-2024",
      title: "清漳县义务教育领域基层政务公开标准目录",
      issuer: "清漳县教育局",
      issuedOn: "2024-03-05",
      region: { code: "", name: "清漳县" },
      domain: "义务教育",
    });
  });

  it("rows have what their cells say, and what is merged over them", () => {
    expect(catalog.entries).toEqual([
      {
        id: "enrolment.policy",
        level1: "招生管理",
        level2: "招生政策",
        elements: ["入学条件", "报名办法"],
        basis: ["《甲条例》", "《乙通知》（清教〔2024〕3号）"],
        timeLimit: { text: "自信息形成之日起20个工作日内", workingDays: 20 },
        body: "县教育局",
        channels: ["政府网站", "两微一端"],
        audience: ["public"],
        method: ["proactive"],
        level: ["county"],
        links: [],
        evidence: "official",
        note: "",
      },
      expect.objectContaining({
        id: "enrolment.plan",
        level1: "招生管理",
        level2: "招生计划",
        basis: ["《甲条例》", "《乙通知》（清教〔2024〕3号）"],
        level: ["county", "township"],
      }),
      expect.objectContaining({
        id: "xueqian-jiaoyu.puhuixing-youeryuan",
        elements: ["名单", "收费标准"],
        timeLimit: { text: "自信息形成之日起20个工作日内", workingDays: 20 },
        channels: ["政府网站", "社区/企事业单位/村公示栏（电子屏）"],
        audience: ["specific"],
        method: ["on-request"],
        level: ["township"],
      }),
    ]);
    expect(notUnderstood(result)).toEqual([]);
  });

  it("the account says what was read as what, carried down and matched", () => {
    const [table] = result.account.tables;
    expect(table!.columns.slice(0, 4)).toEqual([
      { column: "A", heading: "序号", field: "number", by: "heading" },
      { column: "B", heading: "公开事项·一级事项", field: "level1", by: "sub-heading" },
      { column: "C", heading: "公开事项·二级事项", field: "level2", by: "sub-heading" },
      { column: "D", heading: "公开内容（要素）", field: "elements", by: "heading" },
    ]);
    expect(table!.columns.at(-1)).toEqual({
      column: "N",
      heading: "公开层级·乡级",
      field: "level",
      marks: ["township"],
      by: "sub-heading",
    });
    expect(table!.carried).toEqual([
      { place: "B3", how: "merged", field: "level1", rows: 1, text: "招生管理" },
      { place: "E3", how: "merged", field: "basis", rows: 1, text: "《甲条例》、《乙通知》（清教〔2024〕3号）" },
      { place: "F3", how: "merged", field: "timeLimit", rows: 2, text: "自信息形成之日起20 个工 作日内" },
    ]);
    expect(table!.matched.map(({ by }) => by)).toEqual(["names", "names", "new"]);
  });
});

describe("sub-header wording", () => {
  it.each([
    ["特定群众", "依申请公开", "县（区）级", "乡、村级", ["county"], ["township", "village"]],
    ["特定对象", "依申请", "市级", "镇级", ["city"], ["township"]],
    ["特定人群", "依申请公开", "东阳市级", "镇街乡", ["city"], ["township"]],
    ["特定群体", "依申请", "省级", "村", ["province"], ["village"]],
  ])("%s, %s, %s, %s", (specific, onRequest, upper, lower, upperLevels, lowerLevels) => {
    const html = `<table>${head.replace("特定群体", specific).replace("依申请", onRequest).replace("县级", upper).replace("乡级", lower)}
${tr("1", "甲类", "子项", "内容", "依据", "即时", "局", "网站", "", "√", "", "√", "√", "")}
${tr("2", "甲类", "丑项", "内容", "依据", "即时", "局", "网站", "", "√", "", "√", "", "√")}</table>`;
    const result = from(html);
    const [first, second] = only(result).entries;
    expect(first).toMatchObject({ audience: ["specific"], method: ["on-request"], level: upperLevels });
    expect(second).toMatchObject({ level: lowerLevels });
    expect(notUnderstood(result)).toEqual([]);
  });
});

it("no 公开层级 column", () => {
  const catalog = only(
    from(`<table><tr><td>序号</td><td>一级事项</td><td>二级事项</td><td>公开内容</td><td>公开依据</td><td>公开时限</td><td>公开主体</td><td>公开渠道</td><td>公开对象</td><td>公开方式</td></tr>
${tr("1", "教育概况", "教育统计数据", "数据", "《甲》", "即时公开", "县教育局", "网站", "社会公众", "主动公开")}</table>`),
  );
  expect(catalog.entries[0]).toMatchObject({ audience: ["public"], method: ["proactive"], level: [] });
});

it("公开属性 and 公开对象 with each other's values, header repeated half-way, 备注", () => {
  const header = tr(
    "序号",
    "一级事项",
    "二级事项",
    "公开内容",
    "公开依据",
    "公开时限",
    "公开主体",
    "公开属性",
    "公开对象",
    "备注",
  );
  const result = from(`<table>${header}
${tr("1", "招生管理", "招生政策", "政策", "《甲》", "20个工作日", "县教育局", "全社会", "主动公开", "每年更新")}
${header}
${tr("2", "招生管理", "招生范围", "范围", "《甲》", "20个工作日", "县教育局", "全社会", "主动公开、依申请公开", "")}</table>`);
  const catalog = only(result);
  expect(catalog.entries).toMatchObject([
    { id: "enrolment.policy", audience: ["public"], method: ["proactive"], note: "每年更新" },
    { id: "enrolment.area", audience: ["public"], method: ["proactive", "on-request"], note: "" },
  ]);
  const [table] = result.account.tables;
  expect(table!.exchanged).toEqual([
    { columns: ["H", "I"], headings: ["公开属性", "公开对象"], fields: ["audience", "method"] },
  ]);
  expect(table!.skipped).toMatchObject([{ place: "A3", why: "header", rows: 1 }]);
});

it("五公开 and 公开（形式） columns are kept", () => {
  const catalog = only(
    from(`<table><tr><td>一级事项</td><td>二级事项</td><td>公开内容</td><td>公开依据</td><td>公开时限</td><td>公 开<br>（形式）</td><td>五公开</td></tr>
${tr("政策文件", "规范性文件", "文件", "《甲》", "即时", "■文本<br>□图表", "□决策<br>■执行")}</table>`),
  );
  expect(catalog.entries[0]!.extra).toEqual({ "公开（形式）": "■文本 □图表", 五公开: "□决策 ■执行" });
});

it("类别 and 链接 columns, both levels in one cell", () => {
  const result =
    from(`<table>${tr("类别", "公开事项（一级/二级）", "公开内容", "公开依据", "公开时限", "公开主体", "公开方式", "公开层级", "链接")}
${tr("行政管理", "招生管理/招生政策", "政策", "《甲》", "即时", "局", "主动公开", "县级、乡级", '<a href="/zs/">查看</a>')}
${tr("行政管理", "财务信息", "预决算", "《甲》", "每年1月31日前", "局", "依申请公开", "县级", "https://www.qingzhang.example/cw/")}</table>`);
  expect(only(result).entries).toMatchObject([
    {
      id: "enrolment.policy",
      level1: "招生管理",
      level2: "招生政策",
      method: ["proactive"],
      level: ["county", "township"],
      links: ["https://www.qingzhang.example/zs/"],
      extra: { 类别: "行政管理" },
    },
    {
      id: "finance.finance",
      level1: "财务信息",
      level2: "财务信息",
      timeLimit: { text: "每年1月31日前" },
      links: ["https://www.qingzhang.example/cw/"],
    },
  ]);
  expect(notUnderstood(result)).toEqual([]);
});

it("whole-department catalog: 义务教育 rows are the standard's, others get ids of their own", () => {
  const catalog = only(
    from(`<p>清漳县教育局政务公开标准目录（2023年版）</p><table>${head}
${tr("1", "机构信息", "机构设置", "职能", "《甲》", "即时", "局", "网站", "√", "", "√", "", "√", "")}
${tr("2", "机构信息", "规范性文件", "文件", "《甲》", "5个工作日", "局", "网站", "√", "", "√", "", "√", "")}
${tr("3", "政策文件", "规范性文件", "文件", "《甲》", "20个工作日", "局", "网站", "√", "", "√", "", "√", "")}
${tr("4", "校园安全", "校园安全", "制度", "《甲》", "20个工作日", "局", "网站", "√", "", "√", "", "√", "")}</table>`),
  );
  expect(catalog.id).toBe("cn-qingzhangxian-education-2023");
  expect(catalog.entries.map(({ id }) => id)).toEqual([
    "jigou-xinxi.jigou-shezhi",
    "jigou-xinxi.guifanxing-wenjian",
    "policy.normative-documents",
    "safety.management",
  ]);
});

describe("three levels", () => {
  it("一/二/三级指标 with 公开内容和测评依据", () => {
    const result =
      from(`<table>${tr("一级指标", "二级指标", "三级指标", "公开内容和测评依据", "公开时限", "公开主体", "责任科室")}
<tr><td rowspan="2">义务教育</td><td rowspan="2">招生管理</td><td>招生政策</td><td>政策</td><td>即时</td><td>局</td><td>基教科</td></tr>
${tr("招生咨询", "电话", "即时", "局", "基教科")}</table>`);
    expect(only(result).entries).toMatchObject([
      {
        id: "enrolment.policy",
        level1: "义务教育",
        level2: "招生管理",
        level3: "招生政策",
        extra: { 责任科室: "基教科" },
      },
      { id: "enrolment.zhaosheng-zixun", level3: "招生咨询" },
    ]);
  });

  it("under one heading, with three rows of headings", () => {
    const result = from(`<table>
<tr><th rowspan="3">序号</th><th colspan="3">公开事项</th><th colspan="6">公开要求</th></tr>
<tr><th rowspan="2">一级</th><th rowspan="2">二级</th><th rowspan="2">三级</th><th rowspan="2">公开内容</th><th rowspan="2">公开依据</th><th rowspan="2">公开时限</th><th rowspan="2">公开主体</th><th colspan="2">公开方式</th></tr>
<tr><th>主动</th><th>依申请</th></tr>
${tr("1", "保障房", "配租", "结果", "名单", "《甲》", "即时", "局", "√", "")}</table>`);
    expect(only(result).entries).toMatchObject([
      { level1: "保障房", level2: "配租", level3: "结果", body: "局", method: ["proactive"] },
    ]);
    expect(notUnderstood(result)).toEqual([]);
  });
});

it("序号 counts first-level items, title in the table, facts line, total row", () => {
  const result = from(`<table>
<tr><td colspan="14">清漳县教育领域基层政务公开标准目录（试行）</td></tr>
<tr><td colspan="8">填报单位：清漳县教育局</td><td colspan="6">填报日期：2021年6月1日</td></tr>
${head}
<tr><td rowspan="2">一</td><td rowspan="2">学生管理</td><td>学籍管理</td><td>办法</td><td>《甲》</td><td>即时</td><td>局</td><td>■政府网站</td><td>√</td><td></td><td>√</td><td></td><td>√</td><td></td></tr>
${tr("学生资助", "政策", "《甲》", "即时", "局", "■政府网站", "√", "", "√", "", "√", "")}
<tr><td colspan="14">合计：2项</td></tr></table>`);
  const catalog = only(result);
  expect(catalog).toMatchObject({
    id: "cn-qingzhangxian-education-2021",
    title: "清漳县教育领域基层政务公开标准目录（试行）",
    issuer: "清漳县教育局",
    issuedOn: "2021-06-01",
    domain: "教育",
    status: "试行",
  });
  expect(catalog.entries.map(({ id }) => id)).toEqual(["students.registration", "students.aid"]);
  expect(result.account.tables[0]!.skipped).toMatchObject([{ why: "total", text: "合计：2项" }]);
});

describe("marks", () => {
  it.each(["√", "✓", "■", "☑", "是", "●", "<input type=checkbox checked>"])("%s", (mark) => {
    const html = `<table>${head}${tr("1", "甲", "子", "内容", "《甲》", "即时", "局", "网站", mark, "□", mark, "", "否", mark)}</table>`;
    expect(only(from(html)).entries[0]).toMatchObject({
      audience: ["public"],
      method: ["proactive"],
      level: ["township"],
    });
  });

  it("words under a heading that is marked, and marks merged over both", () => {
    const result = from(`<table>${head}
<tr><td>1</td><td>甲</td><td>子</td><td>内容</td><td>《甲》</td><td>即时</td><td>局</td><td>网站</td><td></td><td>在校学生</td><td colspan="2">主动公开</td><td colspan="2">√</td></tr></table>`);
    expect(only(result).entries[0]).toMatchObject({
      audience: ["specific"],
      method: ["proactive"],
      level: ["county", "township"],
      extra: { "公开对象·特定群体（原文）": "在校学生" },
    });
    expect(notUnderstood(result)).toEqual([
      { place: "J3", text: "在校学生", why: "mark", kept: "公开对象·特定群体（原文）" },
    ]);
  });
});

it("dirty text: blanks within words, an address among the channels, a stray word, a bracket not closed", () => {
  const result = from(`<table>${head}
${tr("1", "政 策 文 件", "规 范 性<br>文 件", "政 策 文 件", "《甲条例", "20 个工 作日", "县 教 育 局", "■政府网站（http://www.qingzhang.example/）<br>■公开查阅点", "√", "WOR", "√", "", "√", "")}</table>`);
  expect(only(result).entries[0]).toMatchObject({
    id: "policy.normative-documents",
    level1: "政策文件",
    level2: "规范性文件",
    elements: ["政策文件"],
    basis: ["《甲条例"],
    timeLimit: { text: "20个工作日", workingDays: 20 },
    body: "县教育局",
    channels: ["政府网站", "公开查阅点"],
    links: ["http://www.qingzhang.example/"],
  });
  expect(notUnderstood(result)).toMatchObject([{ place: "J3", text: "WOR", why: "mark" }]);
});

it("town catalogs hold a part of the rows, and several catalogs stand in one file", () => {
  const row = tr("1", "招生管理", "招生范围", "范围", "《甲》", "即时", "镇政府", "网站", "√", "", "√", "", "", "√");
  const result = from(`<table><tr><td colspan="14">河东镇义务教育领域基层政务公开标准目录</td></tr>${head}${row}
<tr><td colspan="14">河西乡义务教育领域基层政务公开标准目录</td></tr>${head}${row}
<tr><td colspan="14">清漳县保障性住房领域基层政务公开标准目录</td></tr>${row.replace("招生管理", "政策文件").replace("招生范围", "规范性文件")}</table>`);
  expect(
    result.catalogs.map(({ id, region, domain, entries }) => [id, region.name, domain, entries.map((one) => one.id)]),
  ).toEqual([
    ["cn-hedongzhen-compulsory-education", "河东镇", "义务教育", ["enrolment.area"]],
    ["cn-hexixiang-compulsory-education", "河西乡", "义务教育", ["enrolment.area"]],
    ["cn-qingzhangxian-affordable-housing", "清漳县", "保障性住房", ["zhengce-wenjian.guifanxing-wenjian"]],
  ]);
});

describe("rows that say less than they mean", () => {
  const header = "序号,一级事项,二级事项,公开内容,公开依据,公开时限,公开主体,公开渠道,公开对象,公开方式";
  const csv = (rows: string) => importGrids([readCsv(`${header}\n${rows}`, { source: "a.csv" })], { source: "a.csv" });

  it("one body merged over several first-level items, in a table without spans", () => {
    const rows = (body: string) =>
      `1,招生管理,招生政策,政策,《甲》,即时,县教育局,网站,全社会,主动\n2,财务信息,财务信息,预决算,《乙》,即时,,网站,全社会,主动\n3,校园安全,校园安全,制度,《丙》,即时,${body},网站,全社会,主动`;
    const merged = csv(rows(""));
    expect(only(merged).entries.map(({ body }) => body)).toEqual(["县教育局", "县教育局", "县教育局"]);
    expect(merged.account.tables[0]!.carried).toEqual([
      { place: "G3", how: "empty", field: "body", rows: 2, text: "县教育局" },
    ]);
    // Where the column says the same twice it isn't merged: what is empty was left out.
    const filled = csv(`${rows("县教育局")}\n4,教师管理,教师培训,计划,《丁》,即时,县教育局,网站,全社会,主动`);
    expect(only(filled).entries.map(({ body }) => body)).toEqual(["县教育局", "", "县教育局", "县教育局"]);
  });

  it("empty below what was merged, in a table without spans", () => {
    const result = csv(
      "1,招生管理,招生政策,政策,《甲》,即时,局,网站,全社会,主动\n2,,招生计划,计划,,,,,,\n3,财务信息,,预决算,,即时,局,网站,全社会,主动",
    );
    expect(only(result).entries).toMatchObject([
      { id: "enrolment.policy" },
      {
        id: "enrolment.plan",
        level1: "招生管理",
        basis: ["《甲》"],
        timeLimit: { text: "即时" },
        audience: ["public"],
      },
      { id: "finance.finance", level2: "财务信息", basis: [] },
    ]);
    expect(result.account.tables[0]!.carried[0]).toEqual({
      place: "B3",
      how: "empty",
      field: "level1",
      rows: 1,
      text: "招生管理",
    });
  });

  it("同上, 〃 and 同左", () => {
    const result = csv(
      "1,招生管理,招生政策,政策,《甲》,即时,局,网站,全社会,主动\n2,同上,招生计划,计划,〃,同上,同上,同上,同上,同上\n3,财务信息,同左,预决算,《乙》,即时,局,网站,全社会,主动",
    );
    expect(only(result).entries).toMatchObject([
      { id: "enrolment.policy" },
      { id: "enrolment.plan", basis: ["《甲》"], timeLimit: { text: "即时" }, body: "局", audience: ["public"] },
      { id: "finance.finance", level2: "财务信息" },
    ]);
    expect(notUnderstood(result)).toEqual([]);
  });

  it("section titles are the first-level item of the rows below", () => {
    const result = csv(
      "一、招生管理,,,,,,,,,\n1,,招生政策,政策,《甲》,即时,局,网站,全社会,主动\n2,,招生计划,计划,《甲》,即时,局,网站,全社会,主动\n二、财务信息,,,,,,,,,\n3,,财务信息,预决算,《甲》,即时,局,网站,全社会,主动",
    );
    expect(only(result).entries.map(({ id, level1 }) => [id, level1])).toEqual([
      ["enrolment.policy", "招生管理"],
      ["enrolment.plan", "招生管理"],
      ["finance.finance", "财务信息"],
    ]);
    expect(notUnderstood(result)).toEqual([]);
  });

  it("remarks, sections without rows and unknown words are told", () => {
    const result = csv(
      "1,招生管理,招生政策,政策,《甲》,即时,局,网站,本校学生,主动\n三、空的部分,,,,,,,,,\n注：√表示公开,,,,,,,,,",
    );
    expect(only(result).entries[0]).toMatchObject({ audience: [], extra: { "公开对象（原文）": "本校学生" } });
    expect(notUnderstood(result)).toEqual([
      { place: "I2", text: "本校学生", why: "words", kept: "公开对象（原文）" },
      { place: "A4", text: "注：√表示公开", why: "remark", kept: null },
      { place: "A3", text: "三、空的部分", why: "section", kept: null },
    ]);
  });
});

it("the same names twice are two rows with two ids, whatever their order", () => {
  const rows = [
    tr("1", "甲类", "子项", "一", "《甲》", "即时", "局", "网站", "√", "", "√", "", "√", ""),
    tr("2", "甲类", "丑项", "二", "《甲》", "即时", "局", "网站", "√", "", "√", "", "√", ""),
    tr("3", "甲类", "子项", "三", "《甲》", "即时", "局", "网站", "√", "", "√", "", "√", ""),
  ];
  const ids = (all: string[]) => only(from(`<table>${head}${all.join("")}</table>`)).entries.map(({ id }) => id);
  expect(ids(rows)).toEqual(["jialei.zixiang", "jialei.chouxiang", "jialei.zixiang-2"]);
  expect(ids(rows.toReversed())).toEqual(["jialei.zixiang", "jialei.chouxiang", "jialei.zixiang-2"]);
});

it("two catalogs of other domains are read as they are", () => {
  const housing = only(
    from(`<p>清漳县保障性住房领域基层政务公开标准目录</p><table>${head}
${tr("1", "配给管理", "保障性住房分配结果", "分配对象、分配房源、分配程序", "《国务院关于某事的通知》", "20个工作日", "县住建局", "■政府网站", "√", "", "√", "", "√", "")}</table>`),
  );
  expect(housing).toMatchObject({
    id: "cn-qingzhangxian-affordable-housing",
    entries: [
      { id: "peiji-guanli.baozhangxing-zhufang-fenpei-jieguo", elements: ["分配对象", "分配房源", "分配程序"] },
    ],
  });
  const land = only(
    from(`<p>清漳县农村集体土地征收领域基层政务公开标准目录</p><table>${head}
${tr("1", "征地前期准备", "拟征收土地告知", "告知书", "《中华人民共和国土地管理法》", "10个工作日", "县自然资源局", "■政府网站", "√", "", "√", "", "√", "√")}</table>`),
  );
  expect(land).toMatchObject({
    id: "cn-qingzhangxian-land-compensation",
    domain: "征地补偿",
    entries: [{ id: "zhengdi-qianqi-zhunbei.ni-zhengshou-tudi-gaozhi" }],
  });
});
