import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import type { Output } from "../io.js";
import { fakeEngine, folderWith, mulu, pagesOf } from "../test-kit.js";

const page = (body: string) => `<!doctype html><title>页</title>${body}`;
const files = {
  "clean.html": page("<pass error><not-applicable info>"),
  "hint.html": page("<fail info>"),
  "warning.html": page("<fail warning><review error>"),
  "error.html": page("<fail error>"),
  "review.html": page("<review error>"),
};

describe("JSON", () => {
  it("has the report's shape and order", async () => {
    const cwd = await folderWith(files);
    const ran = await mulu(["audit", "warning.html", "missing.html", "--format", "json", "--now", "2026-11-23"], {
      cwd,
    });
    const report = JSON.parse(ran.stdout);
    expect(Object.keys(report)).toEqual(["report", "mulu", "at", "catalog", "pages", "totals"]);
    expect(report).toMatchObject({
      report: 1,
      mulu: "9.9.9",
      at: "2026-11-23T00:00:00Z",
      catalog: { id: "built-in", version: "2020-08-12" },
    });
    expect(Object.keys(report.pages[0])).toEqual(["source", "kind", "item", "attributes", "findings", "notRead"]);
    expect(report.totals).toEqual({ pages: 2, pass: 0, fail: 1, review: 1, "not-applicable": 0, error: 0, waived: 0 });
  });

  it("counts passes but lists them with --all only", async () => {
    const cwd = await folderWith(files);
    const short = await mulu(["audit", "clean.html", "--format", "json"], { cwd });
    expect(pagesOf(short)[0]!.findings).toEqual([]);
    expect(JSON.parse(short.stdout).totals).toMatchObject({ pass: 1, "not-applicable": 1 });
    const all = await mulu(["audit", "clean.html", "--format", "json", "--all"], { cwd });
    expect(pagesOf(all)[0]!.findings.map(({ outcome }) => outcome)).toEqual(["pass", "not-applicable"]);
  });

  it("judges for the day in China, in the language asked for", async () => {
    const ran = await mulu(["audit", "-", "--format", "json", "--now", "2026-11-22T18:00:00Z", "--lang", "en"], {
      stdin: page("<fail error>"),
    });
    expect(pagesOf(ran)[0]!.findings[0]!.message).toBe("fail 2026-11-23 en built-in null");
  });

  it("writes each page before it judges the next", async () => {
    const cwd = await folderWith(
      Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`${i}.html`, page("<fail error>")])),
    );
    let written = 0;
    let ahead = 0;
    let judged = 0;
    const stdout = new Writable({
      write(chunk: Buffer, _, done) {
        written += chunk.toString().split('"source":').length - 1;
        setImmediate(done);
      },
    }) as unknown as Output;
    const engine = {
      auditHtml: (...args: Parameters<typeof fakeEngine.auditHtml>) => {
        judged += 1;
        ahead = Math.max(ahead, judged - written);
        return fakeEngine.auditHtml(...args);
      },
    };
    await mulu(["audit", ".", "--format", "json"], { cwd, stdout, engine });
    expect(written).toBe(50);
    expect(ahead).toBe(1);
  });
});

describe("--catalog", () => {
  const entry = { id: "a.b", level1: "一", level2: "二" };

  it("is passed on, and named in the report", async () => {
    const cwd = await folderWith({
      ...files,
      "目录.json": `\ufeff${JSON.stringify({ catalog: 1, id: "own", issuedOn: "2026-01-01", entries: [entry] })}`,
    });
    const ran = await mulu(["audit", "error.html", "--format", "json", "--catalog", "目录.json"], { cwd });
    expect(JSON.parse(ran.stdout).catalog).toEqual({ id: "own", version: "2026-01-01" });
    expect(pagesOf(ran)[0]!.findings[0]!.message).toContain(" own ");
  });

  it.each<[string, string]>([
    ["{", "“c.json”不是完整的 JSON（"],
    ["[]", "“c.json”里没有目录，请核对是否选错文件。"],
    ['{"catalog":2}', "“c.json”的 $ 不是第 1 版目录，请用“mulu catalog import”从原表重新生成。"],
    ['{"catalog":1,"entries":[]}', "“c.json”：目录缺少“编号”，请补充。"],
    ['{"catalog":1,"id":"x"}', "“c.json”：目录缺少“二级事项列表”，请补充。"],
    ['{"catalog":1,"id":"x","entries":[{"id":"a","level1":"b"}]}', "“c.json”：第1行（b）缺少“二级事项”，请补充。"],
    ['{"catalog":1,"id":"x","entries":[null]}', "“c.json”：第1行应为由各栏组成的一组内容，请改正。"],
  ])("refuses %s", async (content, sentence) => {
    const cwd = await folderWith({ ...files, "c.json": content });
    const { code, stdout, stderr } = await mulu(["audit", "error.html", "--catalog", "c.json"], { cwd });
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^mulu: [^\n]+\n$/);
    expect(stderr).toContain(sentence);
  });
});

describe("the catalog's names", () => {
  it("stand beside the id of an entry", async () => {
    const ran = await mulu(["audit", "-"], { stdin: page("<item>") });
    expect(ran.stdout).toContain("-  文章页  招生管理 / 招生范围 a.b");
  });
});

describe("--out", () => {
  it("writes the report into the file and the numbers to stderr", async () => {
    const cwd = await folderWith(files);
    await writeFile(join(cwd, "报告.html"), "old");
    const ran = await mulu(["audit", "error.html", "--format", "html", "--out", "报告.html"], { cwd });
    expect(ran).toEqual({
      code: 1,
      stdout: "",
      stderr: "报告已写入“报告.html”：1 页，应改 1 处（错误 1，警告 0，提示 0），需人工核实 0 处，未能读取 0 页。\n",
    });
    expect(await readFile(join(cwd, "报告.html"), "utf8")).toMatch(/^<!DOCTYPE html>[\s\S]*<\/html>\n$/);
    expect((await readdir(cwd)).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  it("leaves the old file alone until the new one is whole", async () => {
    const cwd = await folderWith({ ...files, "r.json": "old" });
    const seen: string[] = [];
    const auditHtml = (...args: Parameters<typeof fakeEngine.auditHtml>) => {
      seen.push(args[1].source);
      return fakeEngine.auditHtml(...args);
    };
    const abort = new AbortController();
    const engine = {
      auditHtml: (...args: Parameters<typeof fakeEngine.auditHtml>) => {
        abort.abort();
        return auditHtml(...args);
      },
    };
    const ran = await mulu(["audit", ".", "--format", "json", "--out", "r.json"], {
      cwd,
      engine,
      signal: abort.signal,
    });
    expect(ran.code).toBe(130);
    expect(seen).toHaveLength(1);
    expect(await readFile(join(cwd, "r.json"), "utf8")).toBe("old");
    expect((await readdir(cwd)).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  it("says when the folder is missing, before anything is audited", async () => {
    const cwd = await folderWith(files);
    const ran = await mulu(["audit", "error.html", "--out", "没有/报告.txt"], { cwd });
    expect(ran).toEqual({
      code: 2,
      stdout: "",
      stderr: "mulu: 无法写入“没有/报告.txt”，因为文件夹“没有”不存在，请先建立它。\n",
    });
  });

  it("says when it is a folder", async () => {
    const cwd = await folderWith({ ...files, "r/a.html": "" });
    expect((await mulu(["audit", "error.html", "--out", "r"], { cwd })).stderr).toBe(
      "mulu: “r”是文件夹，请在 --out 后面写一个文件名。\n",
    );
  });

  it.skipIf(process.platform === "win32")("writes to a device without replacing it", async () => {
    const ran = await mulu(["audit", "error.html", "--out", "/dev/null"], { cwd: await folderWith(files) });
    expect(ran.code).toBe(1);
    expect((await stat("/dev/null")).isCharacterDevice()).toBe(true);
  });

  it("has no colours and no line breaks of the terminal in it", async () => {
    const cwd = await folderWith(files);
    await mulu(["audit", "error.html", "--out", "r.txt"], { cwd, columns: 40, env: { FORCE_COLOR: "1" } });
    const text = await readFile(join(cwd, "r.txt"), "utf8");
    expect(text).toMatch(/^error\.html:1:5 {2}● 错误 {2}rule-1 {2}fail .* built-in null$/m);
  });
});

describe("a terminal", () => {
  it("gets colours and what could not be read in its place", async () => {
    const ran = await mulu(["audit", "missing.html", "error.html"], { cwd: await folderWith(files), columns: 100 });
    expect(ran.stdout).toContain("\u001b[");
    expect(ran.stdout).toContain("找不到“missing.html”");
    expect(ran.stderr).toBe("");
  });

  it("gets a line of progress on long runs, wiped at the end", async () => {
    const cwd = await folderWith(Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`${i}.html`, page("")])));
    const stdout = new Writable({ write: (_chunk, _encoding, done) => void setTimeout(done, 50) }) as unknown as Output;
    const ran = await mulu(["audit", "."], { cwd, columns: 80, stdout });
    expect(ran.stderr).toMatch(/\r已检查 \d+\/30 页/);
    expect(ran.stderr).toMatch(/\r +\r$/);
    const quiet = await mulu(["audit", ".", "--quiet"], { cwd, columns: 80, stdout });
    expect(quiet.stderr).toBe("");
  });
});

describe("a reader that goes away", () => {
  it("ends the run quietly", async () => {
    const cwd = await folderWith(Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`${i}.html`, page("")])));
    let judged = 0;
    const engine = {
      auditHtml: (...args: Parameters<typeof fakeEngine.auditHtml>) => {
        judged += 1;
        return fakeEngine.auditHtml(...args);
      },
    };
    const stdout = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error("write EPIPE"), { code: "EPIPE" })),
    }) as unknown as Output;
    const ran = await mulu(["audit", "."], { cwd, stdout, engine });
    expect(ran).toMatchObject({ code: 0, stderr: "" });
    expect(judged).toBeLessThan(5);
  });

  it("is told apart from a full disk", async () => {
    const stdout = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error("write ENOSPC"), { code: "ENOSPC" })),
    }) as unknown as Output;
    const ran = await mulu(["audit", "error.html"], { cwd: await folderWith(files), stdout });
    expect(ran).toMatchObject({ code: 2, stderr: "mulu: 无法输出报告（write ENOSPC），请改用 --out 写入文件。\n" });
  });
});

describe("reports for other programs", () => {
  it("are written as CSV, with one byte order mark", async () => {
    const cwd = await folderWith(files);
    const ran = await mulu(["audit", "error.html", "missing.html", "--format", "csv", "--out", "报告.csv"], { cwd });
    expect([ran.code, ran.stdout]).toEqual([2, ""]);
    const bytes = await readFile(join(cwd, "报告.csv"));
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [head, found, unread, end] = bytes.toString("utf8").slice(1).split("\r\n");
    expect(head).toMatch(/^页面,页面类型,/);
    expect(found).toMatch(/^error\.html,文章页,,rule-1,rule-1,,应改,错误,fail .*,政府信息公开条例第二十六条,1,5,p,,$/);
    expect(unread).toMatch(/^missing\.html,.*,未能读取,,找不到“missing\.html”/);
    expect(end).toBe("");
  });

  it("are written as SARIF, with the rules of the preset and what could not be read", async () => {
    const cwd = await folderWith(files);
    const run = async (...argv: string[]) =>
      JSON.parse((await mulu(["audit", "error.html", "missing.html", "--format", "sarif", ...argv], { cwd })).stdout)
        .runs[0];
    const { tool, results, invocations } = await run("--preset", "strict");
    expect(tool.driver.version).toBe("9.9.9");
    expect(results.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual(["rule-1"]);
    expect(invocations[0].toolExecutionNotifications[0].message.text).toContain("找不到“missing.html”");
    type Rule = { id: string; defaultConfiguration: { level: string } };
    const levels = Object.fromEntries(
      tool.driver.rules.map((rule: Rule) => [rule.id, rule.defaultConfiguration.level]),
    );
    expect(levels).toMatchObject({ "index-number": "error", "tag-case": "warning", "form-dates": "error" });
    expect((await run("--preset", "essential")).tool.driver.rules.length).toBeLessThan(tool.driver.rules.length);
  });

  it("are written as JUnit XML, where that fails which makes the exit code 1", async () => {
    const cwd = await folderWith(files);
    const failures = async (...argv: string[]) => {
      const ran = await mulu(["audit", "clean.html", "hint.html", "warning.html", "--format", "junit", ...argv], {
        cwd,
      });
      return [ran.code, ran.stdout.split("<failure ").length - 1, ran.stdout.split("<testcase ").length - 1];
    };
    expect(await failures()).toEqual([1, 1, 4]);
    expect(await failures("--fail-on", "info")).toEqual([1, 2, 4]);
    expect(await failures("--fail-on", "error")).toEqual([0, 0, 4]);
    expect(await failures("--fail-on", "never")).toEqual([0, 0, 4]);
  });
});

describe("the HTML report besides", () => {
  it("is written in the same run, and the report asked for is what it was", async () => {
    const cwd = await folderWith(files);
    const plain = await mulu(["audit", "warning.html", "--format", "json", "--now", "2026-11-23"], { cwd });
    const both = await mulu(
      ["audit", "warning.html", "--format", "json", "--now", "2026-11-23", "--html", "报告.html", "--quiet"],
      { cwd },
    );
    expect(both.stdout).toBe(plain.stdout);
    expect(both.code).toBe(plain.code);
    const html = await readFile(join(cwd, "报告.html"), "utf8");
    expect(html).toMatch(/^<!doctype html>/i);
    expect(html).toContain("warning.html");
  });

  it("leaves nothing half-written when its place can't be written", async () => {
    const cwd = await folderWith(files);
    const ran = await mulu(["audit", "warning.html", "--out", "a.json", "--format", "json", "--html", "none/b.html"], {
      cwd,
    });
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain("none");
    expect((await readdir(cwd)).sort()).toEqual(Object.keys(files).sort());
  });
});

it("ends with 1 when a rule could not run, for nothing was proved", async () => {
  const cwd = await folderWith({ "page.html": page("<error info>") });
  expect((await mulu(["audit", "page.html"], { cwd })).code).toBe(1);
  expect((await mulu(["audit", "page.html", "--fail-on", "error"], { cwd })).code).toBe(1);
  expect((await mulu(["audit", "page.html", "--fail-on", "never"], { cwd })).code).toBe(0);
});
