import fc from "fast-check";
import { expect, it, vi } from "vitest";
import { ImportFileError } from "./error.js";
import { fileLimits } from "./limits.js";
import { XmlCounter } from "./xml-counter.js";
import { madeXlsx, sheetData } from "./zip.fixture.js";

const limits = fileLimits({ rows: 50, columns: 20, cells: 400 });

/** What a sheet whose bytes come in these pieces is found to be. */
function found(pieces: readonly Uint8Array[]): unknown {
  const counter = new XmlCounter(limits, 40);
  counter.startPart("xl/worksheets/sheet1.xml");
  try {
    for (const piece of pieces) counter.take(piece);
    counter.endPart();
    return counter.places;
  } catch (error) {
    if (!(error instanceof ImportFileError)) throw error;
    return [error.code, error.data];
  }
}

const foundIn = (xml: string) => found([Buffer.from(xml)]);

it("counts the places up to the last cell, however it is written", () => {
  expect(foundIn('<row r="2"><c r="C2"/></row>')).toBe(6);
  expect(foundIn("<row\tr='2'><c s='1'\n r \t=\r\n 'c2'/></row>")).toBe(6);
  expect(foundIn('<row r="2"><x:c r="C2"/><c xr="D9" r=""/></row>')).toBe(6);
});

it("a cell beyond the limits matters only with something in it", () => {
  expect(foundIn('<c r="XFD1" s="0"/> <c r="A1"><v>1</v></c>')).toBe(1);
  expect(foundIn('<c r="XFD1" s="0" /><c r="A1"/>')).toBe(1);
  expect(foundIn('<c r="XFD1"><v>1</v></c>')).toEqual(["too-many-columns", { place: "XFD1", limit: 20 }]);
  expect(foundIn('<c r="A51" ><v>1</v></c>')).toEqual(["too-many-rows", { place: "A51", limit: 50 }]);
  expect(foundIn('<c r="T50"/>')).toEqual(["too-many-cells", { place: "T50", limit: 400 }]);
});

it("refuses document types, and more elements than the limit", () => {
  expect(foundIn("<!DOCTYPE x><c/>")).toEqual(["document-type", {}]);
  expect(foundIn('<!-- D --><![CDATA[E]]><c r="A1"/>')).toBe(1);
  expect(foundIn("<c/>".repeat(41))).toEqual(["too-many-elements", { limit: 40 }]);
});

it("finds the same wherever the pieces end", () => {
  const bits = fc.constantFrom(
    ...'<c ,<row , r=, r = ,"B7",\'XFD9\',"A99",/>,>,</c>,<v>,<!DOCTYPE,<!,E,<col ,<cols>,co,l,=, , \t \n ,/,r,D,7'.split(
      ",",
    ),
    " ".repeat(40),
  );
  const cases = fc.tuple(fc.array(bits, { maxLength: 30 }), fc.array(fc.nat(200), { maxLength: 12 }));
  fc.assert(
    fc.property(cases, ([parts, ends]) => {
      const bytes = Buffer.from(parts.join(""));
      const cuts = [0, ...ends.map((end) => Math.min(end, bytes.length)).sort((a, b) => a - b), bytes.length];
      expect(found(cuts.slice(1).map((end, i) => bytes.subarray(cuts[i], end)))).toEqual(found([bytes]));
    }),
    { numRuns: 3_000 },
  );
});

it("a browser, which has no zlib, reads the same workbook", async () => {
  vi.resetModules();
  const zlib = vi.spyOn(process, "getBuiltinModule").mockReturnValue(undefined as never);
  try {
    const { readXlsx } = await import("./spreadsheet.js");
    const [grid] = await readXlsx(madeXlsx([{ name: "目录", xml: sheetData([["序号", "一级事项"]]) }]));
    expect(zlib).toHaveBeenCalled();
    expect(grid!.rows[0]!.map((cell) => cell?.text)).toEqual(["序号", "一级事项"]);
  } finally {
    zlib.mockRestore();
  }
});
