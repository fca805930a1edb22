import { readFile, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { core } from "../core.js";
import { folderWith, mulu, pagesOf } from "../test-kit.js";

const page = (rows: string, publisher = "清漳县教育局") => `<!doctype html><meta charset="utf-8">
<title>关于招生工作的通知</title><h1>关于招生工作的通知</h1><table>${rows}
<tr><td>发布机构</td><td>${publisher}</td></tr><tr><td>发布日期</td><td>2026-11-02</td></tr></table>`;
const number = (value: string) => `<tr><td>索引号</td><td>${value}</td></tr>`;
const document = (value: string) => `<tr><td>文号</td><td>${value}</td></tr>`;
const faulty = page(number("") + document("清教 [2024]5号"));
const mended = page(number("000999001/2026-00031") + document("清教 [2024]5号"));
const engine = { ...core };
const now = ["--now", "2026-11-23"];
const site = { "a.html": faulty, "b.html": faulty, "c.html": faulty, "d.html": mended };

const audit = (cwd: string, ...argv: string[]) => mulu(["audit", ...argv, ...now], { cwd, engine });

describe("root causes", () => {
  it("are told once after the pages, with rule, reason, pages and the mend", async () => {
    const cwd = await folderWith(site);
    const { stdout } = await audit(cwd, ".");
    expect(stdout).toContain("\n多页共有的原因（");
    expect(stdout).toMatch(
      /● 错误 {2}index-number empty {2}3 页（可能在模板） {2}\S+\n {4}改法：\S+\n {4}页面：a\.html，b\.html，c\.html\n/,
    );
    expect(stdout).toMatch(
      /document-number malformed {2}4 页.*\n {4}改法：.*\n {4}页面：a\.html，b\.html，c\.html……\n/,
    );
    expect(stdout.trimEnd().split("\n").at(-1)).toMatch(/^4 页，/);
    const english = (await audit(cwd, ".", "--lang", "en")).stdout;
    expect(english).toContain("What several pages have in common (");
    expect(english).toMatch(/index-number empty {2}3 pages \(likely the template\)/);
  });

  it("are a further field of the JSON, behind all that was there", async () => {
    const cwd = await folderWith({ ...site, "e.pdf": "%PDF-1.7" });
    const report = JSON.parse((await audit(cwd, "e.pdf", ".", "--format", "json")).stdout);
    expect(Object.keys(report)).toEqual(["report", "mulu", "at", "catalog", "pages", "totals", "rootCauses"]);
    const cause = report.rootCauses.find(({ rule }: { rule: string }) => rule === "index-number");
    expect(cause).toMatchObject({ attribute: "indexNumber", outcome: "fail", reason: "empty", same: true });
    expect(cause.pages.map((at: number) => report.pages[at].source)).toEqual(["a.html", "b.html", "c.html"]);
  });

  it("are left out after a few pages", async () => {
    const cwd = await folderWith(site);
    expect((await audit(cwd, "a.html", "b.html", "c.html")).stdout).not.toContain("多页共有");
    expect((await audit(cwd, "a.html", "b.html", "c.html", "--format", "json")).stdout).not.toContain("rootCauses");
  });
});

describe("--baseline", () => {
  async function before(files: Record<string, string> = site, ...argv: string[]) {
    const cwd = await folderWith(files);
    await audit(cwd, ".", "--format", "json", "--out", "old.json", "--quiet", ...argv);
    return cwd;
  }

  it("tells what is new, gone and still there, and lets only what is new change the exit code", async () => {
    const cwd = await before();
    const same = await audit(cwd, ".", "--baseline", "old.json");
    expect(same.code).toBe(0);
    expect(same.stdout).toMatch(/与“old\.json”（检查日 2026-11-23）对照：新增 0 处，已消失 0 处，仍在 \d+ 处。/);
    await writeFile(join(cwd, "a.html"), mended);
    await writeFile(join(cwd, "d.html"), faulty);
    const changed = await audit(cwd, ".", "--baseline", "old.json");
    expect(changed.code).toBe(1);
    expect(changed.stdout).toMatch(/新增 1 处，已消失 1 处，仍在 \d+ 处。\na\.html {2}✓ 已消失 {2}index-number {2}/);
    expect(changed.stdout).toMatch(/d\.html:\S+ +● 错误 {2}index-number {2}新增 {2}/);
    expect(changed.stdout).toMatch(/document-number {2}仍在 {2}/);
    // Another language is the same finding.
    const english = await audit(cwd, ".", "--baseline", "old.json", "--lang", "en");
    expect(english.stdout).toMatch(
      /Compared with "old\.json" \(judged for 2026-11-23\): 1 new, 1 gone, \d+ still there\./,
    );
    const json = JSON.parse((await audit(cwd, ".", "--baseline", "old.json", "--format", "json")).stdout);
    expect(json.baseline).toMatchObject({ file: "old.json", at: "2026-11-23T00:00:00Z", new: 1 });
    expect(json.baseline.gone).toMatchObject([{ page: "a.html", rule: "index-number", reason: "empty" }]);
    expect(json.baseline.notLookedAt).toEqual({ pages: [], findings: 0 });
    const since = json.pages.at(-1).findings.map(({ rule, since }: Record<string, string>) => [rule, since]);
    expect(since).toContainEqual(["index-number", "new"]);
    expect(since).toContainEqual(["document-number", "still"]);
    // What fails as a test is what is new.
    const junit = await audit(cwd, ".", "--baseline", "old.json", "--format", "junit");
    expect(junit.stdout.match(/<failure/g)).toHaveLength(1);
    expect(junit.stderr).toContain("对照：新增 1 处");
  });

  it("does not call gone what was not looked at: pages, rules, what waivers set aside", async () => {
    const cwd = await before();
    const part = JSON.parse((await audit(cwd, "a.html", "--baseline", "old.json", "--format", "json")).stdout).baseline;
    expect(part).toMatchObject({ new: 0, gone: [], notLookedAt: { pages: ["b.html", "c.html", "d.html"] } });
    expect(part.notLookedAt.findings).toBeGreaterThan(3);
    const text = (await audit(cwd, "a.html", "--baseline", "old.json")).stdout;
    expect(text).toContain("原报告中有 3 页这次没有检查：b.html，c.html，d.html。");
    const few = await audit(cwd, ".", "--baseline", "old.json", "--preset", "essential", "--format", "json");
    expect(JSON.parse(few.stdout).baseline.gone).toEqual([]);
    const list = [{ rule: "index-number", page: "a.html", reason: "r", on: "2026-11-01" }];
    await writeFile(join(cwd, "w.json"), JSON.stringify({ waivers: 1, list }));
    const waived = await audit(cwd, ".", "--baseline", "old.json", "--waivers", "w.json", "--format", "json");
    expect(JSON.parse(waived.stdout).baseline).toMatchObject({ new: 0, gone: [] });
    await writeFile(join(cwd, "a.html"), "");
    const unread = await audit(cwd, ".", "--baseline", "old.json", "--format", "json");
    expect(unread.code).toBe(2);
    expect(JSON.parse(unread.stdout).baseline).toMatchObject({ gone: [], notLookedAt: { pages: ["a.html"] } });
  });

  it.each<[string, string, string]>([
    ["missing", "", "找不到“old.json”，请核对路径和文件名。"],
    ["cut off", '{"report": 1, "pages": [', "“old.json”不是检查报告，请用 mulu audit --format json 生成。"],
    ["foreign", '{"version":"2.1.0","runs":[]}', "“old.json”不是检查报告，请用 mulu audit --format json 生成。"],
    ["a page", "<!doctype html>", "“old.json”不是检查报告，请用 mulu audit --format json 生成。"],
  ])("is told in one sentence when it is %s", async (name, content, sentence) => {
    const cwd = await folderWith({ "a.html": faulty, ...(name === "missing" ? {} : { "old.json": content }) });
    const ran = await audit(cwd, "a.html", "--baseline", "old.json");
    expect(ran).toEqual({ code: 2, stdout: "", stderr: `mulu: ${sentence}\n` });
  });

  it("is bounded like other files, devices among them", async () => {
    const cwd = await folderWith({ "a.html": faulty, "old.json": "" });
    await truncate(join(cwd, "old.json"), 200 * 1024 * 1024);
    const ran = await audit(cwd, "a.html", "--baseline", "old.json");
    expect(ran).toEqual({ code: 2, stdout: "", stderr: "mulu: “old.json”超过 64 MB，请核对是否选错文件。\n" });
    if (process.platform === "win32") return;
    expect((await audit(cwd, "a.html", "--baseline", "/dev/zero")).stderr).toContain("超过 64 MB");
  });

  it("can't move the cursor of a terminal, nor leave its line", async () => {
    const cwd = await before();
    const old = JSON.parse(await readFile(join(cwd, "old.json"), "utf8"));
    const hostile = "\u001b[2J\u202ea\nb";
    old.pages[0].findings[0] = { ...old.pages[0].findings[0], key: "gone", message: hostile, reason: hostile };
    old.pages.push({ ...old.pages[0], source: hostile, findings: [] });
    await writeFile(join(cwd, "old.json"), JSON.stringify(old));
    const { stdout } = await audit(cwd, ".", "--baseline", "old.json");
    expect(stdout).toContain("已消失 1 处");
    expect(stdout).toContain("[2Ja b");
    expect(stdout).not.toMatch(/[\u001b\u202e]/);
  });

  it("may be the file that is written", async () => {
    const cwd = await before();
    const ran = await audit(cwd, ".", "--baseline", "old.json", "--format", "json", "--out", "old.json", "--quiet");
    expect(ran).toEqual({ code: 0, stdout: "", stderr: "" });
    const report = JSON.parse(await readFile(join(cwd, "old.json"), "utf8"));
    expect(report.baseline.new).toBe(0);
    // And is a baseline itself.
    expect((await audit(cwd, ".", "--baseline", "old.json")).code).toBe(0);
  });

  it("leaves pages as they are without it", async () => {
    const cwd = await before();
    const ran = await audit(cwd, "a.html", "--format", "json");
    expect(pagesOf(ran)[0]!.findings.some((finding) => "since" in finding)).toBe(false);
  });
});
