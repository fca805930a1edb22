import * as hucre from "hucre";
import { describe, expect, it } from "vitest";
import type { Finding, PageReport } from "../audit/report.js";
import { formToXlsx } from "../export/catalog/xlsx.js";
import { checkOrders } from "./check-orders.js";
import { readOrderFile } from "./read-order-file.js";
import { readOrders } from "./read-orders.js";
import { seen } from "./seen.js";
import { sheetNames } from "./sheet-names.js";
import { orderCollector, responsibleBody } from "./work-orders.js";
import { type WorkOrdersFormOptions, workOrdersForm } from "./work-orders-form.js";

let keys = 0;
const newKey = () => String(keys++).padStart(14, "0");
const finding = (change: Partial<Finding> = {}): Finding => ({
  rule: "index-number",
  outcome: "fail",
  reason: "empty",
  severity: "warning",
  message: "索引号未填写。",
  fix: "请填写索引号。",
  duties: ["REG-12"],
  at: null,
  key: newKey(),
  ...change,
});
const page = (source: string, publisher: string | null, findings: Finding[]): PageReport => ({
  source,
  kind: "article",
  item: null,
  attributes:
    publisher === null ? {} : { publisher: [{ value: publisher, raw: publisher, from: "table" as const, at: null }] },
  findings,
  notRead: [],
});
const options: WorkOrdersFormOptions = {
  today: "2026-11-23",
  due: { day: "2026-12-07", provisional: false, workingDays: 10 },
  dutyText: (id) => (id === "REG-12" ? "政府信息公开条例第十二条" : null),
  ruleText: (id) => (id === "index-number" ? "索引号" : null),
};

async function workbookOf(pages: PageReport[], change: Partial<WorkOrdersFormOptions> = {}): Promise<Uint8Array> {
  const collector = orderCollector();
  for (const one of pages) collector.add(one);
  return formToXlsx(workOrdersForm(collector.orders(), { ...options, ...change }), { paper: "a4" });
}

/** The sheets as somebody fills them in: states by row of the texts. */
async function filledIn(bytes: Uint8Array, states: Record<number, string>) {
  const sheets = (await readOrderFile(bytes, "工单.xlsx"))!;
  let number = 0;
  return sheets.map(({ name, rows }) => ({
    name,
    rows: rows.map((row) => {
      const at = row.indexOf("待整改");
      if (at < 0) return row;
      const state = states[number++];
      return state === undefined ? row : row.map((cell, column) => (column === at ? state : cell));
    }),
  }));
}

const HOSTILE = '=HYPERLINK("http://x","y")';

describe("work orders", () => {
  const site = [
    page("https://www.example.gov.cn/1.html", "清漳县教育局", [
      finding(),
      finding({ rule: "late", severity: "error" }),
    ]),
    page("https://www.example.gov.cn/2.html", "清漳县教育局", [finding({ message: HOSTILE, fix: HOSTILE })]),
    page("https://www.example.gov.cn/3.html", null, [finding({ outcome: "review" }), finding()]),
    page("4.html", null, [finding(), finding({ outcome: "error", key: undefined as never })]),
    page("5.html", "无问题局", [finding({ outcome: "pass", key: undefined as never })]),
  ];

  it("have a sheet a body and a row a root cause, and are read back by the spreadsheet library as they were", async () => {
    const { sheets } = await hucre.readXlsx(await workbookOf(site), { readStyles: true });
    expect(sheets.map(({ name }) => name)).toEqual(["清漳县教育局", "www.example.gov.cn", "未知单位"]);
    const [title, facts, head, late, index] = sheets[0]!.rows;
    expect(title![0]).toBe("整改工单：清漳县教育局");
    expect(facts![0]).toBe("检查日\u20022026-11-23\u3000\u3000整改期限\u20022026-12-07（10 个工作日）");
    expect(head).toEqual([
      "级别",
      "规则",
      "问题",
      "改法",
      "依据",
      "涉及页数",
      "页面（举例）",
      "整改期限",
      "状态",
      "备注",
      "问题编号（请勿改动）",
    ]);
    expect(late!.slice(0, 2)).toEqual(["错误", "late"]);
    expect(index!.slice(0, 10)).toEqual([
      "警告",
      "索引号",
      "例如：索引号未填写。",
      "请填写索引号。",
      "政府信息公开条例第十二条",
      "2",
      "https://www.example.gov.cn/1.html\nhttps://www.example.gov.cn/2.html",
      "2026-12-07",
      "待整改",
      null,
    ]);
    expect(String(index![10]).split("\n")).toHaveLength(2);
    expect(sheets[1]!.rows.slice(3).map((row) => row[0])).toEqual(["警告", "需人工核实"]);
    expect(sheets[2]!.rows).toHaveLength(4);
  });

  it("offer the states to choose from, hide the keys, and have no formula", async () => {
    const hostile = [
      page(`${HOSTILE}.html`, HOSTILE, [finding({ message: HOSTILE, fix: `+${HOSTILE}`, rule: HOSTILE })]),
    ];
    const { sheets } = await hucre.readXlsx(await workbookOf(hostile), { readStyles: true });
    const [sheet] = sheets;
    expect(sheet!.dataValidations).toMatchObject([{ type: "list", range: "I4:I4" }]);
    expect(JSON.stringify(sheet!.dataValidations)).toContain('["待整改","已整改","不属实"]');
    expect(sheet!.columns?.[10]?.hidden).toBe(true);
    expect(sheet!.rows[3]![2]).toBe(HOSTILE);
    for (const cell of sheet!.cells?.values() ?? []) expect(cell.formula).toBeUndefined();
  });

  it("can be written in English, and where there is nothing to do", async () => {
    const english = await hucre.readXlsx(await workbookOf(site, { locale: "en" }));
    expect(english.sheets[2]!.name).toBe("Unknown body");
    expect(english.sheets[0]!.rows[2]).toContain("What is wrong");
    const nothing = await hucre.readXlsx(await workbookOf([]));
    expect(nothing.sheets.map(({ name, rows }) => [name, rows.length])).toEqual([["没有待整改的问题", 3]]);
  });

  it("go on in another row where a cell would be too long, and in one sheet beyond 200 bodies", async () => {
    const many = Array.from({ length: 2_500 }, (_, at) => page(`p${at}.html`, "局", [finding()]));
    const { sheets } = await hucre.readXlsx(await workbookOf(many));
    const rows = sheets[0]!.rows.slice(3);
    expect(rows.length).toBeGreaterThan(2);
    expect(rows.reduce((sum, row) => sum + Number(row[5]), 0)).toBe(2_500);
    const bodies = Array.from({ length: 250 }, (_, at) => page(`p${at}.html`, `第${at}局`, [finding()]));
    const bytes = await workbookOf(bodies);
    const read = (await readOrderFile(bytes, "工单.xlsx"))!;
    expect([read.length, read.at(-1)!.name]).toEqual([201, "其他单位"]);
    expect(readOrders(read).orders.flatMap(({ findings }) => findings)).toHaveLength(250);
  });

  it("belong to the publisher, else to the host", () => {
    expect(responsibleBody(page("http://www.example.gov.cn:8080/a", " 县\n教育局 ", []))).toBe("县 教育局");
    expect(responsibleBody(page("http://www.example.gov.cn:8080/a", " ", []))).toBe("www.example.gov.cn");
    expect(responsibleBody(page("file:///a.html", null, []))).toBeNull();
    expect(responsibleBody(page("a.html", null, []))).toBeNull();
  });
});

describe("work orders that were filled in", () => {
  const rules = ["index-number", "late"];
  const one = finding();
  const two = finding({ rule: "late", reason: "late" });
  const three = finding({ rule: "tags" });
  const site = [
    page("a b.html", "局", [one, two]),
    page("b.html", "局", [finding({ key: one.key!.replace("0", "z") })]),
  ];

  it("say what is closed, what is marked as mended but still there, and what is open", async () => {
    const bytes = await workbookOf([...site, page("c.html", "局", [three])]);
    const { orders, problems } = readOrders(await filledIn(bytes, { 0: "已整改", 1: "Mended", 2: " 不属实 " }));
    expect(problems).toEqual([]);
    expect(orders.map(({ row, state, rule, findings }) => [row, state, rule, findings.length])).toEqual([
      [4, "mended", "索引号", 2],
      [5, "mended", "late", 1],
      [6, "disputed", "tags", 1],
    ]);
    const found = seen(rules);
    found.add(page("./a b.html", null, [one]));
    found.add(page("b.html", null, []));
    expect(checkOrders(orders, found)).toMatchObject([
      { outcome: "still-there", found: 1, gone: 1, notLookedAt: 0, pages: ["a b.html"] },
      { outcome: "closed", found: 0, gone: 1 },
      { outcome: "not-looked-at", notLookedAt: 1 },
    ]);
    const untouched = readOrders(await filledIn(bytes, { 1: "" })).orders;
    expect(checkOrders(untouched, found).map(({ outcome }) => outcome)).toEqual(["open", "gone", "open"]);
  });

  it("are used as far as they can be read; the others are named by sheet and row", async () => {
    const sheets = await filledIn(await workbookOf(site), { 0: "差不多了" });
    const rows = sheets[0]!.rows.map((row) => [...row]);
    rows.push([...rows[4]!.slice(0, 10), ""], [...rows[4]!.slice(0, 10), "=1+1"], ["", " "], ["手写的一行"]);
    const read = readOrders([
      { name: "局", rows },
      { name: "通讯录", rows: [["姓名", "电话"]] },
      { name: "空", rows: [[""]] },
    ]);
    expect(read.orders.map(({ row }) => row)).toEqual([5]);
    expect(read.problems.map(({ message }) => message)).toEqual([
      "工作表“局”第 4 行的状态“差不多了”无法识别，请改为“待整改”“已整改”或“不属实”。",
      "工作表“局”第 6 行没有问题编号，请从原工单中复制整行。",
      "工作表“局”第 7 行的问题编号“=1+1”无法识别，请从原工单中复制整行。",
      "工作表“局”第 9 行没有问题编号，请从原工单中复制整行。",
      "工作表“通讯录”没有“状态”和“问题编号（请勿改动）”两栏的表头，未读取；如果是工单，请恢复表头。",
    ]);
    for (const { message } of readOrders([{ name: "x", rows: [["a"]] }], "en").problems)
      expect(message).not.toMatch(/\p{Script=Han}/u);
  });

  it("keep pages whatever they are called", async () => {
    const names = [
      "_x0041_ 甲.html",
      "#REF!",
      "=1+1",
      "'a",
      "𠮷 \u001b[2J\nb.html",
      "https://x.example/?a=1&b=<c>",
      "长".repeat(2_000),
    ];
    const pages = names.map((name) => page(name, "局", [finding()]));
    const sheets = await filledIn(await workbookOf(pages), { 0: "已整改" });
    const { orders, problems } = readOrders(sheets);
    expect(problems).toEqual([]);
    const found = seen(rules);
    for (const one of pages) found.add({ ...one, findings: [] });
    expect(checkOrders(orders, found)).toMatchObject([{ outcome: "closed", gone: names.length, notLookedAt: 0 }]);
  });

  it("may have their columns moved", () => {
    const rows = [
      ["Keys (do not change)", "State"],
      [`${"0".repeat(14)} late a.html`, "mended"],
    ];
    expect(readOrders([{ name: "s", rows }]).orders).toMatchObject([{ row: 2, state: "mended" }]);
  });

  it("are bounded", () => {
    const rows = [["状态", "问题编号（请勿改动）"], ...Array.from({ length: 120_000 }, () => ["?", "k r p"])];
    const read = readOrders([{ name: "s", rows }]);
    expect(read.problems).toHaveLength(500);
    const long = readOrders([{ name: "s", rows: [rows[0]!, ["", `k r ${"x ".repeat(16_000)}`]] }]);
    expect(long.problems[0]!.message.length).toBeLessThan(150);
  });

  it("are no other file", async () => {
    expect(await readOrderFile(new TextEncoder().encode("<table>"), "a.html")).toBeNull();
    await expect(readOrderFile(new TextEncoder().encode("PK\u0003\u0004 broken"), "a.xlsx")).rejects.toThrow();
  });
});

describe("names of sheets", () => {
  it("are allowed, short, and none twice", () => {
    const long = "清漳县人民政府办公室".repeat(5);
    const names = sheetNames(
      ["A/B:C*?[x]", "a b c x", "'x'", "", "History", long, long, "𠮷".repeat(40), " \u0000 "],
      "未知单位",
    );
    expect(names).toEqual([
      "A B C x",
      "a b c x (2)",
      "x",
      "未知单位",
      "History_",
      long.slice(0, 31),
      `${long.slice(0, 27)} (2)`,
      "𠮷".repeat(15),
      "未知单位 (2)",
    ]);
    for (const name of names) expect(name.length).toBeLessThanOrEqual(31);
  });
});
