import type { Page } from "playwright-core";
import { afterEach, describe, expect, it } from "vitest";
import { byScript, catalog, catalogOf, inChromium } from "./site.js";

// Without a mouse, and without a screen: what the keyboard reaches, and what a screen reader is told.

const files = new Map<string, string>([["/xxgk/1.html", "<title>公开的文件</title>"]]);
const entries = catalog.entries.map((entry) => ({ ...entry, links: ["/xxgk/1.html"] }));
files.set("/c.json", JSON.stringify({ ...catalog, entries }));
files.set("/long.json", JSON.stringify(catalogOf(1_000)));

let page: Page;
const here = inChromium(files);
afterEach(() => page?.close());

const rows = () => page.locator("mulu-catalog .entry");

async function open({ width = 1280, lang = "zh-CN", src = "/c.json" } = {}) {
  files.set("/", byScript("", src, lang));
  page = await here.browser.newPage({ viewport: { width, height: 900 }, acceptDownloads: true });
  await page.goto(here.address);
  await page.locator("mulu-catalog [role=status]").waitFor();
}

/** What has the focus: its name, and whether it can be seen that it has. */
const focused = () =>
  page.evaluate(() => {
    const { shadowRoot } = document.querySelector("mulu-catalog")!;
    const element = shadowRoot!.activeElement as HTMLElement | null;
    if (!element) return { name: "", isSeen: false, top: "" };
    const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    const isWithin = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
    const above = shadowRoot!.elementFromPoint(left + Math.min(width / 2, 12), top + height / 2);
    const isOutlined = outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2 && !/, 0\)/.test(outlineColor);
    const isOnTop = above === element || element.contains(above) || !!above?.contains(element);
    const name = element.getAttribute("aria-label") ?? element.closest("label")?.firstChild?.textContent;
    return {
      name: name ?? element.textContent!.trim(),
      isSeen: isWithin && isOutlined && isOnTop,
      top: isOnTop ? "" : `${above?.localName}.${above?.className}`,
    };
  });

/** Presses the key until that has the focus; each focus on the way can be seen. */
async function goTo(name: string | RegExp, key = "Tab", most = 60): Promise<void> {
  const passed: string[] = [];
  for (let count = 0; count < most; count++) {
    await page.keyboard.press(key);
    const { name: here, isSeen, top } = await focused();
    if (here === "" && passed.length === 0) continue;
    passed.push(here);
    expect({ here, isSeen, top }, `on the way to ${name}: ${passed}`).toEqual({ here, isSeen: true, top: "" });
    if (typeof name === "string" ? here === name : name.test(here)) return;
  }
  throw new Error(`${name} isn't reached: ${passed.join(", ")}`);
}

describe("with the keyboard alone", () => {
  it.each([1280, 390])("search, filter, item, download, link; the focus is always seen: %i wide", async (width) => {
    await open({ width });
    await goTo("搜索目录");
    await page.keyboard.type("招生");
    const found = catalog.entries.filter((entry) => JSON.stringify(entry).includes("招生"));
    await expect.poll(() => rows().count()).toBeLessThanOrEqual(found.length);
    await goTo("筛选");
    await page.keyboard.press("Enter");
    await goTo("公开渠道和载体");
    const before = await rows().count();
    await page.keyboard.press("ArrowDown");
    expect(await rows().count()).toBeLessThanOrEqual(before);
    // Clear all, which takes the button itself away: the focus isn't lost with it.
    await goTo("清除条件");
    await page.keyboard.press("Enter");
    await expect.poll(() => rows().count(), { timeout: 10_000 }).toBe(31);
    expect((await focused()).name).not.toBe("");
    await goTo(catalog.entries[0]!.level2);
    await page.keyboard.press("Enter");
    expect(await rows().first().locator(".more").count()).toBe(1);
    expect((await focused()).name).toBe(catalog.entries[0]!.level2);
    await goTo("复制链接");
    await goTo("更多", "Shift+Tab");
    await page.keyboard.press("Enter");
    await goTo("下载 CSV");
    const [file] = await Promise.all([
      page.waitForEvent("download", { timeout: 10_000 }),
      page.keyboard.press("Enter"),
    ]);
    expect(file.suggestedFilename()).toMatch(/\.csv$/);
    await goTo(catalog.entries[0]!.level2);
    await goTo(catalog.entries[0]!.level2);
    await Promise.all([page.waitForURL("**/xxgk/1.html"), page.keyboard.press("Enter")]);
  });

  it.each([1280, 390])(
    "Escape closes the menu, and nothing lies under it when the focus leaves it: %i wide",
    async (width) => {
      await open({ width });
      await goTo("更多");
      await page.keyboard.press("Enter");
      const isOpen = () => page.locator("mulu-catalog details").evaluate((one) => (one as HTMLDetailsElement).open);
      expect(await isOpen()).toBe(true);
      await goTo("打印");
      await page.keyboard.press("Escape");
      expect(await isOpen()).toBe(false);
      expect((await focused()).name).toBe("更多");
    },
  );

  it("opens what has the focus when the menu was left open: it isn't under the menu", async () => {
    await open({ width: 390 });
    await goTo("更多");
    await page.keyboard.press("Enter");
    await goTo("下载 XLSX");
    for (let count = 0; count < 6; count++) {
      await page.keyboard.press("Tab");
      expect(await focused()).toMatchObject({ isSeen: true, top: "" });
    }
  });

  it("down, and down again, through a list of which only a part is there", async () => {
    await open({ src: "/long.json" });
    await page.locator("mulu-catalog .entry .toggle").first().focus();
    for (let at = 1; at < 100; at++) {
      await page.keyboard.press("ArrowDown");
      expect((await focused()).name).toBe(`事项${at}号`);
    }
    expect((await focused()).isSeen).toBe(true);
    await page.keyboard.press("ArrowDown");
    expect((await focused()).name).toMatch(/^第1类/);
  });
});

interface AXNode {
  nodeId: string;
  parentId?: string;
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  properties?: { name: string; value: { value?: unknown } }[];
}

/** What a screen reader is told: roles with names, and what is true of them. */
async function tree() {
  const devTools = await page.context().newCDPSession(page);
  const { nodes } = (await devTools.send("Accessibility.getFullAXTree")) as unknown as { nodes: AXNode[] };
  const told = nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, properties = [] }) => ({
      role: role?.value ?? "",
      name: name?.value ?? "",
      ...Object.fromEntries(properties.map(({ name, value }) => [name, value.value])),
    })) as ({ role: string; name: string } & Record<string, unknown>)[];
  return {
    told,
    of: (role: string) => told.filter((one) => one.role === role),
    names: (role: string) => told.filter((one) => one.role === role).map(({ name }) => name),
  };
}

const WORDS = {
  "zh-CN": {
    label: catalog.title,
    search: "搜索目录",
    filters: "筛选",
    filter: ["一级事项", "公开渠道和载体", "排序"],
    heads: ["二级事项", "公开内容（要素）", "公开时限", "公开主体", "公开方式"],
    count: "共 31 项",
  },
  en: {
    label: catalog.title,
    search: "Search the catalog",
    filters: "Filters",
    filter: ["First-level item", "Channels", "Order"],
    heads: ["Second-level item", "Contents", "Time limit", "Body", "Method"],
    count: "31 items",
  },
};

describe.each(["zh-CN", "en"] as const)("to a screen reader, in %s", (lang) => {
  const words = WORDS[lang];

  it.each([1280, 390])("what there is has its role and its name: %i wide", async (width) => {
    await open({ width, lang });
    await rows().first().waitFor();
    await page.locator("mulu-catalog .tools > button").first().click();
    const { of, names, told } = await tree();
    expect(names("region")).toEqual([words.label]);
    expect(of("search")).toHaveLength(1);
    expect(names("searchbox")).toEqual([words.search]);
    expect(names("combobox")).toEqual(words.filter);
    expect(names("table")).toEqual([words.label]);
    expect(names("columnheader")).toEqual(words.heads);
    expect(of("row")).toHaveLength(1 + 31 + new Set(catalog.entries.map(({ level1 }) => level1)).size);
    expect(of("cell").length).toBe(31 * 5);
    // Nothing that can be used is without a name.
    const used = told.filter(({ role }) => /button|link|searchbox|combobox|DisclosureTriangle|textbox/.test(role));
    expect(used.filter(({ name }) => name === "")).toEqual([]);
    const status = of("status")[0]!;
    expect(status.live).toBe("polite");
    expect(told.filter(({ role }) => role === "StaticText").map(({ name }) => name.trim())).toContain(words.count);
    // Signs that show what is open aren't read out: that is told otherwise.
    expect(told.filter(({ role, name }) => role !== "StaticText" && /[▸▾]/.test(name)).map(({ name }) => name)).toEqual(
      [],
    );
    const filters = of("button").find(({ name }) => name === words.filters)!;
    expect(filters.pressed ?? filters.expanded).toBeTruthy();
  });

  it("what is open and closed is told, and changes", async () => {
    await open({ lang });
    await rows().first().waitFor();
    const [first] = catalog.entries;
    const state = async (name: string) => (await tree()).of("button").find((one) => one.name.includes(name))!.expanded;
    expect(await state(first!.level2)).toBe(false);
    expect(await state(first!.level1)).toBe(true);
    await page.locator("mulu-catalog .entry .toggle").first().click();
    expect(await state(first!.level2)).toBe(true);
    const { names } = await tree();
    expect(names("term").length + names("DescriptionListTerm").length).toBeGreaterThan(2);
    await page.locator("mulu-catalog .group .toggle").first().click();
    expect(await state(first!.level1)).toBe(false);
  });

  it("what is found is said in the place that is there already", async () => {
    await open({ lang });
    await rows().first().waitFor();
    const handle = await page.locator("mulu-catalog [role=status]").elementHandle();
    await page.locator("mulu-catalog input[type=search]").fill("招生");
    const text = () => handle!.evaluate((one) => (one.isConnected ? one.textContent : null));
    expect(await text()).toMatch(/\d+ (项，共 31 项|of 31 items)|of 31/);
    await page.locator("mulu-catalog input[type=search]").fill("没有这样的事项");
    expect(await text()).toMatch(/找到 0 项|0 of 31/);
  });
});

describe("the language", () => {
  it("of official texts is Chinese on an English page too, so that they are read as Chinese", async () => {
    await open({ lang: "en" });
    await rows().first().waitFor();
    const langOf = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((one) => {
          for (let at: Element | null = one; at; at = at.parentElement ?? (at.getRootNode() as ShadowRoot).host ?? null)
            if (at.getAttribute("lang")) return at.getAttribute("lang");
          return "";
        });
    expect(await langOf("mulu-catalog .elements > :last-child")).toMatch(/^zh/);
    expect(await langOf("mulu-catalog [role=status]")).toBe("en");
  });
});
