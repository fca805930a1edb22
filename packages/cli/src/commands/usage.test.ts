import { describe, expect, it } from "vitest";
import { fakeEngine, folderWith, mulu } from "../test-kit.js";

const page = (body: string) => `<!doctype html><title>页</title>${body}`;
const files = {
  "clean.html": page("<pass error><not-applicable info>"),
  "hint.html": page("<fail info>"),
  "warning.html": page("<fail warning><review error>"),
  "error.html": page("<fail error>"),
  "review.html": page("<review error>"),
};

describe("exit codes", () => {
  it.each<[string[], number]>([
    [["clean.html"], 0],
    [["review.html"], 0],
    [["hint.html"], 0],
    [["hint.html", "--fail-on", "info"], 1],
    [["warning.html"], 1],
    [["warning.html", "--fail-on", "error"], 0],
    [["error.html", "--fail-on", "error"], 1],
    [["error.html", "--fail-on", "never"], 0],
    [["clean.html", "error.html", "hint.html"], 1],
    [["missing.html"], 2],
    [["missing.html", "error.html"], 2],
    [["missing.html", "--fail-on", "never"], 2],
  ])("%j ends with %i", async (argv, code) => {
    expect((await mulu(["audit", ...argv], { cwd: await folderWith(files) })).code).toBe(code);
  });
});

describe("bad usage", () => {
  it.each<[string[], string]>([
    [["audit"], "没有给出要检查的内容，请在 mulu audit 后面写上文件、文件夹或网址。"],
    [["audti", "a"], "没有“audti”这个命令，检查网页请用 mulu audit，全部命令请用 mulu --help 查看。"],
    [["audit", "a", "--formt", "json"], "没有“--formt”这个选项，请用 --help 查看全部选项。"],
    [["audit", "a", "--out"], "选项“--out”后面缺少值，请补上。"],
    [
      ["audit", "a", "--format", "xml"],
      "没有“xml”这种格式，--format 请写 text, json, html, csv, sarif, junit, xlsx 之一。",
    ],
    [
      ["audit", "a", "--now", "gestern"],
      "--now 的值“gestern”不是有效的日期或时间，请写成 2026-11-23 或 2026-11-23T09:00。",
    ],
    [
      ["audit", "a", "--preset", "strickt"],
      "没有“strickt”这个规则组合，可能是“strict”，--preset 请写 strict、standard、national、changzhi、essential 之一，或者规则组合文件的路径（含扩展名）。",
    ],
    [["audit", "a", "--fail-on", "all"], "--fail-on 的值“all”无效，请写 error、warning、info 或 never。"],
    [["audit", "a", "--lang", "de"], "不支持语言“de”，--lang 请写 zh-CN 或 en。"],
    [["audit", "a", "--catalog", "none.json"], "找不到“none.json”，请核对路径和文件名。"],
  ])("%j", async (argv, sentence) => {
    const ran = await mulu(argv);
    expect(ran).toEqual({ code: 2, stdout: "", stderr: `mulu: ${sentence}\n` });
  });

  it("is told apart from a fault of Mulu's own", async () => {
    const builtInCatalog = { ...fakeEngine.builtInCatalog, entries: null as never };
    const ran = await mulu(["audit", "a"], { engine: { builtInCatalog } });
    expect(ran).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^mulu: Mulu 自身出错（.+），请把这条信息和所用的命令告知维护人员。\n$/),
    });
  });

  it("is told in English, too", async () => {
    expect((await mulu(["audit", "--lang", "en"])).stderr).toBe(
      "mulu: Nothing was given to check; name files, folders or addresses after mulu audit.\n",
    );
  });
});

describe("help", () => {
  it.each<[string[], string[]]>([
    [["--help"], ["用法：", "audit", "检查文件、文件夹和网址"]],
    [
      ["audit", "--help"],
      ["用法：", "--fail-on", "退出码：", "  2  用法有误"],
    ],
    [["help", "audit"], ["退出码："]],
    [
      ["audit", "--help", "--lang", "en"],
      ["Usage:", "Exit codes:", "language: zh-CN or en"],
    ],
  ])("%j", async (argv, parts) => {
    const ran = await mulu(argv);
    expect(ran.code).toBe(0);
    expect(ran.stderr).toBe("");
    for (const part of parts) expect(ran.stdout).toContain(part);
  });

  it("is shown, as an error, without a command", async () => {
    const ran = await mulu([]);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain("用法：");
  });

  it("fits the terminal, and is Chinese throughout", async () => {
    const ran = await mulu(["audit", "--help"], { columns: 80 });
    expect(ran.stdout).not.toMatch(/display help|Usage|Options|Arguments|default:/);
  });

  it("tells the version", async () => {
    expect(await mulu(["--version"])).toEqual({ code: 0, stdout: "9.9.9\n", stderr: "" });
  });
});
