import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { core } from "../core.js";
import { type FakeOptions, folderWith, mulu as muluWith } from "../test-kit.js";

const mulu = (argv: string[], options: FakeOptions = {}) => muluWith(argv, { engine: core, ...options });

const head =
  "文件名称,文号,文件性质,公开属性,公开属性确定日期,密级,公开审查日期,报批日期,印发日期,公开日期,公开渠道,不主动公开理由,备案日期";
const good =
  "关于食堂管理的通知,清漳教发〔2026〕1号,,主动公开,2026-03-02,非涉密,2026-03-04,2026-03-03,2026-03-05,2026-03-06,政府网站";
const late =
  "关于校车管理的通知,清漳教发〔2026〕2号,,主动公开,2026-03-02,非涉密,2026-03-04,2026-03-03,2026-03-05,2026-06-01,政府网站";
const withheld =
  "关于信访事项的答复,清漳教函〔2025〕3号,政策性文件,不予公开,2025-03-02,非涉密,,2025-03-03,2025-03-05,,";
const bad = "关于校服的通知,清漳教发〔2026〕4号,,主动公开,昨天,非涉密,,,,,";

const now = ["--now", "2026-11-23"];
const audit = async (rows: string[], argv: string[] = []) => {
  const cwd = await folderWith({ "台账.csv": [head, ...rows].join("\r\n") });
  return { cwd, ...(await mulu(["record", "audit", "台账.csv", ...now, ...argv], { cwd })) };
};

describe("record audit", () => {
  it("finds nothing in a register without faults", async () => {
    const { code, stdout, stderr } = await audit([good]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("没有");
    expect(stdout).toContain("1 份文件，应改 0 处，需人工核实 0 处。");
  });

  it("says what is wrong with which document, by which law, and how to mend it", async () => {
    const { code, stdout } = await audit([good, late, withheld]);
    expect(code).toBe(1);
    expect(stdout).toContain("第3行“关于校车管理的通知”形成于2026-03-05，最迟应于2026-04-02公开，2026-06-01才公开");
    expect(stdout).toMatch(/record-withholding-reason {2}第4行“关于信访事项的答复”不主动公开，没有说明理由/);
    expect(stdout).toContain("record-filed-before-approval");
    expect(stdout).toContain("国务院令第711号");
  });

  it("names rows that can't be read by row and column, and judges the others", async () => {
    const { code, stdout } = await audit([bad, late]);
    expect(code).toBe(2);
    expect(stdout).toContain("第2行E（公开属性确定日期）栏的“昨天”不是日期");
    expect(stdout).toContain("record-published-in-time");
    expect(stdout).toContain("1 份文件，应改 1 处");
  });

  it("keeps the threshold", async () => {
    expect((await audit([late], ["--fail-on", "never"])).code).toBe(0);
    const odd = await audit([good.replace("清漳教发〔2026〕1号", "清漳教发[2026]1号")]);
    expect(odd.code).toBe(0);
    expect(odd.stdout).toContain("应写作“清漳教发〔2026〕1号”");
  });

  it("gives JSON, with the years", async () => {
    const { stdout } = await audit([good, withheld], ["--format", "json"]);
    const report = JSON.parse(stdout);
    expect(report).toMatchObject({
      registerReport: 1,
      source: "台账.csv",
      day: "2026-11-23",
      documents: 2,
      problems: [],
    });
    expect(report.years.map(({ year, nonPublic }: { year: number; nonPublic: object }) => [year, nonPublic])).toEqual([
      [2025, { count: 1, share: 1, change: null, trend: null }],
      [2026, { count: 0, share: 0, change: -1, trend: "fewer" }],
    ]);
  });

  it("takes JSON, in English too", async () => {
    const register = {
      register: 1,
      records: [{ documentName: "<b>甲</b>", issuedOn: "2026-03-05", secrecyLevel: "", disclosureStatus: "" }],
    };
    const cwd = await folderWith({ "r.json": JSON.stringify(register) });
    const { code, stdout } = await mulu(["record", "audit", "r.json", ...now, "--lang", "en"], { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain("Row 1, “<b>甲</b>”, has neither a secrecy level nor a disclosure status.");
  });

  it("writes HTML without markup of the register, and tables without formulas", async () => {
    const rows = ["<img src=x onerror=alert(1)>,,,,,,,,,,", '"=HYPERLINK(""http://x"")",,,,,,,,,,', good];
    const html = await audit(rows, ["--out", "报告.html"]);
    const page = await readFile(join(html.cwd, "报告.html"), "utf8");
    expect(page).toContain("&lt;img src=x");
    expect(page).not.toMatch(/<img|<script/);
    expect(page).toContain('class="bar"');
    const csv = await audit(rows, ["--out", "问题.csv"]);
    const table = await readFile(join(csv.cwd, "问题.csv"), "utf8");
    expect(table.startsWith("\ufeff")).toBe(true);
    expect(table).toContain("\"'=HYPERLINK(");
    const xlsx = await audit(rows, ["--out", "问题.xlsx"]);
    expect((await readFile(join(xlsx.cwd, "问题.xlsx"))).subarray(0, 2).toString()).toBe("PK");
  });

  it.each([
    ["无.csv", "“无.csv”"],
    ["空.csv", "“空.csv”：没有找到表头"],
    ["坏.json", "“坏.json”"],
    ["对象.json", "“对象.json”：这不是文件台账"],
    ["夹", "“夹”不是一个文件"],
  ])("refuses %s in one sentence", async (file, sentence) => {
    const cwd = await folderWith({
      "空.csv": "甲,乙\r\n1,2",
      "坏.json": "{",
      "对象.json": '{"a":1}',
      "夹/页.html": "<p>",
    });
    const { code, stdout, stderr } = await mulu(["record", "audit", file, ...now], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(/^mulu: [^\n]+。\n$/);
    expect(stderr).toContain(sentence);
  });
});

describe("record template", () => {
  it.each(["xlsx", "csv", "json"])("as %s is a register that can be filled in, without a document", async (format) => {
    const cwd = await folderWith({});
    const file = `模板.${format}`;
    expect((await mulu(["record", "template", "--out", file], { cwd })).code).toBe(0);
    const { code, stderr } = await mulu(["record", "audit", file, ...now], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain("台账里没有文件");
  });
});
