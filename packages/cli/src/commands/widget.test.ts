import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { catalogToJson } from "@mulu/catalog-core/export";
import { describe, expect, it } from "vitest";
import { core } from "../core.js";
import type { Catalog } from "../core-types.js";
import { type FakeOptions, folderWith, mulu as muluWith, type Ran } from "../test-kit.js";

const mulu = (argv: string[], options: FakeOptions = {}) => muluWith(argv, { engine: core, ...options });
const standard = core.builtInCatalog;
const county: Catalog = { ...standard, id: "qingzhang-2020", title: "清漳县目录" };
const page = `<!doctype html><html><head><title>2026年招生范围公告</title><meta name="SiteName" content="清漳县教育局">
<meta name="ColumnName" content="招生范围"><meta name="ArticleTitle" content="2026年招生范围公告"><meta name="PubDate" content="2026-06-01 09:00">
<meta name="ContentSource" content="清漳县教育局"></head><body><h1>2026年招生范围公告</h1><p>各小学招生范围如下。</p></body></html>`;
const files = { "县.json": catalogToJson(county), "a.html": page };

/** One sentence on standard error, nothing else, exit code 2. */
function expectRefused({ code, stdout, stderr }: Ran, sentence: string): void {
  expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: "", stderr: `mulu: ${sentence}\n` });
}

describe("catalog export --for-widget", () => {
  const args = ["catalog", "export", "县.json", "--for-widget"];

  it("prints the catalog with pinyin on one line", async () => {
    const ran = await mulu(args, { cwd: await folderWith(files) });
    expect(ran).toMatchObject({ code: 0, stderr: "" });
    expect(ran.stdout).toMatch(/^[^\n]+\n$/);
    const { entries, ...head } = JSON.parse(ran.stdout);
    expect(head).toMatchObject({ catalog: 1, id: "qingzhang-2020", title: "清漳县目录" });
    expect(entries.find(({ id }: { id: string }) => id === "enrolment.area").pinyin).toMatch(
      /^ZhaoShengGuanLi\|ZhaoShengFanWei\|\|/,
    );
    expect(entries.some((row: object) => "state" in row)).toBe(false);
  });

  it("takes the built-in catalog where none is named", async () => {
    const ran = await mulu(["catalog", "export", "--for-widget", "--format", "json"]);
    expect(JSON.parse(ran.stdout)).toMatchObject({ id: standard.id });
  });

  it("adds how each item stands by a report of the site", async () => {
    const cwd = await folderWith(files);
    const audit = ["audit", "a.html", "--catalog", "县.json", "--format", "json", "--out", "报告.json", "--quiet"];
    expect((await mulu([...audit, "--now", "2026-11-23", "--fail-on", "never"], { cwd })).code).toBe(0);
    const ran = await mulu([...args, "--report", "报告.json", "--out", "catalog.json"], { cwd });
    expect(ran).toEqual({ code: 0, stdout: "", stderr: "" });
    const { entries } = JSON.parse(await readFile(join(cwd, "catalog.json"), "utf8"));
    const states = new Map(entries.map(({ id, state }: { id: string; state: object }) => [id, state]));
    expect(states.get("enrolment.area")).toEqual({ published: true, updatedOn: "2026-06-01" });
    expect(states.get("policy.laws")).toEqual({ published: false });
  });

  it("writes what every other command reads as the catalog it is", async () => {
    const cwd = await folderWith(files);
    await mulu([...args, "--out", "catalog.json"], { cwd });
    expect(await mulu(["catalog", "import", "catalog.json"], { cwd })).toEqual({
      code: 0,
      stdout: files["县.json"],
      stderr: "",
    });
    expect((await mulu(["catalog", "validate", "catalog.json", "--fail-on", "info"], { cwd })).code).toBe(0);
    expect((await mulu(["catalog", "compare", "catalog.json", "县.json"], { cwd })).code).toBe(0);
    expect((await mulu(["audit", "a.html", "--catalog", "catalog.json", "--fail-on", "never"], { cwd })).code).toBe(0);
  });

  it.each([
    [["--format", "csv"], "--for-widget 只输出 json，不能输出“csv”，请改写格式或者文件名。"],
    [["--out", "a.xlsx"], "--for-widget 只输出 json，不能输出“xlsx”，请改写格式或者文件名。"],
    [["--report", "无.json"], "找不到“无.json”，请核对路径和文件名。"],
    [["--report", "a.html"], "“a.html”不是检查报告，请用 mulu audit --format json 生成。"],
    [["--report", "县.json"], "“县.json”不是检查报告，请用 mulu audit --format json 生成。"],
  ])("refuses %j", async (more, sentence) => {
    const cwd = await folderWith(files);
    expectRefused(await mulu([...args, ...more], { cwd }), sentence);
    expect((await readdir(cwd)).sort()).toEqual(Object.keys(files).sort());
  });

  it("refuses a report that was made with another catalog", async () => {
    const cwd = await folderWith({ ...files, "报告.json": '{"report":1,"catalog":{"id":"other"},"pages":[]}' });
    expectRefused(
      await mulu([...args, "--report", "报告.json"], { cwd }),
      "报告“报告.json”是按目录“other”检查的，不是“qingzhang-2020”，请用 mulu audit --catalog 按要导出的目录重新检查。",
    );
  });

  it("refuses a report for any other format", async () => {
    expectRefused(
      await mulu(["catalog", "export", "--report", "报告.json"]),
      "--report 只用于网页组件的 JSON，请同时写上 --for-widget。",
    );
  });
});

describe("widget render", () => {
  it("prints a part for a page", async () => {
    const ran = await mulu(["widget", "render", "县.json"], { cwd: await folderWith(files) });
    expect(ran).toMatchObject({ code: 0, stderr: "" });
    expect(ran.stdout).toMatch(
      /^<mulu-catalog src="catalog\.json" lang="zh-CN">\n<h2>清漳县目录<\/h2>[\s\S]*<script src="mulu-catalog\.iife\.js" defer><\/script>/,
    );
    expect(ran.stdout.match(/<tr id="mulu-/g)).toHaveLength(county.entries.length);
  });

  it("writes a page with the addresses that were given, and the importer reads it back", async () => {
    const cwd = await folderWith(files);
    const args = ["widget", "render", "县.json", "--page", "--src", "data/目录.json", "--script", "/js/w.js"];
    expect(await mulu([...args, "--out", "index.html"], { cwd })).toEqual({ code: 0, stdout: "", stderr: "" });
    const html = await readFile(join(cwd, "index.html"), "utf8");
    expect(html).toMatch(
      /^<!DOCTYPE html>[\s\S]*<mulu-catalog src="data\/目录\.json"[\s\S]*<script src="\/js\/w\.js" defer>/,
    );
    const ran = await mulu(["catalog", "import", "index.html", "--quiet"], { cwd });
    expect(ran).toEqual({ code: 0, stdout: files["县.json"], stderr: "" });
  });

  it("reads a catalog of any format", async () => {
    const cwd = await folderWith(files);
    await mulu(["catalog", "export", "县.json", "--out", "县.csv"], { cwd });
    const fromTable = await mulu(["widget", "render", "县.csv"], { cwd });
    expect(fromTable).toEqual(await mulu(["widget", "render", "-"], { stdin: files["县.json"] }));
  });

  it.each([
    ["--src", "javascript:alert(1)"],
    ["--script", "C:\\mulu.js"],
  ])("refuses %s %s", async (option, value) => {
    expectRefused(
      await mulu(["widget", "render", "-", option, value], { stdin: files["县.json"] }),
      `${option} 的值“${value}”不能用作网页中的地址，请写相对地址，或者以 http:// 或 https:// 开头的网址。`,
    );
  });

  it("says what is wrong with a source, and with the command", async () => {
    expectRefused(await mulu(["widget", "render", "无.json"]), "找不到“无.json”，请核对路径和文件名。");
    expectRefused(
      await mulu(["widget", "render", "-", "--colour", "red"]),
      "没有“--colour”这个选项，请用 --help 查看全部选项。",
    );
    expect((await mulu(["widget", "render", "无.json", "--lang", "en"])).stderr).toMatch(
      /^mulu: [^\u4e00-\u9fff]*“?"?无/,
    );
  });

  it.each([
    ["zh-CN", ["用法：", "--src <address>", "--page", "示例："]],
    ["en", ["Usage:", "--script <address>", "Examples:"]],
  ])("has its help in %s", async (lang, parts) => {
    const ran = await mulu(["widget", "render", "--help", "--lang", lang], { columns: 80 });
    expect(ran).toMatchObject({ code: 0, stderr: "" });
    for (const part of parts) expect(ran.stdout).toContain(part);
    expect((await mulu(["--help", "--lang", lang])).stdout).toContain("widget");
    expect((await mulu(["widget", "--help", "--lang", lang])).stdout).toContain("render");
  });
});
