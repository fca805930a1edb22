import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";
import type { AxeResults } from "axe-core";
import { build } from "esbuild";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { fixtures, type Harness, report } from "../../packages/extension/src/panel/panel.fixture.js";
import type { PanelCommand, PanelUpdate } from "../../packages/extension/src/protocol/messages.js";
import type { PanelSettings } from "../../packages/extension/src/protocol/tab-state.js";
import { launchChromium } from "../../scripts/chromium.mjs";
import { coreSources } from "../../scripts/core-sources.mjs";
import { root } from "../shared.js";

/** Nothing is asked of the network; `https` because the clipboard is there for secure pages only. */
const ADDRESS = "https://panel.test/";
/** What the browser holds an extension's own pages to. */
const POLICY = "default-src 'self'; script-src 'self'; style-src 'self'; object-src 'self'";
const HTML = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>-</title><link rel="stylesheet" href="/panel.css"></head><body><div id="panel"></div><script src="/panel.js"></script></body></html>`;
const states = Object.keys(fixtures("zh-CN"));
const axe = readFileSync(join(root, "node_modules/axe-core/axe.min.js"), "utf8");

/** The panel as browsers since Chromium 88 get it; with `splitting` what is loaded later is apart. */
async function bundle(entry: string, { minify = false, splitting = false } = {}): Promise<Map<string, string>> {
  const { outputFiles } = await build({
    entryPoints: [join(root, "packages/extension/src/panel", entry)],
    alias: coreSources,
    bundle: true,
    minify,
    splitting,
    format: splitting ? "esm" : "iife",
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
let context: BrowserContext;
let page: Page;
let built: Map<string, string>;
const problems: string[] = [];

beforeAll(async () => {
  built = await bundle("harness.fixture.tsx");
  browser = await launchChromium();
  context = await browser.newContext({ viewport: { width: 400, height: 900 } });
  await context.grantPermissions(["clipboard-read", "clipboard-write"]).catch(() => {});
  page = await context.newPage();
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(message.text());
  });
  await page.route(`${ADDRESS}**`, (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === "/panel.js")
      return route.fulfill({ contentType: "text/javascript", body: built.get("harness.fixture.js")! });
    if (pathname === "/panel.css")
      return route.fulfill({ contentType: "text/css", body: built.get("harness.fixture.css")! });
    return route.fulfill({ contentType: "text/html", headers: { "content-security-policy": POLICY }, body: HTML });
  });
});
afterEach(() => {
  expect(problems.splice(0)).toEqual([]);
});
afterAll(() => browser?.close());

type Settings = Partial<PanelSettings> & { width?: number };

async function open(state: string, { width = 400, ...changes }: Settings = {}): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.goto(ADDRESS);
  await page.evaluate(
    ({ state, changes }) => {
      const { harness } = globalThis as unknown as { harness: Harness };
      const settings = harness.settings(changes);
      harness.emit({ type: "settings", settings, entries: harness.entries });
      harness.emit({ type: "state", state: harness.fixtures(settings.locale)[state]! });
    },
    { state, changes },
  );
  await page.waitForSelector(".bar");
}

/** What the panel sent since it was asked last. */
const sent = (): Promise<PanelCommand[]> =>
  page.evaluate(() => (globalThis as unknown as { harness: Harness }).harness.sent.splice(0));
const said = () => page.locator("body > #panel > [role=status]").innerText();
const focused = () => page.evaluate(() => document.activeElement?.textContent ?? "");
const line = (text: string) => page.locator(".line", { hasText: text });
const press = async (...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
/** Opens whatever can be opened. */
const openAll = async () => {
  for (const button of await page.locator(".group-head button").all()) await button.click();
  const expand = page.locator(".find button");
  if (await expand.count()) await expand.click();
  await page.evaluate(() => {
    for (const part of document.querySelectorAll("details")) part.open = true;
  });
};

/** What axe finds; only the rule of contrasts where nothing but the colours is other than before. */
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

/** In both themes. */
async function expectClean(locale: PanelSettings["locale"]): Promise<void> {
  expect(await violations()).toEqual([]);
  for (const theme of ["dark", "light"] as const) {
    await page.evaluate(
      ({ locale, theme }) => {
        const { harness } = globalThis as unknown as { harness: Harness };
        harness.emit({ type: "settings", settings: harness.settings({ locale, theme }), entries: harness.entries });
      },
      { locale, theme },
    );
    await page.waitForSelector(`html[data-theme=${theme}]`);
    if (theme === "dark") expect(await violations("contrast"), theme).toEqual([]);
  }
}

describe.each(["zh-CN", "en"] as const)("axe finds nothing in %s, light and dark", (locale) => {
  it.each(states)("%s", async (state) => {
    await open(state, { locale });
    // Closed, the languages don't differ; sixty open findings are ten times the same.
    if (locale === "zh-CN") await expectClean(locale);
    if (state === "many") return;
    await openAll();
    await expectClean(locale);
  });

  it("menu, dialog, forms and the list of items", async () => {
    await open("ready", { locale });
    await page.locator("button.icon").click();
    await expectClean(locale);
    await press("Escape", "?");
    await expectClean(locale);
    await press("Escape");
    await page.locator(".item-head button").click();
    await press("ArrowDown");
    await page.locator(".line").nth(2).click();
    await page.locator("[data-waive]").click();
    await page.locator("form input[type=radio]").last().check();
    await page.locator("form [type=submit]").click();
    await expectClean(locale);
  });
});

describe("fits its place", () => {
  it.each(states)("%s at 285 and 300 pixels, all open", async (state) => {
    for (const locale of ["zh-CN", "en"] as const) {
      await open(state, { locale });
      await openAll();
      // 285 is what a scroll bar leaves of 300.
      for (const width of [285, 300]) {
        await page.setViewportSize({ width, height: 900 });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide, locale).toBeLessThanOrEqual(width);
        const bar = await page.evaluate(() =>
          Math.max(...[...document.querySelectorAll(".bar button")].map((one) => one.getBoundingClientRect().right)),
        );
        expect(bar, locale).toBeLessThanOrEqual(width);
      }
    }
  });

  it("has targets of 24 pixels and more", async () => {
    for (const locale of ["zh-CN", "en"] as const) {
      await open("ready", { locale, width: 300 });
      await openAll();
      const small = await page.evaluate(() =>
        [...document.querySelectorAll("button,summary,input,textarea,label.choice")]
          .filter((one) => one.getBoundingClientRect().height < 24 && !one.closest("label.choice"))
          .map((one) => one.outerHTML),
      );
      expect(small).toEqual([]);
    }
  });
});

describe("speaks one language", () => {
  /** All that the panel says, but for what the report says and what is marked as another language. */
  const words = async (locale: "zh-CN" | "en", state: string): Promise<string[]> => {
    await open(state, { locale });
    await openAll();
    const texts = await page.evaluate(() => {
      const found: string[] = [];
      const all = document.querySelectorAll<HTMLElement>("#panel *");
      for (const element of all) {
        const of = element.closest("[lang]:not(html)");
        if (of !== null || element.closest("bdi,kbd") !== null) continue;
        for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) found.push(node.nodeValue ?? "");
        for (const name of ["aria-label", "title", "placeholder"]) found.push(element.getAttribute(name) ?? "");
      }
      return [...new Set(found)].filter((text) => text.trim() !== "");
    });
    return texts;
  };

  it.each(states.filter((state) => state !== "hostile"))("%s", async (state) => {
    for (const text of await words("zh-CN", state))
      expect(text.replace(/ArticleTitle|https:\S+|…/g, "")).not.toMatch(/[A-Za-z]{2}/);
    // Names of buttons say which place they show, in the page's words.
    for (const text of await words("en", state))
      if (!text.startsWith("Show on page")) expect(text).not.toMatch(/[\u4e00-\u9fff]/);
  });
});

describe("by keyboard", () => {
  it("moves along the lines, opens, shows and copies", async () => {
    await open("ready");
    await press("j");
    expect(await focused()).toContain("标签 SiteDomain");
    await press("j", "k", "ArrowDown", "ArrowDown");
    expect(await focused()).toContain("索引号一项未填写");
    await press("Enter");
    await page.locator(".details").waitFor();
    expect(await page.locator(".details").innerText()).toContain("《中华人民共和国政府信息公开条例》第十二条");
    await press("s");
    expect(await sent()).toEqual([{ type: "show", spot: { frame: 0, of: "page", at: 41 }, key: "index-number/empty" }]);
    await press("Home", "s");
    expect(await sent()).toEqual([]);
    expect(await said()).toContain("没有单独的位置");
    await press("c");
    await expect.poll(said).toContain("已复制");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      '<meta name="SiteDomain" content="www.qingzhang.gov.example">',
    );
    await press("ArrowDown", "s");
    expect(await sent()).toEqual([{ type: "show", spot: { frame: 0, of: "page", at: 38 }, key: "publisher/missing" }]);
    await press("End", "c");
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe("“栏目更新”未能检查。");
  });

  it("has one tab stop among the lines and closes with Escape", async () => {
    await open("ready");
    expect(await page.locator('.line[tabindex="0"]').count()).toBe(1);
    await press("j", "Enter");
    await page.locator(".details button").first().focus();
    await press("Escape");
    expect(await page.locator(".details").count()).toBe(0);
    expect(await focused()).toContain("标签 SiteDomain");
  });

  it("goes to the search, and letters there are letters", async () => {
    await open("ready");
    await press("/");
    await page.keyboard.type("jsc?/ 文号");
    expect(await page.locator("input[type=search]").inputValue()).toBe("jsc?/ 文号");
    expect(await page.locator("dialog").count()).toBe(0);
    expect(await page.locator(".nothing").innerText()).toBe("没有符合条件的结果。");
    await press("Escape");
    expect(await page.locator("input[type=search]").inputValue()).toBe("");
    await page.keyboard.type("手机");
    await expect.poll(() => page.locator(".line").count()).toBe(1);
    expect(await page.locator("output").innerText()).toBe("显示 1 条，共 10 条");
  });

  it("lists the keys, and switches the single ones off", async () => {
    await open("ready");
    await press("?");
    expect(await page.locator("dialog").innerText()).toContain("转到查找框");
    await page.locator("dialog input").click();
    expect(await sent()).toEqual([{ type: "settings", settings: { shortcuts: false } }]);
    await press("Escape");
    await expect.poll(() => page.locator("dialog").count()).toBe(0);
    await open("ready", { shortcuts: false });
    await press("?", "/", "j");
    expect(await page.locator("dialog").count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("BODY");
  });

  it("walks the menu", async () => {
    await open("ready");
    await page.locator("button.icon").focus();
    await press("ArrowDown");
    await expect.poll(focused).toBe("Excel 表格（XLSX）");
    await press("ArrowUp");
    expect(await focused()).toBe("English");
    await press("Enter", "Escape");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-haspopup"))).toBe("menu");
    await press("Enter");
    await expect.poll(focused).toBe("Excel 表格（XLSX）");
    await press("ArrowDown", "Enter");
    expect(await sent()).toEqual([
      { type: "settings", settings: { locale: "en" } },
      { type: "export", format: "csv" },
    ]);
    expect(await page.locator("[role=menu]").count()).toBe(0);
  });

  it("corrects the item", async () => {
    await open("ready");
    await page.locator(".item-head button").focus();
    await press("Enter");
    const combobox = page.locator("[role=combobox]");
    await combobox.waitFor();
    await page.keyboard.type("招生 结果");
    await expect.poll(() => page.getByRole("option").count()).toBe(1);
    await press("ArrowDown");
    await expect.poll(() => combobox.getAttribute("aria-activedescendant")).not.toBeNull();
    const active = await combobox.getAttribute("aria-activedescendant");
    expect(await page.locator(`[id="${active}"]`).innerText()).toContain("招生管理／招生结果");
    await press("Enter");
    expect(await sent()).toEqual([{ type: "item", id: "enrolment.results", reach: "page" }]);
    expect(await said()).toContain("已更正为招生管理／招生结果");
    await expect.poll(focused).toBe("更正");
    await press("Enter");
    await page.locator("[role=combobox]").waitFor();
    expect(await page.locator(".picker .address").innerText()).toBe("www.qingzhang.gov.example/xxgk/zsgl/zsfw/*");
    await page.getByLabel("本栏目的全部网页").check();
    await page.locator("[role=combobox]").fill("招生 结果");
    await page.locator("[role=combobox]").press("Enter");
    expect(await sent()).toEqual([{ type: "item", id: "enrolment.results", reach: "column" }]);
    await expect.poll(focused).toBe("更正");
    await press("Enter");
    await page.locator("[role=combobox]").waitFor();
    await press("Escape");
    await expect.poll(focused).toBe("更正");
    await open("form");
    await page.getByRole("button", { name: "撤回更正" }).press("Enter");
    expect(await sent()).toEqual([{ type: "item", id: null, reach: "page" }]);
  });

  it("sets aside with a reason only, and hands the focus on", async () => {
    await open("ready");
    await line("的写法不规范").press("Enter");
    await page.locator("[data-waive]").press("Enter");
    await page.locator("form [type=submit]").press("Enter");
    expect(await page.locator("[role=alert]").innerText()).toBe("请填写理由。");
    expect(await sent()).toEqual([]);
    await page.keyboard.type(" 原件无文号 ");
    await page.getByLabel("至指定日期").check();
    await page.locator("form [type=submit]").press("Enter");
    expect(await page.locator("[role=alert]").innerText()).toBe("请选择今天或者以后的日期。");
    await page.locator("input[type=date]").fill("2099-01-31");
    await page.locator("form [type=submit]").press("Enter");
    expect(await sent()).toEqual([
      {
        type: "waive",
        key: "document-number/malformed",
        waiver: { reason: "原件无文号", until: "2099-01-31", reach: "finding" },
      },
    ]);
    expect(await focused()).toContain("限时公开");
    await line("限时公开").press("Enter");
    await page.locator("[data-waive]").last().press("Enter");
    await page.getByLabel("此规则在整个网站（www.qingzhang.gov.example）的全部结果").check();
    await page.getByLabel("理由").fill("已核对");
    await page.getByLabel("长期").check();
    await page.locator("form [type=submit]").press("Enter");
    expect(await sent()).toMatchObject([{ waiver: { until: null, reach: "host" } }]);
  });

  it("shows what was set aside, why, and takes it back", async () => {
    await open("ready");
    expect(await line("标签 ArticleTitle").count()).toBe(0);
    await page.locator(".group-head button").press("Enter");
    await line("标签 ArticleTitle").press("Enter");
    expect(await page.locator(".note").innerText()).toContain("标题过长");
    await page.getByRole("button", { name: "收回豁免" }).press("Enter");
    expect(await sent()).toEqual([{ type: "unwaive", key: "article-title-match/contradicts" }]);
    expect(await focused()).toContain("未能检查");
  });

  it("answers what only a person can", async () => {
    await open("ready");
    await line("手机号码").press("Enter");
    await page.getByLabel("备注").fill("办公电话");
    await page.locator(".question").getByRole("button", { name: "符合", exact: true }).press("Enter");
    expect(await sent()).toEqual([
      { type: "answer", key: "mobile-number/unmasked", answer: { says: "yes", note: "办公电话" } },
    ]);
    expect(await page.locator(".group-head", { hasText: "需人工核实" }).innerText()).toContain("已核实 1／2");
    await line("手机号码").press("Enter");
    await line("不同的公开属性标注").press("Enter");
    await page.getByLabel("备注").fill("再次核对");
    await page.getByRole("button", { name: "保存备注" }).press("Enter");
    await page.getByRole("button", { name: "撤回" }).press("Enter");
    expect(await sent()).toEqual([
      { type: "answer", key: "release-statement-single/several", answer: { says: "yes", note: "再次核对" } },
      { type: "answer", key: "release-statement-single/several", answer: null },
    ]);
  });

  it("filters by mark and opens all", async () => {
    await open("ready");
    const warnings = page.locator(".chip", { hasText: "警告" });
    await warnings.press("Enter");
    expect(await warnings.getAttribute("aria-pressed")).toBe("true");
    expect(await page.locator(".line").count()).toBe(2);
    await page.getByRole("button", { name: "全部展开" }).press("Enter");
    expect(await page.locator(".details").count()).toBe(2);
    await page.getByRole("button", { name: "清除筛选" }).press("Enter");
    expect(await page.locator(".line").count()).toBe(9);
    expect(await page.evaluate(() => document.activeElement?.getAttribute("type"))).toBe("search");
  });
});

const emit = (update: PanelUpdate) =>
  page.evaluate((update) => (globalThis as unknown as { harness: Harness }).harness.emit(update), update);

describe("while the page is read again", () => {
  it("what was opened, searched and chosen stays so", async () => {
    await open("ready");
    await page.locator("input[type=search]").fill("文号");
    await line("的写法不规范").press("Enter");
    const shown = await page.locator(".line").count();
    await emit({ type: "state", state: { status: "reading" } });
    expect(await page.locator(".bar .primary").innerText()).toBe("正在检查");
    expect(await page.locator(".line").count()).toBe(shown);
    await emit({
      type: "state",
      state: { status: "ready", report: { ...report("zh-CN"), at: "2026-11-23T03:00:00Z" } },
    });
    await page.getByRole("button", { name: "重新检查" }).waitFor();
    expect(await page.locator("input[type=search]").inputValue()).toBe("文号");
    expect(await line("的写法不规范").getAttribute("aria-expanded")).toBe("true");
    // Another page has nothing of it.
    const other = { ...report("zh-CN"), url: "https://www.qingzhang.gov.example/other.html" };
    await emit({ type: "state", state: { status: "ready", report: other } });
    await expect.poll(() => page.locator("input[type=search]").inputValue()).toBe("");
  });
});

it("says what has become of the results since the last audit", async () => {
  await open("ready");
  const note = page.locator("details.compared");
  expect(await note.locator("summary").innerText()).toContain("已改正 2 处，新出现 1 处（上次检查 2026-11-20）");
  await note.locator("summary").press("Enter");
  expect(await note.locator("li").allInnerTexts()).toEqual(["索引号", "发布机构", expect.stringContaining("文号")]);
  const same = { since: "2026-11-20T02:30:00Z", new: [], gone: [] };
  await emit({ type: "state", state: { status: "ready", report: { ...report("en"), compared: same } } });
  await expect.poll(() => page.locator("p.compared").innerText()).toContain("2026-11-20");
});

it("says what was not kept, until something else is asked for", async () => {
  await open("ready");
  await emit({ type: "refused", why: "full" });
  expect(await page.getByRole("alert").innerText()).toContain("本机存储空间已满");
  expect(await violations()).toEqual([]);
  await page.getByRole("switch").click();
  expect(await page.getByRole("alert").count()).toBe(0);
});

it("shows what the bureau has set as locked, and changes none of it", async () => {
  await open("ready", { locked: ["theme", "locale", "automatic", "highlights", "shortcuts"] });
  await page.getByRole("switch").click({ force: true });
  await page.locator("button.icon").click();
  for (const name of ["浅色", "English"]) await page.getByRole("menuitemradio", { name }).click({ force: true });
  await page.getByRole("menuitemcheckbox").click({ force: true });
  expect(await sent()).toEqual([]);
  expect(await page.getByRole("group", { name: "外观 由单位统一设置" }).count()).toBe(1);
  expect(await page.getByRole("menuitemcheckbox").innerText()).toContain("由单位统一设置");
  await page.getByRole("menuitem", { name: "快捷键" }).click();
  expect(await page.getByRole("checkbox", { name: "启用单键快捷键" }).isDisabled()).toBe(true);
  expect(await violations()).toEqual([]);
});

describe("commands", () => {
  it("audits, marks and opens pages", async () => {
    await open("idle");
    await page.getByRole("button", { name: "检查本页" }).click();
    await open("reading");
    await page.getByRole("button", { name: "正在检查" }).click({ force: true });
    await open("ready", { highlights: false, theme: "dark" });
    const marks = page.getByRole("switch");
    expect(await marks.getAttribute("aria-checked")).toBe("false");
    await marks.click();
    expect(await sent()).toEqual([{ type: "highlights", visible: true }]);
    await page.locator("button.icon").click();
    await page.getByRole("menuitemradio", { name: "浅色" }).click();
    await page.getByRole("menuitemcheckbox").click();
    await page.getByRole("menuitem", { name: "批量检查本栏目" }).click();
    expect(await sent()).toEqual([
      { type: "settings", settings: { theme: "light" } },
      { type: "settings", settings: { automatic: true } },
      { type: "open", page: "batch" },
    ]);
  });

  it("shows where attributes and unread parts are", async () => {
    await open("ready");
    await page.locator("summary", { hasText: "读到的要素" }).click();
    await page.getByRole("button", { name: "在页面上显示来源：本网" }).click();
    await page.getByRole("button", { name: "在页面上显示：内嵌页面来自其他网站，未检查。" }).click();
    expect(await sent()).toEqual([
      { type: "show", spot: { frame: 0, of: "page", at: 15 }, key: null },
      { type: "show", spot: { frame: 0, of: "page", at: 70 }, key: null },
    ]);
    expect(await page.locator(".attributes .badge").allInnerTexts()).toEqual(["各处不一致"]);
  });

  it("announces the result", async () => {
    await open("ready");
    await expect.poll(said).toBe("检查完成，应改 6 处，需人工核实 2 处，未能检查 1 项");
    await open("clean");
    await expect.poll(said).toBe("检查完成，没有应改之处");
  });

  it("copies where the clipboard is closed", async () => {
    await open("ready");
    await page.evaluate(() => {
      Object.defineProperty(navigator, "clipboard", { value: undefined });
    });
    await line("的写法不规范").click();
    const copy = page.locator(".paste button");
    await copy.click();
    await expect.poll(() => copy.innerText()).toContain("已复制");
    expect(await page.evaluate(() => document.querySelector("textarea"))).toBeNull();
    await page.evaluate(() => {
      document.execCommand = () => false;
    });
    await copy.click();
    await expect.poll(said).toContain("未能复制");
  });
});

it("opens a finding that was clicked on the page, whatever hides it", async () => {
  await open("ready");
  await page.locator("input[type=search]").fill("手机");
  await page.locator(".chip", { hasText: "需核实" }).click();
  await page.evaluate(() =>
    (globalThis as unknown as { harness: Harness }).harness.emit({
      type: "picked",
      key: "article-title-match/contradicts",
    }),
  );
  await expect.poll(focused).toContain("标签 ArticleTitle");
  expect(await page.locator(".note").innerText()).toContain("标题过长");
  expect(await page.locator("input[type=search]").inputValue()).toBe("");
});

it("shows what hostile pages say as text, and makes no links of it", async () => {
  await open("hostile");
  await openAll();
  expect(await page.locator("#panel img, #panel script").count()).toBe(0);
  expect(await page.title()).toBe("政务公开检查");
  expect(await page.locator("h1").textContent()).toContain("<img src=x onerror=");
  const links = await page.locator("#panel a").evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
  for (const link of links) expect(link).toMatch(/^(https:\/\/a\.example\/b+|https:\/\/panel\.test\/#not-read)$/);
  // Whole in the data, cut to the eye.
  expect((await page.locator(".message").last().textContent())?.length).toBe(3000);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(6000);
  await line("<img").first().press("s");
  expect(await sent()).toMatchObject([{ type: "show", spot: { at: 41 } }]);
});

it("follows the theme: its own, or the system's", async () => {
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.emulateMedia({ colorScheme: "dark" });
  await open("idle", { theme: "light" });
  const light = await paper();
  await open("idle", { theme: "auto" });
  const dark = await paper();
  expect(dark).not.toBe(light);
  await page.emulateMedia({ colorScheme: "light" });
  await open("idle", { theme: "auto" });
  expect(await paper()).toBe(light);
  await open("idle", { theme: "dark" });
  expect(await paper()).toBe(dark);
});

it("renders again only what changed, and five hundred findings", async () => {
  await open("many");
  const { took, same } = await page.evaluate(async () => {
    const { harness } = globalThis as unknown as { harness: Harness };
    const lines = () => [...document.querySelectorAll(".line")];
    const before = lines();
    const times: number[] = [];
    for (let round = 0; round < 15; round += 1) {
      const findings = harness.manyFindings("zh-CN", 60);
      findings[7] = { ...findings[7]!, answer: { says: "yes", note: "", on: `2026-11-${10 + round}` } };
      const state = { status: "ready", report: harness.report("zh-CN", { findings }) } as const;
      const start = performance.now();
      harness.emit({ type: "state", state });
      await new Promise((resolve) => setTimeout(resolve));
      times.push(performance.now() - start);
    }
    const after = lines();
    const findings = harness.manyFindings("zh-CN", 500);
    harness.emit({ type: "state", state: { status: "ready", report: harness.report("zh-CN", { findings }) } });
    return { took: times.sort((a, b) => a - b)[7]!, same: after.every((one, index) => one === before[index]) };
  });
  expect(same).toBe(true);
  // 16 ms on a quiet machine; tests run on busy ones.
  expect(took).toBeLessThan(50);
  if (process.env.MULU_FIGURES) console.log(`60 findings, one changed: ${took.toFixed(1)} ms`);
  await expect.poll(() => page.locator(".line").count()).toBe(500);
  await page.locator("input[type=search]").fill("手机");
  await expect.poll(() => page.locator(".line").count()).toBe(55);
});

it("weighs 37 kB at most before anything is taught", async () => {
  const files = await bundle("mount.tsx", { minify: true, splitting: true });
  const size = (name: string) => gzipSync(files.get(name)!).length;
  // What is loaded at once: the entry and the chunks that it imports, one after the other.
  const first = new Set(["mount.js"]);
  for (const name of first)
    for (const [, chunk] of files.get(name)!.matchAll(/(?:from|import)"\.\/([^"]+)"/g)) first.add(chunk!);
  const script = [...first].reduce((sum, name) => sum + size(name), 0);
  const style = size("mount.css");
  if (process.env.MULU_FIGURES) console.log(`panel: ${script} B script, ${style} B style, gzip`);
  expect(script + style).toBeLessThan(37_000);
});
