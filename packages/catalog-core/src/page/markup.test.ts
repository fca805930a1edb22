import { describe, expect, it } from "vitest";
import { auditPage } from "../audit/audit-page.js";
import { readHtml } from "./html/read.js";
import { article, factsOf, PROSE, shown, shownInBox } from "./page.fixture.js";

// The shapes in which published pages of many counties carry their attributes, each rebuilt with invented content.
// The place in brackets is where the shape was seen.

/** What the audit finds wrong about a page: `rule reason`. */
function findings(html: string): string[] {
  const { report } = auditPage(readHtml(html), { source: "a.html", today: "2026-11-23" });
  return report.findings.map(({ rule, reason }) => `${rule} ${reason}`);
}

const cells = (pairs: readonly (readonly [string, string])[], perRow: number): string => {
  let rows = "";
  for (let i = 0; i < pairs.length; i += perRow)
    rows += `<tr>${pairs
      .slice(i, i + perRow)
      .map(([label, value]) => `<td>${label}</td><td>${value}</td>`)
      .join("")}</tr>`;
  return `<table class="xxgk">${rows}</table>`;
};

describe("boxes of a table", () => {
  it("complete, two pairs a row, with a statement in the text (丽水)", () => {
    const html = article({
      top: cells(
        [
          ["索引号", "113990000026455663/2021-06672"],
          ["文号", "清漳政办发〔2021〕1号"],
          ["组配分类", "县政府文件"],
          ["发布机构", "县政府办公室"],
          ["成文日期", "2021-01-08"],
          ["公开方式", "主动公开"],
        ],
        2,
      ),
      body: `${PROSE}<p>（此件公开发布）</p>`,
    });
    expect(shown(html)).toEqual({
      indexNumber: "113990000026455663/2021-06672",
      documentNumber: "清漳政办发〔2021〕1号",
      groupCategory: "县政府文件",
      publisher: "县政府办公室",
      writtenDate: "2021-01-08",
      disclosureMethod: "主动公开",
      releaseStatement: "（此件公开发布）",
    });
    expect(findings(html)).not.toContain("release-statement-match contradicts");
  });

  it("three pairs a row, the last row short (奉化)", () => {
    const box = cells(
      [
        ["索引号", "113992830029800655/2022-114145"],
        ["组配分类", "农村义务教育学生营养改善计划(食堂信息公开)"],
        ["主题分类", "教育"],
        ["公开方式", "主动公开"],
        ["公开范围", "面向全社会"],
        ["发布机构", "县教育局"],
        ["发文日期", "2022-05-17"],
        ["", ""],
        ["", ""],
      ],
      3,
    );
    expect(shownInBox(box)).toEqual({
      indexNumber: "113992830029800655/2022-114145",
      groupCategory: "农村义务教育学生营养改善计划(食堂信息公开)",
      topicCategory: "教育",
      disclosureMethod: "主动公开",
      disclosureScope: "面向全社会",
      publisher: "县教育局",
      writtenDate: "2022-05-17",
    });
  });

  it("labels in bold with blanks, a title over the whole row (gov.cn)", () => {
    const box = `<table><tr><td><b>索 引 号：</b></td><td>000999001/2018-00222</td><td><b>主题分类：</b></td><td>教育\\学校</td></tr>
      <tr><td><b>发文机关：</b></td><td>县政府</td><td><b>成文日期：</b></td><td>2018年12月10日</td></tr>
      <tr><td><b>标　　题：</b></td><td colspan="3">关于校车的通知</td></tr>
      <tr><td><b>发文字号：</b></td><td>清漳政发〔2018〕43号</td><td><b>发布日期：</b></td><td>2018年12月14日</td></tr>
      <tr><td><b>主 题 词：</b></td><td colspan="3"></td></tr></table>`;
    expect(shownInBox(box)).toEqual({
      indexNumber: "000999001/2018-00222",
      topicCategory: "教育\\学校",
      publisher: "县政府",
      writtenDate: "2018年12月10日",
      documentName: "关于校车的通知",
      documentNumber: "清漳政发〔2018〕43号",
      publishDate: "2018年12月14日",
      subjectWords: "",
    });
    expect(findings(article({ top: box })).filter((finding) => finding.startsWith("empty-value"))).toEqual([]);
  });

  it("an empty index number, and dates the wrong way round (曲靖)", () => {
    const box = cells(
      [
        ["索 引 号：", ""],
        ["发布日期：", "2024-01-07"],
        ["成文日期：", "2024-01-17"],
      ],
      2,
    );
    expect(shownInBox(box)).toEqual({ indexNumber: "", publishDate: "2024-01-07", writtenDate: "2024-01-17" });
    expect(findings(article({ top: box }))).toEqual(
      expect.arrayContaining(["index-number empty", "published-after-written contradicts"]),
    );
  });

  it("no dates, and labels that aren't ours between (施甸)", () => {
    const box = cells(
      [
        ["索引号", "01999914-6/20251113-00001"],
        ["公开目录", "校园安全"],
        ["浏览量", "55"],
        ["主题词", "校车"],
      ],
      2,
    );
    expect(shownInBox(box)).toEqual({
      indexNumber: "01999914-6/20251113-00001",
      groupCategory: "校园安全",
      subjectWords: "校车",
    });
  });

  it("a label that lost its beginning, 词: for 关键词 (泗县)", () => {
    const box = cells(
      [
        ["索&nbsp;引&nbsp;号：", "QZ1/202401-00003"],
        ["信息分类：", "教育"],
        ["内容分类：", "通知"],
        ["生成日期：", "2024-01-07"],
        ["生效时间：", "2024-01-08"],
        ["废止时间：", ""],
        ["文&nbsp;&nbsp;号：", ""],
        ["词:", "校车"],
        ["名&nbsp;&nbsp;称：", "关于校车的通知"],
      ],
      2,
    );
    expect(shownInBox(box)).toEqual({
      indexNumber: "QZ1/202401-00003",
      groupCategory: ["教育", "通知"],
      writtenDate: "2024-01-07",
      effectiveDate: "2024-01-08",
      expiryDate: "",
      documentNumber: "",
      subjectWords: "校车",
      documentName: "关于校车的通知",
    });
  });

  it("rare labels, and a value over the whole row (安庆)", () => {
    const box = `<table><tr><td>索引号：</td><td>QZ1/2024</td><td>体裁分类：</td><td>通知</td></tr>
      <tr><td>生命周期分类：</td><td>有效</td><td>信息格式/语种：</td><td>文本/中文</td></tr>
      <tr><td>内容概述：</td><td colspan="3">校车安全的要求</td></tr></table>`;
    expect(shownInBox(box)).toEqual({ indexNumber: "QZ1/2024", genre: "通知", summary: "校车安全的要求" });
  });

  it("values wrapped in comments, whole cells commented out (无锡)", () => {
    const box = `<table><tr><td class="t">信息索引号</td><td><!--<$[SYH]>-->014999438/2024-00012<!--<$[/SYH]>--></td>
      <td class="t">生成日期</td><td><!--<$[SCRQ]>-->2024-05-13<!--<$[/SCRQ]>--></td></tr>
      <tr><td class="t">公开方式</td><td>主动公开</td><!--<td class="t">有效性</td><td>有效</td>--></tr></table>`;
    expect(shownInBox(box)).toEqual({
      indexNumber: "014999438/2024-00012",
      writtenDate: "2024-05-13",
      disclosureMethod: "主动公开",
    });
  });

  it("columns of labels over one row of values", () => {
    const box = `<table><tr><td>索引号：</td><td>发布机构：</td><td>成文日期：</td></tr>
      <tr><td>QZ1/2024</td><td>县政府办公室</td><td>2024-01-07</td></tr></table>`;
    expect(shownInBox(box)).toEqual({ indexNumber: "QZ1/2024", publisher: "县政府办公室", writtenDate: "2024-01-07" });
  });
});

describe("boxes of lines and items", () => {
  it("公开形式 holds the status (富阳)", () => {
    const items = [
      "信息索引号：0023/2022-1",
      "文件编号：清漳教〔2022〕1号",
      "责任部门：县教育局",
      "公开形式：主动公开",
    ];
    const more = ["责任科室：办公室", "公开范围：面向社会", "发布时间：2022-11-30", "公开时限：长期公开"];
    const box = `<ul>${[...items, ...more].map((item) => `<li>${item}</li>`).join("")}</ul>`;
    expect(shownInBox(box)).toEqual({
      indexNumber: "0023/2022-1",
      documentNumber: "清漳教〔2022〕1号",
      publisher: "县教育局",
      disclosureMethod: "主动公开",
      disclosureScope: "面向社会",
      publishDate: "2022-11-30",
      disclosureTimeLimit: "长期公开",
    });
    expect(findings(article({ top: box })).filter((finding) => finding.startsWith("disclosure-method"))).toEqual([]);
  });

  it("a line each for label and value; written some minutes after it was published (镇巴)", () => {
    const line = (label: string, value: string) => `<div><div>${label}：</div><div>${value}</div></div>`;
    const box = `${line("索引号", "QZ-1/2024-1")}${line("有效性", "")}${line("发文日期", "2024-04-02 16:30")}${line("发布日期", "2024-04-02 16:20")}`;
    expect(shownInBox(box)).toEqual({
      indexNumber: "QZ-1/2024-1",
      validity: "",
      writtenDate: "2024-04-02 16:30",
      publishDate: "2024-04-02 16:20",
    });
    const found = findings(article({ top: box }));
    expect(found).toContain("validity empty");
    expect(found).not.toContain("published-after-written contradicts");
  });

  it("several pairs a line; an expiry date left empty is no fault (华池)", () => {
    const box = `<p>索引号: 3070999020000013000000/2025052900002344 发布机构: 县政府办公室 生效日期: 2025-05-29 废止日期: </p>
      <p>文 号: 清漳政发〔2025〕3号 所属主题: 清漳政办发</p>`;
    expect(shownInBox(box)).toEqual({
      indexNumber: "3070999020000013000000/2025052900002344",
      publisher: "县政府办公室",
      effectiveDate: "2025-05-29",
      expiryDate: "",
      documentNumber: "清漳政发〔2025〕3号",
    });
    expect(findings(article({ top: box })).filter((finding) => finding.includes("empty"))).toEqual([]);
  });

  it("half-width colons and blanks, two pairs a line (长治, older pages)", () => {
    const box = `<p>索 引 号:012399280/2014-00030　　信息分类:教育</p><p>发布机构:县政府办公室　　发文日期:2014年3月5日</p>
      <p>名　　称:关于校车的通知</p><p>文　　号:清漳政办〔2014〕3号　　主 题 词:校车 安全</p>`;
    expect(shownInBox(box)).toEqual({
      indexNumber: "012399280/2014-00030",
      groupCategory: "教育",
      publisher: "县政府办公室",
      writtenDate: "2014年3月5日",
      documentName: "关于校车的通知",
      documentNumber: "清漳政办〔2014〕3号",
      subjectWords: "校车 安全",
    });
  });

  it("a timestamp as index number (秦州)", () =>
    expect(
      shownInBox("<ul><li><b>索引号：</b>20230620-195444-881</li><li><b>发布机构：</b>县教育局</li></ul>"),
    ).toEqual({ indexNumber: "20230620-195444-881", publisher: "县教育局" }));

  it("strong labels in paragraphs, 无 for the number (邯郸)", () =>
    expect(
      shownInBox(
        "<p><strong>索引号</strong>：QZ-1</p><p><strong>文号</strong>：无</p><p><strong>有效期</strong>：</p>",
      ),
    ).toEqual({ indexNumber: "QZ-1", documentNumber: "无" }));

  it("label and block (苏州)", () =>
    expect(
      shownInBox(`<div><label><font>索 引 号：</font></label><div class="display-block">QZ-1</div></div>
        <div><label><font>发文日期：</font></label><div class="display-block">2024-05-13</div></div>`),
    ).toEqual({ indexNumber: "QZ-1", writtenDate: "2024-05-13" }));

  it("span and span (杨浦)", () =>
    expect(
      shownInBox(`<div><span>索引号：</span><span> QZ-2026-00491 </span></div>
        <div><span>公开属性：</span><span> 主动公开 </span></div>`),
    ).toEqual({ indexNumber: "QZ-2026-00491", disclosureMethod: "主动公开" }));

  it("printed twice, for wide and for narrow screens, the number empty in both (谯城)", () => {
    const box = `<div class="pc">${cells(
      [
        ["索引号：", "QZ1/202401-00003"],
        ["文号：", ""],
        ["发布机构：", "县教育局"],
      ],
      2,
    )}</div><div class="wap"><ul><li>索引号：QZ1/202401-00003</li><li>文号：</li><li>发布机构：县教育局</li></ul></div>`;
    expect(shownInBox(box)).toEqual({
      indexNumber: "QZ1/202401-00003",
      documentNumber: "",
      publisher: "县教育局",
    });
    expect(findings(article({ top: box }))).not.toContain("index-number several");
  });
});

describe("no box", () => {
  it("the statement is the only evidence (义乌)", () => {
    const html = article({ body: `${PROSE}${PROSE}<p>此件公开发布</p>` });
    expect(shown(html)).toEqual({ releaseStatement: "此件公开发布" });
    expect(factsOf(html)).toMatchObject({ kind: "article", box: null });
  });

  it("the statement after the date (长治)", () => {
    const html = article({ body: `${PROSE}<p>清漳县人民政府</p><p>2021年7月5日</p><p>（此件公开发布）</p>` });
    expect(shown(html)).toEqual({ releaseStatement: "（此件公开发布）" });
  });

  it("date and publisher under the title, nothing else (陵川)", () => {
    const html = article({ under: "<div>发布日期: 2026-01-26</div><div>发布机构: 清漳县教育局</div>" });
    expect(shown(html)).toEqual({ publishDate: "2026-01-26", publisher: "清漳县教育局" });
    expect(factsOf(html)).toMatchObject({ kind: "article", box: null });
    expect(findings(html)).not.toContain("index-number missing");
  });

  it("values whose labels are drawn by style: nothing is guessed (青浦)", () => {
    const values = ["无", "主动公开", "无", "无", "2023.07.01"].map((value) => `<li>${value}</li>`).join("");
    expect(shown(article({ under: `<ul>${values}</ul>` }))).toEqual({});
  });

  it("all labels, then all values: a person must look (平顶山)", () => {
    const html = article({
      top: `<ul><li>索引号：</li><li>发布机构：</li><li>成文日期：</li><li>文号：</li></ul>
        <ul><li>QZ1/2024</li><li>县政府办公室</li><li>2024-01-07</li><li>清漳政办〔2024〕3号</li></ul>`,
    });
    expect(shown(html)).toEqual({});
    expect(factsOf(html).notRead).toContainEqual({ what: "labels", why: "labels-before-values", at: null });
    expect(findings(html)).toEqual(expect.arrayContaining(["index-number undecided", "publisher undecided"]));
    expect(findings(html)).not.toContain("index-number empty");
  });
});

describe("the article's header", () => {
  it("on a page without metadata table, all in one line with counters", () =>
    expect(
      shown(
        article({
          under:
            "<p>发布时间：2024-05-13 08:13&nbsp;&nbsp;来源：县教育局&nbsp;&nbsp;浏览次数：<i id=n></i>&nbsp;字体：【大 中 小】 打印</p>",
        }),
      ),
    ).toEqual({ publishDate: "2024-05-13 08:13", contentSource: "县教育局" }));

  it("in the heading itself", () =>
    expect(
      shown(
        article({ heading: "<h1>清漳县教育局关于印发校车安全管理办法的通知<p>2024-05-13 来源：县教育局</p></h1>" }),
      ),
    ).toEqual({ publishDate: "2024-05-13", contentSource: "县教育局" }));
});
