import { describe, expect, it } from "vitest";
import { core } from "../core.js";
import { mulu as muluWith } from "../test-kit.js";

const mulu = (argv: string[]) => muluWith(["deadline", ...argv, "--now", "2026-11-23"], { engine: core });

describe("deadline", () => {
  it("says the day, what is left, and by which law", async () => {
    const { code, stdout } = await mulu(["2026-11-10"]);
    expect(code).toBe(0);
    expect(stdout).toBe(
      [
        "形成或变更之日  2026-11-10 星期二",
        "最迟公开之日    2026-12-08 星期二（20 个工作日）",
        "截至 2026-11-23，还有 15 天（11 个工作日）。",
        "依据：《中华人民共和国政府信息公开条例》（国务院令第711号）第二十六条。法律、法规另有期限的从其规定。",
        "",
      ].join("\n"),
    );
  });

  it("counts holidays and the weekends worked in exchange, as the calendar does", async () => {
    // 国庆 and 中秋 2026: 1 to 7 October and 25 September off; 20 September and 10 October worked.
    const { stdout } = await mulu(["2026年9月24日", "--days", "1"]);
    expect(stdout).toContain("2026-09-28 星期一（1 个工作日）");
    expect(stdout).toContain("已超过 56 天");
    expect(stdout).toContain("规定的是 20 个工作日");
  });

  it("says that a day is provisional where a year isn't announced", async () => {
    const { stdout } = await mulu(["2026-12-20", "--lang", "en"]);
    expect(stdout).toContain("The holidays of 2027 are not announced yet");
    const { stdout: json } = await mulu(["2026-12-20", "--format", "json"]);
    expect(JSON.parse(json)).toMatchObject({ formed: "2026-12-20", workingDays: 20, provisional: true });
  });

  it.each([
    [["gestern"], "“gestern”不是日期，请写作 2026-11-23 或 2026年11月23日。"],
    [["2026-02-30"], "“2026-02-30”不是日期，请写作 2026-11-23 或 2026年11月23日。"],
    [["2026-11-23x"], "“2026-11-23x”不是日期，请写作 2026-11-23 或 2026年11月23日。"],
    [["2026-11-23", "--days", "-1"], "--days 的值“-1”无效，请写 0 至 10000 的整数。"],
    [["2026-11-23", "--days", "1.5"], "--days 的值“1.5”无效，请写 0 至 10000 的整数。"],
    [["2026-11-23", "--days", "99999"], "--days 的值“99999”无效，请写 0 至 10000 的整数。"],
  ])("refuses %j in one sentence", async (argv, sentence) => {
    expect(await mulu(argv)).toEqual({ code: 2, stdout: "", stderr: `mulu: ${sentence}\n` });
  });
});
