import { readFileSync } from "node:fs";
import { chmod, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { catalogToCsv, catalogToJson } from "@mulu/catalog-core/export";
import { describe, expect, it } from "vitest";
import { core } from "../core.js";
import type { Catalog } from "../core-types.js";
import { type FakeOptions, folderWith, mulu as muluWith, type Ran, serve } from "../test-kit.js";

const mulu = (argv: string[], options: FakeOptions = {}) => muluWith(argv, { engine: core, ...options });
const standard = core.builtInCatalog;

const heading = "序号,一级事项,二级事项,公开内容（要素）,公开依据,公开时限,公开主体,公开渠道和载体,公开对象,公开方式";
const row = (number: number, level1: string, level2: string) =>
  `${number},${level1},${level2},各校方案,《义务教育法》,20个工作日,清漳县教育局,■政府网站,全社会,主动`;
const table = `清漳县义务教育领域基层政务公开标准目录\n${heading}\n${row(1, "招生管理", "招生政策")}\n${row(2, "招生管理", "校车接送")}\n`;
const other = `<h2>清漳县保障性住房领域基层政务公开标准目录</h2><table>${heading.replaceAll(/[^,]+/g, "<td>$&</td>").replaceAll(",", "")}<tr>${row(1, "配租管理", "摇号结果").replaceAll(/[^,]+/g, "<td>$&</td>").replaceAll(",", "")}</tr></table>`;
const twoTables = `<!doctype html><html><body><h2>清漳县义务教育领域基层政务公开标准目录</h2><table><tr>${heading.replaceAll(/[^,]+/g, "<td>$&</td>").replaceAll(",", "")}</tr><tr>${row(1, "招生管理", "招生政策").replaceAll(/[^,]+/g, "<td>$&</td>").replaceAll(",", "")}</tr></table>${other}</body></html>`;

/** The standard without some rows, and with other fields in the first. */
const county = (change: Partial<Catalog["entries"][number]> = {}, from = 0): Catalog => ({
  ...standard,
  id: "qingzhang-2020",
  title: "清漳县目录",
  entries: standard.entries.slice(from).map((entry, i) => (i === 0 ? { ...entry, ...change } : entry)),
});
const files = {
  "目录.csv": table,
  "市.json": catalogToJson(standard),
  "同.json": catalogToJson(county()),
  "少.json": catalogToJson(county({}, 1)),
  "两个.html": twoTables,
};

/** One sentence on standard error, nothing else, exit code 2. */
function expectRefused({ code, stdout, stderr }: Ran, sentence: string | RegExp): void {
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toMatch(/^mulu: [^\n]+[。.]\n$/);
  expect(stderr).not.toMatch(/undefined|\[object|\bat .*:\d+:\d+/);
  if (typeof sentence === "string") expect(stderr).toBe(`mulu: ${sentence}\n`);
  else expect(stderr).toMatch(sentence);
}

const leftovers = async (cwd: string) => (await readdir(cwd)).filter((name) => name.endsWith(".tmp"));

/** Node writes no GBK; its decoder knows the bytes of each character. */
function gbk(text: string): Uint8Array {
  const decoder = new TextDecoder("gbk");
  const bytes = new Map<string, number[]>();
  for (let first = 0x81; first <= 0xfe; first++)
    for (let second = 0x40; second <= 0xfe; second++)
      bytes.set(decoder.decode(new Uint8Array([first, second])), [first, second]);
  return Uint8Array.from([...text].flatMap((one) => (one < "\u0080" ? [one.charCodeAt(0)] : bytes.get(one)!)));
}

describe("import", () => {
  it("prints the catalog as JSON, and what was read as what on standard error", async () => {
    const ran = await mulu(["catalog", "import", "目录.csv"], { cwd: await folderWith(files) });
    expect(ran.code).toBe(0);
    const catalog = JSON.parse(ran.stdout);
    expect(catalog).toMatchObject({ catalog: 1, title: "清漳县义务教育领域基层政务公开标准目录" });
    expect(catalog.entries.map(({ id }: { id: string }) => id)).toEqual([
      "enrolment.policy",
      expect.stringMatching(/^enrolment\.xiaoche/),
    ]);
    expect(ran.stderr).toContain("C 栏“二级事项”读作二级事项（依表头）");
    expect(ran.stderr).toContain("1 行不在标准目录中，已新编编号。");
  });

  it("gives the same bytes for what it printed itself", async () => {
    const first = await mulu(["catalog", "import", "-"], { stdin: table });
    const again = await mulu(["catalog", "import", "-"], { stdin: first.stdout });
    expect(again).toEqual({ code: 0, stdout: first.stdout, stderr: "" });
  });

  it("is silent with --quiet", async () => {
    const ran = await mulu(["catalog", "import", "目录.csv", "--quiet"], { cwd: await folderWith(files) });
    expect(ran).toMatchObject({ code: 0, stderr: "" });
    expect(JSON.parse(ran.stdout).entries).toHaveLength(2);
  });

  it("tells its account in English", async () => {
    const ran = await mulu(["catalog", "import", "-", "--lang", "en"], { stdin: table });
    expect(ran.stderr).toContain("“二级事项”");
    expect(ran.stderr.replaceAll(/“[^”]*”/g, "")).not.toMatch(/[读作归入]/);
  });

  it("writes to --out, and tells so after the account", async () => {
    const cwd = await folderWith({ ...files, "结果.json": "old" });
    const ran = await mulu(["catalog", "import", "目录.csv", "--out", "结果.json"], { cwd });
    expect(ran).toMatchObject({ code: 0, stdout: "" });
    expect(ran.stderr).toMatch(/\n已写入“结果\.json”：1 个目录，2 个事项。\n$/);
    expect(JSON.parse(await readFile(join(cwd, "结果.json"), "utf8")).entries).toHaveLength(2);
    expect(await leftovers(cwd)).toEqual([]);
  });

  it("gives several catalogs as an array", async () => {
    const ran = await mulu(["catalog", "import", "两个.html"], { cwd: await folderWith(files) });
    expect(JSON.parse(ran.stdout).map(({ title }: Catalog) => title)).toEqual([
      "清漳县义务教育领域基层政务公开标准目录",
      "清漳县保障性住房领域基层政务公开标准目录",
    ]);
  });

  it("reads an address, its charset from the header, whatever the page says", async () => {
    const page = twoTables.replace("<html>", '<html><meta charset="utf-8">');
    const address = await serve((_, response) => {
      response.setHeader("content-type", "text/html; charset=gbk");
      response.end(gbk(page));
    });
    const ran = await mulu(["catalog", "import", `${address}/ml/`]);
    expect(ran.code).toBe(0);
    expect(JSON.parse(ran.stdout)).toEqual(
      JSON.parse((await mulu(["catalog", "import", "-"], { stdin: twoTables })).stdout),
    );
  });

  it("takes its links from the address", async () => {
    const linked = twoTables.replace("各校方案", '<a href="../fa/">各校方案</a>');
    const address = await serve((_, response) => void response.end(linked));
    const [first] = JSON.parse((await mulu(["catalog", "import", `${address}/ml/a.html`])).stdout);
    expect(first.entries[0].links).toEqual([`${address}/fa/`]);
  });

  it("reads a workbook from an address that calls it anything", async () => {
    const cwd = await folderWith(files);
    await mulu(["catalog", "export", "同.json", "--out", "a.xlsx"], { cwd });
    const workbook = await readFile(join(cwd, "a.xlsx"));
    const address = await serve((_, response) => {
      response.setHeader("content-type", "application/octet-stream");
      response.end(workbook);
    });
    const ran = await mulu(["catalog", "import", `${address}/download?id=1`, "--quiet"]);
    expect(ran).toEqual({ code: 0, stdout: files["同.json"], stderr: "" });
  });

  it("keeps the ids of the --standard", async () => {
    const own = county();
    own.entries = own.entries.map((entry) => ({ ...entry, id: `own.${entry.id.replace(".", "-")}` }));
    const cwd = await folderWith({ ...files, "本市.json": catalogToJson(own) });
    const ran = await mulu(["catalog", "import", "目录.csv", "--standard", "本市.json", "--quiet"], { cwd });
    expect(JSON.parse(ran.stdout).entries[0].id).toBe("own.enrolment-policy");
  });

  it("has no format but json", async () => {
    const cwd = await folderWith(files);
    for (const more of [
      ["--format", "csv"],
      ["--out", "a.xlsx"],
    ])
      expectRefused(await mulu(["catalog", "import", "目录.csv", ...more], { cwd }), /格式，--format 请写 json 之一。/);
    expect(await readdir(cwd)).not.toContain("a.xlsx");
  });
});

describe("validate", () => {
  const rules = (ran: Ran) => JSON.parse(ran.stdout)[0].findings as { rule: string; at: { row: number } | null }[];

  it("lists what the rules find, row by row", async () => {
    const bad = catalogToJson(county({ channels: [], basis: [] }));
    const ran = await mulu(["catalog", "validate", "-", "--now", "2026-11-23"], { stdin: bad });
    expect(ran).toMatchObject({ code: 1, stderr: "" });
    expect(ran.stdout).toMatch(/^- {2}清漳县目录\n第1行 政策文件／教育法律.* {2}▲ 警告 {2}row-[a-z-]+ {2}第1行/);
    expect(ran.stdout).toMatch(/\n31 个事项，应改 [1-9]\d* 处，需人工核实 \d+ 处。\n$/);
  });

  it("gives reports with the day, for each catalog and source", async () => {
    const cwd = await folderWith(files);
    const ran = await mulu(
      ["catalog", "validate", "市.json", "两个.html", "--format", "json", "--now", "2026-11-22T20:00:00Z"],
      { cwd },
    );
    expect(JSON.parse(ran.stdout)).toMatchObject([
      { source: "市.json", catalogReport: 1, day: "2026-11-23", catalog: { rows: 31 } },
      { source: "两个.html", catalog: { rows: 1 } },
      { source: "两个.html", catalog: { rows: 1 } },
    ]);
  });

  it("ends with 1 from the severity of --fail-on", async () => {
    const stdin = catalogToJson(county({ channels: [] }));
    const args = ["catalog", "validate", "-", "--format", "json"];
    const ran = await mulu(args, { stdin });
    expect(rules(ran).find(({ rule }) => rule === "row-channels")).toMatchObject({ outcome: "fail", at: { row: 1 } });
    expect(ran.code).toBe(1);
    expect(await mulu([...args, "--fail-on", "never"], { stdin })).toEqual({ ...ran, code: 0 });
  });

  it("finds nothing to mend in the built-in catalog", async () => {
    const ran = await mulu(["catalog", "validate", "-", "--fail-on", "info"], { stdin: files["市.json"] });
    expect(ran.code).toBe(0);
  });

  it("writes the text without colours to --out", async () => {
    const cwd = await folderWith(files);
    const ran = await mulu(["catalog", "validate", "少.json", "--out", "校验.txt"], {
      cwd,
      columns: 80,
      env: { FORCE_COLOR: "1" },
    });
    expect(ran.stdout).toBe("");
    expect(await readFile(join(cwd, "校验.txt"), "utf8")).toMatch(/^少\.json {2}清漳县目录\n/);
  });

  it("speaks English", async () => {
    const stdin = catalogToJson(county({ channels: [] }));
    const ran = await mulu(["catalog", "validate", "-", "--lang", "en"], { stdin });
    expect(ran.stdout).toMatch(/\nrow 1 政策文件 \/ 教育法律/);
    expect(ran.stdout).toMatch(/31 items, \d+ to mend, \d+ to be reviewed\.\n$/);
  });

  it.each([
    ["--now", "昨天", "--now 的值“昨天”不是有效的日期或时间，请写成 2026-11-23 或 2026-11-23T09:00。"],
    ["--fail-on", "fatal", "--fail-on 的值“fatal”无效，请写 error、warning、info 或 never。"],
    ["--format", "html", "没有“html”这种格式，--format 请写 text, json 之一。"],
  ])("refuses %s %s", async (option, value, sentence) =>
    expectRefused(await mulu(["catalog", "validate", "-", option, value], { stdin: table }), sentence),
  );
});

describe("compare", () => {
  it("ends with 0 when the public gets no less", async () => {
    const ran = await mulu(["catalog", "compare", "同.json"], { cwd: await folderWith(files) });
    expect(ran).toMatchObject({ code: 0, stderr: "" });
    expect(ran.stdout).toContain("清漳县目录");
  });

  it("ends with 1 and names the row when one is left out", async () => {
    const ran = await mulu(["catalog", "compare", "少.json"], { cwd: await folderWith(files) });
    expect(ran.code).toBe(1);
    expect(ran.stdout).toMatch(/\n {2}- .*政策文件.*教育法律/);
  });

  it("compares with a standard of one's own, either from any format", async () => {
    const cwd = await folderWith({ ...files, "县.csv": catalogToCsv(county({}, 1)) });
    const ran = await mulu(["catalog", "compare", "同.json", "县.csv", "--format", "json"], { cwd });
    expect(ran.code).toBe(0);
    expect(JSON.parse(ran.stdout)).toMatchObject({ added: [{ id: "policy.laws" }], missing: [], changed: [] });
  });

  it.each([
    ["对照.html", /^<!doctype html>[\s\S]*<\/html>\n$/i],
    ["对照.json", /^\{[\s\S]*\}\n$/],
    ["对照.txt", /教育法律/],
    ["对照.xlsx", /^PK/],
  ])("writes %s as its name says", async (name, content) => {
    const cwd = await folderWith(files);
    expect(await mulu(["catalog", "compare", "少.json", "--out", name], { cwd })).toEqual({
      code: 1,
      stdout: "",
      stderr: "",
    });
    expect(await readFile(join(cwd, name), "latin1").then((text) => Buffer.from(text, "latin1").toString())).toMatch(
      content,
    );
  });

  it("wants one catalog on each side", async () => {
    const cwd = await folderWith(files);
    const sentence = "“两个.html”里有 2 个目录，请先用 mulu catalog import 分开，再选其中一个。";
    expectRefused(await mulu(["catalog", "compare", "两个.html"], { cwd }), sentence);
    expectRefused(await mulu(["catalog", "compare", "同.json", "两个.html"], { cwd }), sentence);
  });
});

describe("export", () => {
  it("gives the built-in catalog when none is named", async () => {
    expect(await mulu(["catalog", "export"])).toEqual({ code: 0, stdout: files["市.json"], stderr: "" });
  });

  it.each(["json", "csv", "xlsx", "docx", "html", "md"])("to .%s comes back by import", async (extension) => {
    const cwd = await folderWith(files);
    const out = `导出 目录.${extension}`;
    expect(await mulu(["catalog", "export", "少.json", "--out", out], { cwd })).toEqual({
      code: 0,
      stdout: "",
      stderr: "",
    });
    const ran = await mulu(["catalog", "import", out, "--quiet"], { cwd });
    expect(ran).toEqual({ code: 0, stdout: files["少.json"], stderr: "" });
    expect(await leftovers(cwd)).toEqual([]);
  });

  it("--format goes before the name, and the name's case makes no difference", async () => {
    const cwd = await folderWith(files);
    await mulu(["catalog", "export", "--format", "csv", "--out", "目录.html"], { cwd });
    expect(await readFile(join(cwd, "目录.html"), "utf8")).toBe(catalogToCsv(standard));
    await mulu(["catalog", "export", "--out", "目录.HTML"], { cwd });
    expect(await readFile(join(cwd, "目录.HTML"), "utf8")).toMatch(/^<!doctype html>/i);
  });

  it("prints on the paper that was named", async () => {
    const args = ["catalog", "export", "--format", "html", "--paper"];
    expect((await mulu([...args, "A4"])).stdout).toMatch(/@page\{size:297mm 210mm/);
    expect((await mulu([...args, "a3"])).stdout).toMatch(/@page\{size:420mm 297mm/);
    expectRefused(await mulu([...args, "b5"]), "--paper 的值“b5”无效，请写 a3 或 a4。");
  });

  it("sends a workbook down a pipe, but not to a terminal", async () => {
    const args = ["catalog", "export", "--format", "xlsx"];
    expect((await mulu(args)).stdout).toMatch(/^PK/);
    expectRefused(await mulu(args, { columns: 80 }), "这种格式不能显示在屏幕上，请用 --out 写入文件。");
    expectRefused(await mulu(["catalog", "export", "--format", "docx", "--lang", "en"], { columns: 80 }), /--out/);
  });

  it("names the cell that Excel can't hold, and writes nothing", async () => {
    const cwd = await folderWith({ "长.json": catalogToJson(county({ elements: Array(5).fill("字".repeat(9_000)) })) });
    const ran = await mulu(["catalog", "export", "长.json", "--out", "长.xlsx"], { cwd });
    expectRefused(ran, /^mulu: 工作表中 目录![A-Z]+\d+ 一格有 4500\d 字，超过 Excel 每格 32767 字的上限。/);
    expect(await readdir(cwd)).toEqual(["长.json"]);
  });

  it("says which formats there are", async () => {
    const sentence = "没有“pdf”这种格式，--format 请写 json, csv, xlsx, docx, html, markdown 之一。";
    expectRefused(await mulu(["catalog", "export", "--format", "pdf"]), sentence);
  });
});

describe("file", () => {
  it("without reasons gives the template of them", async () => {
    const ran = await mulu(["catalog", "file", "少.json"], { cwd: await folderWith(files) });
    expect(ran).toMatchObject({ code: 0, stderr: "" });
    expect(JSON.parse(ran.stdout)).toMatchObject({
      filingReasons: 1,
      reasons: [{ id: "policy.laws", level1: "政策文件", level2: "教育法律", kind: "missing", reason: "" }],
    });
  });

  it("with the template unfilled is incomplete, filled in complete", async () => {
    const cwd = await folderWith(files);
    await mulu(["catalog", "file", "少.json", "--out", "理由.json"], { cwd });
    const args = ["catalog", "file", "少.json", "--reasons", "理由.json", "--format", "json"];
    const before = await mulu(args, { cwd });
    expect(before).toMatchObject({ code: 1, stderr: "材料不齐全，尚有1个事项未说明理由。\n" });
    expect(JSON.parse(before.stdout)).toMatchObject({ complete: false, lacking: [{ row: { id: "policy.laws" } }] });

    const template = JSON.parse(await readFile(join(cwd, "理由.json"), "utf8"));
    template.reasons[0].reason = "由市教育局统一公开";
    await writeFile(join(cwd, "理由.json"), JSON.stringify(template));
    const after = await mulu(args, { cwd });
    expect(after).toMatchObject({ code: 0, stderr: "材料齐全，可以报送市教育局审核备案。\n" });
    expect(JSON.parse(after.stdout)).toMatchObject({ complete: true, lacking: [] });
    expect((await mulu([...args, "--quiet"], { cwd })).stderr).toBe("");
  });

  it("takes the reasons from a table, and writes a document", async () => {
    const cwd = await folderWith({ ...files, "理由.csv": "事项编号,理由\npolicy.laws,由市教育局统一公开\n" });
    const args = [
      "catalog",
      "file",
      "少.json",
      "市.json",
      "--reasons",
      "理由.csv",
      "--out",
      "备案 材料.docx",
      "--lang",
      "en",
    ];
    expect(await mulu(args, { cwd })).toEqual({
      code: 0,
      stdout: "",
      stderr: "The package is complete and can be sent to the city's bureau.\n",
    });
    expect((await readFile(join(cwd, "备案 材料.docx"))).subarray(0, 2).toString()).toBe("PK");
    // The catalog in it can be read again.
    const read = await mulu(["catalog", "import", "备案 材料.docx", "--quiet"], { cwd });
    expect(JSON.parse(read.stdout)).toMatchObject({ id: "qingzhang-2020" });
  });

  it.each<[string, string | Uint8Array, RegExp]>([
    ["broken JSON", '{"reasons": [', /理由\.json.*JSON/],
    ["a JSON number", "7", /理由/],
    ["a row that isn't there", '{"没有/这一行": "因为"}', /第1条（没有\/这一行）在标准目录中没有对应的事项/],
    ["a reason that is no text", '[{"id":"policy.laws","reason":3}]', /第1条（policy\.laws）的理由应为文字/],
    ["a table without headings", "甲,乙\n1,2\n", /第一行没有/],
    ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), /这是图片/],
  ])("refuses reasons that are %s", async (_, content, sentence) => {
    const cwd = await folderWith({ ...files, "理由.json": content });
    const ran = await mulu(["catalog", "file", "少.json", "--reasons", "理由.json", "--format", "json"], { cwd });
    expectRefused(ran, sentence);
  });

  it("says when the reasons' file is missing or a folder", async () => {
    const cwd = await folderWith({ ...files, "夹/a.csv": "" });
    const args = ["catalog", "file", "少.json", "--reasons"];
    expectRefused(await mulu([...args, "无.json"], { cwd }), "找不到“无.json”，请核对路径和文件名。");
    expectRefused(await mulu([...args, "夹"], { cwd }), /“夹”/);
  });

  it.each([
    [["--format", "xlsx"], "没有“xlsx”这种格式，--format 请写 docx, json 之一。"],
    [["--paper", "b5"], "--paper 的值“b5”无效，请写 a3 或 a4。"],
  ])("refuses %s", async (more, sentence) => {
    const cwd = await folderWith({ ...files, "理由.json": "[]" });
    expectRefused(await mulu(["catalog", "file", "少.json", "--reasons", "理由.json", ...more], { cwd }), sentence);
  });
});

/** A file of Word, WPS … 97-2003 with nothing in it but the name of its stream. */
function ole(stream: string): Uint8Array {
  const fixture = new URL("../../../catalog-core/src/import/files/table.fixture.xls", import.meta.url);
  const bytes = readFileSync(fixture);
  const at = bytes.indexOf(Buffer.from("Workbook", "utf16le"));
  bytes.fill(0, at, at + 64);
  bytes.set(Buffer.from(stream, "utf16le"), at);
  bytes[at + 64] = stream.length * 2 + 2;
  return bytes;
}

describe("sources that can't be read", () => {
  const refused: [name: string, content: string | Uint8Array, sentence: string][] = [
    [
      "旧.doc",
      ole("WordDocument"),
      "这是 Word 97-2003 文档（.doc），不能读取。请用 WPS 或 Word 打开，另存为 .docx 后再导入。",
    ],
    ["旧.wps", ole("WordDocument"), "这是 WPS 文字文档（.wps），不能读取。请用 WPS 打开，另存为 .docx 后再导入。"],
    [
      "锁.xlsx",
      ole("EncryptedPackage"),
      "文件设有打开密码，不能读取。请用 WPS、Excel 或 Word 打开，取消密码后另存，再导入。",
    ],
    [
      "表.pdf",
      "%PDF-1.7\n",
      "这是 PDF 文件，其中没有可读取的表格。请找到原来的表格文件，另存为 .xlsx 或 .docx 后再导入。",
    ],
    [
      "图.png",
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10]),
      "这是图片，其中没有可读取的表格。请找到原来的表格文件，另存为 .xlsx 或 .docx 后再导入。",
    ],
    ["坏.xlsx", "PK\u0003\u0004", "文件已损坏或不完整，不能读取。请用 WPS、Excel 或 Word 打开检查，另存一份后再导入。"],
  ];

  it.each(refused)("%s", async (name, content, sentence) => {
    const cwd = await folderWith({ [name]: content });
    expectRefused(await mulu(["catalog", "import", name], { cwd }), `“${name}”：${sentence}`);
    const english = await mulu(["catalog", "import", name, "--lang", "en"], { cwd });
    expectRefused(english, /^mulu: “[^”]+”: [ -~“”’–]+\n$/);
  });

  it("are refused by every command, on either side", async () => {
    const cwd = await folderWith({ ...files, "表.pdf": "%PDF-1.7\n" });
    for (const argv of [
      ["validate", "市.json", "表.pdf"],
      ["compare", "表.pdf"],
      ["compare", "市.json", "表.pdf"],
      ["export", "表.pdf"],
      ["file", "表.pdf"],
      ["import", "目录.csv", "--standard", "表.pdf"],
    ])
      expectRefused(await mulu(["catalog", ...argv], { cwd }), /“表\.pdf”：这是 PDF 文件/);
  });

  it.each<[string, string | Uint8Array, RegExp]>([
    ["空.csv", "", /“空\.csv”是空的/],
    ["空白.csv", " \r\n", /文件是空的/],
    ["课表.csv", "星期,第一节,第二节\n一,语文,数学\n二,数学,体育\n", /“课表\.csv”中没有/],
    ["通知.html", "<!doctype html><html><body><p>没有表格</p></body></html>", /“通知\.html”中没有/],
    ["半截.json", '{"catalog": 1, "entries": [', /“半截\.json”不是完整的 JSON/],
    ["别的.json", '{"name": "mulu"}', /“别的\.json”的 \$ 不是第 1 版目录/],
    ["无.json", "[]", /“无\.json”里没有目录/],
  ])("%s", async (name, content, sentence) => {
    const cwd = await folderWith({ [name]: content });
    expectRefused(await mulu(["catalog", "import", name], { cwd }), sentence);
    const english = await mulu(["catalog", "import", name, "--lang", "en"], { cwd });
    expectRefused(english, new RegExp(`[“"]${name}[”"]`));
    expect(english.stderr.replaceAll(/[“"][^”"]*[”"]/g, "")).not.toMatch(/\p{Script=Han}/u);
  });

  it("JSON that is no catalog: the row and the field are named", async () => {
    const bad = catalogToJson(standard).replace('"proactive"', '"sometimes"');
    const ran = await mulu(["catalog", "validate", "-"], { stdin: bad });
    expectRefused(ran, /^mulu: “-”：第1行（政策文件／教育法律）的“公开方式”第1项应为以下之一/);
    const english = await mulu(["catalog", "validate", "-", "--lang", "en"], { stdin: bad });
    expectRefused(english, /row 1 \(政策文件/i);
  });

  it("a missing file, a folder, several files", async () => {
    const cwd = await folderWith({ ...files, "夹/a.csv": table, "夹/a.html": "", "夹/b.html": "" });
    expectRefused(await mulu(["catalog", "import", "无.csv"], { cwd }), "找不到“无.csv”，请核对路径和文件名。");
    expectRefused(await mulu(["catalog", "import", "*.json"], { cwd }), /“\*\.json”不是一个文件/);
    for (const folder of ["夹", "夹/"]) expectRefused(await mulu(["catalog", "import", folder], { cwd }), /夹/);
  });

  it("a folder with one page in it is a folder all the same", async () => {
    const cwd = await folderWith({ "夹/a.html": twoTables });
    expectRefused(await mulu(["catalog", "import", "夹"], { cwd }), /“夹”不是一个文件/);
  });

  it("an address that isn't there, and one of another kind", async () => {
    const address = await serve((_, response) => {
      response.statusCode = 404;
      response.end("<p>没有</p>");
    });
    expectRefused(await mulu(["catalog", "import", `${address}/a.xlsx`]), /HTTP 404/);
    expectRefused(await mulu(["catalog", "import", "ftp://qingzhang.example/a.csv"]), /ftp/);
  });

  it("more than is read", async () => {
    const ran = await mulu(["catalog", "import", "-"], { stdin: table.repeat(20), limits: { bytes: 1024 } });
    expectRefused(ran, /“-”超过 .* MB/);
  });

  it("nothing named, and too much", async () => {
    expectRefused(await mulu(["catalog", "import"]), /./);
    expectRefused(await mulu(["catalog", "export", "a", "b"]), "参数过多，请用 --help 查看用法。");
    expectRefused(
      await mulu(["catalog", "import", "-", "--shoes"]),
      "没有“--shoes”这个选项，请用 --help 查看全部选项。",
    );
    expectRefused(await mulu(["catalog", "knit"]), /“knit”/);
  });
});

describe("--out", () => {
  it("keeps the old file when the source is refused", async () => {
    const cwd = await folderWith({ "坏.json": "{", "旧.json": "old" });
    expectRefused(await mulu(["catalog", "import", "坏.json", "--out", "旧.json"], { cwd }), /坏\.json/);
    expect(await readFile(join(cwd, "旧.json"), "utf8")).toBe("old");
    expect(await leftovers(cwd)).toEqual([]);
  });

  it("says when its folder is missing or it is one", async () => {
    const cwd = await folderWith({ "夹/a": "" });
    expectRefused(
      await mulu(["catalog", "export", "--out", "没有/目录.xlsx"], { cwd }),
      "无法写入“没有/目录.xlsx”，因为文件夹“没有”不存在，请先建立它。",
    );
    expectRefused(await mulu(["catalog", "export", "--out", "夹"], { cwd }), /“夹”是文件夹/);
  });

  it("may be the file that was read", async () => {
    const cwd = await folderWith(files);
    const ran = await mulu(["catalog", "import", "目录.csv", "--format", "json", "--out", "目录.csv", "--quiet"], {
      cwd,
    });
    expect(ran).toEqual({ code: 0, stdout: "", stderr: "" });
    expect(JSON.parse(await readFile(join(cwd, "目录.csv"), "utf8")).entries).toHaveLength(2);
  });

  it.skipIf(process.platform === "win32" || process.getuid?.() === 0)("says when it may not be written", async () => {
    const cwd = await folderWith({});
    await chmod(cwd, 0o500);
    expectRefused(await mulu(["catalog", "export", "--out", "a.json"], { cwd }), /没有权限写入“a\.json”/);
  });
});

describe("help", () => {
  it.each(["import", "validate", "compare", "export", "file"])("of %s, in both languages", async (name) => {
    const chinese = await mulu(["catalog", name, "--help"]);
    const english = await mulu(["catalog", name, "--help", "--lang", "en"]);
    expect([chinese.code, english.code]).toEqual([0, 0]);
    expect(chinese.stdout).toContain(`mulu catalog ${name} [选项]`);
    expect(english.stdout).toContain(`mulu catalog ${name} [options]`);
    expect(english.stdout.replaceAll(/事项编号|理由/g, "")).not.toMatch(/\p{Script=Han}/u);
  });
});
