import { readFileSync } from "node:fs";
import { join } from "node:path";
import { changzhiEducation2020 } from "@mulu/catalog-core/catalog";
import { widgetCatalog, widgetHtml } from "@mulu/catalog-core/widget";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "../../scripts/chromium.mjs";
import { root } from "../shared.js";
import { dist, strictSite } from "./site.js";

const catalog = widgetCatalog(changzhiEducation2020);
const axe = readFileSync(join(root, "node_modules/axe-core/axe.min.js"), "utf8");

let browser: Browser;
let site: Awaited<ReturnType<typeof strictSite>>;
let address: string;
let page: Page;
/** What the site has, by its path. */
const files = new Map<string, string>();
const faults: string[] = [];

beforeAll(async () => {
  browser = await launchChromium();
  site = await strictSite(files);
  address = site.address;
});

afterAll(async () => {
  await browser.close();
  site.close();
});

afterEach(async () => {
  await page?.context().close();
  expect(faults.splice(0)).toEqual([]);
});

const pageOf = (body: string, lang = "zh-CN") =>
  `<!DOCTYPE html><html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>清漳县教育局</title><body><main><h1>清漳县教育局</h1>${body}</main>`;
const byScript = (attributes = "", src = "/c.json") =>
  pageOf(`<script src="/js/mulu-catalog.iife.js" data-src="${src}" ${attributes}></script>`);

async function open(
  html: string,
  { width = 1280, hash = "", given = {} as Parameters<Browser["newContext"]>[0] } = {},
) {
  files.set("/", html);
  const context = await browser.newContext({ viewport: { width, height: 900 }, ...given });
  page = await context.newPage();
  page.on("pageerror", ({ message }) => faults.push(message));
  page.on("console", (message) => {
    if (message.type() === "error" && !/404|ERR_|favicon/.test(message.text())) faults.push(message.text());
  });
  await page.goto(`${address}/${hash}`);
}

const rows = () => page.locator("mulu-catalog .entry");
const status = () => page.locator("mulu-catalog [role=status]").first().innerText();
const search = (text: string) => page.locator("mulu-catalog input[type=search]").fill(text);
async function shot(name: string) {
  if (process.env.MULU_SHOTS) await page.screenshot({ path: join(process.env.MULU_SHOTS, `widget-${name}.png`) });
}

async function violations(): Promise<unknown[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    // biome-ignore lint/suspicious/noExplicitAny: it was just put into the page
    const { violations } = await (globalThis as any).axe.run(document);
    // biome-ignore lint/suspicious/noExplicitAny: of axe
    return violations.map(({ id, nodes }: any) => [
      id,
      nodes.map(({ target, failureSummary }: any) => [target, failureSummary]),
    ]);
  });
}

describe("ways in, under a strict policy", () => {
  beforeAll(() => void files.set("/c.json", JSON.stringify(catalog)));

  it("a script tag", async () => {
    await open(byScript());
    await rows().first().waitFor();
    expect(await rows().count()).toBe(31);
    expect(await status()).toContain("共 31 项");
    await shot("wide");
  });

  it("an element with src, and the same script twice", async () => {
    const script = '<script src="/js/mulu-catalog.iife.js"></script>';
    await open(pageOf(`<mulu-catalog src="/c.json"></mulu-catalog>${script}${script}`));
    await rows().first().waitFor();
    expect(await rows().count()).toBe(31);
  });

  it("JSON inside", async () => {
    const json = JSON.stringify(catalog).replaceAll("<", "\\u003c");
    await open(
      pageOf(
        `<mulu-catalog><script type="application/json">${json}</script></mulu-catalog><script src="/js/mulu-catalog.iife.js"></script>`,
      ),
    );
    await rows().first().waitFor();
    expect(await rows().count()).toBe(31);
  });

  it("a property, set before the script comes", async () => {
    await open(pageOf('<mulu-catalog></mulu-catalog><script src="/js/mulu-catalog.iife.js" defer></script>'));
    await page.evaluate((catalog) => {
      const widget = document.querySelector("mulu-catalog") as HTMLElement & { catalog: unknown };
      widget.catalog = catalog;
    }, catalog);
    await rows().first().waitFor();
    expect(await rows().count()).toBe(31);
  });

  it("the table that is there already, which stays without JavaScript", async () => {
    const html = pageOf(widgetHtml(catalog, { script: "/js/mulu-catalog.iife.js" }).replace(/ src="catalog.json"/, ""));
    await open(html);
    await rows().first().waitFor();
    expect(await rows().count()).toBe(31);
    expect(await rows().first().innerText()).toContain(catalog.entries[0]!.level2);
    await page.context().close();
    await open(html, { given: { javaScriptEnabled: false } });
    expect(await page.locator("mulu-catalog tbody tr").filter({ visible: true }).count()).toBeGreaterThanOrEqual(31);
  });
});

describe("what the public does", () => {
  beforeAll(() => void files.set("/c.json", JSON.stringify(catalog)));

  it("searches in Chinese, in pinyin and in initials; matches are marked", async () => {
    await open(byScript());
    await rows().first().waitFor();
    for (const [query, text] of [
      ["招生计划", "招生计划"],
      ["zhaoshengjihua", "招生计划"],
      ["zsjh", "招生计划"],
    ]) {
      await search(query!);
      expect(await rows().count()).toBeGreaterThan(0);
      expect(await page.locator("mulu-catalog mark").allInnerTexts()).toContain(text);
    }
    expect(await status()).toMatch(/找到 \d+ 项，共 31 项/);
    await shot("search");
    await search("没有这样的事项");
    expect(await page.locator("mulu-catalog .message").innerText()).toContain("请减少几个字");
    await page.locator("mulu-catalog button", { hasText: "清除条件" }).click();
    expect(await rows().count()).toBe(31);
  });

  it("filters, opens all, and closes a group", async () => {
    await open(byScript());
    await rows().first().waitFor();
    await page.locator("mulu-catalog .tools > button").first().click();
    const { level1 } = catalog.entries[0]!;
    await page.getByLabel("一级事项").selectOption(level1);
    expect(await rows().count()).toBe(catalog.entries.filter((one) => one.level1 === level1).length);
    await page.locator("mulu-catalog button", { hasText: "全部展开" }).click();
    expect(await page.locator("mulu-catalog .more").count()).toBe(await rows().count());
    await shot("filters");
    await page.locator("mulu-catalog .group button").click();
    expect(await rows().count()).toBe(0);
  });

  it("goes with the keyboard from item to item", async () => {
    await open(byScript());
    await rows().first().waitFor();
    await page.locator("mulu-catalog .entry .toggle").first().focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    expect(await rows().nth(1).locator(".more").count()).toBe(1);
  });

  it("follows a link to an item and to a search", async () => {
    const { id } = catalog.entries[25]!;
    await open(byScript(), { hash: `#mulu?item=${id}` });
    const focused = page.locator("mulu-catalog .entry.open");
    await focused.waitFor();
    expect(await focused.innerText()).toContain(catalog.entries[25]!.level2);
    await page.evaluate(() => {
      location.hash = "#mulu?q=zsjh";
    });
    await expect.poll(() => page.locator("mulu-catalog input[type=search]").inputValue()).toBe("zsjh");
  });

  it("downloads CSV, JSON and XLSX", async () => {
    await open(byScript());
    await rows().first().waitFor();
    await page.locator("mulu-catalog summary").click();
    for (const format of ["CSV", "JSON", "XLSX"]) {
      const [file] = await Promise.all([
        page.waitForEvent("download"),
        page.locator("mulu-catalog button", { hasText: `下载 ${format}` }).click(),
      ]);
      expect(file.suggestedFilename()).toMatch(new RegExp(`\\.${format.toLowerCase()}$`));
      const body = readFileSync(await file.path());
      expect(body.length).toBeGreaterThan(2_000);
      if (format === "XLSX") expect(body.subarray(0, 2).toString()).toBe("PK");
      if (format === "JSON") expect(JSON.parse(body.toString()).entries).toHaveLength(31);
    }
  });
});

describe("what a page is told", () => {
  beforeAll(
    () =>
      void files.set(
        "/c.json",
        JSON.stringify({
          ...catalog,
          entries: catalog.entries.map((entry) => ({ ...entry, links: ["/xxgk/1.html"] })),
        }),
      ),
  );

  it("ready, search, and a choice that it may take over", async () => {
    await open(pageOf('<mulu-catalog src="/c.json"></mulu-catalog>'));
    await page.evaluate(() => {
      const told: unknown[] = [];
      Object.assign(globalThis, { told });
      for (const type of ["mulu-ready", "mulu-search", "mulu-select", "mulu-error"])
        document.addEventListener(type, (event) => {
          const { detail } = event as CustomEvent;
          told.push([type, detail.entries ?? detail.found ?? detail.link]);
          if (type === "mulu-select") event.preventDefault();
        });
      const script = document.createElement("script");
      script.setAttribute("data-x", "");
      Object.assign(globalThis, { script });
    });
    await page.evaluate(readFileSync(join(dist, "mulu-catalog.iife.js"), "utf8"));
    await rows().first().waitFor();
    await search("招生");
    await page.locator("mulu-catalog .row a").first().click();
    await page.locator("mulu-catalog .entry .toggle").first().click();
    expect(await page.evaluate(() => (globalThis as unknown as { told: unknown[][] }).told)).toEqual([
      ["mulu-ready", 31],
      ["mulu-search", expect.any(Number)],
      ["mulu-select", `${address}/xxgk/1.html`],
      ["mulu-select", null],
    ]);
    expect(await page.locator("mulu-catalog .more").count()).toBe(0);
    expect(page.url()).toBe(`${address}/`);
  });
});

describe("what goes wrong", () => {
  it.each([
    ["an address that isn't there", "/no.json", undefined, "返回 404"],
    ["no JSON", "/bad.json", "{", "不是有效的 JSON"],
    ["another JSON", "/other.json", '{"catalog":2,"entries":[]}', "不是公开目录"],
    ["an address of no web server", "javascript:alert(1)", undefined, "无法连接"],
  ])("%s is said in one sentence, and the page's own content stays", async (_, src, body, sentence) => {
    if (body !== undefined) files.set(src, body);
    await open(
      pageOf(
        `<mulu-catalog src="${src}"><p id="own">原有目录</p></mulu-catalog><script src="/js/mulu-catalog.iife.js"></script>`,
      ),
    );
    const message = page.locator("mulu-catalog .message");
    await message.waitFor();
    expect(await message.innerText()).toContain(sentence);
    expect(await page.locator("#own").isVisible()).toBe(true);
    await shot("error");
  });
});

describe("hostile catalogs", () => {
  it("are text: no markup, no script, no address but of the web", async () => {
    const bad = '<img src=x onerror="document.title=1"><script>document.title=1</script>';
    const entry = {
      ...catalog.entries[0]!,
      level1: bad,
      level2: bad,
      elements: [bad],
      basis: [bad],
      body: bad,
      timeLimit: { text: bad },
      channels: [bad],
      note: `${bad}\u202e`,
      links: ["javascript:document.title=1", "data:text/html,<script>1</script>", "JaVaScRiPt:1", "https://a.example/"],
    };
    const json = JSON.stringify({
      ...catalog,
      title: bad,
      entries: [entry, null, 1, "a", { level2: "大".repeat(1_000_000) }],
    });
    files.set("/c.json", json.replace("{", '{"__proto__":{"polluted":1},'));
    await open(byScript());
    await rows().first().waitFor();
    await page.locator("mulu-catalog button", { hasText: "全部展开" }).click();
    const found = await page.evaluate(() => {
      const shadow = document.querySelector("mulu-catalog")!.shadowRoot!;
      return {
        title: document.title,
        images: shadow.querySelectorAll("img,script,iframe").length,
        links: [...shadow.querySelectorAll("a")].map((a) => a.protocol),
        polluted: ({} as { polluted?: number }).polluted,
        longest: Math.max(...[...shadow.querySelectorAll(".name")].map((one) => one.textContent!.length)),
      };
    });
    expect(found.title).toBe("清漳县教育局");
    expect(found.images).toBe(0);
    expect(new Set(found.links)).toEqual(new Set(["https:"]));
    expect(found.polluted).toBeUndefined();
    expect(found.longest).toBeLessThan(6_000);
  });

  it("of too many items are refused with one sentence", async () => {
    await open(pageOf('<mulu-catalog></mulu-catalog><script src="/js/mulu-catalog.iife.js"></script>'));
    await page.evaluate(() => {
      const entries = new Array(1_000_000).fill({});
      (document.querySelector("mulu-catalog") as unknown as { catalog: unknown }).catalog = { catalog: 1, entries };
    });
    const message = page.locator("mulu-catalog .message");
    await expect.poll(() => message.innerText()).toContain("过大（1000000 > 200000）");
  });

  it("that go round in circles are shown", async () => {
    await open(pageOf('<mulu-catalog></mulu-catalog><script src="/js/mulu-catalog.iife.js"></script>'));
    await page.evaluate(() => {
      const entry: Record<string, unknown> = { level1: "甲", level2: "乙" };
      entry.body = entry;
      entry.elements = [entry, entry];
      (document.querySelector("mulu-catalog") as unknown as { catalog: unknown }).catalog = {
        catalog: 1,
        entries: [entry],
      };
    });
    await rows().first().waitFor();
    expect(await rows().first().innerText()).toContain("乙");
  });
});

describe("hostile pages", () => {
  beforeAll(() => void files.set("/c.json", JSON.stringify(catalog)));

  it("change nothing by their styles, in quirks mode either", async () => {
    files.set(
      "/bad.css",
      "* { all: unset !important } div, section, table { display: inline !important; font-size: 0 !important }",
    );
    const html = byScript("", "/c.json")
      .replace("<!DOCTYPE html>", "")
      .replace("<title>", '<link rel="stylesheet" href="/bad.css"><title>');
    await open(html);
    await rows().first().waitFor();
    const box = (await rows().first().boundingBox())!;
    expect(box.height).toBeGreaterThan(20);
    expect(box.width).toBeGreaterThan(800);
  });
});

describe("a hundred thousand items", () => {
  it("are there at once, and searched through; few are in the document", async () => {
    await open(pageOf('<mulu-catalog></mulu-catalog><script src="/js/mulu-catalog.iife.js"></script>'));
    await page.evaluate((entries) => {
      const all = Array.from({ length: 100_000 }, (_, at) => ({
        ...entries[at % entries.length]!,
        id: `e${at}`,
        level1: `第${Math.floor(at / 100)}类`,
        level2: `事项${at}`,
      }));
      (document.querySelector("mulu-catalog") as unknown as { catalog: unknown }).catalog = {
        catalog: 1,
        entries: all,
      };
    }, catalog.entries);
    await rows().first().waitFor();
    await expect.poll(status).toContain("共 100000 项");
    // Until all are ready, what is found is among the first.
    await search("事项99999");
    await expect.poll(status, { timeout: 20_000 }).toContain("找到 1 项");
    expect(await rows().first().innerText()).toContain("事项99999");
    await search("");
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await expect.poll(() => rows().last().innerText()).toContain("事项99999");
    expect(await rows().count()).toBeLessThan(300);
  });
});

describe("accessibility", () => {
  beforeAll(() => {
    const [first, second, ...others] = catalog.entries;
    const entries = [
      { ...first!, state: { published: true, updatedOn: "2026-11-01" }, links: ["https://a.example/"] },
      { ...second!, state: { published: false, overdueSince: "2026-10-01" } },
      ...others,
    ];
    files.set("/c.json", JSON.stringify({ ...catalog, entries }));
  });

  for (const [name, attributes, lang, width] of [
    ["light", "", "zh-CN", 1280],
    ["dark", "data-theme=dark", "zh-CN", 1280],
    ["phone", "", "zh-CN", 320],
    ["dark-phone-en", "data-theme=dark", "en", 320],
    ["en", "data-density=compact", "en", 1280],
  ] as const)
    it(`axe finds nothing: ${name}`, async () => {
      await open(byScript(attributes).replace('lang="zh-CN"', `lang="${lang}"`), { width });
      await rows().first().waitFor();
      await page.locator("mulu-catalog .entry .toggle").first().click();
      await page.locator("mulu-catalog .tools > button").first().click();
      await page.locator("mulu-catalog summary").click();
      await shot(name);
      expect(await violations()).toEqual([]);
      await page.locator("mulu-catalog details button").nth(0).click();
      await page.locator("mulu-catalog details button").nth(1).click();
      await shot(`${name}-large`);
      expect(await violations()).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    });
});
