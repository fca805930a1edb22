import { parseProfiles, type SiteProfile } from "@mulu/catalog-core/profile";
import { describe, expect, it } from "vitest";
import { core } from "../core.js";
import { folderWith, mulu, pagesOf } from "../test-kit.js";

const article = (number: string) => `<!doctype html><meta charset="utf-8"><title>关于招生工作的通知</title>
<h1>关于招生工作的通知</h1><table><tr><td>索引号</td><td></td></tr><tr><td>文号</td><td>${number}</td></tr>
<tr><td>发布机构</td><td>县教育局</td></tr><tr><td>发布日期</td><td>2026-11-02</td></tr></table>`;
const column = `<!doctype html><meta charset="utf-8"><meta name="ColumnName" content="校园风采">
<ul><li><a href="1.html">清漳县第一小学开展读书活动</a> 2026-08-01</li></ul>`;
const files = { "a.html": article("清教 [2024]5号"), "xyfc/index.html": column };
const now = ["--now", "2026-11-23"];

async function rulesIn(config: object | null, argv: readonly string[], more: Record<string, string> = {}) {
  const named = config === null ? {} : { "mulu.config.json": JSON.stringify({ config: 1, ...config }) };
  const cwd = await folderWith({ ...files, ...named, ...more });
  const ran = await mulu(["audit", ...argv, "--format", "json", ...now], { cwd, engine: { ...core } });
  const pages = ran.stdout === "" ? [] : pagesOf(ran);
  return {
    ...ran,
    rules: pages.flatMap(({ findings }) => findings.map(({ rule, severity }) => `${rule} ${severity}`)),
  };
}

describe("mulu.config.json", () => {
  it("in the folder counts without being named, and --no-config leaves it out", async () => {
    const config = { rules: { "index-number": "off", "document-number": "info" } };
    const without = await rulesIn(null, ["a.html"]);
    expect(without.rules).toContain("index-number error");
    const used = await rulesIn(config, ["a.html"]);
    expect(used.rules).not.toContain("index-number error");
    expect(used.rules).toContain("document-number info");
    expect((await rulesIn(config, ["a.html", "--no-config"])).rules).toEqual(without.rules);
  });

  it("is what the command line says it isn't", async () => {
    const config = { preset: "essential", failOn: "never" };
    expect((await rulesIn(config, ["a.html"])).code).toBe(0);
    expect((await rulesIn(config, ["a.html", "--fail-on", "error"])).code).toBe(1);
    const { rules } = await rulesIn(config, ["a.html"]);
    expect(rules.every((rule) => rule.endsWith("error"))).toBe(true);
    expect((await rulesIn(config, ["a.html", "--preset", "standard"])).rules.length).toBeGreaterThan(rules.length);
  });

  it("names files from its own folder", async () => {
    const settings = {
      "settings/mulu.json": JSON.stringify({ config: 1, preset: "./own.json", waivers: "waivers.json" }),
      "settings/own.json": JSON.stringify({ preset: 1, rules: { "index-number": "off" } }),
      "settings/waivers.json": JSON.stringify({
        waivers: 1,
        list: [{ rule: "document-number", page: "a.html", reason: "原件如此", on: "2026-11-01" }],
      }),
    };
    const { rules, stderr } = await rulesIn(null, ["a.html", "--config", "settings/mulu.json"], settings);
    expect(stderr).toBe("");
    expect(rules.filter((rule) => /^(?:index|document)-number /.test(rule))).toEqual([]);
  });

  it("sets the days of a column", async () => {
    const columns = [{ pages: ["xyfc/*"], days: 30 }];
    expect((await rulesIn(null, ["xyfc"])).rules).not.toContain("column-update warning");
    expect((await rulesIn({ columns }, ["xyfc"])).rules).toContain("column-update warning");
  });

  it("names profiles, of which the one that fits a page's address reads it", async () => {
    const profile = {
      profile: 1,
      id: "own",
      name: "清漳县教育局",
      hosts: ["www.example.gov.cn"],
      madeOn: "2026-11-20",
      attributes: { publisher: [{ selector: "#who" }] },
    };
    const html = `${article("清教〔2024〕5号").replace(/<tr><td>发布机构.*?县教育局<\/td><\/tr>/s, "<tr><td>发布日期</td><td>2026-11-02</td></tr>")}<p id="who">清漳县教育局</p>`;
    const parsed = parseProfiles(JSON.stringify(profile));
    if (!parsed.ok) throw new Error(parsed.problems[0]!.message);
    const judged = (profiles: readonly SiteProfile[]) =>
      core
        .auditHtml(html, {
          source: "x",
          url: "http://www.example.gov.cn/1.html",
          catalog: core.builtInCatalog,
          today: "2026-11-23",
          locale: "zh-CN",
          all: false,
          profiles,
          columns: [],
          rules: [],
          formRules: [],
        })
        .report.attributes.publisher?.map(({ value }) => value) ?? [];
    expect(judged([])).toEqual([]);
    expect(judged(parsed.profiles)).toEqual(["清漳县教育局"]);
  });

  it.each([
    ['{"config": 2}', /config/],
    ['{"config": 1, "rules": {"tag-cas": "off"}}', /tag-case/],
    ['{"config": 1, "waivers": "none.json"}', /none\.json/],
    ["{", /JSON/],
  ])("%s is refused in one sentence, and nothing is audited", async (config, sentence) => {
    const { code, stdout, stderr } = await rulesIn(null, ["a.html"], { "mulu.config.json": config });
    expect(code).toBe(2);
    expect(stdout).toBe("");
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(stderr).toMatch(sentence);
  });

  it("that is named must be there", async () => {
    const { code, stderr } = await rulesIn(null, ["a.html", "--config", "other.json"]);
    expect(code).toBe(2);
    expect(stderr).toContain("other.json");
  });
});
