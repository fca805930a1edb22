import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { root } from "../shared.js";
import { type ExtensionBrowser, site, withExtension } from "./browser.js";

// Marks are there with a panel, and go with the last one. Lines of the tests themselves would count as panels: here the
// button is pressed, and panels are opened as the browser opens them.

let browser: ExtensionBrowser;
let examples: Awaited<ReturnType<typeof site>>;
let opened = 0;
let own: Page[] = [];
/** Each time another address, for tabs are told by theirs. */
const faulty = () => `${examples.address}/site-faulty/enrolment-area.html?${++opened}`;
const shown = (page: Page) => expect.poll(() => marks(page), { timeout: 10_000 }).toBe(1);
const hidden = (page: Page) => expect.poll(() => marks(page), { timeout: 10_000 }).toBe(0);
const marks = (page: Page) => page.locator("mulu-marks").count();
const read = (panel: Page) => panel.getByText("文号“清漳教（2024）18号”的写法不规范。").first().waitFor();
const settle = (page: Page) => page.waitForTimeout(700);

beforeAll(async () => {
  examples = await site(join(root, "examples"));
  browser = await withExtension();
  own = browser.context.pages();
});
// A panel left by a test that failed would show the tabs of the next.
afterEach(async () => {
  for (const page of browser.context.pages()) if (!own.includes(page)) await page.close();
});
afterAll(async () => {
  await browser?.close();
  examples?.close();
});

async function pressed(): Promise<{ page: Page; tab: number }> {
  const one = await browser.open(faulty());
  await browser.press(one.tab);
  await shown(one.page);
  return one;
}

/** As the browser does it when the background has been idle for too long. */
async function stopBackground(): Promise<void> {
  const session = await browser.context.browser()!.newBrowserCDPSession();
  const { targetInfos } = await session.send("Target.getTargets");
  for (const { type, targetId } of targetInfos)
    if (type === "service_worker") await session.send("Target.closeTarget", { targetId });
  await session.detach();
}

describe("marks on the page", () => {
  it("go with the panel, come back with it, and the page is left as it was meanwhile", async () => {
    const { page, tab } = await pressed();
    const panel = await browser.panel(tab);
    await read(panel);
    expect(await marks(page)).toBe(1);
    await panel.close();
    await hidden(page);
    const again = await browser.panel(tab);
    await shown(page);
    // It was not read anew for that.
    await read(again);
    await again.close();
    await hidden(page);
    // Whoever presses the button wants to see them, whether a panel can be opened or not.
    await browser.press(tab);
    await shown(page);
    await page.close();
  });

  it("stay as long as another panel shows the tab", async () => {
    const { page, tab } = await pressed();
    const [one, other] = [await browser.panel(tab), await browser.panel(tab)];
    await Promise.all([read(one), read(other)]);
    await one.close();
    await settle(page);
    expect(await marks(page)).toBe(1);
    await other.close();
    await hidden(page);
    await page.close();
  });

  it("stay hidden where they are switched off, whatever panels do", async () => {
    const { page, tab } = await pressed();
    const panel = await browser.panel(tab);
    await read(panel);
    await panel.getByRole("switch", { name: /标注/ }).first().click();
    await hidden(page);
    await panel.close();
    const again = await browser.panel(tab);
    await read(again);
    await settle(page);
    expect(await marks(page)).toBe(0);
    await again.getByRole("switch", { name: /标注/ }).first().click();
    await shown(page);
    await again.close();
    await page.close();
  });

  it("are there while the panel stays, though the background dies under it", async () => {
    const { page, tab } = await pressed();
    const panel = await browser.panel(tab);
    await read(panel);
    await stopBackground();
    await settle(page);
    await shown(page);
    await read(panel);
    await settle(page);
    await panel.close();
    await hidden(page);
    await page.close();
  });

  it("go with a panel that is gone before it has shown anything", async () => {
    const { page, tab } = await pressed();
    const other = await browser.context.newPage();
    await other.goto(`${browser.origin}/options.html`);
    await other.evaluate((tab) => chrome.runtime.connect({ name: `panel:${tab}` }).disconnect(), tab);
    await hidden(page);
    await other.close();
    await page.close();
  });

  it("follow the panel through the tabs, however fast that goes", async () => {
    const first = await pressed();
    const second = await pressed();
    // Beside the tabs, as the side panel is: without a tab in its address it shows the one in front.
    const panel = await browser.context.newPage();
    // Slower than the tabs change: what waits until the panel was drawn never comes.
    await panel.addInitScript(() => {
      const later = globalThis.setTimeout;
      Object.assign(globalThis, {
        requestAnimationFrame: () => 0,
        setTimeout: (what: () => void, wait = 0) => later(what, wait + 2_000),
      });
    });
    await panel.goto(`${browser.origin}/sidepanel.html`);
    const show = (...tabs: number[]) =>
      panel.evaluate(async (tabs) => {
        for (const tab of tabs) await chrome.tabs.update(tab, { active: true });
      }, tabs);
    await show(first.tab, second.tab, first.tab, second.tab, first.tab);
    await shown(first.page);
    await hidden(second.page);
    await show(second.tab);
    await shown(second.page);
    await hidden(first.page);
    await panel.close();
    await hidden(second.page);
    await first.page.close();
    await second.page.close();
  });
});

describe("what goes on without a panel", () => {
  it("marks of an automatic audit are drawn, and follow the page", async () => {
    const settings = await browser.context.newPage();
    await settings.goto(`${browser.origin}/options.html`);
    await settings.evaluate(
      (host) => chrome.storage.local.set({ "settings.automaticHosts": [host] }),
      hostOf(faulty()),
    );
    const { page } = await browser.open(faulty());
    await shown(page);
    await settle(page);
    expect(await marks(page)).toBe(1);
    await page.reload();
    await shown(page);
    await page.close();

    // A page that a panel was closed over is read on, quietly; its next page is as any other.
    const { page: seen, tab } = await browser.open(faulty());
    await shown(seen);
    const panel = await browser.panel(tab);
    await read(panel);
    await panel.close();
    await hidden(seen);
    await seen.bringToFront();
    await seen.evaluate(() => document.querySelector("h1")!.after(document.createElement("p")));
    await seen.waitForTimeout(4_500);
    expect(await marks(seen)).toBe(0);
    await seen.reload();
    await shown(seen);
    await settings.evaluate(() => chrome.storage.local.set({ "settings.automaticHosts": [] }));
    await settings.close();
    await seen.close();
  });

  it("a form is still asked about before it is sent", async () => {
    const settings = await browser.context.newPage();
    await settings.goto(`${browser.origin}/options.html`);
    await settings.evaluate(() => chrome.storage.local.set({ "settings.askBeforeSubmit": true }));
    const { page, tab } = await browser.open(`${examples.address}/form/form-faulty.html`);
    await browser.press(tab);
    await shown(page);
    const panel = await browser.panel(tab);
    await panel.getByText("公开", { exact: false }).first().waitFor();
    await panel.close();
    await hidden(page);
    await page.bringToFront();
    const asked: string[] = [];
    page.on("dialog", (dialog) => {
      asked.push(dialog.message());
      void dialog.dismiss();
    });
    await page.locator("form [type=submit], form button:not([type=button])").first().click();
    await expect.poll(() => asked.length).toBe(1);
    await settings.close();
    await page.close();
  });
});

const hostOf = (address: string) => new URL(address).host;

declare const chrome: {
  runtime: { connect(how: { name: string }): { disconnect(): void } };
  tabs: { update(tab: number, how: { active: boolean }): Promise<unknown> };
  storage: { local: { set(values: Record<string, unknown>): Promise<void> } };
};
