import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { pagesOfPdf } from "./pdf-text.js";
import { byScript, catalogOf, inChromium, pageOf } from "./site.js";

// What is on paper, as Chromium prints it: the text is read from the PDF.

const files = new Map<string, string>();
/** Every field has words of its own item; blanks are left out where lines break. */
const fieldsOf = (at: number) =>
  ["事项", "三级", "内容", "依据", "时限", "主体", "渠道", "备注"].map((field) => `${field}${at}号`);
const printed = (count: number) =>
  catalogOf(count, (entry, at) => {
    const [level2, level3, element, basis, timeLimit, body, channel, note] = fieldsOf(at) as [string, ...string[]];
    return {
      ...entry,
      level2,
      level3: level3!,
      elements: [`${"长".repeat(120)}${element}`],
      basis: [basis!],
      timeLimit: { ...entry.timeLimit, text: timeLimit! },
      body: body!,
      channels: [channel!],
      note: note!,
      links: [`https://a.example/${at}`],
    } as typeof entry;
  });

let page: Page;
const here = inChromium(files);

const rows = () => page.locator("mulu-catalog .entry");

async function open(count: number, { attributes = "", width = 1280, lang = "zh-CN" } = {}) {
  files.set("/c.json", JSON.stringify(printed(count)));
  files.set("/", byScript(attributes, "/c.json", lang));
  await page?.close();
  page = await here.browser.newPage({ viewport: { width, height: 900 } });
  await page.goto(here.address);
  await expect.poll(() => page.locator("mulu-catalog [role=status]").innerText()).toContain(String(count));
  // Until all are ready to be searched, only the first are in the list.
  const height = () => page.evaluate(() => document.documentElement.scrollHeight);
  await expect.poll(height, { timeout: 20_000 }).toBeGreaterThan(count * 20);
}

/** The pages, each without blanks. */
const pages = async () => pagesOfPdf(await page.pdf({ format: "A4" })).map((text) => text.replaceAll(/\s/g, ""));
const missing = (text: string, count: number) =>
  Array.from({ length: count }, (_, at) => fieldsOf(at))
    .flat()
    .filter((field) => !text.includes(field));

describe("on paper", () => {
  it.each([
    ["wide", 1280],
    ["a phone", 390],
  ])(
    "1,000 items are whole, though closed and out of sight; controls aren't there: %s",
    async (_, width) => {
      await open(1_000, { width });
      await page.locator("mulu-catalog .tools > button").first().click();
      await page.locator("mulu-catalog summary").click();
      const all = await pages();
      const text = all.join("");
      expect(missing(text, 1_000)).toEqual([]);
      expect(text).toContain("https://a.example/999");
      expect(text).toContain("共1000项");
      for (const control of [
        "筛选",
        "全部展开",
        "更多",
        "大字",
        "下载",
        "复制链接",
        "排序",
        "名称、内容、依据",
        "▸",
        "▾",
      ])
        expect(text, control).not.toContain(control);
      // No page is wasted, and each that has items has more than one.
      expect(all.filter((one) => one.length < 100).length).toBeLessThanOrEqual(1);
      // Afterwards everything is as it was.
      expect(await rows().count()).toBeLessThan(300);
      expect(await page.locator("mulu-catalog .more").count()).toBe(0);
    },
    120_000,
  );

  it("what was filtered is printed, and nothing else", async () => {
    await open(300);
    await page.locator("mulu-catalog .tools > button").first().click();
    await page.getByLabel("一级事项").selectOption("第1类");
    await expect.poll(() => page.locator("mulu-catalog [role=status]").innerText()).toContain("找到 100 项");
    const text = (await pages()).join("");
    expect(text).toContain("找到100项，共300项");
    for (const at of [100, 150, 199]) expect(text).toContain(`事项${at}号`);
    for (const at of [0, 99, 200]) expect(text).not.toContain(`事项${at}号`);
    expect(text).not.toContain("清除条件");
  });

  it("printed at once, before all are ready to be searched: all are there all the same", async () => {
    files.set("/", pageOf('<mulu-catalog></mulu-catalog><script src="/js/mulu-catalog.iife.js"></script>'));
    await page?.close();
    page = await here.browser.newPage();
    await page.goto(here.address);
    const there = await page.evaluate(
      (catalog) =>
        new Promise((resolve) => {
          const widget = document.querySelector("mulu-catalog") as HTMLElement & { catalog: unknown };
          widget.addEventListener("mulu-ready", () => {
            dispatchEvent(new Event("beforeprint"));
            resolve(widget.shadowRoot!.querySelectorAll(".entry").length);
          });
          widget.catalog = catalog;
        }),
      printed(3_000),
    );
    expect(there).toBe(3_000);
  });

  it("more items than paper can bear: no empty pages stand for the rest, and it is said that there is more", async () => {
    await open(12_000);
    // A PDF of so many takes minutes.
    await page.emulateMedia({ media: "print" });
    await page.evaluate(() => void dispatchEvent(new Event("beforeprint")));
    const empty = await page
      .locator("mulu-catalog .table > [role=none]")
      .evaluateAll((all) =>
        all.reduce((sum, { childElementCount, clientHeight }) => sum + (childElementCount ? 0 : clientHeight), 0),
      );
    expect(await rows().count()).toBeGreaterThan(4_000);
    expect(empty).toBe(0);
    expect(await page.locator("mulu-catalog .root").innerText()).toMatch(/前 ?\d+ ?项|未打印/);
  }, 180_000);

  it.each([
    ["dark", 'data-theme="dark"', async () => {}],
    [
      "in high contrast, dark",
      'data-theme="dark"',
      async () => {
        await page.locator("mulu-catalog summary").click();
        await page.locator("mulu-catalog details button").nth(1).click();
      },
    ],
  ])("a screen that is %s is dark text on paper: browsers leave out grounds", async (_, attributes, then) => {
    await open(31, { attributes });
    await then();
    await page.emulateMedia({ media: "print" });
    const lightest = await rows().evaluateAll((all) =>
      Math.max(
        ...all
          .flatMap((one) => [...one.querySelectorAll("*")])
          .flatMap((one) => {
            const [red, green, blue] = getComputedStyle(one).color.match(/\d+/g)!.map(Number);
            return red! * 0.3 + green! * 0.6 + blue! * 0.1;
          }),
      ),
    );
    expect(lightest).toBeLessThan(140);
  });

  it("the heads of columns are there on the first page, and no entry is broken over two", async () => {
    await open(60);
    const all = await pages();
    for (const name of ["二级事项", "公开内容（要素）", "公开时限", "公开主体", "公开方式"])
      expect(all[0]).toContain(name);
    for (let at = 0; at < 60; at++) {
      const [page] = all.filter((one) => one.includes(`事项${at}号`));
      expect(page, `item ${at}`).toContain(`备注${at}号`);
    }
  });
});
