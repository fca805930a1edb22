import { readFileSync } from "node:fs";
import { writeXlsx } from "hucre";
import { describe, expect, it } from "vitest";
import { readDocx } from "./docx.js";
import { ImportFileError } from "./error.js";
import { fileKindOf } from "./kind.js";
import { numberText } from "./number-text.js";
import { readXls, readXlsx } from "./spreadsheet.js";
import { madeDocx, madeXlsx, madeZip, sheetData } from "./zip.fixture.js";

/** A workbook of Excel 97-2003, made with LibreOffice: merged cells, a percentage, a day, a hidden sheet. */
const xls = new Uint8Array(readFileSync(new URL("table.fixture.xls", import.meta.url)));
const bytesOf = (text: string) => new TextEncoder().encode(text);

describe("XLSX", () => {
  const styled = (numFmt: string) => ({ style: { numFmt } });
  const cells = new Map([
    ["0,2", { value: 0.2, type: "number" as const, ...styled("0%") }],
    ["0,3", { value: 1, type: "number" as const, ...styled("000") }],
    ["0,4", { value: new Date(Date.UTC(2020, 7, 12)), type: "date" as const, ...styled('yyyy"年"m"月"d"日"') }],
    ["0,5", { value: new Date(Date.UTC(2020, 7, 12)), type: "date" as const, ...styled("m/d/yyyy") }],
    ["1,0", { value: "链接", type: "string" as const, hyperlink: { target: "https://qingzhang.example/" } }],
    ["1,1", { value: "脚本", type: "string" as const, hyperlink: { target: "javascript:alert(1)" } }],
  ]);
  const made = writeXlsx({
    sheets: [
      {
        name: "目 录",
        rows: [
          ["一\r\n二", 1, null, null, null, null, true],
          [null, null, 0.1 + 0.2],
        ],
        cells,
      },
      { name: "隐藏", hidden: true, rows: [["x"]] },
      {
        name: "表二",
        rows: [
          ["a", null],
          [null, null],
        ],
        merges: [{ startRow: 0, startCol: 0, endRow: 9, endCol: 9 }],
      },
    ],
  });

  it("shows text as Excel does", async () => {
    const [grid] = await readXlsx(await made);
    expect(grid!.rows[0]!.map((cell) => cell?.text)).toEqual([
      "一\n二",
      "1",
      "20%",
      "001",
      "2020年8月12日",
      "2020-08-12",
      "TRUE",
    ]);
    expect(grid!.rows[1]!.map((cell) => cell?.text ?? null)).toEqual(["链接", "脚本", "0.3", null, null, null, null]);
    expect(grid!.rows[1]!.slice(0, 2).map((cell) => cell!.links)).toEqual([["https://qingzhang.example/"], []]);
  });

  it("gives visible sheets, and places by their names", async () => {
    const grids = await readXlsx(await made);
    expect(grids.map(({ name }) => name)).toEqual(["目 录", "表二"]);
    expect(grids[0]!.place(6, 27)).toBe("目 录!AB7");
  });

  it("takes merged cells as far as there is text", async () => {
    const [, grid] = await readXlsx(await made);
    expect(grid!.rows).toEqual([[{ text: "a", links: [], row: 0, column: 0, rowSpan: 1, columnSpan: 1 }]]);
  });

  it("puts rich text together, without its reading aids", async () => {
    const shared =
      '<sst><si><r><t>公开</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 内容</t></r><rPh sb="0" eb="1"><t>gong</t></rPh></si></sst>';
    const xml = '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>';
    const relation =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>';
    const file = madeXlsx(
      [{ name: "目录", xml }],
      [
        { name: "xl/sharedStrings.xml", data: shared },
        { name: "xl/_rels/workbook.xml.rels", data: relation },
      ],
    );
    expect((await readXlsx(file))[0]!.rows[0]![0]!.text).toBe("公开 内容");
  });

  it("a workbook without text has sheets without rows", async () =>
    expect((await readXlsx(madeXlsx([{ name: "空", xml: sheetData([]) }])))[0]!.rows).toEqual([]));
});

describe("numbers and days as they are shown", () => {
  const day = new Date(Date.UTC(2020, 7, 12, 9, 30));
  it.each<[number | Date, string | undefined, string]>([
    [1, undefined, "1"],
    [1234.5, "#,##0.00", "1,234.50"],
    [20, '0"个工作日"', "20个工作日"],
    [20, 'General"个"', "20个"],
    [20, "[DBNum1][$-804]General", "20"],
    [0.256, "0.0%", "25.6%"],
    [5, '_ * #,##0_ ;_ * "-"_ ;_ @_ ', "5"],
    [13_900_000_000, "General", "13900000000"],
    [Number.NaN, undefined, ""],
    [day, undefined, "2020-08-12 09:30"],
    [day, "yyyy/m/d", "2020/8/12"],
    [day, "[$-804]yyyy年m月d日;@", "2020年8月12日"],
    [day, "h:mm", "9:30"],
    [day, "d-mmm-yy", "2020-08-12 09:30"],
    [day, "[$-F800]dddd, mmmm dd, yyyy", "2020-08-12 09:30"],
    [new Date(Number.NaN), "yyyy", ""],
  ])("%s as %s", (value, format, text) => expect(numberText(value, format)).toBe(text));
});

describe("XLS", () => {
  it("gives visible sheets with merged cells; days in the order of the year, percentages as numbers", async () => {
    const grids = await readXls(xls);
    expect(grids.map(({ name, rows }) => [name, rows.map((row) => row.map((cell) => cell?.text ?? ""))])).toEqual([
      [
        "目录",
        [
          ["某县目录", "某县目录", "某县目录", "某县目录"],
          ["序号", "一级事项", "比例", "日期"],
          ["1", "政策文件\n第二行", "0.2", "2020-08-12"],
          ["2", "政策文件\n第二行", "1.5", ""],
        ],
      ],
      ["已调出", [["一级事项"], ["=1+1"]]],
    ]);
    expect(grids[0]!.rows[2]![1]).toMatchObject({ rowSpan: 2, columnSpan: 1 });
    expect(grids[0]!.place(2, 1)).toBe("目录!B3");
  });

  const code = (bytes: Uint8Array) =>
    readXls(bytes).then(
      () => "read",
      (error: ImportFileError) => error.code,
    );

  it("is refused when it is protected, old, cut off or overwritten", async () => {
    const start = Buffer.from(xls).indexOf(Buffer.from([0x09, 0x08, 0x10, 0, 0, 6, 5, 0]));
    expect(start).toBeGreaterThan(0);
    const locked = xls.slice();
    locked.set([0x2f, 0], start + 20);
    expect(await code(locked)).toBe("encrypted");
    const old = xls.slice();
    old.set([0, 5], start + 4);
    expect(await code(old)).toBe("old-xls");
    for (let at = 0; at < xls.length - 512; at += 97) expect(await code(xls.subarray(0, at))).toMatch(/damaged|read/);
    for (let at = 0; at < xls.length; at += 7) {
      const broken = xls.slice();
      broken[at] = 0xff;
      expect(await code(broken)).toMatch(/^[a-z-]+$/);
    }
  });
});

describe("DOCX", () => {
  const cell = (text: string, properties = "") =>
    `<w:tc><w:tcPr>${properties}</w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
  const row = (...cells: string[]) => `<w:tr>${cells.join("")}</w:tr>`;
  const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
  const start = '<w:vMerge w:val="restart"/>';
  const go = "<w:vMerge/>";

  it("reads tables with their spans, and what stands before each", async () => {
    const grids = await readDocx(
      madeDocx(
        `${paragraph("某县目录")}${paragraph("")}${paragraph("（试行）")}<w:tbl>${row(cell("序号", start), cell("公开事项", '<w:gridSpan w:val="2"/>'))}${row(cell("", go), cell("一级"), cell("二级"))}${row(cell("1"), cell("甲", start), cell("乙"))}${row(cell("2"), cell("", go), cell("丙"))}</w:tbl>${paragraph("附件")}<w:tbl>${row(cell("丁"))}</w:tbl>`,
      ),
    );
    expect(grids.map(({ before }) => before)).toEqual([["某县目录", "（试行）"], ["附件"]]);
    expect(grids[0]!.rows.map((cells) => cells.map((one) => one?.text))).toEqual([
      ["序号", "公开事项", "公开事项"],
      ["序号", "一级", "二级"],
      ["1", "甲", "乙"],
      ["2", "甲", "丙"],
    ]);
    expect(grids[1]!.place(6, 1)).toBe("第2个表格第7行第2列");
    const [english] = await readDocx(madeDocx(`<w:tbl>${row(cell("a"))}</w:tbl>`), {}, "en");
    expect(english!.place(0, 0)).toBe("table 1, row 1, column 1");
  });

  it("keeps lines, boxes and addresses; pictures and what was deleted are left out", async () => {
    const relations =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId7" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://qingzhang.example/a" TargetMode="External"/></Relationships>';
    const body = `<w:tbl><w:tr><w:tc><w:p><w:r><w:t>一</w:t><w:br/><w:t>二</w:t></w:r></w:p><w:p><w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:t>网站</w:t></w:r></w:p><w:p><w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins><w:r><w:t>新</w:t></w:r></w:ins></w:p><w:p><w:hyperlink r:id="rId7"><w:r><w:t>链接</w:t></w:r></w:hyperlink></w:p></w:tc></w:tr></w:tbl>`;
    const [grid] = await readDocx(madeDocx(body, [{ name: "word/_rels/document.xml.rels", data: relations }]));
    const [only] = grid!.rows[0]!;
    expect(only!.text.split("\n")).toEqual(["一", "二", expect.stringMatching(/^[☑☒🗹]\ufe0e?网站$/u), "新", "链接"]);
    expect(only!.links).toEqual(["https://qingzhang.example/a"]);
  });
});

describe("the kind of a file is told from what is in it", () => {
  const gb18030 = new Uint8Array([0xd0, 0xf2, 0xba, 0xc5, 0x2c, 0x31, 0x0a]);
  const utf16 = new Uint8Array(Buffer.from("\ufeff序号\t事项\n1\t甲\n", "utf16le"));
  it.each<[string, Uint8Array, string]>([
    ["目录.xls", xls, "xls"],
    ["目录.et", xls, "xls"],
    ["目录.xls", bytesOf("<html><table><tr><td>序号</td></tr></table></html>"), "html"],
    ["目录.xls", bytesOf("\ufeff  <table><tr><td>序号"), "html"],
    ["目录.xls", bytesOf("序号\t事项\n1\t甲\n"), "tsv"],
    ["目录.xls", utf16, "tsv"],
    ["目录.txt", gb18030, "csv"],
    ["目录.xls", bytesOf("序号，事项"), "csv"],
    ["目录.md", bytesOf("# 目录\n\n| 序号 | 事项 |\n| --- | :-: |\n"), "markdown"],
    ["目录", bytesOf('\ufeff\n{"catalog": 1}'), "json"],
    ["目录", bytesOf("[]"), "json"],
    ["目录", bytesOf('[\n  { "catalog": 1'), "json"],
    ["目录.csv", bytesOf("[2020]5号,\n序号,事项\n"), "csv"],
    ["目录.csv", bytesOf("<试行>目录,\n序号,事项\n"), "csv"],
    ["目录.txt", bytesOf("没有表格"), "text"],
    ["目录.zip", madeXlsx([]), "xlsx"],
    ["目录.wps", madeDocx(""), "docx"],
  ])("%s", (name, bytes, kind) => expect(fileKindOf(bytes, name)).toBe(kind));

  it("UTF-16 without a mark", () => {
    const bytes = Uint8Array.from(Buffer.from("序号,一级事项,二级事项,1,2\n", "utf16le"));
    expect(fileKindOf(bytes)).toBe("csv");
    expect(() => fileKindOf(Uint8Array.from(Buffer.from("\u0001\u0002\0\0,,,,", "utf16le")))).toThrow("unknown");
  });

  const ole = (stream: string) => {
    const bytes = new Uint8Array(xls);
    // The name of the stream is written over: a letter takes two bytes.
    const at = Buffer.from(bytes).indexOf(Buffer.from("Workbook", "utf16le"));
    bytes.fill(0, at, at + 64);
    bytes.set(Buffer.from(stream, "utf16le"), at);
    bytes[at + 64] = stream.length * 2 + 2;
    return bytes;
  };
  it.each<[string, Uint8Array, string]>([
    ["a.doc", ole("WordDocument"), "doc"],
    ["a.wps", ole("WordDocument"), "wps"],
    ["a.et", ole("ETBook"), "et"],
    ["a.xlsx", ole("EncryptedPackage"), "encrypted"],
    ["a.ppt", ole("PowerPoint Document"), "presentation"],
    ["a", ole("Other"), "unknown"],
    ["a.doc", xls.subarray(0, 600), "damaged"],
    ["a.pdf", bytesOf("%PDF-1.7\n"), "pdf"],
    ["a.png", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10]), "picture"],
    ["a.jpg", new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), "picture"],
    ["a.svg", bytesOf('<?xml version="1.0"?><svg xmlns="…"/>'), "picture"],
    ["a.rtf", bytesOf("{\\rtf1\\ansi"), "rtf"],
    ["a.ofd", madeZip([{ name: "OFD.xml", data: "" }]), "ofd"],
    ["a.xlsb", madeZip([{ name: "xl/workbook.bin", data: "" }]), "xlsb"],
    ["a.pptx", madeZip([{ name: "ppt/presentation.xml", data: "" }]), "presentation"],
    [
      "a.ods",
      madeZip([
        { name: "mimetype", data: "" },
        { name: "content.xml", data: "" },
      ]),
      "open-document",
    ],
    ["a.zip", madeZip([{ name: "a.txt", data: "" }]), "archive"],
    ["a.rar", bytesOf("Rar!\u001a"), "archive"],
    [
      "a.xls",
      bytesOf(
        '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">',
      ),
      "xml-spreadsheet",
    ],
    ["a.xls", bytesOf("MIME-Version: 1.0\r\n"), "web-archive"],
    ["a", new Uint8Array([1, 0, 2, 0]), "unknown"],
    ["a.csv", new Uint8Array(0), "empty"],
    ["a.csv", bytesOf(" \r\n"), "empty"],
    ["a.xlsx", bytesOf("PK\u0003\u0004…"), "damaged"],
  ])("%s is refused", (name, bytes, code) => {
    expect(() => fileKindOf(bytes, name)).toThrow(ImportFileError);
    expect(() => fileKindOf(bytes, name)).toThrow(code);
  });
});
