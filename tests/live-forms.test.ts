import { join } from "node:path";
import type { FormField } from "@mulu/catalog-core/form";
import { readHtml } from "@mulu/catalog-core/html";
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { systems } from "../packages/catalog-core/src/page/form/forms.fixture.js";
import { readFormTree } from "../packages/catalog-core/src/page/form/html.js";
import { parseHtml } from "../packages/catalog-core/src/page/html/parse.js";
import { launchChromium } from "../scripts/chromium.mjs";
import { pagesIn, root, textOf } from "./shared.js";

type Api = typeof import("@mulu/catalog-core/form") & typeof import("@mulu/catalog-core/page");

let browser: Browser;
let page: Page;
let reader: string;

beforeAll(async () => {
  const bundle = await build({
    stdin: {
      contents: 'export * from "./src/page/form/index.ts"; export * from "./src/page/index.ts";',
      resolveDir: join(root, "packages/catalog-core"),
      loader: "ts",
    },
    bundle: true,
    format: "iife",
    globalName: "mulu",
    write: false,
    target: "es2022",
  });
  reader = bundle.outputFiles[0]!.text;
  browser = await launchChromium();
  page = await browser.newPage();
});
afterAll(() => browser?.close());

/** Puts a page into the tab, reader and all. */
async function open(html: string): Promise<void> {
  await page.setContent(html);
  await page.addScriptTag({ content: reader });
}

/** The form's facts as they are now. */
const live = () =>
  page.evaluate(() => {
    const { mulu } = globalThis as unknown as { mulu: Api };
    return mulu.readForm(document)?.facts ?? null;
  });

const forms: [string, string][] = [
  ...Object.entries(systems),
  ...pagesIn(join(root, "examples/form")).map((file): [string, string] => [file, textOf(file)]),
];

describe("a live document gives the same form as the parsed page", () => {
  it.each(forms)("%s", async (_, html) => {
    const parsed = readFormTree(parseHtml(html))!.facts;
    expect(parsed.fields.length).toBeGreaterThan(3);
    await open(html);
    expect(await live()).toEqual(JSON.parse(JSON.stringify(parsed)));
  });
});

describe("what the user changes", () => {
  const field = async (label: string) => (await live())!.fields.find((one: FormField) => one.label === label);

  it("is read as it is now, and is no preset", async () => {
    await open(textOf(join(root, "examples/form/form.html")));
    expect(await field("公开方式")).toMatchObject({ value: "主动公开", preset: true });
    await page.check('input[value="2"][name="disclosureMethod"]');
    await page.selectOption("#secrecyLevel", { label: "秘密" });
    await page.fill("#documentNumber", "清漳教函〔2026〕32号");
    await page.fill("#content", "各学校：\n\n（此件依申请公开）");
    expect(await field("公开方式")).toMatchObject({ value: "依申请公开", preset: false });
    expect(await field("密级")).toMatchObject({ value: "秘密", preset: false });
    expect(await field("文号")).toMatchObject({ value: "清漳教函〔2026〕32号", preset: false });
    expect((await live())!.statements).toMatchObject([{ status: "on-request" }]);
    await page.selectOption("#secrecyLevel", "");
    expect(await field("密级")).toMatchObject({ value: "", preset: false });
  });

  it("is known from whoever listened, for what a script chose, too", async () => {
    await open(systems.elementUi);
    const presets = await page.evaluate(() => {
      const { mulu } = globalThis as unknown as { mulu: Api };
      const radio = document.querySelectorAll<HTMLInputElement>(".el-radio__original")[1]!;
      const of = (touched: Element[]) =>
        mulu
          .readForm(document, { touched: (element) => touched.includes(element) })!
          .facts.fields.find((one) => one.label === "公开属性")!.preset;
      return [of([]), of([radio])];
    });
    expect(presets).toEqual([true, false]);
  });
});

describe("editors", () => {
  const form = (editor: string) =>
    `<form><p><label>标题<input value="关于供暖的通知"></label></p><p><label>文号<input></label></p><p><label>公开方式<select><option>主动公开<option>依申请公开<option>不予公开</select></label></p><div class="item"><span>正文</span>${editor}</div><button>保存</button></form>`;

  it.each([
    [
      "contenteditable",
      '<div class="ql-container"><div contenteditable="true"><p>各学校：</p><p>（此件主动公开）</p></div></div>',
    ],
    [
      "a frame with a hidden box",
      `<textarea style="display:none" id="c"></textarea><div class="tox-tinymce"><iframe srcdoc="<body contenteditable=true><p>各学校：<p>（此件主动公开）"></iframe></div>`,
    ],
    ["a bare frame", `<iframe srcdoc="<body contenteditable=true><p>各学校：<p>（此件主动公开）"></iframe>`],
    [
      "a frame in a frame",
      `<iframe srcdoc='<table><tr><td><iframe srcdoc="<body contenteditable=true>各学校：<br>（此件主动公开）"></iframe></table>'></iframe>`,
    ],
  ])("%s", async (_, editor) => {
    await open(form(editor));
    await page.waitForTimeout(100);
    const facts = (await live())!;
    const body = facts.fields.find((one: FormField) => one.kind === "rich-text")!;
    expect(body).toMatchObject({ label: "正文", labelFrom: "item" });
    expect(body.value).toContain("各学校：");
    expect(facts.fields).toHaveLength(4);
    expect(facts.statements).toEqual([{ text: "（此件主动公开）", status: "proactive", at: body.at }]);
    expect(facts.notRead).toEqual([]);
  });

  it("of another origin are told, an upload isn't", async () => {
    await open(
      form('<iframe sandbox srcdoc="x" id="ueditor_0"></iframe>') +
        '<iframe sandbox srcdoc="x" name="upload"></iframe>',
    );
    await page.waitForTimeout(100);
    const facts = (await live())!;
    expect(facts.notRead).toMatchObject([{ what: "iframe", why: "other-origin" }]);
    expect(facts.fields.map((one: FormField) => one.label)).toContain("正文");
  });
});

describe("names of controls that are names of the form's properties", () => {
  it("don't change what is read of the page, nor where it is", async () => {
    const html = systems.clobbered;
    const { facts } = readHtml(html);
    await open(html);
    const found = await page.evaluate(() => {
      const { mulu } = globalThis as unknown as { mulu: Api };
      const form = mulu.readForm(document)!;
      const paths = form.facts.fields.map(({ at }) => {
        const { selector } = form.place(at)!;
        return Document.prototype.querySelector.call(document, selector) === form.element(at);
      });
      return { paths, overridden: typeof document.forms[0]!.getAttribute };
    });
    expect(found.overridden).toBe("object");
    expect(found.paths).toEqual([true, true, true, true]);
    const live = await page.evaluate((html) => {
      const { mulu } = globalThis as unknown as { mulu: Api };
      const document = new DOMParser().parseFromString(html, "text/html");
      const reading = mulu.readDocument(document);
      const { elements } = reading.facts;
      const places: unknown[] = [];
      for (let at = 0; at < elements; at++) places.push(reading.place(at)!.selector);
      return { facts: reading.facts, places };
    }, html);
    expect(live.facts).toEqual(JSON.parse(JSON.stringify(facts)));
    const parsed = readHtml(html);
    expect(live.places).toEqual(live.places.map((_, at) => parsed.place(at)!.selector));
  });
});

describe("large pages", () => {
  it("a form of 500 fields is read fast, and three times as many take no more than in proportion", async () => {
    const rows = (count: number) =>
      Array.from(
        { length: count },
        (_, i) =>
          `<div class="field"><label for="f${i}">附加项${i}</label><div class="control"><input id="f${i}" value="x"><p class="help">说明</p></div></div>`,
      ).join("");
    const took = async (count: number) => {
      await open(
        `<form><p><label>标题<input value="a"></label><label>文号<input></label><label>发布机构<input></label></p>${rows(count)}<button>保存</button></form>`,
      );
      return page.evaluate(() => {
        const { mulu } = globalThis as unknown as { mulu: Api };
        const times = Array.from({ length: 7 }, () => {
          const start = performance.now();
          mulu.readForm(document);
          return performance.now() - start;
        });
        return { time: Math.min(...times), fields: mulu.readForm(document)!.facts.fields.length };
      });
    };
    const small = await took(500);
    const large = await took(1_500);
    expect(small.fields).toBe(503);
    expect(large.fields).toBe(1_503);
    expect(small.time).toBeLessThan(250);
    expect(large.time).toBeLessThan(Math.max(small.time, 5) * 9);
  });
});
