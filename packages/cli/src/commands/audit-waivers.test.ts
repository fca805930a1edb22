import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { core } from "../core.js";
import { folderWith, mulu, pagesOf } from "../test-kit.js";

const page = (number: string) => `<!doctype html><meta charset="utf-8"><title>关于招生工作的通知</title>
<h1>关于招生工作的通知</h1><table><tr><td>索引号</td><td></td></tr><tr><td>文号</td><td>${number}</td></tr>
<tr><td>发布机构</td><td>县教育局</td></tr><tr><td>发布日期</td><td>2026-11-02</td></tr></table>`;
const files = { "a.html": page("清教 [2024]5号"), "site/b.html": page("清教〔2024〕6号") };
const engine = { ...core };
const now = ["--now", "2026-11-23"];

async function keysIn(cwd: string): Promise<Record<string, string>> {
  const ran = await mulu(["audit", "a.html", "--format", "json", ...now], { cwd, engine });
  return Object.fromEntries(pagesOf(ran)[0]!.findings.map(({ rule, key }) => [rule, key!]));
}

const waiver = { reason: "原件如此", by: "张三", on: "2026-11-01" };
const waivers = (...list: object[]) => JSON.stringify({ waivers: 1, list });

describe("--waivers", () => {
  it("counts what is set aside, and lists it with --all", async () => {
    const cwd = await folderWith(files);
    const keys = await keysIn(cwd);
    const list = waivers(
      { ...waiver, rule: "index-number", key: keys["index-number"] },
      { ...waiver, rule: "document-number", page: "./a.html", until: "2027-01-31" },
    );
    const named = { ...files, "w.json": list };
    const folder = await folderWith(named);
    const short = await mulu(["audit", "a.html", "--format", "json", "--waivers", "w.json", ...now], {
      cwd: folder,
      engine,
    });
    const rules = pagesOf(short)[0]!.findings.map(({ rule }) => rule);
    expect(rules).not.toContain("index-number");
    expect(rules).not.toContain("document-number");
    expect(JSON.parse(short.stdout).totals.waived).toBe(2);
    expect(short.stderr).toBe("");

    const whole = await mulu(["audit", "a.html", "--format", "json", "--all", "--waivers", "w.json", ...now], {
      cwd: folder,
      engine,
    });
    const shown = pagesOf(whole)[0]!.findings.find(({ rule }) => rule === "document-number")!;
    expect(shown).toMatchObject({ outcome: "fail", waiver: { ...waiver, until: "2027-01-31" } });
    const before = JSON.parse((await mulu(["audit", "a.html", "--format", "json", ...now], { cwd, engine })).stdout);
    const after = JSON.parse(whole.stdout);
    expect(after.totals.fail).toBe(before.totals.fail - 2);
  });

  it("does not change the exit code for what is left, and makes it 0 where nothing is", async () => {
    const cwd = await folderWith(files);
    const found = pagesOf(await mulu(["audit", "a.html", "--format", "json", ...now], { cwd, engine }))[0]!.findings;
    const all = [...new Set(found.map(({ rule }) => rule))].map((rule) => ({ ...waiver, rule, page: "a.html" }));
    const folder = await folderWith({ ...files, "all.json": waivers(...all), "one.json": waivers(all[0]!) });
    const code = async (...argv: string[]) => (await mulu(["audit", ...argv, ...now], { cwd: folder, engine })).code;
    expect(await code("a.html")).toBe(1);
    expect(await code("a.html", "--waivers", "one.json")).toBe(1);
    expect(await code("a.html", "--waivers", "all.json")).toBe(0);
    expect(await code("a.html", "site", "--waivers", "all.json")).toBe(1);
  });

  it.each(["text", "html"])("is shown in %s", async (format) => {
    const list = waivers({ ...waiver, rule: "index-number", page: "a.html" });
    const cwd = await folderWith({ ...files, "w.json": list });
    const argv = ["audit", "a.html", "--waivers", "w.json", "--format", format, ...now];
    const short = await mulu(argv, { cwd, engine });
    expect(short.stdout).toContain("已豁免");
    expect(short.stdout).not.toContain("原件如此");
    const whole = await mulu([...argv, "--all"], { cwd, engine });
    expect(whole.stdout).toContain("原件如此（张三，2026-11-01，长期有效）");
  });

  it.each([
    ["csv", ",已豁免,错误,", "原件如此（张三，2026-11-01，长期有效）"],
    ["sarif", '"suppressions":[{"kind":"external","status":"accepted"', "原件如此（张三，2026-11-01，长期有效）"],
    ["junit", '<skipped message="原件如此', "原件如此（张三，2026-11-01，长期有效）"],
  ])("is told apart from what failed in %s", async (format, waived, reason) => {
    const list = waivers({ ...waiver, rule: "index-number", page: "a.html" });
    const cwd = await folderWith({ ...files, "w.json": list });
    const argv = ["audit", "a.html", "--waivers", "w.json", "--format", format, ...now];
    expect((await mulu(argv, { cwd, engine })).stdout).not.toContain("原件如此");
    const { stdout } = await mulu([...argv, "--all"], { cwd, engine });
    expect(stdout).toContain(waived);
    expect(stdout).toContain(reason);
  });

  it("finds those that have ended, and those that nothing was found for on a page that was checked", async () => {
    const list = waivers(
      { ...waiver, rule: "index-number", page: "a.html", until: "2026-11-22" },
      { ...waiver, rule: "index-number", page: "other.html" },
      { ...waiver, rule: "document-number", page: "a.html" },
      { ...waiver, rule: "document-number", code: "missing", page: "a.html" },
    );
    const cwd = await folderWith({ ...files, "w.json": list });
    const argv = ["audit", "a.html", "--waivers", "w.json", ...now];
    const ran = await mulu([...argv, "--format", "json"], { cwd, engine });
    const { pages, totals } = JSON.parse(ran.stdout);
    expect(pages[1]).toMatchObject({ source: "w.json", kind: "other", item: null });
    expect(pages[1].findings).toEqual([
      expect.objectContaining({ rule: "waiver", outcome: "fail", reason: "expired", severity: "warning" }),
      expect.objectContaining({ rule: "waiver", outcome: "fail", reason: "unused", severity: "info" }),
    ]);
    expect(pages[1].findings[0].message).toContain("第 1 条豁免（索引号：原件如此）已于 2026-11-22 到期");
    expect(pages[1].findings[1].message).toContain("第 4 条豁免");
    expect(totals.pages).toBe(1);
    expect(ran.stderr).toBe("");
    expect((await mulu(argv, { cwd, engine })).stdout).toContain("第 1 条豁免");
  });

  it("is gone at the next audit where the waiver was taken out", async () => {
    const ended = { ...waiver, rule: "index-number", page: "a.html", until: "2026-11-22" };
    const cwd = await folderWith({ ...files, "w.json": waivers(ended) });
    const argv = ["audit", "a.html", "--waivers", "w.json", "--format", "json", ...now];
    await mulu([...argv, "--out", "last.json", "--quiet"], { cwd, engine });
    await writeFile(join(cwd, "w.json"), waivers());
    const { baseline } = JSON.parse((await mulu([...argv, "--baseline", "last.json"], { cwd, engine })).stdout);
    expect(baseline.gone.map(({ rule }: { rule: string }) => rule)).toEqual(["waiver"]);
    expect(baseline).toMatchObject({ new: 0, notLookedAt: { pages: [], findings: 0 } });
  });

  it("ends with 1 for one that has ended, and with 0 for one that nothing was found for", async () => {
    const found = pagesOf(
      await mulu(["audit", "a.html", "--format", "json", ...now], { cwd: await folderWith(files), engine }),
    );
    const all = [...new Set(found[0]!.findings.map(({ rule }) => rule))].map((rule) => ({
      ...waiver,
      rule,
      page: "a.html",
    }));
    const idle = { ...waiver, rule: "published-after-written", page: "a.html" };
    const cwd = await folderWith({
      ...files,
      "idle.json": waivers(...all, idle),
      "ended.json": waivers(...all, { ...idle, until: "2026-11-22" }),
    });
    const codeOf = async (file: string) =>
      (await mulu(["audit", "a.html", "--waivers", file, ...now], { cwd, engine })).code;
    expect(await codeOf("idle.json")).toBe(0);
    expect(await codeOf("ended.json")).toBe(1);
  });

  it("reaches the pages of an entry of the catalog, for one reason alone where one is named", async () => {
    const html = page("清教 [2024]5号").replace(
      "<h1>",
      '<p>当前位置：<a href="/">首页</a> &gt; <a href="/zs/">招生管理</a> &gt; <a href="/zs/fw/">招生范围</a></p><h1>',
    );
    const before = pagesOf(
      await mulu(["audit", "a.html", "--format", "json", ...now], {
        cwd: await folderWith({ "a.html": html }),
        engine,
      }),
    )[0]!;
    const entry = before.item!.id;
    const codes = async (...list: object[]) => {
      const cwd = await folderWith({ "a.html": html, "w.json": waivers(...list) });
      return JSON.parse(
        (await mulu(["audit", "a.html", "--format", "json", "--waivers", "w.json", ...now], { cwd, engine })).stdout,
      ).totals.waived;
    };
    const one = { ...waiver, rule: "index-number" };
    const { reason } = before.findings.find(({ rule }) => rule === "index-number")!;
    expect(await codes({ ...one, entry })).toBe(1);
    expect(await codes({ ...one, entry, code: reason })).toBe(1);
    expect(await codes({ ...one, entry, code: "contradicts" })).toBe(0);
    expect(await codes({ ...one, entry: "no.such" })).toBe(0);
  });

  it("refuses a file with one sentence that names the place", async () => {
    const cwd = await folderWith({ ...files, "w.json": waivers({ rule: "a", key: "b", on: "2026-11-01" }) });
    const ran = await mulu(["audit", "a.html", "--waivers", "w.json"], { cwd, engine });
    expect(ran).toEqual({
      code: 2,
      stdout: "",
      stderr: "mulu: “w.json”：第 1 条豁免没有写理由；请补上 reason。\n",
    });
    const missing = await mulu(["audit", "a.html", "--waivers", "no.json"], { cwd, engine });
    expect(missing).toMatchObject({ code: 2, stderr: "mulu: 找不到“no.json”，请核对路径和文件名。\n" });
  });
});

describe("--preset", () => {
  const rulesOf = async (preset: string, more: Record<string, string> = {}) => {
    const cwd = await folderWith({ ...files, ...more });
    const ran = await mulu(["audit", "a.html", "--format", "json", "--all", "--preset", preset, ...now], {
      cwd,
      engine,
    });
    return { ...ran, findings: ran.code === 2 ? [] : pagesOf(ran)[0]!.findings };
  };

  it("runs all rules, or only what the law says must be", async () => {
    const ids = async (preset: string) => new Set((await rulesOf(preset)).findings.map(({ rule }) => rule));
    const [strict, standard, essential] = [await ids("strict"), await ids("standard"), await ids("essential")];
    expect(standard).toEqual(strict);
    const severities = async (preset: string) =>
      new Set((await rulesOf(preset)).findings.map(({ severity }) => severity));
    expect([...(await severities("standard"))].sort()).toEqual(["error", "info", "warning"]);
    expect([...(await severities("strict"))].sort()).toEqual(["error", "warning"]);
    expect(essential.size).toBeLessThan(standard.size);
    expect((await rulesOf("essential")).findings.every(({ severity }) => severity === "error")).toBe(true);
  });

  it("takes a file with overrides", async () => {
    const preset = { preset: 1, base: "essential", rules: { "index-number": "off", "document-number": "info" } };
    const { findings } = await rulesOf("./own.json", { "own.json": JSON.stringify(preset) });
    expect(findings.some(({ rule }) => rule === "index-number")).toBe(false);
    expect(findings.find(({ rule }) => rule === "document-number")?.severity).toBe("info");
  });

  it.each([
    [
      { "own.json": '{"rules": {"index-numbr": "off"}}' },
      "mulu: “own.json”：没有“index-numbr”这条规则，可能是“index-number”；请改正规则编号。\n",
    ],
    [{ "own.json": "{" }, "mulu: “own.json”：文件不是有效的 JSON；请检查逗号和引号是否齐全。\n"],
    [{}, "mulu: 找不到“own.json”，请核对路径和文件名。\n"],
  ] as [Record<string, string>, string][])("refuses %j", async (more, stderr) => {
    expect(await rulesOf("own.json", more)).toMatchObject({ code: 2, stdout: "", stderr });
  });
});
