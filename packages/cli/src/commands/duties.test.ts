import { readFile } from "node:fs/promises";
import { join } from "node:path";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { core } from "../core.js";
import { folderWith, mulu as muluWith } from "../test-kit.js";

const files = {
  "done.json": JSON.stringify({
    done: [
      { duty: "REG-49a", due: "2026-01-31", on: "2026-01-29" },
      { duty: "REG-49b", due: "2026-03-31", on: "2026-04-02", note: "=cmd" },
      { duty: "CZ-4.2b-annual", due: "2026-12-30", on: "2026-12-20" },
    ],
  }),
  "unknown.json": '{"done": [{"duty": "CZ-9", "due": "2026-12-30", "on": "2026-12-20"}]}',
  "broken.json": "{",
};
const mulu = async (argv: string[], now = "2026-11-23") =>
  muluWith(["duties", ...argv, "--now", now], { engine: core, cwd: await folderWith(files) });

describe("duties", () => {
  it("lists this year: what is overdue, due and done, by which source", async () => {
    const { code, stdout } = await mulu(["--done", "done.json"]);
    expect(code).toBe(0);
    expect(stdout).toBe(
      [
        "政务公开工作期限  2026-01-01 至 2026-12-31（截至 2026-11-23）",
        "",
        "✓ 已完成  2026-01-31 星期六  于 2026-01-29 完成",
        "    要求：向本级公开工作主管部门提交上一年度的公开工作年度报告并公布（2025年度）",
        "    责任单位：县级以上人民政府部门",
        "    依据：《中华人民共和国政府信息公开条例》（国务院令第711号）第四十九条（REG-49a）",
        "✓ 逾期完成  2026-03-31 星期二  于 2026-04-02 完成",
        "    要求：公布本级政府上一年度的公开工作年度报告（2025年度）",
        "    责任单位：县级以上地方人民政府的公开工作主管部门",
        "    依据：《中华人民共和国政府信息公开条例》（国务院令第711号）第四十九条（REG-49b）",
        "    备注：=cmd",
        "○ 未到期  2026-12-30 星期三  还有 37 天",
        "    要求：报送上一年度本县区教育领域基层政务公开标准化规范化的推进情况（原文写“上一年度”，报送日期却在年末，所指年度以市教育局的要求为准）（2025年度或者2026年度，待明确）",
        "    责任单位：县区教育局",
        "    依据：《长治市教育局关于做好教育领域基层政务公开标准目录编制工作的通知》第四部分第（二）项（CZ-4.2b-annual）",
        "",
        "已逾期 0 项，未到期 1 项，已完成 2 项。",
        "通知要求年末报送“上一年度”的推进情况，既可以理解为前一年，也可以理解为即将结束的当年，通知没有写明，以市教育局的要求为准。明确后请用 --covers previous（前一年）或 --covers current（当年）设定。",
        "2026-01-01 之前到期、没有登记完成的还有 22 项，最早的是 2020-01-31，请用 --from 2020-01-31 查看。",
        "按周期计算，还没有登记过完成日期，因此没有列出：首页信息至少每2周更新（据转载）（V-home-stale）。",
        "",
      ].join("\n"),
    );
  });

  it("ends with 1 where something is overdue and not done", async () => {
    const { code, stdout } = await mulu(["--lang", "en"]);
    expect(code).toBe(1);
    expect(stdout).toContain("● overdue  2026-03-31 Tuesday  237 days over\n");
    expect(stdout).toContain("2 overdue, 1 not due yet, 0 done.");
    // Done later is not done yet.
    expect((await mulu(["--done", "done.json"], "2026-04-01")).code).toBe(1);
    expect((await mulu(["--from", "2026-12-01"])).code).toBe(0);
    expect((await mulu(["--from", "2026-12-01"], "2026-12-31")).code).toBe(1);
    expect((await mulu(["--from", "2026-12-01", "--done", "done.json"], "2026-12-31")).code).toBe(0);
  });

  it("takes a span in either writing, the rest of its year by default", async () => {
    const { stdout, code } = await mulu(["--to", "2020年12月1日"]);
    expect([code, stdout.split("\n")[0]]).toEqual([1, "政务公开工作期限  2020-01-01 至 2020-12-01（截至 2026-11-23）"]);
    expect((await mulu(["--from", "2030-06-01"])).stdout).toContain("  2030-06-01 至 2030-12-31（");
    expect((await mulu(["--from", "2026-06-01", "--to", "2026-06-02"])).stdout).toContain("这段时间没有到期的工作。");
  });

  it("names one year once it is settled, and never guesses it", async () => {
    const covers = async (...argv: string[]) => {
      const { stdout } = await mulu(["--format", "json", "--from", "2026-12-01", ...argv]);
      const { unclear, items } = JSON.parse(stdout);
      return [items[0].covers, unclear === null];
    };
    expect(await covers()).toEqual([[2025, 2026], false]);
    expect(await covers("--covers", "previous")).toEqual([[2025], true]);
    expect(await covers("--covers", "current")).toEqual([[2026], true]);
  });

  it("lists only the duties that are named", async () => {
    const { code, stdout } = await mulu(["--only", "CZ-4.2b-annual, V-home-stale", "--format", "json"]);
    const { items, earlier, withoutStart } = JSON.parse(stdout);
    expect([code, items.length, earlier.count, withoutStart]).toEqual([0, 1, 5, ["V-home-stale"]]);
    // What is noted down of others doesn't matter.
    expect((await mulu(["--only", "REG-49a", "--done", "done.json"])).code).toBe(0);
    expect((await mulu(["--only", "REG-49a"])).code).toBe(1);
  });

  it("writes JSON with its totals", async () => {
    const { stdout } = await mulu(["--format", "json", "--done", "done.json"]);
    expect(JSON.parse(stdout)).toMatchObject({
      today: "2026-11-23",
      from: "2026-01-01",
      to: "2026-12-31",
      covers: null,
      earlier: { count: 22, first: "2020-01-31" },
      withoutStart: ["V-home-stale"],
      totals: { overdue: 0, open: 1, done: 2 },
      items: [
        { duty: "REG-49a", due: "2026-01-31", state: "done", done: { on: "2026-01-29", late: false, note: "" } },
        { duty: "REG-49b", state: "done", done: { late: true } },
        { duty: "CZ-4.2b-annual", left: 37, done: null, who: "县区教育局" },
      ],
    });
  });

  it("writes CSV for spreadsheets, and a calendar by the name of its file", async () => {
    const { stdout } = await mulu(["--format", "csv", "--done", "done.json"]);
    expect(stdout.startsWith("\ufeff政务公开工作期限\r\n")).toBe(true);
    expect(stdout).toContain(",'=cmd,REG-49b\r\n");

    const cwd = await folderWith(files);
    const argv = ["duties", "--out", "due.ics", "--remind", "7, 1", "--now", "2026-11-23T10:00"];
    const contents = [];
    for (let times = 0; times < 2; times++) {
      expect((await muluWith(argv, { engine: core, cwd })).code).toBe(1);
      contents.push(await readFile(join(cwd, "due.ics"), "utf8"));
    }
    expect(contents[1]).toBe(contents[0]);
    const events = new ICAL.Component(ICAL.parse(contents[0]!)).getAllSubcomponents("vevent");
    expect(events.map((one) => String(one.getFirstPropertyValue("dtstart")))).toEqual([
      "2026-01-31",
      "2026-03-31",
      "2026-12-30",
    ]);
    expect(String(events[0]!.getFirstPropertyValue("dtstamp"))).toBe("2026-11-23T02:00:00Z");
    expect(events[2]!.getAllSubcomponents("valarm").map((one) => String(one.getFirstPropertyValue("trigger")))).toEqual(
      ["-P6DT15H", "-PT15H"],
    );
  });

  it.each([
    [["--from", "gestern"], "--from 的值“gestern”不是日期，请写作 2026-11-23 或 2026年11月23日。"],
    [["--to", "2026-02-30"], "--to 的值“2026-02-30”不是日期，请写作 2026-11-23 或 2026年11月23日。"],
    [
      ["--from", "2026-12-31", "--to", "2026-01-01"],
      "起始日期 2026-12-31 晚于截止日期 2026-01-01，请核对 --from 和 --to。",
    ],
    [["--covers", "2025"], "--covers 的值“2025”无效，请写 previous（前一年）或 current（当年）。"],
    [["--remind", "14"], "只有 ics 格式有提醒，请加上 --format ics，或者去掉 --remind。"],
    [
      ["--format", "ics", "--remind", "14,x"],
      "--remind 的值“14,x”无效，请写 0 至 365 的整数，用逗号分开，不超过 10 个。",
    ],
    [
      ["--format", "ics", "--remind", "366"],
      "--remind 的值“366”无效，请写 0 至 365 的整数，用逗号分开，不超过 10 个。",
    ],
    [["--only", "REG-49a,CZ-9"], "--only 中的编号“CZ-9”不存在，请核对。"],
    [["--only", "REG-26-20wd"], "--only 中的“REG-26-20wd”在依据中没有写明日期或者周期，请去掉。"],
    [["--format", "xlsx"], "没有“xlsx”这种格式，--format 请写 text, json, csv, ics 之一。"],
    [["--done", "none.json"], "找不到“none.json”，请核对路径和文件名。"],
    [["--done", "broken.json"], "“broken.json”：文件不是有效的 JSON；请检查逗号和引号是否齐全。"],
    [["--done", "unknown.json"], "“unknown.json”：第 1 条完成记录的编号“CZ-9”不存在；请核对 duty。"],
    [["2026"], "参数过多，请用 --help 查看用法。"],
  ])("refuses %j in one sentence", async (argv, sentence) => {
    expect(await mulu(argv)).toEqual({ code: 2, stdout: "", stderr: `mulu: ${sentence}\n` });
  });
});
