import { mkdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";
import { pageRules, parseWaivers, type Waiver, waiversJson } from "@mulu/catalog-core";
import { formRules } from "@mulu/catalog-core/form-rules";
import { parseProfiles } from "@mulu/catalog-core/profile";
import type { AxeResults } from "axe-core";
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Harness, StateName } from "../../packages/extension/src/options/options.fixture.js";
import { sections } from "../../packages/extension/src/options/sections.js";
import { launchChromium } from "../../scripts/chromium.mjs";
import { coreSources } from "../../scripts/core-sources.mjs";
import { root } from "../shared.js";

const ADDRESS = "https://options.test/";
/** What the browser holds an extension's own pages to. */
const POLICY = "default-src 'self'; script-src 'self'; style-src 'self'; object-src 'self'";
const HTML = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>-</title><link rel="stylesheet" href="/harness.fixture.css"></head><body><div id="options"></div><script type="module" src="/harness.fixture.js"></script></body></html>`;
const states: StateName[] = ["usual", "empty", "locked", "hostile"];
const axe = readFileSync(join(root, "node_modules/axe-core/axe.min.js"), "utf8");
/** Pictures are taken where this names a folder. */
const SHOTS = process.env.MULU_SHOTS;
const example = (name: string) => join(root, "examples/catalog", name);

/** The page as browsers since Chromium 88 get it, with the importer apart. */
async function bundle(entry: string, minify = false): Promise<Map<string, string>> {
  const { outputFiles } = await build({
    entryPoints: [join(root, "packages/extension/src/options", entry)],
    alias: coreSources,
    bundle: true,
    splitting: true,
    minify,
    format: "esm",
    write: false,
    outdir: root,
    target: ["es2020", "chrome88"],
    jsx: "automatic",
    jsxImportSource: "preact",
    charset: "utf8",
  });
  return new Map(outputFiles.map(({ path, text }) => [basename(path), text]));
}

let browser: Browser;
let page: Page;
let built: Map<string, string>;
const problems: string[] = [];

beforeAll(async () => {
  built = await bundle("harness.fixture.tsx");
  browser = await launchChromium();
  page = await browser.newPage();
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(message.text());
  });
  await page.route(`${ADDRESS}**`, (route) => {
    const { pathname } = new URL(route.request().url());
    const body = built.get(pathname.slice(1));
    if (body === undefined)
      return route.fulfill({ contentType: "text/html", headers: { "content-security-policy": POLICY }, body: HTML });
    return route.fulfill({ contentType: pathname.endsWith(".css") ? "text/css" : "text/javascript", body });
  });
});
afterEach(() => {
  expect(problems.splice(0)).toEqual([]);
});
afterAll(() => browser?.close());

interface Open {
  state?: StateName;
  locale?: "zh-CN" | "en";
  theme?: "light" | "dark";
  width?: number;
  failing?: string;
}

async function open(section: string, { state = "usual", width = 1280, failing = "", ...settings }: Open = {}) {
  await page.setViewportSize({ width, height: 900 });
  const query = new URLSearchParams({ state, failing, settings: JSON.stringify({ theme: "light", ...settings }) });
  // Another address each time: a change of the anchor alone loads nothing.
  await page.goto("about:blank");
  await page.goto(`${ADDRESS}?${query}#${section}`);
  await page.waitForSelector("main > :nth-child(2)");
  await page.waitForFunction(() => !/正在读取$|Loading$/.test(document.querySelector("main")?.textContent ?? ""));
}

const openAll = async () => {
  await page.evaluate(() => {
    for (const part of document.querySelectorAll("details")) part.open = true;
  });
  await page.waitForFunction(() => !/正在读取$|Loading$/m.test(document.querySelector("main")?.textContent ?? ""));
  await page.evaluate(() => {
    for (const part of document.querySelectorAll("details")) part.open = true;
  });
};
const calls = () => page.evaluate(() => (globalThis as unknown as { harness: Harness }).harness.calls.splice(0));
const said = () => page.locator("#options > [role=status]").textContent();
const focused = () => page.evaluate(() => document.activeElement?.textContent ?? "");
const button = (name: string) => page.getByRole("button", { name, exact: true });
const choose = (label: string, files: Parameters<ReturnType<Page["locator"]>["setInputFiles"]>[0]) =>
  page.locator(`input[type=file][aria-label="${label}"]`).setInputFiles(files);

async function violations(only: "all" | "contrast" = "all"): Promise<string[]> {
  await page.evaluate(`globalThis.axe || (() => { ${axe} })()`);
  return page.evaluate(async (only) => {
    const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } };
    const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
    const runOnly = only === "all" ? tags : { type: "rule", values: ["color-contrast", "link-in-text-block"] };
    const { violations } = await axe.run({ runOnly, resultTypes: ["violations"] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html.slice(0, 200)} ${node.failureSummary}`),
    );
  }, only);
}

async function shot(name: string): Promise<void> {
  // The newest part; of all of them it would take minutes.
  if (!SHOTS || !name.includes("profiles")) return;
  mkdirSync(SHOTS, { recursive: true });
  await page.screenshot({ path: join(SHOTS, `options-${name}.png`), fullPage: true });
}

/** In both themes. */
async function expectClean(where: string): Promise<void> {
  const name = `${where.replace(/\W+/g, "-")}-${await page.evaluate(() => document.documentElement.lang)}`;
  expect(await violations(), where).toEqual([]);
  await shot(`${name}-light`);
  await page.evaluate(() => {
    document.documentElement.dataset.theme = "dark";
  });
  expect(await violations("contrast"), `${where}, dark`).toEqual([]);
  await shot(`${name}-dark`);
  await page.evaluate(() => {
    document.documentElement.dataset.theme = "light";
  });
}

describe.each(["zh-CN", "en"] as const)("axe finds nothing in %s, light and dark", (locale) => {
  // One by one: all of them take more than a minute on a busy computer.
  it.each(states.flatMap((state) => sections.map((section) => [section, state] as const)))(
    "%s, %s",
    async (section, state) => {
      await open(section, { state, locale });
      await openAll();
      await expectClean(`${section}, ${state}`);
    },
  );

  it("dialogs, what was read of a file, and errors", async () => {
    const [label, erase] = locale === "en" ? ["Choose a file", "Erase all records"] : ["选择文件", "清除全部记录"];
    await open("catalog", { locale });
    await choose(label!, example("qingzhang.csv"));
    await page.waitForSelector(".outcome");
    await openAll();
    await expectClean("outcome");
    await choose(label!, { name: "x.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7") });
    await page.waitForSelector("[role=alert]");
    await expectClean("error of a file");
    await open("history", { locale });
    await button(erase!).click();
    await expectClean("dialog");
    await open("look", { locale, failing: "changeSettings" });
    await page.locator("input[type=checkbox]").click();
    await page.waitForSelector("[role=alert]");
    await expectClean("failure");
    await open("automatic", { locale });
    await page.locator("form [type=submit]").click();
    await expectClean("wrong host");
  });
});

it.each(states)("%s fits 320 pixels, with targets of 24", async (state) => {
  for (const locale of ["zh-CN", "en"] as const) {
    for (const section of sections) {
      await open(section, { state, locale, width: 320 });
      await openAll();
      expect(await page.evaluate(() => document.documentElement.scrollWidth), section).toBeLessThanOrEqual(320);
      const small = await page.evaluate(() =>
        [...document.querySelectorAll("button,summary,select,nav a,label.choice,input:not(.choice input)")]
          .filter((one) => one.getClientRects().length > 0 && one.getBoundingClientRect().height < 24)
          .map((one) => one.outerHTML),
      );
      expect(small, section).toEqual([]);
      if (section === "profiles") await shot(`phone-${section}-${state}-${locale}`);
    }
  }
});

it("shows hostile text as text", async () => {
  for (const section of sections) {
    await open(section, { state: "hostile" });
    await openAll();
    expect(await page.locator("#options img, #options script").count()).toBe(0);
    const links = await page.locator("#options a").evaluateAll((all) => all.map((one) => one.getAttribute("href")));
    for (const link of links) expect(link).toMatch(/^#/);
  }
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(4000);
});

describe("catalog", () => {
  it("reads a file, tells what was understood, and uses it", async () => {
    await open("catalog", { state: "empty" });
    await choose("选择文件", example("qingzhang.xlsx"));
    await page.waitForSelector(".outcome");
    expect(await page.locator(".outcome").innerText()).toContain("1 处未能识别");
    await button("使用这个目录").press("Enter");
    await expect.poll(said).toBe("目录已导入，正在使用");
    expect(await calls()).toEqual([["addCatalog", "cn-qingzhangxian-education-2020", 29, "qingzhang.xlsx"]]);
    expect(await focused()).toBe("目录");
    expect(await page.locator(".card-active").innerText()).toContain("清漳县教育局");
  });

  it("chooses among several in one file", async () => {
    const rows = (title: string) =>
      `<table><caption>${title}</caption><tr><th>一级事项</th><th>二级事项</th><th>公开内容</th></tr><tr><td>甲</td><td>${title}</td><td>丙</td></tr></table>`;
    await open("catalog", { state: "empty" });
    const buffer = Buffer.from(
      `<meta charset=utf-8>${rows("养老领域基层政务公开标准目录")}${rows("医疗卫生领域基层政务公开标准目录")}`,
    );
    await choose("选择文件", { name: "two.html", mimeType: "text/html", buffer });
    await page.waitForSelector(".outcome");
    expect(await page.locator(".outcome input[type=radio]").count()).toBe(2);
    await page.locator(".outcome input[type=radio]").last().check();
    await button("使用这个目录").click();
    await expect.poll(() => page.locator(".card-active").innerText()).toContain("医疗卫生");
  });

  it("says in one sentence why a file is not read", async () => {
    await open("catalog");
    await choose("选择文件", { name: "x.pdf", mimeType: "", buffer: Buffer.from("%PDF-1.7") });
    await page.waitForSelector("[role=alert]");
    expect(await page.locator("[role=alert]").innerText()).toContain("PDF");
    await choose("选择文件", { name: "b.json", mimeType: "", buffer: Buffer.from("{") });
    await expect.poll(() => page.locator("[role=alert]").innerText()).toContain("b.json");
  });

  it("goes back to the built-in one, and removes after a question", async () => {
    await open("catalog");
    await button("恢复内置目录").press("Enter");
    await expect.poll(() => page.locator(".card-active .badges").innerText()).toContain("内置");
    await page.getByRole("button", { name: /^移除目录/ }).press("Enter");
    await expect.poll(focused).toBe("取消");
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: /^移除目录/ }).press("Enter");
    await page.locator("dialog .danger").press("Enter");
    await expect.poll(said).toBe("目录已移除");
    expect((await calls()).map(([name]) => name)).toEqual(["useCatalog", "removeCatalog"]);
  });
});

it("shows coverage by site, and exports what is shown", async () => {
  await open("coverage");
  const all = await page.locator(".coverage th[scope=row]").count();
  await button("未见").press("Enter");
  const missing = await page.locator(".coverage th[scope=row]").count();
  await button("已见").press("Enter");
  expect(await page.locator(".coverage th[scope=row]").count()).toBe(all - missing);
  await page.getByLabel("网站").selectOption("jyj.qingzhang.example:8080");
  const shown = await page.locator(".coverage th[scope=row]").count();
  await button("导出 CSV").press("Enter");
  const [[, name, mime, text]] = (await calls()) as [[string, string, string, string]];
  expect([name.slice(0, 5), mime]).toEqual(["覆盖情况-", "text/csv"]);
  expect(text.trim().split("\r\n")).toHaveLength(shown + 1);
});

it("changes rules, marks them and resets them", async () => {
  await open("rules");
  expect(await page.locator(".changed").count()).toBe(2);
  await page.getByLabel("只看已调整的").check();
  await page
    .getByRole("button", { name: /^恢复为方案/ })
    .first()
    .press("Enter");
  await expect.poll(() => page.locator(".changed").count()).toBe(1);
  await page.getByLabel("只看已调整的").uncheck();
  await page.getByRole("searchbox").fill("索引号");
  const level = page.locator("select").first();
  await level.selectOption("off");
  await expect.poll(() => page.locator(".changed").count()).toBe(1);
  await page.getByRole("button", { name: /全部恢复/ }).click();
  await page.locator("dialog .danger").click();
  await expect.poll(said).toContain("规则已恢复");
  await page.getByLabel("从严").check();
  await expect.poll(() => level.inputValue()).toBe("error");
  expect((await calls()).map(([name]) => name)).toEqual(["setLevel", "setLevel", "resetLevels", "setPreset"]);
});

it("asks for a site's permission, and hands it back", async () => {
  await open("automatic");
  const field = page.getByLabel("网站域名");
  await field.fill("政务");
  await field.press("Enter");
  expect(await page.locator("[role=alert]").innerText()).toBe("请填写网站的域名或者网址。");
  await field.fill("https://www.qingzhang.example/x");
  await field.press("Enter");
  expect(await page.locator("[role=alert]").innerText()).toBe("该网站已在列表中。");
  await page.evaluate(() => {
    (globalThis as unknown as { harness: Harness }).harness.permit = false;
  });
  await field.fill("b.example");
  await field.press("Enter");
  await expect.poll(() => page.locator("[role=alert]").innerText()).toContain("b.example 未添加");
  await page.evaluate(() => {
    (globalThis as unknown as { harness: Harness }).harness.permit = true;
  });
  await field.press("Enter");
  await expect.poll(said).toBe("b.example 已添加");
  await button("移除：b.example").press("Enter");
  await expect.poll(said).toContain("已移除");
  expect(await calls()).toEqual([
    ["addHost", "b.example"],
    ["addHost", "b.example"],
    ["removeHost", "b.example"],
  ]);
});

describe("site profiles", () => {
  const file = (name: string, content: string) => ({
    name,
    mimeType: "application/json",
    buffer: Buffer.from(content),
  });
  const importFile = (name: string, content: string) =>
    page.locator(".profile-import input[type=file]").setInputFiles(file(name, content));

  it("says of each where it fits, what it reads, and how it stands", async () => {
    await open("profiles");
    const items = page.locator(".profile");
    expect(await items.count()).toBe(4);
    const [broken, off, managed, works] = await items.allInnerTexts();
    expect(broken).toMatch(/清漳县教育局[\s\S]*已失效[\s\S]*www\.qingzhang\.gov\.example，2 项要素/);
    expect(broken).toContain("发布日期自 2026-11-12 起读不到");
    expect(off).toMatch(/停用[\s\S]*仅限 \/art\/\*/);
    expect(off).not.toContain("失效");
    expect(managed).toContain("由单位统一设置");
    expect(await items.nth(2).getByRole("switch").count()).toBe(0);
    expect(await items.nth(2).getByRole("button", { name: /^删除/ }).count()).toBe(0);
    expect(works).toMatch(/未见失效[\s\S]*启用[\s\S]*jyj\.qingzhang\.example:8080/);
  });

  it.runIf(SHOTS)("pictures of it in a narrow window", async () => {
    for (const locale of ["zh-CN", "en"] as const)
      for (const theme of ["light", "dark"] as const) {
        await open("profiles", { locale, theme, width: 400 });
        await shot(`profiles-400-${locale}-${theme}`);
      }
  });

  it("switches off and on with the keyboard, and says why where that fails", async () => {
    await open("profiles");
    const toggle = page.getByRole("switch", { name: "启用“清漳县教育局旧版”", exact: true });
    await toggle.press("Space");
    await expect.poll(() => toggle.getAttribute("aria-checked")).toBe("true");
    expect(await said()).toBe("“清漳县教育局旧版”已启用");
    expect(await calls()).toEqual([["enableProfile", "qingzhang-old", true]]);
    await page.evaluate(() => {
      (globalThis as unknown as { harness: Harness }).harness.failing.add("enableProfile");
    });
    await toggle.press("Enter");
    await expect.poll(() => page.locator("[role=alert]").innerText()).toContain("未能完成：enableProfile 失败 <b>");
    expect(await toggle.getAttribute("aria-checked")).toBe("true");
  });

  it("exports one and all, as files that are read again", async () => {
    await open("profiles");
    await button("导出“清漳县教育局”").press("Enter");
    await expect.poll(said).toBe("已导出 mulu-profile-qingzhang.json");
    await button("全部导出").press("Enter");
    await expect.poll(said).toMatch(/^已导出 mulu-profiles-\d{4}-\d\d-\d\d\.json$/);
    const files = (await calls()) as [string, string, string][];
    expect(files.map(([name]) => name)).toEqual(["saveFile", "saveFile"]);
    const counts = files.map(([, , text]) => {
      const parsed = parseProfiles(text, "zh-CN");
      return parsed.ok && parsed.profiles.length;
    });
    expect(counts).toEqual([1, 4]);
  });

  it("checks a file, shows what it would change, and writes it after that", async () => {
    await open("profiles");
    await button("导出“清漳县教育局”").click();
    const [[, , text]] = (await calls()) as [[string, string, string]];
    const profile = JSON.parse(text);
    await importFile("坏.json", JSON.stringify({ ...profile, hosts: ["http://a/"], run: 1 }));
    await expect.poll(() => page.locator(".profile-import [role=alert]").innerText()).toContain("2 处不符合格式");
    await expectClean("profiles import wrong");
    expect(await calls()).toEqual([]);
    await importFile("新.json", JSON.stringify({ ...profile, id: "another", name: "另一个" }));
    await page.waitForSelector(".plan");
    expect(await page.locator(".plan").innerText()).toMatch(/新增[\s\S]*另一个/);
    await expectClean("profiles import preview");
    await page.getByRole("button", { name: "导入", exact: true }).press("Enter");
    await expect.poll(said).toBe("已导入 1 个配置");
    expect(await focused()).toBe("导入配置文件");
    expect(await page.locator(".profile").count()).toBe(5);
    expect(await calls()).toEqual([["saveProfiles", "another"]]);
  });

  it("erases after a question, whose first answer changes nothing", async () => {
    await open("profiles");
    await button("删除“清漳县教育局”").press("Enter");
    await expect.poll(focused).toBe("取消");
    expect(await page.locator("dialog").innerText()).toContain("“清漳县教育局”将从本机删除，不能恢复");
    await expectClean("profiles question");
    await page.keyboard.press("Escape");
    expect(await calls()).toEqual([]);
    await button("删除“清漳县教育局”").press("Enter");
    await page.locator("dialog .danger").press("Enter");
    await expect.poll(said).toBe("已删除“清漳县教育局”。");
    await expect.poll(focused).toBe("站点配置");
    expect(await page.locator(".profile").count()).toBe(3);
    expect(await calls()).toEqual([["removeProfile", "qingzhang"]]);
  });

  it("renames, and takes an attribute out, as the panel does", async () => {
    await open("profiles");
    await button("重命名“清漳县教育局”").press("Enter");
    await shot("profiles-rename");
    await page.getByRole("textbox", { name: "名称", exact: true }).fill("教育局新版");
    await page.keyboard.press("Enter");
    await expect.poll(said).toBe("已改名为“教育局新版”");
    expect(await calls()).toEqual([["saveProfiles", "qingzhang"]]);
  });
});

it("takes waivers and corrections back", async () => {
  await open("decisions");
  await page.getByRole("button", { name: /^收回/ }).first().press("Enter");
  await expect.poll(() => page.getByRole("button", { name: /^收回/ }).count()).toBe(4);
  await page.getByRole("button", { name: /^收回/ }).last().press("Enter");
  await expect.poll(() => page.getByRole("button", { name: /^收回/ }).count()).toBe(3);
  expect(await calls()).toEqual([
    ["takeBackWaiver", "a"],
    ["takeBackCorrection", "d"],
  ]);
});

it("exports waivers as the command line reads them, and takes such a file in", async () => {
  await open("decisions");
  expect(await page.locator(".address").first().innerText()).toContain("https://www.qingzhang.example/");
  await button("导出豁免清单").press("Enter");
  await expect.poll(said).toContain("豁免清单");
  const [[, name, , text]] = (await calls()) as [[string, string, string, string]];
  expect(name).toBe("豁免清单.json");
  const { waivers } = parseWaivers(text) as { waivers: Waiver[] };
  expect(waivers.map(({ key, host }) => key ?? host)).toEqual(["0xqjuep00gie9o", "www.qingzhang.example"]);
  const file = (content: string) => ({ name: "w.json", mimeType: "application/json", buffer: Buffer.from(content) });
  await choose("导入豁免清单", file(text.replace("原件如此，已与办公室核对。", " ")));
  await expect.poll(() => page.locator("[role=alert]").innerText()).toBe("第 1 条豁免的理由是空的；请写明为什么豁免。");
  await choose("导入豁免清单", file(waiversJson([{ ...waivers[1]!, rule: "secrecy-mark", by: "王五" }])));
  await expect.poll(said).toBe("已导入 1 条豁免");
  expect(await page.locator("[role=alert]").count()).toBe(0);
  expect(await page.getByText("王五").count()).toBe(1);
  expect(await calls()).toEqual([["addWaivers", 1]]);
});

it("lists the rules over edit forms, too", async () => {
  await open("rules");
  expect(await page.locator(".row.row-narrow").count()).toBe(pageRules.length + formRules.length);
  // No rule over pages has that in its name; “form-” is in “platform-parts”.
  await page.getByRole("searchbox").fill("form-d");
  const found = formRules.filter(({ id }) => id.includes("form-d")).length;
  expect(await page.locator("main h3").allInnerTexts()).toEqual([`编辑表单 ${found}`]);
});

it("says what is wrong with what is kept and with the policy, and deletes damaged records", async () => {
  await open("catalog", { state: "hostile" });
  const notices = page.locator(".notice");
  expect(await notices.nth(0).innerText()).toContain("本机存储空间已满");
  expect(await notices.nth(1).innerText()).toContain("单位统一设置中的外观、站点配置有误");
  expect(await notices.nth(2).innerText()).toContain("检查记录 3 条、豁免 1 条");
  await button("删除损坏的记录").press("Enter");
  await expect.poll(said).toBe("损坏的记录已删除");
  expect(await button("删除损坏的记录").count()).toBe(0);
  expect(await calls()).toEqual([["removeDamaged"]]);
});

it("says in one sentence why something was refused", async () => {
  await open("decisions", { failing: "takeBackWaiver:full" });
  await page.getByRole("button", { name: /^收回/ }).first().press("Enter");
  await expect.poll(() => page.locator("[role=alert]").innerText()).toMatch(/^本机存储空间已满[^。]*。\s*知道了$/);
});

it("compares with the last audit, and erases after a question", async () => {
  await open("history");
  await page.locator("summary").first().press("Enter");
  await page.waitForSelector(".compared-gone");
  expect(await page.locator(".compared").innerText()).toMatch(/新出现 1 处[\s\S]*仍存在 1 处[\s\S]*已消除 1 处/);
  expect(await page.locator(".chart > svg").getAttribute("aria-label")).toContain("应改 由 9 处到 2 处");
  for (const [name, rest] of [
    [/^清除本页记录/, 2],
    [/^清除本网站记录/, 1],
    [/^清除全部记录/, 0],
  ] as const) {
    await page.getByRole("button", { name }).first().click();
    await page.locator("dialog .danger").click();
    await expect.poll(() => page.locator(".history-row").count()).toBe(rest);
  }
  expect((await calls()).map(([, erase]) => (erase as { what: string }).what)).toEqual(["page", "host", "all"]);
});

it("backs up and restores", async () => {
  await open("backup");
  await button("导出备份文件").press("Enter");
  await expect.poll(said).toContain("备份文件");
  const file = (content: string) => ({ name: "b.json", mimeType: "application/json", buffer: Buffer.from(content) });
  await choose("选择备份文件", file("x"));
  await expect.poll(() => page.locator("[role=alert]").innerText()).toContain("不是备份文件");
  await choose("选择备份文件", file('{"backup":1}'));
  await page.locator("dialog .danger").press("Enter");
  await expect.poll(said).toBe("已从备份恢复");
  expect((await calls()).map(([name]) => name)).toEqual(["backup", "save", "restore"]);
});

it("changes language and theme, and follows changes made elsewhere", async () => {
  await open("look");
  await page.getByLabel("深色").check();
  await page.waitForSelector("html[data-theme=dark]");
  await page.getByLabel("English").check();
  await page.waitForSelector("html[lang=en]");
  expect(await page.title()).toBe("Language and look – Settings – Disclosure audit");
  await page.evaluate(() => {
    const { harness } = globalThis as unknown as { harness: Harness };
    harness.state = { ...harness.state, settings: { ...harness.state.settings, locale: "zh-CN" } };
    harness.changed();
  });
  await page.waitForSelector("html[lang=zh-CN]");
});

it("locks what an administrator set", async () => {
  for (const section of ["rules", "look"]) {
    await open(section, { state: "locked" });
    expect(await page.locator("input:not([type=search],.toolbar input):enabled, select:enabled").count()).toBe(0);
    expect(await page.getByText("由单位统一设置").count()).toBeGreaterThan(0);
  }
  for (const section of ["catalog", "automatic"]) {
    await open(section, { state: "locked" });
    expect(await page.locator("main button, main input").count(), section).toBeLessThan(2);
  }
  await open("catalog", { state: "locked" });
  expect(await page.locator(".card-active .badges").innerText()).toContain("由单位统一设置");
});

it("moves between the parts by their links, the focus with it", async () => {
  await open("catalog");
  await page.keyboard.press("Tab");
  expect(await focused()).toBe("跳到正文");
  await page.locator("nav a", { hasText: "规则" }).press("Enter");
  await expect.poll(focused).toBe("规则");
  expect(await page.locator("nav [aria-current]").innerText()).toBe("规则");
  await page.goBack();
  await expect.poll(focused).toBe("目录");
});

it("tells when something failed, and when nothing can be read", async () => {
  await open("look", { failing: "changeSettings" });
  await page.getByLabel("深色").click();
  await expect.poll(() => page.locator("[role=alert]").innerText()).toContain("<b>QuotaExceededError</b>");
  expect(await page.getByLabel("深色").isChecked()).toBe(false);
  await button("知道了").click();
  expect(await page.locator("[role=alert]").count()).toBe(0);
  await open("look", { failing: "load" });
  expect(await page.locator("[role=alert]").innerText()).toContain("database closed");
});

it("weighs 68 kB at most before a file is chosen", async () => {
  const files = await bundle("mount.tsx", true);
  const size = (name: string) => gzipSync(files.get(name)!).length;
  // What is loaded at once: the entry and the chunks that it imports, one after the other.
  const first = new Set(["mount.js"]);
  for (const name of first)
    for (const [, chunk] of files.get(name)!.matchAll(/(?:from|import)"\.\/([^"]+)"/g)) first.add(chunk!);
  const script = [...first].reduce((sum, name) => sum + size(name), 0);
  const style = size("mount.css");
  const all = [...files.keys()].reduce((sum, name) => sum + size(name), 0);
  if (process.env.MULU_FIGURES) console.log(`options: ${script} B script, ${style} B style, ${all} B in all, gzip`);
  expect(script + style).toBeLessThan(68_000);
});
