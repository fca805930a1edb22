import { join } from "node:path";
import puppeteer from "puppeteer-core";
import { launchChromium } from "../../scripts/chromium.mjs";
import { findFirefox, NO_FIREFOX } from "../../scripts/find-firefox.mjs";
import { chromium88 } from "../extension/chromium-88.js";

/** What the tests ask of a page, whichever browser has it. */
export interface Opened {
  /** As text: what runs in the page isn't a module of the tests. */
  evaluate(script: string): Promise<unknown>;
  screenshot(options: { path: string }): Promise<unknown>;
  close(): Promise<unknown>;
}

export interface Driven {
  open(address: string): Promise<Opened>;
  close(): Promise<void>;
}

const viewport = { width: 1280, height: 900 };

export const drivers: Record<string, () => Promise<Driven>> = {
  async Chromium() {
    const browser = await launchChromium();
    return {
      open: async (address) => {
        const page = await browser.newPage({ viewport });
        await page.goto(address);
        return page;
      },
      close: () => browser.close(),
    };
  },
  async "Chromium 88"() {
    const { browser, close } = await chromium88();
    const context = await browser.newContext({ viewport });
    return {
      open: async (address) => {
        const page = await context.newPage();
        await page.goto(address);
        return page;
      },
      close,
    };
  },
  async Firefox() {
    const executablePath = findFirefox();
    if (!executablePath) throw new Error(NO_FIREFOX);
    const browser = await puppeteer.launch({
      browser: "firefox",
      executablePath,
      headless: true,
      defaultViewport: viewport,
    });
    return {
      open: async (address) => {
        const page = await browser.newPage();
        await page.goto(address);
        return {
          evaluate: (script) => page.evaluate(script),
          screenshot: ({ path }) => page.screenshot({ path: path as `${string}.png` }),
          close: () => page.close(),
        };
      },
      close: () => browser.close(),
    };
  },
};

/** A picture, where `MULU_SHOTS` says. */
export async function shot(opened: Pick<Opened, "screenshot">, name: string): Promise<void> {
  if (process.env.MULU_SHOTS) await opened.screenshot({ path: join(process.env.MULU_SHOTS, `widget-${name}.png`) });
}
