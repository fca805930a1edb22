import type { Page } from "playwright-core";
import { afterEach, describe, expect, it } from "vitest";
import { shot } from "./drivers.js";
import { byScript, catalog, catalogOf, inChromium, pageOf } from "./site.js";

// Catalogs that mean ill, beyond those in widget.test.ts.

const files = new Map<string, string>();
let page: Page;
const faults: string[] = [];
const here = inChromium(files);
afterEach(async () => {
  await page?.close();
  expect(faults.splice(0)).toEqual([]);
});

const rows = () => page.locator("mulu-catalog .entry");
const status = () => page.locator("mulu-catalog [role=status]").innerText();

async function open(html: string, width = 1280) {
  files.set("/", html);
  page = await here.browser.newPage({ viewport: { width, height: 900 }, acceptDownloads: true });
  page.on("pageerror", ({ message }) => faults.push(message));
  await page.goto(here.address);
}

/** As the property; made in the page, as JSON can't have it. */
async function given(make: string) {
  await open(pageOf('<mulu-catalog></mulu-catalog><script src="/js/mulu-catalog.iife.js"></script>'));
  await page.evaluate(`document.querySelector("mulu-catalog").catalog = (${make})()`);
}

/** Where each character of the text stands, as one number that grows in reading order: a narrow column breaks lines. */
const LEFTS = `(text) => {
  const { shadowRoot } = document.querySelector("mulu-catalog");
  const nodes = document.createTreeWalker(shadowRoot, NodeFilter.SHOW_TEXT);
  for (let node; (node = nodes.nextNode()); ) {
    const at = node.data.indexOf(text);
    if (at < 0 || !node.parentElement.getClientRects().length || node.parentElement.closest("option")) continue;
    const range = document.createRange();
    return [...text].map((_, i) => {
      range.setStart(node, at + i);
      range.setEnd(node, at + i + 1);
      const { left, top } = range.getBoundingClientRect();
      return Math.round(top) * 10_000 + left;
    });
  }
}`;
const leftsOf = (text: string) => page.evaluate(`(${LEFTS})(${JSON.stringify(text)})`) as Promise<number[]>;
const ascends = (lefts: readonly number[]) => lefts.every((left, at) => at === 0 || left > lefts[at - 1]!);

describe("controls of direction", () => {
  it.each([
    ["override to the left", "\u202e"],
    ["embedding to the left", "\u202b"],
    ["isolate to the left", "\u2067"],
    ["end of isolates, then override", "\u2069\u2069\u202e"],
    ["Hebrew", "שלום"],
  ])("%s in any field turns nothing around it", async (_, control) => {
    const [first, second, ...others] = catalog.entries;
    const entry = {
      ...first!,
      level1: `甲一${control}`,
      level2: `乙一${control}`,
      level3: "丙一二",
      elements: [`丁一${control}`, "丁三四"],
      basis: [`戊一${control}`, "戊三四"],
      timeLimit: { ...first!.timeLimit, text: `己一${control}` },
      body: `庚一${control}`,
      channels: [`辛一${control}`, "辛三四"],
      audience: [`壬一${control}`, "壬三四"],
      method: [`癸一${control}`, "癸三四"],
      level: [`子一${control}`, "子三四"],
      note: `丑一${control}`,
      links: [`https://a.example/${control}`],
      evidence: "provisional",
    };
    const json = { ...catalog, title: `目录${control}`, entries: [entry, { ...second!, level1: "另一类" }, ...others] };
    files.set("/c.json", JSON.stringify(json));
    await open(byScript());
    await rows().first().waitFor();
    await page.locator("mulu-catalog .entry .toggle").first().click();
    await page.locator("mulu-catalog .tools > button").first().click();
    await shot(page, `direction-${control.codePointAt(0)!.toString(16)}`);
    // What stands in the same line behind a text that is turned: it goes on to the right, itself in order.
    const turned: string[] = [];
    for (const [before, behind] of [
      ["乙一", "丙一二"],
      ["丁一", "丁三四"],
      ["辛一", "辛三四"],
      ["壬一", "壬三四"],
      ["癸一", "癸三四"],
      ["子一", "子三四"],
      ["乙一", "待核"],
    ] as const) {
      const [[start], lefts] = [await leftsOf(before), await leftsOf(behind)];
      if (!ascends(lefts)) turned.push(`${behind} is turned`);
      // Below it is as good as beside it, but the method's narrow column may break.
      if (before === "乙一" && !(lefts[0]! > start!)) turned.push(`${behind} stands before ${before}`);
    }
    const group = page.locator("mulu-catalog .group .toggle").first();
    const [name, count] = [await leftsOf("甲一"), (await group.locator(".label").boundingBox())!.x];
    if (!(count > name[0]! % 10_000)) turned.push("the number of a group stands before its name");
    // Rectangles of what a list of choices shows can't be had: no control in it may be left open.
    const options = await page.locator("mulu-catalog option").allTextContents();
    turned.push(
      ...options
        .filter((one) => /[\u202a-\u202e]/.test(one) && !/\u2068[^\u2069]*\u2069 \(/.test(one))
        .map((one) => `choice: ${JSON.stringify(one)}`),
    );
    expect(turned).toEqual([]);
  });
});

describe("objects that are no JSON", () => {
  it("go round, or have a depth of 100,000: they are shown, searched, sorted and downloaded", async () => {
    await given(`() => {
      let deep = {};
      for (let at = 0; at < 100000; at++) deep = { deep };
      const round = { level1: "甲", level2: "环", id: "r" };
      round.note = round; round.timeLimit = round; round.state = round; round.links = [round]; round.elements = [round, [round]];
      const entries = [round, { level1: "甲", level2: "深", body: deep, elements: [deep], timeLimit: deep, state: deep, basis: deep }];
      return { catalog: 1, title: deep, entries };
    }`);
    await expect.poll(() => rows().count()).toBe(2);
    await page.locator("mulu-catalog input[type=search]").fill("深");
    expect(await rows().count()).toBe(1);
    await page.locator("mulu-catalog input[type=search]").fill("");
    await page.locator("mulu-catalog button", { hasText: "全部展开" }).click();
    await page.locator("mulu-catalog summary").click();
    const [csv] = await Promise.all([
      page.waitForEvent("download", { timeout: 10_000 }),
      page.locator("mulu-catalog button", { hasText: "下载 CSV" }).click(),
    ]);
    expect(csv.suggestedFilename()).toMatch(/\.csv$/);
    // There is no JSON of it, but a sentence; it isn't that the catalog, which is shown, is none.
    const before = await status();
    await page.locator("mulu-catalog button", { hasText: "下载 JSON" }).click();
    await expect.poll(status).not.toBe(before);
    expect(await status()).not.toContain("不是公开目录");
  });

  it("have fields that throw: the others are shown", async () => {
    await given(`() => {
      const bad = { level1: "甲", level2: "乙", get body() { throw new Error("no"); } };
      return { catalog: 1, entries: [{ level1: "甲", level2: "好" }, bad] };
    }`);
    const said = async () =>
      (await page.locator("mulu-catalog .entry, mulu-catalog .message").allInnerTexts()).join("");
    await expect.poll(said).toMatch(/好|未能载入/);
  });

  it.each([["null"], ["[]"], ["'a'"], ["() => {}"], ["{ catalog: 1, entries: { length: 3 } }"], ["new Proxy({}, {})"]])(
    "%s is refused with a sentence, or is none",
    async (value) => {
      await given(`() => (${value})`);
      await expect.poll(() => page.locator("mulu-catalog .message").innerText()).toContain("目录未能载入");
    },
  );
});

describe("keys that objects have by themselves", () => {
  it.each(["__proto__", "constructor", "toString", "hasOwnProperty"])("%s is a value as any other", async (key) => {
    const json = catalogOf(4, (entry, at) => ({
      ...entry,
      id: at === 0 ? key : entry.id,
      level1: at < 2 ? key : "另",
      body: key,
      method: [key] as unknown as typeof entry.method,
      audience: [at === 0 ? key : "x"] as unknown as typeof entry.audience,
    }));
    files.set("/c.json", JSON.stringify(json));
    await open(byScript(`data-texts='{"__proto__":{"search":"x"},"constructor":"x"}'`));
    await rows().first().waitFor();
    await page.locator("mulu-catalog .tools > button").first().click();
    await page.getByLabel("一级事项").selectOption(key);
    expect(await rows().count()).toBe(2);
    await page.getByLabel("公开对象").selectOption(key);
    expect(await rows().count()).toBe(1);
    expect(await rows().first().innerText()).toContain(key);
    await page.evaluate((key) => {
      location.hash = `#mulu?item=${key}`;
    }, key);
    await expect.poll(() => page.locator("mulu-catalog .entry.open").count()).toBe(1);
    expect(await page.getByLabel("搜索目录").count()).toBe(1);
  });
});

describe("too much of it", () => {
  it("a million characters in any field: few are shown, and none makes the page wide or slow", async () => {
    const much = "大".repeat(1_000_000);
    const lists = ["elements", "basis", "channels", "audience", "method", "level"];
    const entry = Object.fromEntries([
      ...["level1", "level2", "level3", "body", "note", "id", "pinyin"].map((name) => [name, much]),
      ...lists.map((name) => [name, [much, much]]),
      ["timeLimit", { text: much }],
      ["links", [`https://a.example/${much}`]],
    ]);
    files.set("/c.json", JSON.stringify({ ...catalog, title: much, entries: [entry, ...catalog.entries] }));
    await open(byScript());
    await rows().first().waitFor({ timeout: 20_000 });
    // Not by the mouse, which waits for a long time where drawing takes long.
    for (const selector of [".entry .toggle", ".tools > button"])
      await page.locator(`mulu-catalog ${selector}`).first().dispatchEvent("click");
    const longest = await page.evaluate(() => {
      const all = [...document.querySelector("mulu-catalog")!.shadowRoot!.querySelectorAll("*")];
      const found: Record<string, number> = {};
      for (const one of all) {
        const own = [...one.childNodes].filter(({ nodeType }) => nodeType === 3).map((text) => text.textContent!);
        for (const [what, { length }] of [
          ["text", own.join("")],
          ["name", one.getAttribute("aria-label") ?? ""],
        ] as const)
          if (length > 12_000) found[`${what} of ${one.localName}.${one.className}`] = length;
      }
      return found;
    });
    expect(longest).toEqual({});
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });

  it("groups that come again and again: none is doubled or lost by searching", async () => {
    const json = catalogOf(60, (entry, at) => ({ ...entry, level1: at % 2 ? "单" : "双" }));
    files.set("/c.json", JSON.stringify(json));
    await open(byScript());
    const seen = () =>
      page.locator("mulu-catalog .entry .toggle").evaluateAll((all) => all.map((one) => one.ariaLabel));
    const groups = () => page.locator("mulu-catalog .group").count();
    await expect.poll(async () => (await seen()).length).toBe(60);
    const all = await seen();
    for (const query of ["事项1", "事项5", "事项33号", "没有", ""]) {
      await page.locator("mulu-catalog input[type=search]").fill(query);
      const wanted = all.filter((name) => name!.includes(query));
      expect(await seen()).toEqual(wanted);
      expect(await groups()).toBe(wanted.length);
    }
  });
});
