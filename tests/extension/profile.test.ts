import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { AxeResults } from "axe-core";
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { parseHtml } from "../../packages/catalog-core/src/page/html/parse.js";
import { readHtml } from "../../packages/catalog-core/src/page/html/read.js";
import { applyProfile } from "../../packages/catalog-core/src/profile/apply-profile.js";
import { cutText } from "../../packages/catalog-core/src/profile/cut-text.js";
import { htmlTree } from "../../packages/catalog-core/src/profile/html-tree.js";
import { profileOf } from "../../packages/catalog-core/src/profile/profile.fixture.js";
import { queryHtml } from "../../packages/catalog-core/src/profile/query-html.js";
import { selectorFault } from "../../packages/catalog-core/src/profile/selector-shape.js";
import { type SuggestedSource, suggestSelectors } from "../../packages/catalog-core/src/profile/suggest-selector.js";
import { childrenOf, type Tree, textOf as treeText } from "../../packages/catalog-core/src/profile/tree.js";
import type { Harness, HarnessOptions } from "../../packages/extension/src/profile/harness.fixture.js";
import type { PickedElement } from "../../packages/extension/src/profile/messages.js";
import { launchChromium } from "../../scripts/chromium.mjs";
import { coreSources } from "../../scripts/core-sources.mjs";
import { corpus, hasCorpus, pagesIn, root, textOf } from "../shared.js";

const own = (path: string) => join(root, "packages/extension/src/profile", path);

/** As browsers since Chromium 88 get it. */
async function bundle(contents: string, minify = false): Promise<{ js: string; css: string }> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: "ts" },
    alias: coreSources,
    bundle: true,
    minify,
    format: "iife",
    globalName: "mulu",
    write: false,
    outdir: root,
    target: ["es2020", "chrome88"],
    jsx: "automatic",
    jsxImportSource: "preact",
    charset: "utf8",
  });
  const text = (end: string) => outputFiles.find((file) => file.path.endsWith(end))?.text ?? "";
  return { js: text(".js"), css: text(".css") };
}

const exporting = (...files: string[]) => files.map((file) => `export * from ${JSON.stringify(file)};`).join("\n");
const weightOf = async (contents: string) => gzipSync((await bundle(contents, true)).js, { level: 9 }).length;

let browser: Browser;
const problems: string[] = [];

beforeAll(async () => {
  browser = await launchChromium();
});
afterEach(() => {
  expect(problems.splice(0)).toEqual([]);
});
afterAll(() => browser?.close());

async function newPage(width = 1000, height = 700): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height } });
  const page = await context.newPage();
  page.on("pageerror", (error) => problems.push(error.message));
  return page;
}

/** Where pictures are put, for those who want to look. */
const SHOTS = process.env.MULU_SHOTS;
async function shot(page: Page, name: string): Promise<void> {
  if (SHOTS) await page.screenshot({ path: join(SHOTS, `${name}.png`), fullPage: true });
}

describe("what the scripts in a page weigh", () => {
  it("applying and matching adds at most 3,000 bytes to the reading of pages", async () => {
    const page = exporting("@mulu/catalog-core/page");
    const teach = `${page} export { applyProfile, matchProfile, queryDocument } from "@mulu/catalog-core/profile";`;
    expect((await weightOf(teach)) - (await weightOf(page))).toBeLessThanOrEqual(3_000);
  });

  // 2,150 of them are the highlighter's host and its styles.
  it("the picker has at most 7,200 bytes, with no labels and no reading in them", async () => {
    const picker = exporting(own("pick-session.ts"));
    expect(await weightOf(picker)).toBeLessThanOrEqual(7_200);
    expect((await bundle(picker)).js).not.toContain("发布机构");
  });
});

// Suggestions, on all pages there are.

const pages = [...pagesIn(join(root, "examples")), ...(hasCorpus ? pagesIn(join(corpus, "pages")) : [])];
type Element = Parameters<ReturnType<typeof htmlTree>["name"]>[0];

/** Elements that a person might pick: small ones with text, some of each page. */
function pickable(tree: Tree<Element>): Element[] {
  const all = tree.find("td, dd, li, p, h1, h2, span, b, time, strong")!;
  const small = all.filter((node) => {
    const text = treeText(tree, node).trim();
    return text.length > 1 && text.length < 60 && childrenOf(tree, node).length < 3;
  });
  const step = Math.max(1, Math.floor(small.length / 25));
  return small.filter((_, i) => i % step === 0);
}

function reads(tree: Tree<Element>, { selector, after, before }: SuggestedSource): string | null {
  const words = { ...(after !== undefined && { after }), ...(before !== undefined && { before }) };
  for (const node of tree.find(selector) ?? []) {
    const cut = cutText(treeText(tree, node), words);
    if (cut !== null) return cut.replace(/\s+/g, " ").trim();
  }
  return null;
}

describe("suggested selectors", () => {
  it.each(pages)("%s", (file) => {
    const html = textOf(file);
    const tree = htmlTree(parseHtml(html).document);
    // A banner at the top, and rows at the end of tables that the picked element isn't in.
    const changedTree = htmlTree(parseHtml(html).document);
    const changed = (node: Element) => {
      const path: number[] = [];
      for (let at: Element | null = node; at && tree.parent(at); at = tree.parent(at))
        path.unshift(childrenOf(tree, tree.parent(at)!).indexOf(at));
      return path.reduce((at, place) => childrenOf(changedTree, at)[place]!, changedTree.root);
    };
    const nodes = pickable(tree);
    const again = nodes.map(changed);
    const boxes = new Set(again.flatMap((node) => around(changedTree, node)));
    for (const table of changedTree.find("table") ?? [])
      if (!boxes.has(table)) table.childNodes.push(...fragment("<table><tr><td>增加的行</td></tr></table>", "tbody"));
    const body = changedTree.find("body")![0]!;
    const banner = fragment('<div class="banner">公告<p>网站试运行</p></div>', "div");
    for (const one of banner) one.parentNode = body;
    body.childNodes.unshift(...banner);
    const after = htmlTree({ childNodes: [changedTree.root] } as never);
    for (const [i, node] of nodes.entries()) {
      const suggestions = suggestSelectors(tree, node);
      const place = `${treeText(tree, node).trim()}`;
      expect(suggestions.length, place).toBeGreaterThan(0);
      for (const one of suggestions) {
        expect(selectorFault(one.selector), one.selector).toBeNull();
        if (one.by === "label") {
          expect(reads(tree, one), one.selector).toBe(one.text);
          expect(reads(after, one), one.selector).toBe(one.text);
        } else {
          expect(tree.find(one.selector), one.selector).toEqual([node]);
          expect(after.find(one.selector)?.includes(again[i]!), `${place} ${one.selector}`).toBe(true);
        }
      }
    }
  });

  function around(tree: Tree<Element>, node: Element): Element[] {
    const found: Element[] = [];
    for (let at: Element | null = node; at; at = tree.parent(at)) found.push(at);
    return found;
  }

  function fragment(html: string, name: string): Element[] {
    const tree = htmlTree(parseHtml(html).document);
    return [tree.find(name)![0]!];
  }
});

// The live document.

describe("in a live document", () => {
  let page: Page;
  beforeAll(async () => {
    page = await newPage();
    await page.addScriptTag({
      content: (await bundle(exporting("@mulu/catalog-core/profile", "@mulu/catalog-core/page"))).js,
    });
  });
  afterAll(() => page?.context().close());

  it.each(pages.filter((_, i) => i % 4 === 0))(
    "the engine without a browser finds the same as Chromium: %s",
    async (file) => {
      const html = textOf(file);
      const tree = htmlTree(parseHtml(html).document);
      const selectors = pickable(tree)
        .flatMap((node) => suggestSelectors(tree, node))
        .map(({ selector }) => selector)
        .concat(
          "td + td",
          "li:first-child > a",
          "p ~ p",
          "div p, ul li",
          "[class*='t']",
          "tr:nth-last-child(1) td",
          "body > div:nth-of-type(2)",
        );
      const here = selectors.map((selector) => tree.find(selector)?.map((node) => tree.name(node)));
      const there = await page.evaluate(
        ({ html, selectors }) => {
          // Quirks take class names in any case; see queryHtml.
          const document = new DOMParser().parseFromString(html, "text/html");
          // A parser runs no scripts; in a tab, where they run, a noscript has no elements.
          for (const one of document.querySelectorAll("noscript")) one.textContent = "";
          return selectors.map((selector) =>
            [...document.documentElement.querySelectorAll(selector)].map((one) => one.localName),
          );
        },
        { html, selectors },
      );
      expect(here).toEqual(there);
    },
  );

  it.each(pages.filter((_, i) => i % 4 === 1))("a profile reads the same as on the parsed page: %s", async (file) => {
    const html = textOf(file);
    const profile = profileOf({
      publisher: [
        { selector: "table tr", after: "发布机构" },
        { selector: "p.byline span" },
        { selector: "li, p", after: "来源" },
      ],
      publishDate: [{ selector: "td, span, p, li" }],
      articleTitle: [{ selector: "h1, h2" }],
      pubDate: [{ selector: "meta[name=PubDate]", take: "attribute", name: "content" }],
      summary: [{ selector: "p:::" }],
      genre: [{ selector: ".none" }],
    });
    const parsed = applyProfile(readHtml(html).facts, profile, queryHtml(html));
    const live = await page.evaluate(
      ({ html, profile }) => {
        const { mulu } = globalThis as unknown as {
          mulu: typeof import("@mulu/catalog-core/page") &
            typeof import("../../packages/catalog-core/src/profile/index.js");
        };
        const document = new DOMParser().parseFromString(html, "text/html");
        // A parser runs no scripts; in a tab, where they run, a noscript has no elements.
        for (const one of document.querySelectorAll("noscript")) one.textContent = "";
        const reading = mulu.readDocument(document);
        return mulu.applyProfile(reading.facts, profile, mulu.queryDocument(document, reading));
      },
      { html, profile },
    );
    expect(live).toEqual(JSON.parse(JSON.stringify(parsed)));
  });

  it("no selector that the check lets through holds up a large page", async () => {
    const times = await page.evaluate(async () => {
      const { mulu } = globalThis as unknown as {
        mulu: typeof import("../../packages/catalog-core/src/profile/index.js");
      };
      const row = `<tr>${"<td><p><span>字</span></p></td>".repeat(20)}</tr>`;
      const document = new DOMParser().parseFromString(
        `${"<div class=a>".repeat(60)}<table>${row.repeat(500)}</table>`,
        "text/html",
      );
      const bombs = [
        "body:has(.a .a .a .a .a .a .a .a .a .a .none)",
        ":has(p span + .none)",
        `${".a ".repeat(28)}td`,
        `${"td ~ ".repeat(28)}td.none`,
        `${"div p ~ span ".repeat(9)}.none`,
        "* * * * .none",
        ":not(:is(.a .a .a .a, td ~ td ~ td, p span)) .none",
        `:is(${"div,p,".repeat(60)}.none) :is(${"div,p,".repeat(10)}td)`,
        "td:nth-child(2n+1 of .none)",
      ];
      const base = { profile: 1, id: "a", name: "a", hosts: ["a.cn"], madeOn: "2026-11-23" };
      const tree = mulu.domTree(document);
      return bombs.map((selector) => {
        const check = mulu.checkProfiles({ ...base, attributes: { publisher: [{ selector }] } });
        const start = performance.now();
        if (check.ok) mulu.queryOf(tree, new Map())(selector);
        return [selector, check.ok, Math.round(performance.now() - start)] as const;
      });
    });
    for (const [selector, , time] of times) expect(time, selector).toBeLessThan(1_000);
    expect(times.filter(([, ok]) => ok).length).toBeGreaterThan(4);
  });
});

// The picker.

const ARTICLE = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>关于校车的通知</title><style>
body{font:16px/1.8 sans-serif;margin:24px;letter-spacing:2px}*{box-sizing:content-box}div,p{color:#234}.tall{height:1600px}</style></head><body>
<header id="head"><h1>清漳县教育局关于校车安全的通知</h1></header>
<table class="card"><tr><td>办理部门</td><td class="v el-31">清漳县教育局</td><td>签发时间</td><td>2026年11月3日</td></tr><tr><td>去向</td><td>各中小学校</td></tr></table>
<ul class="meta"><li>发布单位：文渡街道办事处</li><li>刊发：2026-11-05</li></ul>
<div id="zoom"><p><a href="/left.html" id="link">各中小学校</a></p><p>现将有关事项通知如下。</p><button id="button">打印</button><iframe title="x" srcdoc="<p>里面</p>"></iframe></div><div class="tall"></div><p class="end">（此件公开发布）</p></body></html>`;

describe("the picker", () => {
  let page: Page;
  let script: string;
  beforeAll(async () => {
    script = (await bundle(exporting(own("picker.ts")))).js;
  });
  afterEach(() => page?.context().close());

  async function open(): Promise<void> {
    page = await newPage();
    await page.route("**/*", (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body: ARTICLE }));
    await page.goto("http://page.example/art/1.html");
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard, before: document.documentElement.outerHTML });
      for (const type of ["click", "mousedown", "pointerdown", "mouseup", "keydown", "dblclick", "contextmenu"])
        for (const target of [
          document,
          document.body,
          document.getElementById("link")!,
          document.getElementById("button")!,
        ])
          target.addEventListener(type, () => heard.push(type), true);
    });
    await page.evaluate(script);
    await start();
  }

  const start = () =>
    page.evaluate(() => {
      const { mulu } = globalThis as unknown as {
        mulu: typeof import("../../packages/extension/src/profile/picker.js");
      };
      const world = globalThis as unknown as { picked: unknown; moves: string[]; picker: unknown };
      world.picked = "none";
      world.moves = [];
      world.picker = mulu.startPicking(document, {
        texts: {
          group: "选取网页内容",
          hint: "点击选取 · 方向键移动 · 回车确定 · Esc 结束",
          nothing: "将指针移到要选取的内容上",
        },
        mode: "open",
        onMove: (text) => world.moves.push(text),
        onEnd: (picked) => {
          world.picked = picked;
        },
      });
    });
  const picked = () => page.evaluate(() => (globalThis as unknown as { picked: PickedElement | null | "none" }).picked);
  const heard = () => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
  const now = () =>
    page.evaluate(() => document.querySelector("mulu-marks")?.shadowRoot?.querySelector(".now")?.textContent ?? null);
  const frame = () =>
    page.evaluate(() => {
      const { left, top, width, height } = document
        .querySelector("mulu-marks")!
        .shadowRoot!.querySelector(".at")!
        .getBoundingClientRect();
      return { left, top, width, height };
    });
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };

  it("outlines what is under the pointer and picks it by a click that the page never gets", async () => {
    await open();
    await page.hover(".v");
    await expect.poll(now).toBe("td  清漳县教育局");
    const box = (await page.locator(".v").boundingBox())!;
    await expect.poll(async () => Math.round((await frame()).left)).toBe(Math.round(box.x));
    expect(Math.round((await frame()).height)).toBe(Math.round(box.height));
    await shot(page, "picker");
    await page.click(".v");
    expect(await picked()).toEqual({
      url: "http://page.example/art/1.html",
      name: "td",
      text: "清漳县教育局",
      label: "办理部门",
      suggestions: [
        { by: "label", selector: "table.card tr", after: "办理部门", before: "签发时间", text: "清漳县教育局" },
        { by: "place", selector: "table.card > tbody > tr:nth-of-type(1) > td:nth-of-type(2)", text: "清漳县教育局" },
        { by: "place", selector: "body > table > tbody > tr:nth-of-type(1) > td:nth-of-type(2)", text: "清漳县教育局" },
      ],
    });
    expect(await heard()).toEqual([]);
  });

  it("follows no link, not even by a double click, and leaves the page as it was", async () => {
    await open();
    await page.dblclick("#link");
    expect(await picked()).toMatchObject({ name: "a", text: "各中小学校" });
    expect(page.url()).toBe("http://page.example/art/1.html");
    expect(await heard()).toEqual([]);
    expect(
      await page.evaluate(
        () => document.documentElement.outerHTML === (globalThis as unknown as { before: string }).before,
      ),
    ).toBe(true);
    // Afterwards the page is itself again.
    await page.waitForTimeout(500);
    await page.click("#button");
    expect(await heard()).toContain("click");
    await press("ArrowDown");
    expect(await heard()).toContain("keydown");
  });

  it("goes from element to element by keys alone", async () => {
    await open();
    const steps: [string, string][] = [
      ["ArrowDown", "h1"],
      ["ArrowUp", "header"],
      ["ArrowRight", "table"],
      ["ArrowDown", "tbody"],
      ["ArrowDown", "tr"],
      ["ArrowDown", "td  办理部门"],
      ["ArrowRight", "td  清漳县教育局"],
      ["ArrowRight", "td  签发时间"],
      ["ArrowLeft", "td  清漳县教育局"],
      ["ArrowUp", "tr"],
      ["ArrowDown", "td  清漳县教育局"],
      ["ArrowRight", "td  签发时间"],
      ["ArrowRight", "td  2026年11月3日"],
      ["ArrowRight", "tr"],
      ["ArrowUp", "tbody"],
      ["ArrowUp", "table"],
      ["ArrowUp", "table"],
      ["ArrowRight", "ul"],
      ["ArrowDown", "li  发布单位：文渡街道办事处"],
    ];
    for (const [key, wanted] of steps) {
      await press(key);
      expect(((await now()) ?? "").startsWith(wanted), `${key}: ${await now()} (${wanted})`).toBe(true);
    }
    await press("Enter");
    expect(await picked()).toMatchObject({
      label: "发布单位：",
      suggestions: [{ by: "label", selector: "ul.meta li", text: "文渡街道办事处" }, {}, {}],
    });
    expect(await heard()).toEqual([]);
    expect(await page.evaluate(() => document.querySelector("mulu-marks"))).toBeNull();
  });

  it("scrolls to what it goes to", async () => {
    await open();
    await press("ArrowDown", "ArrowUp", "ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight");
    expect(await now()).toContain("此件公开发布");
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(500);
    await expect.poll(async () => (await frame()).top).toBeLessThan(700);
    await expect
      .poll(() =>
        page.evaluate(() => document.querySelector("mulu-marks")!.shadowRoot!.querySelector(".line")!.className),
      )
      .toBe("line top");
  });

  it("ends by Esc, or when it is told to", async () => {
    await open();
    await page.hover("h1");
    await press("Escape");
    expect(await picked()).toBeNull();
    expect(await page.evaluate(() => document.querySelector("mulu-marks"))).toBeNull();
    await page.waitForTimeout(450);
    await start();
    await page.evaluate(() =>
      (globalThis as unknown as { picker: { press(key: string): void; stop(): void } }).picker.press("ArrowDown"),
    );
    expect(await now()).toContain("h1");
    await page.evaluate(() => (globalThis as unknown as { picker: { stop(): void } }).picker.stop());
    expect(await picked()).toBe("none");
    expect(await page.evaluate(() => document.querySelector("mulu-marks"))).toBeNull();
  });

  it("picks no frame and not the whole page, and takes no other key", async () => {
    await open();
    await page.hover("iframe");
    expect(await now()).toBe("将指针移到要选取的内容上");
    await page.mouse.click(990, 400);
    expect(await picked()).toBe("none");
    await press("PageDown");
    expect(await heard()).toContain("keydown");
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
    await page.focus("#button");
    await press("Space");
    expect(await picked()).toBe("none");
    expect(await heard()).not.toContain("click");
  });

  it("isn't moved or coloured by the page's styles", async () => {
    await open();
    await page.addStyleTag({
      content:
        "*{transform:scale(2)!important;color:red!important;letter-spacing:9px!important;display:none!important}html,body,header,h1{display:block!important}",
    });
    await press("ArrowDown");
    const style = await page.evaluate(() => {
      const line = document.querySelector("mulu-marks")!.shadowRoot!.querySelector(".line")!;
      const { color, letterSpacing, display } = getComputedStyle(line);
      return { color, letterSpacing, display };
    });
    expect(style).toEqual({ color: "rgb(27, 36, 48)", letterSpacing: "normal", display: "block" });
  });

  it("gives up where the page won't have it", async () => {
    await open();
    await page.evaluate(() => {
      new MutationObserver(() => document.querySelector("mulu-marks")?.remove()).observe(document.documentElement, {
        childList: true,
      });
      document.querySelector("mulu-marks")!.remove();
    });
    await expect.poll(picked).toBeNull();
  });
});

// The section in the panel.

const ADDRESS = "https://panel.test/";
const POLICY = "default-src 'self'; script-src 'self'; style-src 'self'; object-src 'self'";
const HTML = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>-</title><link rel="stylesheet" href="/panel.css"></head><body><div id="panel"></div><script src="/panel.js"></script></body></html>`;

describe("the section", () => {
  let page: Page;
  const axe = readFileSync(join(root, "node_modules/axe-core/axe.min.js"), "utf8");

  beforeAll(async () => {
    const built = await bundle(`import ${JSON.stringify(own("harness.fixture.tsx"))};`);
    page = await newPage(400, 1000);
    page.on("console", (message) => {
      if (message.type() === "error") problems.push(message.text());
    });
    await page.route(`${ADDRESS}**`, (route) => {
      const { pathname } = new URL(route.request().url());
      if (pathname === "/panel.js") return route.fulfill({ contentType: "text/javascript", body: built.js });
      if (pathname === "/panel.css") return route.fulfill({ contentType: "text/css", body: built.css });
      return route.fulfill({ contentType: "text/html", headers: { "content-security-policy": POLICY }, body: HTML });
    });
  });
  afterAll(() => page?.context().close());

  async function open(options: Omit<HarnessOptions, "html"> = {}, width = 400): Promise<void> {
    await page.setViewportSize({ width, height: 1000 });
    await page.goto(ADDRESS);
    await page.evaluate((options) => (globalThis as unknown as { harness: Harness }).harness.open(options), {
      // The panel's own policy holds for documents that are made in it, too.
      html: ARTICLE.replace(/<style>[\s\S]*<\/style>/, ""),
      ...options,
    });
    await page.waitForSelector(".profile-import");
  }

  const inHarness = <T>(read: (harness: Harness) => T) => page.evaluate(`(${read})(globalThis.harness)`) as Promise<T>;
  const asked = () => inHarness((harness) => harness.actions.asked);
  const said = () => inHarness((harness) => harness.said.slice(-1)[0]);
  const kept = () => inHarness((harness) => harness.actions.kept);
  const finishPick = (selector: string | null) =>
    page.evaluate(
      (selector) => (globalThis as unknown as { harness: Harness }).harness.actions.finishPick(selector),
      selector,
    );
  const button = (name: string) => page.getByRole("button", { name, exact: true });
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? "");

  async function violations(): Promise<string[]> {
    await page.evaluate(`globalThis.axe || (() => { ${axe} })()`);
    return page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } };
      const runOnly = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
      const { violations } = await axe.run({ runOnly, resultTypes: ["violations"] });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id}: ${node.html.slice(0, 200)} ${node.failureSummary}`),
      );
    });
  }

  /** By the pick button, an element, and what is then read. */
  async function pick(selector: string): Promise<void> {
    await page.locator(".teach-form .primary").click();
    await page.waitForSelector(".pick-keys");
    await finishPick(selector);
    await page.waitForSelector(".pick-keys", { state: "detached" });
  }

  it("teaches: pick, see what is read, save", async () => {
    await open({ profiles: false });
    await pick(".meta li");
    await page.waitForSelector(".tried-value");
    expect(await page.locator(".chosen strong").innerText()).toBe("发布机构");
    expect(await page.locator(".tried-value").innerText()).toBe("文渡街道办事处");
    expect(await focused()).toBe("选取的内容");
    await button("保存").click();
    await expect.poll(said).toBe("已保存发布机构：文渡街道办事处");
    expect((await kept()).map(({ profile }) => profile)).toEqual([
      {
        profile: 1,
        id: "www-qingzhang-gov-example",
        name: "www.qingzhang.gov.example",
        hosts: ["www.qingzhang.gov.example"],
        attributes: { publisher: [{ selector: "ul.meta li", after: "发布单位：" }] },
        madeOn: "2026-11-23",
      },
    ]);
    await expect.poll(focused).toBe("在页面上选取");
    // The next attribute goes into the same profile.
    await page.getByRole("combobox").fill("成文");
    await page.keyboard.press("Enter");
    await expect.poll(focused).toBe("在页面上选取");
    await pick(".card td:nth-child(4)");
    await page.waitForSelector(".tried-value");
    expect(await page.locator(".tried").innerText()).toContain("日期 2026-11-03");
    await button("保存").click();
    await expect
      .poll(async () => Object.keys((await kept())[0]!.profile.attributes))
      .toEqual(["publisher", "writtenDate"]);
    expect(await kept()).toHaveLength(1);
  });

  it("says why nothing is read, and saves nothing then", async () => {
    await open({ profiles: false });
    await page.getByRole("combobox").fill("发布日期");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await pick("h1");
    await page.waitForSelector(".tried .ink-error");
    expect(await page.locator(".tried").innerText()).toContain("没有日期");
    expect(await button("保存").getAttribute("aria-disabled")).toBe("true");
    await button("保存").click({ force: true });
    await page.locator(".adjust summary").click();
    await page.getByLabel("选择器").fill("ul.meta li:nth-of-type(2)");
    await page.getByLabel("从这些字之后开始").fill("刊发:");
    await page.waitForSelector(".tried-value");
    expect(await page.locator(".tried-value").innerText()).toBe("2026-11-05");
    await page.getByLabel("选择器").fill("ul:::");
    await page.waitForSelector(".tried .ink-error");
    expect(await page.locator(".tried").innerText()).toContain("选择器不能识别");
    // A browser closes the bracket by itself; the file would be refused elsewhere.
    await page.getByLabel("选择器").fill("ul.meta li:not(.a");
    await expect.poll(() => page.locator(".tried").innerText()).toContain("不成对");
    await button("保存").click({ force: true });
    expect(await asked()).toEqual(["pick"]);
  });

  it("passes the keys on while the user points at the page", async () => {
    await open();
    await page.locator(".teach-form .primary").click();
    await page.waitForSelector(".pick-keys");
    for (const key of ["ArrowDown", "ArrowRight", "a", "Enter"]) await page.keyboard.press(key);
    expect(await inHarness((harness) => harness.actions.keys)).toEqual(["ArrowDown", "ArrowRight", "Enter"]);
    await inHarness((harness) => harness.actions.movePick("清漳县教育局"));
    await expect.poll(() => page.locator(".pick-keys [role=status]").innerText()).toBe("当前：清漳县教育局");
    expect(await violations()).toEqual([]);
    await shot(page, "picking");
    await button("结束选取").click();
    await expect.poll(focused).toBe("在页面上选取");
    expect(await said()).toBe("已结束选取");
    // Nothing stays on the page when the panel is closed.
    await page.locator(".teach-form .primary").click();
    await inHarness((harness) => harness.close());
    expect(problems).toEqual([]);
  });

  it("shows what is broken and since when, and switches off", async () => {
    await open();
    const item = page.locator(".profile").first();
    expect(await item.locator(".badge").innerText()).toBe("已失效");
    expect(await item.locator(".warn").innerText()).toContain("发布日期自 2026-11-12 起读不到");
    const toggle = page.getByRole("switch", { name: "启用“清漳县教育局”", exact: true });
    expect(await toggle.getAttribute("aria-checked")).toBe("true");
    await toggle.press("Space");
    await expect.poll(() => toggle.getAttribute("aria-checked")).toBe("false");
    expect(await said()).toBe("“清漳县教育局”已停用");
    await inHarness((harness) => {
      harness.actions.failNext = "磁盘已满";
    });
    await toggle.click();
    await expect.poll(() => page.locator("[role=alert]").first().innerText()).toContain("未能完成：磁盘已满");
    expect(await toggle.getAttribute("aria-checked")).toBe("false");
  });

  it("renames, takes an attribute out, deletes and takes that back", async () => {
    await open();
    await button("重命名“清漳县教育局”").click();
    const field = page.getByRole("textbox", { name: "名称", exact: true });
    await field.fill(" ");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator(".profile .ink-error").innerText()).toBe("请填写名称。");
    await field.fill("教育局新版");
    await page.keyboard.press("Enter");
    await expect.poll(said).toBe("已改名为“教育局新版”");
    await expect.poll(focused).toBe("重命名");
    await page.locator(".profile summary").first().click();
    await button("移除发布日期").first().click();
    await expect.poll(said).toBe("已移除发布日期");
    const before = await kept();
    await button("删除“教育局新版”").click();
    await expect.poll(focused).toBe("撤销删除");
    expect((await kept()).map(({ profile }) => profile.id)).toEqual(["qingzhang-old", "wendu"]);
    await page.keyboard.press("Enter");
    await expect.poll(said).toBe("已恢复“教育局新版”");
    expect((await kept()).map(({ profile }) => profile.id).sort()).toEqual(
      before.map(({ profile }) => profile.id).sort(),
    );
  });

  it("exports one or all, and imports what it exported", async () => {
    await open();
    await button("导出“清漳县教育局”").click();
    await button("全部导出").click();
    await expect
      .poll(() => inHarness((harness) => harness.actions.files.map(({ name }) => name)))
      .toEqual(["mulu-profile-qingzhang.json", "mulu-profiles-2026-11-23.json"]);
    const [one, all] = await inHarness((harness) => harness.actions.files.map(({ text }) => text));
    await choose("all.json", all!);
    await expect.poll(() => page.locator(".note").innerText()).toContain("不需要导入");
    await button("不导入").click();
    const changed = JSON.parse(one!);
    changed.name = "教育局（县局发来）";
    changed.attributes = { publisher: [{ selector: ".x" }], genre: [{ selector: ".g" }] };
    await choose(
      "one.json",
      JSON.stringify({ profiles: 1, list: [changed, { ...changed, id: "another", name: "另一个" }] }),
    );
    await page.waitForSelector(".plan");
    const plan = await page.locator(".plan").innerText();
    expect(plan).toContain("替换");
    expect(plan).toContain("增加体裁分类");
    expect(plan).toContain("去掉发布日期");
    expect(plan).toContain("改为从别处读取发布机构");
    expect(plan).toContain("另改名称");
    expect(plan).toContain("新增");
    await shot(page, "import-preview");
    expect(await violations()).toEqual([]);
    expect((await asked()).filter((one) => one.startsWith("save"))).toEqual([]);
    await button("导入").click();
    await expect.poll(said).toBe("已导入 2 个配置");
    expect((await asked()).filter((one) => one.startsWith("save"))).toEqual(["save qingzhang another"]);
  });

  it("names what is wrong with a file and imports nothing of it", async () => {
    await open();
    const good = (await kept())[0]!.profile;
    await choose(
      "坏.json",
      JSON.stringify({
        profiles: 1,
        list: [
          { ...good, id: "new" },
          { ...good, hosts: ["http://a/"], run: 1 },
        ],
      }),
    );
    await expect.poll(() => page.locator(".profile-import .warn").innerText()).toContain("“坏.json”有 2 处不符合格式");
    expect(await page.locator(".profile-import .warn").innerText()).toContain("list[1].hosts[0]");
    await shot(page, "import-problems");
    expect(await asked()).toEqual([]);
    await choose("a.json", "不是");
    expect(await button("导入配置文件").isVisible()).toBe(true);
    await expect.poll(() => page.locator(".profile-import .warn").innerText()).toContain("不是有效的 JSON");
  });

  const choose = (name: string, text: string) =>
    page.locator("input[type=file]").setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });

  it("shows all profiles where there is no page to teach", async () => {
    await open({ url: null });
    expect(await page.locator(".profiles h3").allInnerTexts()).toEqual(["其他网站的配置（3 个）"]);
    expect(await page.locator(".teach-form").count()).toBe(0);
  });

  describe.each(["zh-CN", "en"] as const)("in %s", (locale) => {
    it.each(["light", "dark"] as const)("axe finds nothing, %s", async (theme) => {
      await open({ locale, theme });
      for (const part of await page.locator("details").all())
        await part.evaluate((one: HTMLDetailsElement) => (one.open = true));
      expect(await violations()).toEqual([]);
      await shot(page, `list-${locale}-${theme}`);
      await page.getByRole("combobox").click();
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("ArrowDown");
      expect(await violations()).toEqual([]);
      await shot(page, `attributes-${locale}-${theme}`);
      await page.keyboard.press("Enter");
      await pick(".card .v");
      await page.waitForSelector(".tried-value");
      await page.locator(".adjust").evaluate((one: HTMLDetailsElement) => (one.open = true));
      expect(await violations()).toEqual([]);
      await shot(page, `picked-${locale}-${theme}`);
    });

    it("fits into 280 pixels, and says nothing in another language", async () => {
      await open({ locale }, 280);
      await pick(".meta li");
      await page.waitForSelector(".tried");
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(280);
      await shot(page, `narrow-${locale}`);
      const text = await page.evaluate(() => {
        for (const own of document.querySelectorAll("bdi, code, [lang]:not(html)")) own.remove();
        return document.querySelector(".teach")!.textContent!.replace(/“[^”]*”/g, "");
      });
      if (locale === "en") expect(text).not.toMatch(/[\u4e00-\u9fff]/);
    });
  });
});
