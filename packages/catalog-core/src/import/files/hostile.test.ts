import { deflateRawSync } from "node:zlib";
import { writeXlsx } from "hucre";
import { describe, expect, it } from "vitest";
import { readDocx } from "./docx.js";
import { ImportFileError } from "./error.js";
import { fileKindOf } from "./kind.js";
import { defaultFileLimits } from "./limits.js";
import { readXls, readXlsx } from "./spreadsheet.js";
import { fileTexts, importFileErrorText } from "./texts.js";
import { madeDocx, madeXlsx, madeZip, sheetData } from "./zip.fixture.js";

/** The code a reading ends with, or that it came to an end well. */
async function outcome(reading: Promise<unknown>): Promise<string> {
  try {
    await reading;
    return "read";
  } catch (error) {
    if (!(error instanceof ImportFileError)) throw error;
    expect(importFileErrorText(error, "zh-CN")).not.toContain("undefined");
    return error.code;
  }
}

/** The same, and how many MB the process grew by at most meanwhile. */
async function measured(read: () => Promise<unknown>): Promise<{ code: string; grown: number; ms: number }> {
  const before = process.memoryUsage.rss();
  let most = before;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss());
  }, 2);
  const start = performance.now();
  const code = await outcome(read());
  clearInterval(watch);
  most = Math.max(most, process.memoryUsage.rss());
  return { code, grown: (most - before) / 1e6, ms: performance.now() - start };
}

const good = madeXlsx([{ name: "目录", xml: sheetData([["序号", "一级事项"]]) }]);
const table = (cells: string) => `<w:tbl><w:tr>${cells}</w:tr></w:tbl>`;
const goodDocx = madeDocx(table("<w:tc><w:p><w:r><w:t>序号</w:t></w:r></w:p></w:tc>"));

it("what is sound is read", async () => {
  expect(await outcome(readXlsx(good))).toBe("read");
  expect(await outcome(readDocx(goodDocx))).toBe("read");
});

describe("packages that unpack to too much", () => {
  // 400 MB of blanks in 400 kB.
  const bomb = deflateRawSync(Buffer.alloc(400_000_000, " "));

  it.each([
    ["says so", 400_000_000, "unpacks-too-large"],
    ["says less", 1_000, "unpacks-too-large"],
    ["says nothing", 0, "damaged"],
  ])("a sheet that %s", async (_, says, code) => {
    const file = madeXlsx(
      [{ name: "目录", xml: sheetData([["序号"]]) }],
      [{ name: "xl/sharedStrings.xml", data: "", packed: bomb, says }],
    );
    const { code: ended, grown } = await measured(() => readXlsx(file));
    expect(ended).toBe(code);
    expect(grown).toBeLessThan(60);
  });

  it("a text document that says less", async () => {
    const file = madeDocx("<w:p/>", [{ name: "word/styles.xml", data: "", packed: bomb, says: 1_000 }]);
    const { code, grown } = await measured(() => readDocx(file));
    expect(code).toBe("unpacks-too-large");
    expect(grown).toBeLessThan(60);
  });

  it("many parts over the same bytes, and far too many parts", async () => {
    const packed = deflateRawSync(Buffer.alloc(20_000_000, " "));
    const parts = Array.from({ length: 12 }, (_, i) => ({ name: `xl/a${i}.xml`, data: "", packed, says: 20_000_000 }));
    expect(await outcome(readXlsx(madeXlsx([], parts)))).toBe("unpacks-too-large");
    const many = Array.from({ length: 6_000 }, (_, i) => ({ name: `${i}`, data: "" }));
    expect(await outcome(readXlsx(madeZip(many)))).toBe("too-many-parts");
  });

  it("a file of 200 MB", async () => {
    const file = new Uint8Array(200_000_000);
    file.set(good);
    const { code, ms } = await measured(() => readXlsx(file));
    expect(code).toBe("too-large");
    expect(ms).toBeLessThan(10_000);
    expect(await outcome(readDocx(file))).toBe("too-large");
    expect(await outcome(readXls(file))).toBe("too-large");
  });
});

describe("sheets that reach too far", () => {
  const row = (xml: string) => `<sheetData>${xml}</sheetData>`;
  const cell = (ref: string) => `<row><c r="${ref}" t="str"><v>a</v></c></row>`;

  it.each([
    ["one cell in the last place", row(cell("A1") + cell("XFD1048576")), "too-many-columns"],
    ["one cell in the last row", row(cell("A1") + cell("B1048576")), "too-many-rows"],
    ["a million columns", row(cell("BDWGN1")), "too-many-columns"],
    [
      "a row for each column",
      row(Array.from({ length: 2_000 }, (_, i) => cell(`XFD${i + 1}`)).join("")),
      "too-many-columns",
    ],
    [
      "a row for each column, in other quotes",
      row(Array.from({ length: 2_000 }, (_, i) => cell(`XFD${i + 1}`).replaceAll('"', "'")).join("")),
      "too-many-columns",
    ],
    ["many rows and columns", row(cell("A1") + cell("SF99999")), "too-many-cells"],
    [
      "columns defined again and again",
      `<cols>${'<col min="1" max="16384"/>'.repeat(5_000)}</cols>${row(cell("A1"))}`,
      "too-many-columns",
    ],
  ])("%s", async (_, xml, code) => {
    const { code: ended, grown, ms } = await measured(() => readXlsx(madeXlsx([{ name: "目录", xml }])));
    expect(ended).toBe(code);
    expect(grown).toBeLessThan(150);
    expect(ms).toBeLessThan(10_000);
  });

  it("references that are none", async () => {
    const xml = row('<row r="-5"><c r="A-1"><v>1</v></c><c r=""><v>1</v></c><c r="1A"><v>2</v></c></row>');
    expect(await outcome(readXlsx(madeXlsx([{ name: "目录", xml }])))).toMatch(/read|damaged/);
  });

  it("a formatted empty cell far away is none", async () => {
    const xml = row('<row r="1"><c r="A1" t="str"><v>a</v></c><c r="XFD1" s="0"/></row>');
    const [grid] = await readXlsx(madeXlsx([{ name: "目录", xml }]));
    expect(grid!.rows.map((cells) => cells.length)).toEqual([1]);
  });

  it("merged cells over everything, again and again", async () => {
    const merges = '<mergeCell ref="A1:XFD1048576"/>'.repeat(50_000);
    const xml = `${row(cell("A1"))}<mergeCells>${merges}</mergeCells>`;
    const [grid] = await readXlsx(madeXlsx([{ name: "目录", xml }]));
    expect(grid!.rows).toHaveLength(1);
  });

  it("many sheets, each with much empty room", async () => {
    const xml = row(cell("A1") + cell("CV70000"));
    const sheets = Array.from({ length: 40 }, (_, i) => ({ name: `表${i}`, xml }));
    const { code, grown } = await measured(() => readXlsx(madeXlsx(sheets)));
    expect(code).toMatch(/read|too-many-cells/);
    expect(grown).toBeLessThan(600);
    const more = Array.from({ length: 101 }, (_, i) => ({ name: `表${i}`, xml: sheetData([["a"]]) }));
    expect(await outcome(readXlsx(madeXlsx(more)))).toBe("too-many-sheets");
  });

  it("more elements than anyone has", async () => {
    const strings = `<sst>${"<si/>".repeat(defaultFileLimits.sheetElements + 1)}</sst>`;
    const file = madeXlsx(
      [{ name: "目录", xml: sheetData([["a"]]) }],
      [{ name: "xl/sharedStrings.xml", data: strings }],
    );
    expect(await outcome(readXlsx(file))).toBe("unpacks-too-large");
    expect(await outcome(readXlsx(file, { ratio: 1e9 }))).toBe("too-many-elements");
    const document = madeDocx("<w:p/>".repeat(defaultFileLimits.documentElements + 1));
    expect(await outcome(readDocx(document, { ratio: 1e9 }))).toBe("too-many-elements");
  });
});

describe("XML that isn't plain", () => {
  const laughs = `<!DOCTYPE worksheet [<!ENTITY a "ha"><!ENTITY b "${"&a;".repeat(10)}"><!ENTITY c "${"&b;".repeat(10)}">]>`;
  const file = '<!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/passwd">]>';

  it.each([laughs, file])("%s", async (prolog) => {
    expect(await outcome(readXlsx(madeXlsx([{ name: "目录", xml: sheetData([["&c;&a;"]]), prolog }])))).toBe(
      "document-type",
    );
    expect(await outcome(readDocx(madeDocx("<w:p/>", [], prolog)))).toBe("document-type");
  });

  it("entities that nobody defined stay text", async () => {
    const [grid] = await readXlsx(madeXlsx([{ name: "目录", xml: sheetData([["&c;"]]) }]));
    expect(grid!.rows[0]![0]!.text).toBe("&c;");
  });

  it("elements within elements, deeper than a stack", async () => {
    const deep = "<w:sdt><w:sdtContent>".repeat(50_000) + "</w:sdtContent></w:sdt>".repeat(50_000);
    expect(await outcome(readDocx(madeDocx(deep), { ratio: 1e9 }))).toMatch(/read|damaged/);
    const tables = "<w:tbl><w:tr><w:tc>".repeat(3_000) + "</w:tc></w:tr></w:tbl>".repeat(3_000);
    expect(await outcome(readDocx(madeDocx(tables), { ratio: 1e9 }))).toMatch(/read|damaged/);
  });
});

describe("names and texts that programs may trip over", () => {
  it("__proto__ as a sheet, a cell and a shared string", async () => {
    const grids = await readXlsx(
      madeXlsx([
        { name: "__proto__", xml: sheetData([["__proto__", "constructor"]]) },
        { name: "toString", xml: sheetData([["a"]]) },
      ]),
    );
    expect(grids.map(({ name }) => name)).toEqual(["__proto__", "toString"]);
    expect(grids[0]!.rows[0]!.map((one) => one!.text)).toEqual(["__proto__", "constructor"]);
    expect(({} as Record<string, unknown>).a).toBeUndefined();
  });

  it("formulas are never worked out: what was stored counts", async () => {
    const xml =
      '<sheetData><row><c t="str"><f>HYPERLINK("http://x")</f><v>存下的</v></c><c><f>1+1</f><v>3</v></c><c><f>2+2</f></c></row></sheetData>';
    const [grid] = await readXlsx(madeXlsx([{ name: "目录", xml }]));
    expect(grid!.rows[0]!.map((one) => one?.text)).toEqual(["存下的", "3"]);
  });
});

describe("files that are broken", () => {
  it("cut off anywhere", async () => {
    for (const [bytes, read] of [
      [good, readXlsx],
      [goodDocx, readDocx],
    ] as const)
      for (let at = 0; at < bytes.length - 1; at += 13)
        expect(await outcome(read(bytes.subarray(0, at)))).toBe("damaged");
  });

  it("with bytes overwritten: an error of ours or a reading, never anything else", async () => {
    const whole = await writeXlsx({
      sheets: [
        {
          name: "目录",
          rows: [["序号", 1, new Date(0)], ["甲"]],
          merges: [{ startRow: 0, startCol: 0, endRow: 1, endCol: 0 }],
        },
      ],
    });
    let seed = 7;
    const random = (below: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed % below;
    };
    for (let run = 0; run < 300; run++) {
      for (const [bytes, read] of [
        [whole, readXlsx],
        [goodDocx, readDocx],
      ] as const) {
        const broken = bytes.slice();
        for (let i = 0; i < 4; i++) broken[random(broken.length)] = random(256);
        await outcome(read(broken));
      }
    }
  });

  it("that are something else", async () => {
    for (const text of ["", "no zip", "PK\u0003\u0004 but no more", "<html></html>"]) {
      const bytes = new TextEncoder().encode(text);
      expect(await outcome(readXlsx(bytes))).toBe("damaged");
      expect(await outcome(readDocx(bytes))).toBe("damaged");
      expect(await outcome(readXls(bytes))).toBe("damaged");
    }
    expect(await outcome(readXlsx(goodDocx))).toBe("damaged");
    expect(await outcome(readDocx(good))).toBe("damaged");
  });
});

it("every error has its sentence in both languages", () => {
  expect(Object.keys(fileTexts.en.errors)).toEqual(Object.keys(fileTexts["zh-CN"].errors));
  for (const locale of ["zh-CN", "en"] as const)
    for (const text of Object.values(fileTexts[locale].errors))
      expect(text({ limit: 1, place: "目录!B7" })).toMatch(/[。.]$/);
  expect(() => fileKindOf(new TextEncoder().encode("%PDF-1.7"))).toThrow(ImportFileError);
});
