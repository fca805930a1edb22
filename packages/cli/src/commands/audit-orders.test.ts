import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Writable } from "node:stream";
import { readOrderFile } from "@mulu/catalog-core/findings";
import { formToXlsx } from "@mulu/catalog-core/office";
import { describe, expect, it } from "vitest";
import { core } from "../core.js";
import type { Output } from "../io.js";
import { folderWith, mulu } from "../test-kit.js";

const page = (number: string, publisher: string) => `<!doctype html><meta charset="utf-8">
<title>关于招生工作的通知</title><h1>关于招生工作的通知</h1><table><tr><td>索引号</td><td>${number}</td></tr>
<tr><td>发布机构</td><td>${publisher}</td></tr><tr><td>发布日期</td><td>2026-11-02</td></tr></table>`;
const engine = { ...core };
const now = ["--now", "2026-11-23"];
const site = { "a.html": page("", "教育局"), "b.html": page("", "教育局"), "c.html": page("", "卫生局") };
const audit = (cwd: string, ...argv: string[]) => mulu(["audit", ...argv, ...now], { cwd, engine });

type Rows = string[][];

async function rowsIn(file: string): Promise<Record<string, Rows>> {
  const sheets = await readOrderFile(await readFile(file), file);
  return Object.fromEntries(sheets!.map(({ name, rows }) => [name, rows.map((row) => [...row])]));
}

/** Writes sheets as somebody saves them who filled them in. */
async function save(file: string, sheets: Record<string, Rows>): Promise<void> {
  const tables = Object.entries(sheets).map(([name, rows]) => ({
    name,
    intro: [],
    columns: rows[2]!.map(() => ({ width: 10 })),
    head: [],
    body: rows.map((row) => row.map((text) => ({ text, rowSpan: 1, columnSpan: 1, align: "start" as const }))),
  }));
  await writeFile(file, await formToXlsx({ title: "", facts: [], tables }));
}

const STATE = 8;
const ruleAt = (rows: Rows, rule: string) => rows.findIndex((row) => row.at(-1)?.includes(` ${rule} `));

describe("--format xlsx", () => {
  it("writes work orders, a sheet a body and a row a cause, due in ten working days", async () => {
    const cwd = await folderWith(site);
    const ran = await audit(cwd, ".", "--format", "xlsx", "--out", "工单.xlsx");
    expect(ran).toMatchObject({ code: 1, stdout: "" });
    expect(ran.stderr).toMatch(/^报告已写入“工单\.xlsx”：3 页，/);
    const sheets = await rowsIn(join(cwd, "工单.xlsx"));
    expect(Object.keys(sheets)).toEqual(["教育局", "卫生局"]);
    const rows = sheets.教育局!;
    const row = rows[ruleAt(rows, "index-number")]!;
    expect(row.slice(0, 2)).toEqual(["错误", "索引号"]);
    expect(row.slice(5, 9)).toEqual(["2", "a.html\nb.html", "2026-12-07", "待整改"]);
    const english = ["--format", "xlsx", "--out", "o.xlsx", "--due", "3", "--lang", "en", "--quiet"];
    expect((await audit(cwd, ".", ...english)).stderr).toBe("");
    expect((await rowsIn(join(cwd, "o.xlsx"))).教育局![3]!.slice(7, 9)).toEqual(["2026-11-26", "To be mended"]);
  });

  it("is the same workbook on every run, goes to a pipe, and to no terminal", async () => {
    const cwd = await folderWith(site);
    const written = async () => {
      const chunks: Buffer[] = [];
      const write = (chunk: Buffer, _: BufferEncoding, done: () => void) => {
        chunks.push(chunk);
        done();
      };
      const stdout = new Writable({ write }) as unknown as Output;
      await mulu(["audit", ".", "--format", "xlsx", ...now], { cwd, engine, stdout });
      return Buffer.concat(chunks);
    };
    const first = await written();
    expect(first.subarray(0, 2).toString()).toBe("PK");
    expect((await written()).equals(first)).toBe(true);
    const terminal = await mulu(["audit", ".", "--format", "xlsx"], { cwd, engine, columns: 80 });
    expect(terminal).toMatchObject({ code: 2, stdout: "" });
    expect(terminal.stderr).toContain("请用 --out 写入文件");
  });

  it.each([
    [["--due", "5"], "--due 只用于整改工单，请同时写上 --format xlsx。"],
    ...["0", "1001", "-1", "1.5", "ten", "99999"].map((due) => [
      ["--format", "xlsx", "--out", "x.xlsx", `--due=${due}`],
      `--due 的值“${due}”无效，请写 1 到 1000 之间的工作日数，期限不得晚于公元 9999 年。`,
    ]),
  ] as [string[], string][])("refuses %j", async (argv, sentence) => {
    const cwd = await folderWith(site);
    expect(await audit(cwd, ".", ...argv)).toEqual({ code: 2, stdout: "", stderr: `mulu: ${sentence}\n` });
    expect(await readdir(cwd)).not.toContain("x.xlsx");
  });
});

describe("--orders", () => {
  async function filled(change: (sheets: Record<string, Rows>) => void) {
    const cwd = await folderWith(site);
    const file = join(cwd, "工单.xlsx");
    await audit(cwd, ".", "--format", "xlsx", "--out", "工单.xlsx", "--quiet");
    const sheets = await rowsIn(file);
    change(sheets);
    await save(file, sheets);
    await writeFile(join(cwd, "c.html"), page("000999001/2026-00031", "卫生局"));
    return cwd;
  }
  const mark = (rows: Rows, rule: string, state: string) => {
    rows[ruleAt(rows, rule)]![STATE] = state;
  };

  it("tells what is closed, and what is marked as mended but still there", async () => {
    const cwd = await filled(({ 教育局, 卫生局 }) => {
      mark(教育局!, "index-number", "已整改");
      mark(卫生局!, "index-number", "已整改");
    });
    const { stdout, stderr } = await audit(cwd, ".", "--orders", "工单.xlsx");
    expect(stderr).toBe("");
    expect(stdout).toMatch(/\n整改工单“工单\.xlsx”共 \d+ 行：标为已整改但仍存在 1，待整改 \d+，已整改销号 1。\n/);
    expect(stdout).toMatch(
      /● 标为已整改但仍存在 {2}教育局 第 \d+ 行 {2}索引号 {2}\S+\n {4}仍有 2 处，已消失 0 处，未检查 0 处。\n {4}页面：a\.html，b\.html\n/,
    );
    const { orders } = JSON.parse((await audit(cwd, ".", "--orders", "工单.xlsx", "--format", "json")).stdout);
    const outcome = (sheet: string) =>
      orders.rows.find((row: Record<string, string>) => row.sheet === sheet && row.rule === "索引号").outcome;
    expect([orders.file, outcome("教育局"), outcome("卫生局")]).toEqual(["工单.xlsx", "still-there", "closed"]);
    const english = await audit(cwd, ".", "--orders", "工单.xlsx", "--lang", "en", "--format", "csv");
    expect(english.stderr).toMatch(/^Work orders in "工单\.xlsx": \d+ rows: marked as mended but still there 1, /);
  });

  it("are carried into the next work orders: day, remark and what is disputed; what is mended and still there is open", async () => {
    const REMARK = 9;
    const cwd = await filled(({ 教育局 }) => {
      mark(教育局!, "index-number", "已整改");
      教育局![ruleAt(教育局!, "index-number")]![REMARK] = "已联系网站公司";
      mark(教育局!, "site-tags", "不属实");
    });
    await writeFile(join(cwd, "d.html"), page("", "教育局"));
    const later = ["--orders", "工单.xlsx", "--format", "xlsx", "--out", "二.xlsx", "--quiet", "--now", "2026-12-01"];
    await mulu(["audit", ".", ...later], { cwd, engine });
    const rows = (await rowsIn(join(cwd, "二.xlsx"))).教育局!;
    const of = (rule: string) =>
      rows.filter((row) => row.at(-1)?.includes(` ${rule} `)).map((row) => row.slice(5, 10).join(" | "));
    expect(of("index-number")).toEqual([
      "2 | a.html\nb.html | 2026-12-07 | 待整改 | 已联系网站公司",
      "1 | d.html | 2026-12-15 | 待整改 | ",
    ]);
    const [disputed, ...others] = of("site-tags").filter((row) => row.includes("不属实"));
    expect([disputed, others]).toEqual(["2 | a.html\nb.html | 2026-12-07 | 不属实 | ", []]);
    expect(of("site-tags")).toContain("1 | d.html | 2026-12-15 | 待整改 | ");
  });

  it("names rows that can't be read, uses the others, and ends with 2", async () => {
    const cwd = await filled(({ 教育局, 卫生局 }) => {
      mark(教育局!, "index-number", "done");
      mark(卫生局!, "index-number", "已整改");
    });
    const ran = await audit(cwd, ".", "--orders", "工单.xlsx");
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatch(
      /^mulu: 工作表“教育局”第 \d+ 行的状态“done”无法识别，请改为“待整改”“已整改”或“不属实”。\n$/,
    );
    expect(ran.stdout).toContain("已整改销号 1");
  });

  it.each<[string, string | null, string]>([
    ["missing", null, "找不到“o.xlsx”，请核对路径和文件名。"],
    [
      "a page",
      "<table><tr><td>1</td></tr></table>",
      "“o.xlsx”里没有整改工单，请用 mulu audit --format xlsx 生成工单，填写后再读回。",
    ],
    ["empty", "", "“o.xlsx”：文件是空的"],
    ["damaged", "PK\u0003\u0004 broken", "“o.xlsx”：文件已损坏"],
  ])("is told in one sentence when it is %s", async (_, content, sentence) => {
    const cwd = await folderWith({ ...site, ...(content !== null && { "o.xlsx": content }) });
    const ran = await audit(cwd, ".", "--orders", "o.xlsx");
    expect(ran).toMatchObject({ code: 2, stdout: "" });
    expect(ran.stderr.split("\n")).toHaveLength(2);
    expect(ran.stderr).toContain(sentence);
  });
});
