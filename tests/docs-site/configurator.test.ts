import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContextOptions } from "playwright-core";
import { describe, expect, it } from "vitest";
import { fileIn, serveFiles } from "../../scripts/static-server.mjs";
import { root } from "../shared.js";
import { docs, inChromium, LANGUAGES, open, page, site, THEMES, violations } from "./shared.js";

inChromium();

const widget = join(root, "packages/embed-widget/dist");

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
  const openEnglish = async (hash = "", given: BrowserContextOptions = {}) => {
    await open(`${docs.address}/en/configurator.html${hash}`, given, "load");
    await page.locator("mulu-catalog .entry").first().waitFor();
  };
  const PLAIN = '<script src="mulu-catalog.iife.js" data-src="catalog.json"></script>';

  it.each(LANGUAGES.flatMap((language) => THEMES.map((theme) => [language, theme] as const)))(
    "has nothing for axe to find, wide and narrow, with the widget shown: /%s, %s",
    async (language, colorScheme) => {
      await open(`${docs.address}/${language}configurator.html`, { colorScheme }, "load");
      await page.locator("mulu-catalog .entry").first().waitFor();
      for (const width of [1280, 390]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await violations(page), `${width} pixels`).toEqual([]);
      }
    },
  );

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

it("nothing on the page moves while the preview comes", async () => {
  await open("about:blank", { viewport: { width: 1350, height: 940 } });
  await page.addInitScript(() => {
    const shifts: number[] = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) shifts.push(entry.value);
    }).observe({ type: "layout-shift", buffered: true });
    Object.assign(globalThis, { shifts });
  });
  await page.goto(`${docs.address}/configurator.html`);
  await page.locator("mulu-catalog .entry").nth(3).waitFor();
  await page.waitForTimeout(500);
  const shifts = await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts);
  // What readers don't notice; with the widget's head put in later it was 0.2.
  expect(shifts.reduce((sum, one) => sum + one, 0)).toBeLessThan(0.05);
});
