import { mkdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";
import type { AxeResults } from "axe-core";
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  type Harness,
  type StateName,
  stateNames,
} from "../../packages/extension/src/batch/page/batch-page.fixture.js";
import { launchChromium } from "../../scripts/chromium.mjs";
import { coreSources } from "../../scripts/core-sources.mjs";
import { root } from "../shared.js";
import { type ExtensionBrowser, withExtension } from "./browser.js";

const ADDRESS = "https://batch.test/";
const COLUMN = "https://www.qingzhang.gov.example/notices.html";
/** What the browser holds an extension's own pages to. */
const POLICY = "default-src 'self'; script-src 'self'; style-src 'self'; object-src 'self'";
const HTML = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>-</title><link rel="stylesheet" href="/harness.fixture.css"></head><body><div id="batch"></div><script type="module" src="/harness.fixture.js"></script></body></html>`;
const axe = readFileSync(join(root, "node_modules/axe-core/axe.min.js"), "utf8");
/** Pictures are taken where this names a folder. */
const SHOTS = process.env.MULU_SHOTS;

/** The page as browsers since Chromium 88 get it. */
async function bundle(entry: string, minify = false): Promise<Map<string, string>> {
  const { outputFiles } = await build({
    entryPoints: [join(root, "packages/extension/src/batch/page", entry)],
    alias: coreSources,
    bundle: true,
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
const problems: string[] = [];

beforeAll(async () => {
  const built = await bundle("harness.fixture.tsx");
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
  locale?: "zh-CN" | "en";
  theme?: "light" | "dark";
  width?: number;
  url?: string;
}

async function open(state: StateName, { locale = "zh-CN", theme = "light", width = 1280, url = COLUMN }: Open = {}) {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
  await page.goto("about:blank");
  await page.goto(`${ADDRESS}?${new URLSearchParams({ state, locale, url })}`);
  await page.waitForSelector("html[data-ready]");
  await page.waitForTimeout(30);
}

const harness = <T, A>(work: (harness: Harness, value: A) => T, value?: A) =>
  page.evaluate(`(${work})(globalThis.harness, ${JSON.stringify(value ?? null)})`) as Promise<T>;
const sent = () => harness((one) => one.sent.splice(0));
const said = () => page.locator("#batch > [role=status]").textContent();
const focused = () => page.evaluate(() => document.activeElement?.textContent ?? "");
const button = (name: string | RegExp) => page.getByRole("button", { name, exact: true });
const column = (name: string) => page.locator("thead th").filter({ hasText: name });

async function violations(): Promise<string[]> {
  await page.evaluate(`globalThis.axe || (() => { ${axe} })()`);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } };
    const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
    const { violations } = await axe.run({ runOnly: tags, resultTypes: ["violations"] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html.slice(0, 200)} ${node.failureSummary}`),
    );
  });
}

async function shot(name: string): Promise<void> {
  if (!SHOTS) return;
  mkdirSync(SHOTS, { recursive: true });
  await page.screenshot({ path: join(SHOTS, `${name}.png`), fullPage: true });
}

describe.each(["zh-CN", "en"] as const)("axe finds nothing in %s", (locale) => {
  describe.each(["light", "dark"] as const)("%s", (theme) => {
    it.each(stateNames)("%s", async (state) => {
      await open(state, { locale, theme });
      for (const part of await page.locator("summary").all()) await part.click();
      expect(await violations()).toEqual([]);
      await shot(`${state}-${locale}-${theme}`);
    });

    it("dialogs, and what is wrong in the form", async () => {
      await open("done", { locale, theme });
      await page
        .getByRole("button", { name: /^(明细|Details)：?/ })
        .first()
        .click();
      expect(await violations()).toEqual([]);
      await shot(`details-${locale}-${theme}`);
      await page.keyboard.press("Escape");
      await page
        .getByRole("button", { name: /^(删除：|Erase: )/ })
        .first()
        .click();
      expect(await violations()).toEqual([]);
      await shot(`question-${locale}-${theme}`);
      await open("start", { locale, theme, url: "" });
      await page.getByRole("textbox").last().fill("0");
      await page.locator("form [type=submit]").click();
      expect(await violations()).toEqual([]);
      await shot(`wrong-${locale}-${theme}`);
    });
  });
});

it.each(stateNames)("%s fits 320 pixels, with targets of 24", async (state) => {
  for (const locale of ["zh-CN", "en"] as const) {
    await open(state, { locale, width: 320 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth), locale).toBeLessThanOrEqual(320);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll("button,summary,label.choice,input:not(.choice input)")]
        .filter((one) => one.getClientRects().length > 0 && one.getBoundingClientRect().height < 24)
        .map((one) => one.outerHTML),
    );
    expect(small, locale).toEqual([]);
    await shot(`phone-${state}-${locale}`);
  }
});

describe("what pages say", () => {
  it.each(["hostile", "hostile-preview"] as const)("is text and nothing else: %s", async (state) => {
    await open(state);
    for (const part of await page.locator("summary").all()) await part.click();
    if (state === "hostile") await page.getByRole("button", { name: /^明细/ }).first().click();
    expect(await page.locator("#batch img, #batch script, #batch b").count()).toBe(0);
    const links = await page.locator("#batch a").evaluateAll((all) => all.map((one) => one.getAttribute("href")));
    for (const link of links) expect(link).toMatch(/^(#content$|https:\/\/www\.qingzhang\.gov\.example\/)/);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(4_000);
  });

  it("turns no direction around it", async () => {
    await open("hostile");
    expect(await page.locator("bdi").count()).toBeGreaterThan(5);
    const loose = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.getElementById("batch")!, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        if (node.textContent!.includes("\u202e") && !node.parentElement!.closest("bdi")) found.push(node.textContent!);
      return found;
    });
    expect(loose).toEqual([]);
  });
});

describe("from a column to its batch", () => {
  it("asks for exactly this site, only when the user says so, and reads nothing without it", async () => {
    await open("start");
    expect(await harness((one) => one.asked)).toEqual([]);
    expect(await page.locator("form").innerText()).toContain("www.qingzhang.gov.example");
    await harness((one) => {
      one.permit = false;
    });
    await button("允许并读取栏目").press("Enter");
    expect(await page.locator("[role=alert]").innerText()).toContain("未获允许");
    expect(await sent()).toEqual([]);
    await harness((one) => {
      one.permit = true;
    });
    await page.getByLabel(/最多检查多少页/).fill("120");
    await button("允许并读取栏目").press("Enter");
    await expect.poll(focused).toBe("正在读取栏目列表");
    expect(await harness((one) => one.asked)).toEqual([
      ["https://www.qingzhang.gov.example/*"],
      ["https://www.qingzhang.gov.example/*"],
    ]);
    expect(await sent()).toEqual([{ type: "find", url: COLUMN, tab: 7, limit: 120 }]);
  });

  it("says what is wrong with an address or a number, and goes to it", async () => {
    await open("start", { url: "javascript:alert(1)" });
    await button("允许并读取栏目").click();
    expect(await page.locator(":focus").getAttribute("type")).toBe("url");
    expect(await page.locator(":focus").getAttribute("aria-invalid")).toBe("true");
    await page.locator(":focus").fill(COLUMN);
    for (const number of ["0", "501", "x", ""]) {
      await page.getByLabel(/最多检查多少页/).fill(number);
      await button("允许并读取栏目").click();
      expect(await page.locator(":focus").getAttribute("inputmode")).toBe("numeric");
    }
    expect(await sent()).toEqual([]);
    expect(await harness((one) => one.asked)).toEqual([]);
  });

  it("lets pages be taken out with the keyboard, and starts with the rest", async () => {
    await open("preview");
    expect(await focused()).toBe("选择要检查的文章");
    expect(await said()).toContain("找到 50 篇文章");
    await button("全不选").press("Enter");
    await button("开始检查 0 页").press("Enter");
    expect(await page.locator("[role=alert]").innerText()).toBe("请至少选择一篇文章。");
    await sent();
    await page.locator("input[type=checkbox]").nth(1).press("Space");
    await page.locator("input[type=checkbox]").nth(4).press("Space");
    await expect.poll(() => page.locator("output").first().textContent()).toBe("已选 2／50 篇");
    await button("开始检查 2 页").press("Enter");
    await expect.poll(() => harness((one) => one.sent.length)).toBe(1);
    const [command] = await sent();
    expect(command).toMatchObject({ type: "start", url: COLUMN, title: "通知公告－清漳县教育局" });
    expect(command?.type === "start" && command.links.map(({ url }) => url.slice(-9))).toEqual([
      "1025.html",
      "1028.html",
    ]);
  });

  it("stops reading the list and offers what it has", async () => {
    await open("finding");
    await sent();
    await button("停止读取").press("Enter");
    expect(await sent()).toEqual([{ type: "stop-finding" }]);
    await expect.poll(focused).toBe("选择要检查的文章");
    expect(await page.locator("input[type=checkbox]").count()).toBe(20);
  });

  it("shows a batch of this column that isn't at its end", async () => {
    await open("start");
    await harness((one) => {
      for (const update of one.updates("session", "zh-CN")) if (update.type === "batches") one.emit(update);
    });
    // Only the first list counts: later ones must not pull the user away.
    expect(await sent()).toEqual([]);
    await open("running");
    expect(await sent()).toEqual([{ type: "open", batch: "one" }]);
    expect(await page.evaluate(() => document.documentElement.dataset.batch)).toBe("one");
  });
});

describe("a batch", () => {
  it("is paused, resumed and cancelled, the last after a question", async () => {
    await open("running");
    await sent();
    await button("暂停").press("Enter");
    expect(await sent()).toEqual([{ type: "pause", batch: "one" }]);
    await button("取消检查").press("Enter");
    await expect.poll(focused).toBe("取消");
    await page.keyboard.press("Escape");
    await expect.poll(focused).toBe("取消检查");
    await button("取消检查").press("Enter");
    await page.locator("dialog .danger").press("Enter");
    expect(await sent()).toEqual([{ type: "cancel", batch: "one" }]);
    await open("session");
    expect(await page.locator(".notice-warning").first().innerText()).toContain("登录");
    await sent();
    await button("继续").press("Enter");
    await expect.poll(sent).toEqual([{ type: "resume", batch: "one" }]);
    await open("permission");
    await sent();
    await button("允许并继续").press("Enter");
    await expect.poll(sent).toEqual([{ type: "resume", batch: "one" }]);
    await open("cancelled");
    // What was left out isn't done.
    expect(await page.locator("progress").getAttribute("value")).toBe("12");
    await sent();
    await button("检查余下的 18 页").press("Enter");
    await expect.poll(() => harness((one) => one.sent.length)).toBe(1);
    const [retry] = await sent();
    expect(retry?.type === "retry" && retry.items?.length).toBe(18);
  });

  it("tells how far it is, in numbers, in a bar, and now and then aloud", async () => {
    await open("running");
    const bar = page.locator("progress");
    expect([await bar.getAttribute("value"), await bar.getAttribute("max")]).toEqual(["18", "50"]);
    expect(await page.locator(".dotted").first().innerText()).toContain("已处理 18／50 页");
    await harness((one) => {
      const { before, after } = one.step("zh-CN");
      one.emit(before);
      setTimeout(() => one.emit(after), 50);
    });
    await expect.poll(said).toBe("检查完成");
    await expect.poll(() => bar.getAttribute("value")).toBe("50");
    expect(await page.locator("tbody tr").first().locator("td.attribute").first().textContent()).not.toBe("");
  });

  it("asks a background that has slept for the batch again", async () => {
    await open("running");
    await sent();
    await harness((one) => one.emit({ type: "settings", settings: { locale: "zh-CN", theme: "auto" } }));
    await expect.poll(sent).toEqual([{ type: "open", batch: "one" }]);
  });

  it("counts root causes once, and lists their pages on demand", async () => {
    await open("done");
    const first = page.locator(".cause").first();
    expect(await first.innerText()).toMatch(/警告[\s\S]*索引号[\s\S]*可能在模板[\s\S]*涉及 \d\d 页/);
    await first.locator("summary").press("Enter");
    const count = Number(/涉及 (\d+) 页/.exec(await first.innerText())![1]);
    await expect.poll(() => first.locator("li").count()).toBe(count);
    expect(await page.locator(".cause").filter({ hasText: "例如：发布日期早于成文日期" }).count()).toBe(1);
  });

  it("has a table that sorts and filters, and can be scrolled by keyboard", async () => {
    await open("done");
    expect(await page.locator("tbody tr").count()).toBe(50);
    await column("错误").getByRole("button").press("Enter");
    expect(await column("错误").getAttribute("aria-sort")).toBe("descending");
    const numbers = () => page.locator("tbody tr td:nth-child(5)").allTextContents();
    const sorted = (await numbers()).filter((text) => text !== "").map(Number);
    expect(sorted).toEqual([...sorted].sort((a, b) => b - a));
    await column("错误").getByRole("button").press("Enter");
    expect(await column("错误").getAttribute("aria-sort")).toBe("ascending");
    await column("索引号").getByRole("button").press("Enter");
    expect(await page.locator("tbody tr").first().innerText()).toContain("缺");
    await page.getByLabel("只看有问题的页面").press("Space");
    const shown = await page.locator("tbody tr").count();
    expect(shown).toBeLessThan(45);
    expect(await page.locator(".card-head output").textContent()).toBe(`显示 ${shown}／50 页`);
    await page.getByLabel("只列有问题的要素").press("Space");
    expect(await column("发布日期").count()).toBe(1);
    const region = page.getByRole("region", { name: "各页结果表，可左右滚动" });
    await region.focus();
    await page.setViewportSize({ width: 700, height: 600 });
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => region.evaluate((one) => one.scrollLeft)).toBeGreaterThan(0);
    await region.evaluate((one) => one.scrollTo(0, 2_000));
    const [top, head] = [await region.boundingBox(), await column("警告").boundingBox()];
    expect(Math.abs(head!.y - top!.y)).toBeLessThan(3);
  });

  it("shows what was found on a page, and gives the focus back", async () => {
    await open("done");
    const details = page.getByRole("button", { name: /^明细/ }).first();
    await details.press("Enter");
    expect(await page.locator("dialog").innerText()).toMatch(/发布日期早于成文日期[\s\S]*1 处未能读取/);
    await page.keyboard.press("Escape");
    await expect.poll(() => page.locator("dialog").count()).toBe(0);
    expect(await focused()).toBe("明细");
  });

  it("tells which pages failed and why, and tries them again", async () => {
    await open("done");
    await sent();
    const failed = page.locator("section").filter({ has: page.getByRole("heading", { name: /^未能读取的页面/ }) });
    expect(await failed.innerText()).toMatch(/错误代码 404[\s\S]*sso\.shangzhang\.gov\.example[\s\S]*application\/pdf/);
    await failed
      .getByRole("button", { name: /^重试：/ })
      .first()
      .press("Enter");
    await failed.getByRole("button", { name: "全部重试" }).press("Enter");
    expect(await sent()).toEqual([
      { type: "retry", batch: "one", items: [6] },
      { type: "retry", batch: "one", items: [6, 16, 26, 36, 46] },
    ]);
  });

  it("becomes a table and a report", async () => {
    await open("done");
    await sent();
    await button("表格文本（CSV）").press("Enter");
    await button("数据文件（JSON）").press("Enter");
    await expect.poll(sent).toEqual([{ type: "reports", batch: "one" }]);
    await harness((one) => {
      const reports = Array.from({ length: 50 }, (_, i) => ({
        at: "2026-11-23T02:40:00.000Z",
        report: { source: String(i), kind: "article" as const, item: null, attributes: {}, findings: [], notRead: [] },
        totals: { pass: 1, fail: 2, review: 0, "not-applicable": 0, error: 0, waived: 0 },
      }));
      one.emit({ type: "reports", batch: "one", from: 0, reports: reports.slice(0, 25), last: false });
      one.emit({ type: "reports", batch: "one", from: 25, reports: reports.slice(25), last: true });
    });
    await expect.poll(() => harness((one) => one.files.length)).toBe(2);
    const [csv, json] = await harness((one) => one.files);
    expect(csv!.name).toBe("栏目检查 通知公告－清漳县教育局 2026-11-23.csv");
    expect(csv!.content.split("\r\n")).toHaveLength(52);
    const report = JSON.parse(json!.content);
    expect(report).toMatchObject({ report: 1, totals: { pages: 50, pass: 45, fail: 90 } });
    expect(report.pages.filter((one: object) => "error" in one)).toHaveLength(5);
  });

  it("of five hundred pages is shown soon, a hundred rows at a time", async () => {
    await open("large");
    expect(await page.locator("tbody tr").count()).toBe(100);
    await button("再显示 100 页").press("Enter");
    expect(await page.locator("tbody tr").count()).toBe(200);
    const took = await page.evaluate(async () => {
      const start = performance.now();
      document.querySelector<HTMLElement>("thead th:nth-child(5) button")!.click();
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      return performance.now() - start;
    });
    expect(took).toBeLessThan(1_500);
  });
});

it("opens earlier batches, and erases one or all after a question", async () => {
  await open("done");
  await sent();
  await button("查看：通知公告－清漳县教育局").press("Enter");
  expect(await sent()).toEqual([{ type: "open", batch: "two" }]);
  await button(`删除：${COLUMN}`).press("Enter");
  await page.locator("dialog .danger").press("Enter");
  await expect.poll(focused).toBe("以往批次");
  await button("全部删除").press("Enter");
  await page.locator("dialog .danger").press("Enter");
  expect(await sent()).toEqual([
    { type: "erase", batch: "three" },
    { type: "erase", batch: null },
  ]);
  await harness((one) => one.emit({ type: "erased", batch: "one" }));
  await expect.poll(() => page.getByRole("heading", { name: "检查哪个栏目" }).count()).toBe(1);
});

describe("in the extension, as npm run build made it", () => {
  const ARTICLES = 8;
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? "";
    asked.push(path);
    const items = (from: number) =>
      Array.from(
        { length: ARTICLES / 2 },
        (_, i) =>
          `<li><a href="/art/${from + i}.html">清漳县教育局关于第${from + i}项工作的通知</a> 2026-10-2${i}</li>`,
      ).join("");
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
    if (path === "/list.html")
      response.end(`<title>通知公告</title><ul>${items(1)}</ul><a href="/list-2.html">下一页</a>`);
    else if (path === "/list-2.html") response.end(`<title>通知公告</title><ul>${items(1 + ARTICLES / 2)}</ul>`);
    else response.end(`<title>${path}</title><meta name="ArticleTitle" content="通知"><h1>关于${path}的通知</h1>`);
  });
  const articles = () => asked.filter((path) => path.startsWith("/art/"));
  let extension: ExtensionBrowser;
  let column: string;

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    column = `http://127.0.0.1:${(server.address() as AddressInfo).port}/list.html`;
  });
  afterAll(() => server.close());
  // Each try has a browser that knows of no batch, and a site that nobody asked yet.
  beforeEach(async () => {
    asked.length = 0;
    extension = await withExtension();
    // A panel that is open calls the background back at once.
    for (const tab of extension.context.pages()) if (tab.url().startsWith(extension.origin)) await tab.close();
  });
  afterEach(() => extension?.close());

  const openPage = async () => {
    const tab = await extension.context.newPage();
    await tab.goto(`${extension.origin}/batch.html?tab=0&url=${encodeURIComponent(column)}`);
    return tab;
  };
  /** As the browser does it when the background has been idle for too long. */
  const stopBackground = async () => {
    const session = await extension.context.browser()!.newBrowserCDPSession();
    const { targetInfos } = await session.send("Target.getTargets");
    const workers = targetInfos.filter(({ type }) => type === "service_worker");
    expect(workers).toHaveLength(1);
    for (const { targetId } of workers) await session.send("Target.closeTarget", { targetId });
    await session.detach();
  };

  it("runs on when its page is closed, and goes on after the background has died", async () => {
    const first = await openPage();
    await first.locator("form [type=submit]").click();
    await first.waitForSelector(".links");
    expect(await first.locator(".links li").count()).toBe(ARTICLES);
    expect(articles()).toEqual([]);
    await first.locator(".links ~ *, button.primary").last().click();
    await first.waitForFunction(() => (document.querySelector("progress")?.value ?? 0) >= 1);
    await first.close();
    const { length } = articles();
    await expect.poll(() => articles().length, { timeout: 20_000 }).toBeGreaterThan(length + 1);

    await stopBackground();
    const died = articles().length;
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    // One that was under way may have come in.
    expect(articles().length).toBeLessThanOrEqual(died + 1);

    const second = await openPage();
    await second.waitForFunction((all) => document.querySelector("progress")?.value === all, ARTICLES, {
      timeout: 30_000,
    });
    expect(await second.locator("tbody tr:not(.unread)").count()).toBe(ARTICLES);
    expect(new Set(articles()).size).toBe(ARTICLES);
    // Only what was under way when the background died was asked for again.
    expect(articles().length).toBeLessThanOrEqual(ARTICLES + 1);
    expect(asked.filter((path) => path.startsWith("/list"))).toEqual(["/list.html", "/list-2.html"]);
  });
});

it("weighs little: no parser and no rules come with the page", async () => {
  const files = await bundle("mount.tsx", true);
  expect(gzipSync(files.get("mount.js")!, { level: 9 }).length).toBeLessThan(60_000);
});
