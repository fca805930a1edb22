import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readOrderFile } from "@mulu/catalog-core/findings";
import Papa from "papaparse";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findLibreOffice, NO_LIBREOFFICE } from "../../scripts/find-libreoffice.mjs";
import { root } from "../shared.js";
import { csvRows, entriesFor, fillIn, fillInOrder } from "./filled-in.js";
import { hostileBooks, hostileTables, writeHostileReports } from "./hostile.js";
import { convert, type ShownSheet, sheetsIn, TO_GB18030_CSV, TO_UTF8_CSV, UTF8_CSV } from "./libreoffice.js";
import { mulu } from "./mulu.js";

// What the command line writes for spreadsheets, opened in one; and what somebody saves there, read again.

/** Names of the sheets of each workbook, and of each table as CSV something that is in it. */
const WORKBOOKS: Record<string, string[]> = {
  orders: ["清漳县教育局", "未知单位"],
  records: ["需改正和核实的", "未能读取的行", "各年公开属性"],
  opinions: ["需改正和核实的", "未能读取的行", "现在应办", "各等级回应情况"],
  "record-template": ["文件台账"],
  "opinion-template": ["政务舆情台账"],
  standard: ["目录", "已调出事项", "时限要求"],
  county: ["目录"],
  comparison: ["目录对照结果"],
};
const TABLES: Record<string, string> = {
  audit: "索引号一项未填写（政府信息公开条例第十二条）。",
  records: "《中华人民共和国政府信息公开条例》（国务院令第711号）第二十六条",
  opinions: "校车在雨天侧滑致多名学生受伤",
  duties: "政务公开工作期限",
  "record-template": "公开属性确定日期",
  "opinion-template": "填写说明：必填，一起舆情一行",
  standard: "《义务教育法》\n《民办教育促进法》",
  county: "清漳县教育领域基层政务公开标准目录",
};

/** Kinds of file that somebody saves, and how LibreOffice is told. */
const SAVED = { xlsx: "xlsx", xls: "xls", csv: TO_UTF8_CSV, "gb18030.csv": TO_GB18030_CSV };

const NOW = ["--now", "2026-11-23T09:00"];
const REGISTERS = {
  record: "examples/records/register.csv",
  opinion: "examples/opinions/register.csv",
} as const;
const kinds = ["record", "opinion"] as const;

const folder = mkdtempSync(join(tmpdir(), "mulu-formats-"));
const at = (...path: string[]) => join(folder, ...path);

/** Rows without empty cells and rows at their ends. */
function withoutEnds(rows: readonly (readonly string[])[]): string[][] {
  const kept = rows.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== "") + 1));
  return kept.slice(0, kept.findLastIndex((row) => row.length > 0) + 1);
}

if (!findLibreOffice()) console.warn(NO_LIBREOFFICE);

describe.skipIf(!findLibreOffice())("in LibreOffice", () => {
  /** By the names of the files. */
  const workbooks: Record<string, ShownSheet[]> = {};
  const tables: Record<string, ShownSheet> = {};
  /** Registers that were filled in, as CSV; the same and the work orders as they were saved, by kind of file. */
  const saved: Record<string, Record<string, string>> = {};

  beforeAll(async () => {
    cpSync(join(root, "examples"), at("examples"), { recursive: true });
    for (const format of ["xlsx", "csv"]) mkdirSync(at(format));
    await Promise.all([writeReports("xlsx"), writeReports("csv"), writeHostileReports(folder)]);
    for (const kind of kinds) {
      const template = csvRows(at("csv", `${kind}-template.csv`));
      const rows = [...template, ...entriesFor(template, at(REGISTERS[kind]))];
      writeFileSync(at("csv", `${kind}-filled.csv`), `\ufeff${Papa.unparse(rows)}\r\n`);
    }

    const files = (format: string, names: object) => Object.keys(names).map((name) => at(format, `${name}.${format}`));
    const [books, texts] = await Promise.all([
      convert([...files("xlsx", WORKBOOKS), ...files("xlsx", hostileBooks)], "fods", at("opened", "xlsx")),
      convert(
        [
          ...files("csv", TABLES),
          ...files("csv", hostileTables),
          ...kinds.map((kind) => at("csv", `${kind}-filled.csv`)),
        ],
        "fods",
        at("opened", "csv"),
        UTF8_CSV,
      ),
    ]);
    for (const [name, file] of Object.entries(books)) workbooks[name] = sheetsIn(file);
    for (const [name, file] of Object.entries(texts)) tables[name] = sheetsIn(file)[0]!;

    for (const kind of kinds) {
      const template = workbooks[`${kind}-template`]![0]!.rows;
      fillIn(books[`${kind}-template`]!, entriesFor(template, at(REGISTERS[kind])));
    }
    const [first, second] = workbooks.orders![0]!.rows.slice(3).map((row) => row[10]!.split(" ")[0]!);
    fillInOrder(books.orders!, first!, "已整改", "=1+1");
    fillInOrder(books.orders!, second!, "不属实", "原件如此\n见附件");
    const filled = [books.orders!, ...kinds.flatMap((kind) => [books[`${kind}-template`]!, texts[`${kind}-filled`]!])];
    await Promise.all(
      Object.entries(SAVED).map(async ([format, to]) => {
        saved[format] = await convert(filled, to, at("saved", format));
      }),
    );
  }, 300_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  describe.each(Object.keys(WORKBOOKS))("the workbook %s", (name) => {
    it("has its sheets, with every row as it was written", async () => {
      const written = await readOrderFile(readFileSync(at("xlsx", `${name}.xlsx`)), name);
      expect(workbooks[name]!.map((sheet) => sheet.name)).toEqual(WORKBOOKS[name]);
      for (const [i, sheet] of written!.entries()) expect(workbooks[name]![i]!.rows).toEqual(withoutEnds(sheet.rows));
    });

    it("has texts only: no formula, no error, nothing taken for a date", () => {
      for (const { types, formulas } of workbooks[name]!) expect([[...types], formulas]).toEqual([["string"], []]);
    });
  });

  it.each(Object.entries(TABLES))("the CSV of %s has every row as it was written, and no formula", (name, text) => {
    const file = at("csv", `${name}.csv`);
    expect(readFileSync(file, "utf8").startsWith("\ufeff")).toBe(true);
    const { rows, formulas, types } = tables[name]!;
    // Moments are shown as LibreOffice shows its own, with seconds.
    const shown = (cell: string) => cell.replace(/^\d{4}-\d\d-\d\d \d\d:\d\d$/, "$&:00");
    expect(rows).toEqual(withoutEnds(csvRows(file)).map((row) => row.map(shown)));
    expect(rows.flat().some((cell) => cell.includes(text))).toBe(true);
    expect([formulas, types.has("error")]).toEqual([[], false]);
  });

  it("shows every finding in a work order, with the last day for it", async () => {
    const report = JSON.parse(await mulu(folder, 1, "audit", "examples/site-faulty", ...NOW, "--format", "json"));
    const keys = report.pages.flatMap((page: { findings: { outcome: string; key?: string }[] }) =>
      page.findings.filter(({ outcome }) => outcome !== "error").map(({ key }) => key),
    );
    const orders = workbooks.orders!.flatMap(({ rows }) => rows.slice(3));
    const named = orders.flatMap((row) => row[10]!.split("\n").map((line) => line.split(" ")[0]));
    expect(keys.length).toBeGreaterThan(40);
    expect(named.sort()).toEqual(keys.sort());
    expect(new Set(orders.map((row) => row.slice(7, 9).join(" ")))).toEqual(new Set(["2026-12-07 待整改"]));
  });

  it.each(["standard", "county"])("shows every item of the %s catalog", async (name) => {
    const { entries } = JSON.parse(readFileSync(at("xlsx", `${name}.json`), "utf8"));
    const rows = workbooks[name]![0]!.rows.slice(4);
    const names = (one: { level1: string; level2: string; id: string }) => [one.level1, one.level2, one.id];
    expect(rows.map((row) => [row[1], row[2], row.at(-1)])).toEqual(entries.map(names));
  });

  it.each(Object.entries(hostileBooks))("shows what is in the workbook %s as it is", (name, seen) => {
    for (const { types, formulas } of workbooks[name]!) expect([[...types], formulas]).toEqual([["string"], []]);
    const cells = workbooks[name]!.flatMap(({ rows }) => rows.flat());
    for (const text of seen) expect(cells).toContain(text);
  });

  it.each(Object.entries(hostileTables))("shows what is in the CSV %s as texts", (name, seen) => {
    const { rows, formulas, types } = tables[name]!;
    expect([formulas, types.has("error")]).toEqual([[], false]);
    const cells = rows.flat();
    for (const text of seen) expect(cells).toContain(text.startsWith("#") ? text : `'${text}`);
  });

  it.each(["xlsx", "xls"])("work orders that it saved as .%s are read back", async (format) => {
    const argv = ["audit", "examples/site-faulty", ...NOW, "--format", "json", "--orders", saved[format]!.orders!];
    const { orders } = JSON.parse(await mulu(folder, 1, ...argv));
    expect(orders.problems).toEqual([]);
    expect(orders.rows).toHaveLength(workbooks.orders!.flatMap(({ rows }) => rows.slice(3)).length);
    const changed = orders.rows.filter(({ state }: { state: string }) => state !== "open");
    expect(changed).toMatchObject([
      { state: "mended", outcome: "still-there", remark: "=1+1", found: 1 },
      { state: "disputed", outcome: "disputed", remark: "原件如此\n见附件", found: 1 },
    ]);
    const others = orders.rows.filter(({ state }: { state: string }) => state === "open");
    expect(new Set(others.map(({ outcome }: { outcome: string }) => outcome))).toEqual(new Set(["open"]));
  });

  describe.each(kinds)("a register of the kind %s", (kind) => {
    const judged = async (file: string) => {
      const { source, ...report } = JSON.parse(await mulu(folder, 2, kind, "audit", file, ...NOW, "--format", "json"));
      expect(source).toBe(file);
      return report;
    };
    let expected: { findings: unknown[]; problems: unknown[] };
    beforeAll(async () => {
      expected = await judged(at("csv", `${kind}-filled.csv`));
    });

    it("has findings, and a row that can't be read", () => {
      expect(expected.findings.length).toBeGreaterThan(5);
      expect(expected.problems).toHaveLength(1);
    });

    // Filled in as CSV, days and moments became those of the spreadsheet; in the workbook they stayed texts.
    describe.each(["template", "filled"])("from the %s", (name) => {
      it.each(Object.keys(SAVED))("saved as .%s is judged as it was filled in", async (format) => {
        expect(await judged(saved[format]![`${kind}-${name}`]!)).toEqual(expected);
      });
    });

    it("has days that are days", () => {
      expect(tables[`${kind}-filled`]!.types).toContain("date");
    });
  });

  /** Runs each command that writes for spreadsheets. */
  async function writeReports(format: "xlsx" | "csv"): Promise<void> {
    const out = (name: string) => ["--format", format, "--out", at(format, `${name}.${format}`)];
    const county = "examples/catalog/qingzhang.xlsx";
    await Promise.all([
      mulu(folder, 1, "audit", "examples/site-faulty", ...NOW, ...out(format === "xlsx" ? "orders" : "audit")),
      ...kinds.flatMap((kind) => [
        mulu(folder, 0, kind, "template", ...out(`${kind}-template`)),
        mulu(folder, 2, kind, "audit", REGISTERS[kind], ...NOW, ...out(`${kind}s`)),
      ]),
      mulu(folder, 0, "catalog", "export", ...out("standard")),
      mulu(folder, 0, "catalog", "export", county, ...out("county")),
      ...(format === "csv"
        ? [mulu(folder, 1, "duties", ...NOW, ...out("duties"))]
        : [
            mulu(folder, 1, "catalog", "compare", county, ...out("comparison")),
            mulu(folder, 0, "catalog", "export", "--out", at("xlsx", "standard.json")),
            mulu(folder, 0, "catalog", "export", county, "--out", at("xlsx", "county.json")),
          ]),
    ]);
  }
});
