import { describe, expect, it } from "vitest";
import { docs, inChromium, open, page } from "./shared.js";

inChromium();

describe("the colours of a page", () => {
  it("are set once, by its first script; the switch sets them and is remembered", async () => {
    await open("about:blank");
    // With this style VitePress stops all transitions while it colours a page.
    await page.addInitScript(() => {
      const seen = Object.assign(globalThis, { coloured: 0 });
      new MutationObserver((changes) => {
        for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes]))
          if (node.nodeName === "STYLE" && node.textContent?.includes("transition:none")) seen.coloured++;
      }).observe(document, { childList: true, subtree: true });
    });
    const coloured = () => page.evaluate(() => Object.assign({ coloured: -1 }, globalThis).coloured);
    const isDark = () => page.evaluate(() => document.documentElement.classList.contains("dark"));

    await page.goto(`${docs.address}/overview.html`, { waitUntil: "networkidle" });
    expect(await coloured()).toBe(0);
    expect(await isDark()).toBe(false);

    await page.locator(".VPNavBarAppearance .VPSwitchAppearance").click();
    await expect.poll(isDark).toBe(true);
    expect(await coloured()).toBe(1);

    await page.reload({ waitUntil: "networkidle" });
    expect(await isDark()).toBe(true);
    expect(await coloured()).toBe(0);
  });
});
