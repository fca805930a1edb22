import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { core } from "../core.js";
import { type FakeOptions, folderWith, mulu as muluWith } from "../test-kit.js";

const mulu = (argv: string[], options: FakeOptions = {}) => muluWith(argv, { engine: core, ...options });

const head =
  "舆情标题,发现时间,来源,等级,研判时间,研判结论,责任单位,首次发布时间,发布会时间,回应时间,回应渠道,回应链接,办结时间";
const good =
  "午餐分量不足,2026-11-16 09:10,网民留言,一般,2026-11-16 11:00,需回应,后勤科,,,2026-11-17 16:30,政府网站,https://www.qingzhang.example/1.html,2026-11-18 17:00";
const late =
  "中考改革的传言,2026-11-18 09:00,论坛,一般,2026-11-18 10:00,需回应,办公室,,,2026-11-20 09:01,政府网站,,2026-11-21 17:00";
const emergency =
  "食物中毒,2026-11-23 02:00,来电,重大突发事件,2026-11-23 03:00,需回应,安全科,2026-11-23 06:00,,,政府网站,,";
const never = "供暖不足,2026-11-20 08:30,来信,一般,2026-11-20 10:00,需回应,后勤科,,,,,,";
const bad = "名单的质疑,昨天,来电,一般,,,人事科,,,,,,";

const now = ["--now", "2026-11-23T09:00"];
const audit = async (rows: string[], argv: string[] = [], at = now) => {
  const cwd = await folderWith({ "台账.csv": [head, ...rows].join("\r\n") });
  return { cwd, ...(await mulu(["opinion", "audit", "台账.csv", ...at, ...argv], { cwd })) };
};

describe("opinion audit", () => {
  it("finds nothing in a register without faults", async () => {
    const { code, stdout, stderr } = await audit([good]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("\n按时 1\n\n1 起舆情，应改 0 处，需人工核实 0 处。\n");
    expect(stdout).not.toContain("现在应办");
  });

  it("says what is late, what was never answered, and what is to be done now", async () => {
    const { code, stdout } = await audit([good, late, emergency, never]);
    expect(code).toBe(1);
    expect(stdout).toContain(
      "第3行“中考改革的传言”发现于2026-11-18 09:00，最迟应于2026-11-20 09:00回应，2026-11-20 09:01才回应。",
    );
    expect(stdout).toMatch(/opinion-answered {2}第5行“供暖不足”发现于2026-11-20 08:30，最迟应于2026-11-22 08:30回应/);
    expect(stdout).toContain("国办发〔2016〕61号");
    expect(stdout).toContain(
      "现在应办（2）：\n  ● 超期  第5行“供暖不足”回应，最迟2026-11-22 08:30\n  ○ 期限未到  第4行“食物中毒”举行新闻发布会，最迟2026-11-24 02:00\n",
    );
    expect(stdout).toContain("按时 1；超期回应 1；超期未办 1；期限未到 1；其中未办结 2");
  });

  it("judges for the moment that --now names, to the minute", async () => {
    const at = async (moment: string) => (await audit([never], [], ["--now", moment])).code;
    expect(await at("2026-11-22T08:30")).toBe(0);
    expect(await at("2026-11-22T08:31")).toBe(1);
    expect(await at("2026-11-22T00:31:00Z")).toBe(1);
    const first = await audit([good, late, emergency, never], ["--format", "json"]);
    expect((await audit([good, late, emergency, never], ["--format", "json"])).stdout).toBe(first.stdout);
  });

  it("names rows that can't be read by row and column, and judges the others", async () => {
    const { code, stdout } = await audit([bad, late]);
    expect(code).toBe(2);
    expect(stdout).toContain("第2行B（发现时间）栏的“昨天”不是时间，请写作2026-11-23 15:30的样式。");
    expect(stdout).toContain("opinion-answered-in-time");
    expect(stdout).toContain("1 起舆情，应改 1 处");
  });

  it("keeps the threshold", async () => {
    expect((await audit([late], ["--fail-on", "never"])).code).toBe(0);
  });

  it("gives JSON, with the counts", async () => {
    const { stdout } = await audit([good, emergency], ["--format", "json"]);
    const report = JSON.parse(stdout);
    expect(report).toMatchObject({
      opinionReport: 1,
      source: "台账.csv",
      at: "2026-11-23 09:00",
      incidents: 2,
      problems: [],
    });
    expect(report.levels.map(({ level, open }: { level: string; open: number }) => [level, open])).toEqual([
      ["grave", 1],
      ["general", 0],
    ]);
  });

  it("takes JSON, in English too", async () => {
    const register = { opinionRegister: 1, records: [{ title: "<b>甲</b>", foundAt: "2026-11-01T01:00:00Z" }] };
    const cwd = await folderWith({ "r.json": JSON.stringify(register) });
    const { code, stdout } = await mulu(["opinion", "audit", "r.json", ...now, "--lang", "en"], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain("The register has no column “level”");
    expect(stdout).toContain("? to look at  row 1, “<b>甲</b>”: answer by 2026-11-03 09:00");
  });

  it("writes HTML without markup of the register, with web addresses as the only links, and tables without formulas", async () => {
    const rows = [
      "<img src=x onerror=alert(1)>,,,,,,,,,,,,",
      '"=HYPERLINK(""http://x"")",,,,,,,,,,,,',
      late.replace("政府网站,,", "政府网站,https://www.qingzhang.example/?a=1&b=2,"),
      `${late.replace("政府网站,,", "政府网站,javascript:alert(1),").replace("中考", "高考")}`,
    ];
    const html = await audit(rows, ["--out", "报告.html"]);
    const page = await readFile(join(html.cwd, "报告.html"), "utf8");
    expect(page).toContain("&lt;img src=x");
    expect(page).not.toMatch(/<img|<script/);
    expect([...page.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
      "https://www.qingzhang.example/?a=1&amp;b=2",
    ]);
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
    ["对象.json", "“对象.json”：这不是政务舆情台账"],
    ["夹", "“夹”不是一个文件"],
  ])("refuses %s in one sentence", async (file, sentence) => {
    const cwd = await folderWith({
      "空.csv": "甲,乙\r\n1,2",
      "坏.json": "{",
      "对象.json": '{"a":1}',
      "夹/页.html": "<p>",
    });
    const { code, stdout, stderr } = await mulu(["opinion", "audit", file, ...now], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(/^mulu: [^\n]+。\n$/);
    expect(stderr).toContain(sentence);
  });
});

describe("opinion template", () => {
  it.each(["xlsx", "csv", "json"])("as %s is a register that can be filled in, without an incident", async (format) => {
    const cwd = await folderWith({});
    const file = `模板.${format}`;
    expect((await mulu(["opinion", "template", file], { cwd })).code).toBe(0);
    const { code, stderr } = await mulu(["opinion", "audit", file, ...now], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain("台账里没有舆情");
  });
});
