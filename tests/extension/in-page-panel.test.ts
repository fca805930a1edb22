import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "../shared.js";
import { type ExtensionBrowser, site, withExtension } from "./browser.js";

// Browsers without a side panel: Chromium before 114.

let browser: ExtensionBrowser;
let examples: Awaited<ReturnType<typeof site>>;

beforeAll(async () => {
  examples = await site(join(root, "examples"));
  browser = await withExtension({ sidePanel: false });
});
afterAll(async () => {
  await browser?.close();
  examples?.close();
});

describe("without a side panel", () => {
  it("the button opens the panel in the page, with the findings", async () => {
    const { page, tab } = await browser.open(`${examples.address}/site-faulty/enrolment-area.html`);
    const width = await page.evaluate(() => document.body.getBoundingClientRect().width);
    await browser.press(tab);
    await page.locator("mulu-panel").waitFor({ state: "attached" });
    const frame = await waitForPanel(page);
    await frame.getByText("文号“清漳教（2024）18号”的写法不规范。").waitFor();
    await page.waitForTimeout(300);
    if (process.env.MULU_SHOTS) await page.screenshot({ path: join(process.env.MULU_SHOTS, "in-page-panel.png") });
    // Nothing of the marks lies over it, though there are some where it is.
    const above = await page.evaluate(() => {
      const found = new Set<string | undefined>();
      for (let x = innerWidth - 395; x < innerWidth; x += 5)
        for (let y = 5; y < innerHeight; y += 5) found.add(document.elementFromPoint(x, y)?.localName);
      return [...found];
    });
    expect(above).toEqual(["mulu-panel"]);
    // It lies over the page, whose layout stays what it was.
    expect(await page.evaluate(() => document.body.getBoundingClientRect().width)).toBe(width);
    await page.close();
  });

  it("a page that frames the panel itself sees nothing of an audit", async () => {
    const { page, tab } = await browser.open(`${examples.address}/site-faulty/enrolment-area.html`);
    await browser.audit(tab);
    await page.evaluate(
      ([origin, tab]) => {
        const frame = document.createElement("iframe");
        frame.src = `${origin}/sidepanel.html?tab=${tab}`;
        document.body.append(frame);
      },
      [browser.origin, tab] as const,
    );
    const frame = await waitForPanel(page);
    await page.waitForTimeout(1_000);
    expect(await frame.locator("body").innerText()).not.toContain("文号");
    await page.close();
  });
});

async function waitForPanel(page: Awaited<ReturnType<ExtensionBrowser["open"]>>["page"]) {
  for (let wait = 0; wait < 50; wait++) {
    const frame = page.frames().find((one) => one.url().startsWith(browser.origin));
    if (frame) return frame;
    await page.waitForTimeout(100);
  }
  throw new Error("no panel in the page");
}
