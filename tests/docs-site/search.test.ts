import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { docs, inChromium, open, searchFor, site } from "./shared.js";

inChromium();

describe("search", () => {
  it.each([
    ["/", "学区划分或招生", "没有找到"],
    ["/", "审核备案", "备案"],
    ["/", "索引号", "索引号"],
    ["/en/", "exit code", "Exit codes"],
  ])("from %s for %s", async (base, query, expected) => {
    await open(`${docs.address}${base}`);
    const results = await searchFor(query);
    await expect.poll(() => results.innerText()).toContain(expected);
    if (expected === "没有找到") return;
    const address = (await results.locator("a").first().getAttribute("href"))!;
    expect(existsSync(join(site, decodeURI(address.split("#")[0]!))), address).toBe(true);
    expect(address.startsWith("/en/")).toBe(base === "/en/");
  });
});
