import { readFileSync } from "node:fs";
import { join } from "node:path";
import { documentRules } from "@mulu/catalog-core/rules";
import { describe, expect, it } from "vitest";
import { docs, inChromium, open, page, site } from "./shared.js";

inChromium();

const RULE = "rules/publisher.html";

describe("the menu beside a page", () => {
  it("has the part with the page open in the file already, and no other", () => {
    const parts = (name: string) => readFileSync(join(site, name), "utf8").split('"VPSidebarItem level-2').length - 1;
    expect(parts(RULE)).toBe(documentRules.length);
    expect(parts("overview.html")).toBe(0);
  });

  it("is out of the keyboard's way on a phone until it is opened, and gives the focus back", async () => {
    await open(`${docs.address}/${RULE}`, { viewport: { width: 390, height: 844 } });
    const where = () =>
      page.evaluate(() => {
        const element = document.activeElement;
        if (element?.closest(".VPSidebar")) return "menu";
        return element?.matches(".VPLocalNav .menu") ? "button" : element?.closest(".vp-doc") ? "page" : "";
      });
    const seen: string[] = [];
    for (let i = 0; i < 12; i++) {
      await page.keyboard.press("Tab");
      seen.push(await where());
    }
    expect(seen).toContain("button");
    expect(seen).toContain("page");
    expect(seen).not.toContain("menu");

    await page.locator(".VPLocalNav .menu").focus();
    await page.keyboard.press("Enter");
    await expect.poll(where).toBe("menu");
    await page.keyboard.press("Tab");
    await expect.poll(where).toBe("menu");
    await page.keyboard.press("Escape");
    await expect.poll(where).toBe("button");
  });
});
