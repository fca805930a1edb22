import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { builtInCatalog, pageRules } from "@mulu/catalog-core";
import { duties } from "@mulu/catalog-core/duties";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "../scripts/chromium.mjs";
import { fileIn, serveFiles } from "../scripts/static-server.mjs";
import { root } from "./shared.js";

const site = join(root, "docs/.vitepress/dist");
const widget = join(root, "packages/embed-widget/dist");
const axe = readFileSync(join(root, "node_modules/axe-core/axe.min.js"), "utf8");
const LANGUAGES = { "zh-CN": "/", en: "/en/" } as const;

let browser: Browser;
let docs: Awaited<ReturnType<typeof serveFiles>>;
let page: Page;
const faults: string[] = [];

beforeAll(async () => {
  expect(existsSync(join(site, "index.html")), "npm run build first").toBe(true);
  browser = await launchChromium();
  docs = await serveFiles((path) => fileIn(site, path));
});

afterAll(async () => {
  await browser?.close();
  docs?.close();
});

afterEach(async () => {
  await page?.context().close();
  expect(faults.splice(0)).toEqual([]);
});

type Given = Parameters<Browser["newContext"]>[0];

/** @param waitUntil a page with a worker is never at rest for the browser's driver, which waits for the worker's file */
async function open(
  address: string,
  given: Given = {},
  waitUntil: "load" | "networkidle" = address.includes("playground") ? "load" : "networkidle",
): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...given });
  page = await context.newPage();
  page.on("pageerror", ({ message }) => faults.push(message));
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  page.on("request", (request) => {
    if (!/^(?:http:\/\/127\.0\.0\.1:|data:|blob:)/.test(request.url())) faults.push(request.url());
  });
  await page.goto(address, { waitUntil });
}

const pages = existsSync(site)
  ? readdirSync(site, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".html"))
      .map((name) => name.replaceAll("\\", "/"))
  : [];

describe("every page", () => {
  const unescaped = (text: string) => text.replaceAll("&amp;", "&");
  const texts = new Map<string, string>();
  const textOf = (path: string) => {
    if (!texts.has(path)) texts.set(path, readFileSync(join(site, path), "utf8"));
    return texts.get(path)!;
  };

  it("is there, in both languages", () => {
    const own = pages.filter((name) => name !== "404.html");
    expect(own.length).toBeGreaterThan(100);
    for (const name of own) expect(own).toContain(name.startsWith("en/") ? name.slice(3) : `en/${name}`);
  });

  it("has one for each duty, which leads to its rules and is led to from the list", () => {
    for (const { id } of duties) {
      const path = `duties/${id.replaceAll("/", "-")}.html`;
      for (const base of ["", "en/"]) expect(textOf(base + path)).toContain(`<code>${id}</code>`);
      expect(textOf("duties.html"), id).toContain(`href="/${path}"`);
      for (const rule of pageRules.filter((one) => one.duties.includes(id)))
        expect(textOf(path)).toContain(`href="/rules/${rule.id}.html"`);
    }
  });

  it("shows every row of the built-in catalog, and what is provisional", () => {
    const { entries } = builtInCatalog;
    const provisional = entries.filter(({ evidence }) => evidence === "provisional").length;
    for (const [path, word] of [
      ["built-in-catalog.html", "暂定，待核实"],
      ["en/built-in-catalog.html", "provisional"],
    ] as const) {
      for (const { id, level2 } of entries) expect(textOf(path)).toContain(`${level2}<br><code>${id}</code>`);
      expect(textOf(path).split(`<td>${word}</td>`)).toHaveLength(provisional + 1);
    }
  });

  it("leads nowhere that isn't there", () => {
    const dead: string[] = [];
    for (const name of pages)
      for (const [, given] of textOf(name).matchAll(/\s(?:href|src)="([^"]*)"/g)) {
        const { origin, pathname, hash } = new URL(unescaped(given!), `http://site.example/${name}`);
        if (origin !== "http://site.example") continue;
        const path = decodeURI(pathname).slice(1);
        const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
        const id = decodeURIComponent(hash.slice(1));
        const isThere = existsSync(join(site, file));
        if (!isThere || (id && !textOf(file).includes(` id="${id}"`))) dead.push(`${name}: ${given}`);
      }
    expect(dead).toEqual([]);
  });

  it.each(pages.filter((name) => !/(?:^|\/)(?:rules|duties|decisions)\/|404/.test(name)))(
    "%s is shown without errors, at 320 pixels, with its pictures",
    async (name) => {
      await open(`${docs.address}/${name}`, { viewport: { width: 320, height: 700 } });
      expect(await page.locator("h1").count()).toBe(1);
      const [missing, overflow] = await page.evaluate(() => [
        [...document.images]
          .filter(({ complete, naturalWidth }) => complete && naturalWidth === 0)
          .map(({ src }) => src),
        document.documentElement.scrollWidth - innerWidth,
      ]);
      expect(missing).toEqual([]);
      expect(overflow).toBeLessThanOrEqual(0);
    },
  );
});

describe.each(Object.entries(LANGUAGES))("accessibility, %s", (_, base) => {
  it.each(
    [
      ...["index", "overview", "widget", "configurator", "playground", "recipes", "faq", "privacy", "accessibility"],
      ...["architecture", "built-in-catalog", "duties/REG-26-20wd", "rules/published-in-time"],
    ].flatMap((name) => (["light", "dark"] as const).map((scheme) => [name, scheme])),
  )("%s, %s", async (name, scheme) => {
    await open(`${docs.address}${base}${name}.html`, { colorScheme: scheme as "light" | "dark" });
    if (name === "configurator") await page.locator("mulu-catalog .entry").first().waitFor();
    if (name === "playground") {
      await page.locator(".playground button").nth(1).click();
      await page.locator(".finding summary").first().click();
    }
    await page.evaluate(axe);
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 900 });
      const violations = await page.evaluate(async () => {
        // biome-ignore lint/suspicious/noExplicitAny: it was just put into the page
        const { violations } = await (globalThis as any).axe.run(document);
        // biome-ignore lint/suspicious/noExplicitAny: of axe
        return violations.map(({ id, nodes }: any) => [id, nodes.map(({ target }: any) => target)]);
      });
      expect(violations, `${width} pixels`).toEqual([]);
    }
  });
});

describe("search", () => {
  it.each([
    ["/", "学区划分或招生", "没有找到"],
    ["/", "审核备案", "备案"],
    ["/", "索引号", "索引号"],
    ["/en/", "exit code", "Exit codes"],
  ])("from %s for %s", async (base, query, expected) => {
    await open(`${docs.address}${base}`);
    const search = page.locator("#localsearch-input");
    // A key that is pressed before the page's own script has come is lost, as it is for a reader.
    await expect
      .poll(async () => {
        if (!(await search.isVisible())) await page.keyboard.press("Control+k");
        return search.isVisible();
      })
      .toBe(true);
    await search.fill(query);
    await expect.poll(() => page.locator(".VPLocalSearchBox .results").innerText()).toContain(expected);
    if (expected === "没有找到") return;
    const address = (await page.locator(".VPLocalSearchBox .results a").first().getAttribute("href"))!;
    expect(existsSync(join(site, decodeURI(address.split("#")[0]!))), address).toBe(true);
    expect(address.startsWith("/en/")).toBe(base === "/en/");
  });
});

/** How the widget looks and what it says. */
function widgetAsSeen() {
  const shadow = document.querySelector("mulu-catalog")!.shadowRoot!;
  const [area, button, row] = [".root", "button", ".entry .row"].map((one) =>
    getComputedStyle(shadow.querySelector(one)!),
  );
  return {
    text: (shadow.querySelector(".root") as HTMLElement).innerText,
    look: shadow.querySelector(".root")!.className.trim(),
    area: [area!.color, area!.backgroundColor, area!.fontFamily, area!.fontSize],
    button: [button!.color, button!.borderRadius],
    row: [row!.padding],
  };
}

describe("the configurator", () => {
  const snippet = () => page.locator(".snippet code").first().innerText();
  const field = (label: string) => page.getByLabel(label, { exact: true });
  const radio = (group: string, label: string) =>
    page.getByRole("group", { name: group }).getByLabel(label, { exact: true }).check();
  const look = () => page.evaluate(widgetAsSeen);
  const openEnglish = async (hash = "", given: Given = {}) => {
    await open(`${docs.address}/en/configurator.html${hash}`, given, "load");
    await page.locator("mulu-catalog .entry").first().waitFor();
  };
  const PLAIN = '<script src="mulu-catalog.iife.js" data-src="catalog.json"></script>';

  it("puts out one line where nothing was changed", async () => {
    await openEnglish();
    expect(await snippet()).toBe(PLAIN);
  });

  it.each<[name: string, change: () => Promise<void>, written: string]>([
    ["language", () => radio("Language", "Chinese"), 'data-lang="zh-CN"'],
    ["theme", () => radio("Theme", "Dark"), 'data-theme="dark"'],
    ["density", () => radio("Density", "Compact"), 'data-density="compact"'],
    ["size", () => radio("Size of text", "Large"), "--mulu-size: 1.25rem;"],
    ["font", () => field("Font").fill("SimSun, serif"), "--mulu-font: SimSun, serif;"],
    ["corners", () => field("Rounded corners (pixels)").fill("9"), "--mulu-radius: 9px;"],
    ["accent", () => field("Links, buttons").fill("#700"), "--mulu-accent: #700;"],
    ["ink", () => field("Text").fill("rgb(1 2 3)"), "--mulu-ink: rgb(1 2 3);"],
    ["sheet", () => field("Pick: Background").fill("#fffff0"), "--mulu-sheet: #fffff0;"],
    ["item", () => field("Item that is opened first").fill("enrolment.area"), 'data-item="enrolment.area"'],
  ])("shows and writes: %s", async (_, change, written) => {
    await openEnglish();
    const before = await look();
    await change();
    expect(await snippet()).toContain(written);
    await expect.poll(look).not.toEqual(before);
  });

  it.each([
    ["Quieter text", "--mulu-ink-soft"],
    ["Background of headings", "--mulu-tint"],
    ["Lines", "--mulu-line"],
    ["Background of what was searched for", "--mulu-mark"],
  ])("gives the live widget the colour: %s", async (label, property) => {
    await openEnglish();
    await field(label).fill("teal");
    expect(await snippet()).toContain(`${property}: teal;`);
    await expect.poll(() => page.locator("mulu-catalog").getAttribute("style")).toContain(`${property}: teal`);
  });

  it("offers every attribute and custom property of the widget but own words", async () => {
    const { modules } = JSON.parse(readFileSync(join(widget, "custom-elements.json"), "utf8"));
    const [{ attributes, cssProperties }] = modules[0].declarations;
    const colours = ["accent", "ink", "inkSoft", "sheet", "tint", "line", "mark"]
      .map((name) => `${name}=teal`)
      .join("&");
    await openEnglish(`#theme=dark&density=compact&lang=en&item=a&name=b&font=serif&size=large&radius=2&${colours}`);
    const code = await snippet();
    for (const { name } of attributes) if (name !== "texts") expect(code).toContain(`data-${name}="`);
    for (const { name } of cssProperties) expect(code).toContain(`  ${name}: `);
  });

  it("puts what was typed into the page as text, and escapes it in the code", async () => {
    await openEnglish();
    await field("Address of the catalog's file").fill('"><script>alert(1)</script>');
    expect(await snippet()).toContain('data-src="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"');
    await field("Address of the catalog's file").fill("javascript:alert(1)");
    expect(await snippet()).toBe(PLAIN);
    await expect.poll(() => page.getByText("This is no address.").count()).toBe(1);
  });

  it.each(["red;}", "url(x)", "var(--a)", "</style>", "expression(1)", "inherit"])(
    "takes no colour like %s",
    async (typed) => {
      await openEnglish(`#accent=${encodeURIComponent(typed)}&font=${encodeURIComponent("</style><script>")}`);
      expect(await field("Links, buttons").inputValue()).toBe(typed);
      expect(await field("Links, buttons").getAttribute("aria-invalid")).toBe("true");
      expect(await snippet()).toBe(PLAIN);
      expect(await page.getByText("This is no colour.").count()).toBe(1);
    },
  );

  it("keeps the settings in the address, and takes them from there", async () => {
    await openEnglish();
    await radio("Theme", "Dark");
    await field("Links, buttons").fill("#ff8");
    await expect.poll(() => new URL(page.url()).hash).toBe("#theme=dark&accent=%23ff8");
    const [code, seen] = [await snippet(), await look()];
    await page.reload();
    await page.locator("mulu-catalog .entry").first().waitFor();
    expect(await snippet()).toBe(code);
    await expect.poll(look).toEqual(seen);
    expect(await page.getByRole("group", { name: "Theme" }).getByLabel("Dark").isChecked()).toBe(true);
  });

  it("copies, and says so", async () => {
    await openEnglish("", { permissions: ["clipboard-read", "clipboard-write"] });
    await page.getByRole("button", { name: "Copy the code" }).click();
    await expect.poll(() => page.locator(".buttons [role=status]").innerText()).toBe("Copied.");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(PLAIN);
  });

  it("shows the phone's cards", async () => {
    await openEnglish();
    expect((await look()).look).not.toContain("narrow");
    await radio("Width", "Phone");
    await expect.poll(async () => (await look()).look).toContain("narrow");
  });

  it.each(["script", "tag", "table"])("its code shows the same on an empty page: %s", async (way) => {
    const settings = `way=${way}&lang=en&theme=dark&density=compact&size=large&font=serif&radius=9&accent=%23ff8&sheet=%23200`;
    await openEnglish(`#${settings}&folder=%2Fjs&src=%2Fdata%2Fcatalog.json&pinned=yes`);
    const [code, seen] = [await snippet(), await look()];
    await page.context().close();
    const empty = await serveFiles((path) => {
      if (path === "/index.html")
        return `<!DOCTYPE html><html lang="zh-CN"><link rel="icon" href="data:,"><body>${code}`;
      if (path === "/data/catalog.json") return fileIn(site, "widget/catalog.json");
      return path.startsWith("/js/") ? fileIn(widget, path.slice(4)) : null;
    });
    try {
      await open(`${empty.address}/`, {}, "load");
      await page.locator("mulu-catalog .entry").first().waitFor();
      expect(code).toContain('integrity="sha384-');
      expect(await look()).toEqual(seen);
    } finally {
      empty.close();
    }
  });
});

describe("the playground", () => {
  const findings = () => page.locator(".finding");
  const summary = () => page.locator(".playground [role=status]");
  const paste = (text: string) => page.locator(".playground textarea").fill(text);
  const audited = (text: string | RegExp) => summary().filter({ hasText: text }).waitFor();
  const start = async (language: "" | "en/" = "en/") => open(`${docs.address}/${language}playground.html`);
  const choose = (name: string, buffer: Buffer) =>
    page.locator(".playground input[type=file]").setInputFiles({ name, mimeType: "text/html", buffer });
  const faulty = readFileSync(join(root, "examples/site-faulty/inspection.html"), "utf8");

  it("says what is wrong with a page, where, why and how to mend it; mended, the finding is gone", async () => {
    await start("");
    await paste(faulty);
    await audited("应改 2 处");
    expect(await findings().count()).toBe(2);
    await findings().first().locator("summary").click();
    expect(await findings().first().innerText()).toMatch(/密级一项填写为“机密”[\s\S]*改法[\s\S]*依据[\s\S]*第十四条/);
    await findings().first().getByRole("button", { name: "转到第 54 行" }).click();
    const marked = await page.evaluate(() => {
      const box = document.querySelector("textarea")!;
      return box.value.slice(box.selectionStart, box.selectionEnd);
    });
    expect(marked).toMatch(/^<td>机密<\/td>/);
    await paste(faulty.replace("<td>机密</td>", "<td>非涉密</td>"));
    await audited("应改 1 处");
    expect(await findings().count()).toBe(1);
  });

  it("judges anew by another set of rules and for another day", async () => {
    await start();
    await paste(faulty);
    await audited("2 to mend");
    await page.getByLabel("Set of rules").selectOption("essential");
    await audited("1 to mend");
    await page.getByLabel("Set of rules").selectOption("standard");
    await audited("2 to mend");
    await page.getByLabel("Day to judge for").fill("");
    await page.getByRole("alert").filter({ hasText: "Choose the day" }).waitFor();
    expect(await findings().count()).toBe(0);
    await page.getByLabel("Day to judge for").fill("2026-11-23");
    await audited("2 to mend");
  });

  it("reads a file in its own characters, and refuses one that is too large", async () => {
    await start();
    const gbk = Buffer.concat([
      Buffer.from("<meta charset=gbk><title>"),
      Buffer.from([0xcd, 0xa8, 0xd6, 0xaa]),
      Buffer.from("</title>\r\n<h1>"),
      Buffer.from([0xcd, 0xa8, 0xd6, 0xaa]),
      Buffer.from("</h1>"),
    ]);
    await choose("a.html", gbk);
    await audited(/to mend/);
    expect(await page.locator(".playground textarea").inputValue()).toContain("<h1>通知</h1>");
    await choose("large.html", Buffer.alloc(5_000_001, "a"));
    await page.getByRole("alert").filter({ hasText: "“large.html” is larger than 5 megabytes" }).waitFor();
  });

  it("shows what a hostile page says as text, and runs none of it", async () => {
    await start();
    const evil = `"><img src=x onerror="document.title='evil'"><script>document.title='evil'</script>`;
    await paste(
      `<title>t</title><h1>关于招生的通知</h1><table><tr><td>索引号</td><td></td></tr><tr><td>文号</td><td>清教[2024]5号${evil.replaceAll("<", "&lt;")}</td></tr><tr><td>发布日期</td><td>2024-01-01</td></tr></table>${evil}`,
    );
    await audited(/to mend/);
    for (const one of await findings().all()) await one.locator("summary").click();
    expect(await page.title()).not.toBe("evil");
    expect(await page.locator(".playground img, .playground script").count()).toBe(0);
  });

  it("saves the report as HTML and as JSON", async () => {
    await start();
    await paste(faulty);
    await audited("2 to mend");
    const saved = async (name: string) => {
      const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).click()]);
      return readFileSync(await download.path(), "utf8");
    };
    const json = JSON.parse(await saved("Save the data as JSON"));
    expect(json).toMatchObject({ report: 1, totals: { pages: 1, fail: 2 } });
    expect(await saved("Save the report as HTML")).toContain("secrecy-level");
  });
});
