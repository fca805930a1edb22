import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseProfiles } from "@mulu/catalog-core/profile";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { root } from "../shared.js";
import { type ExtensionBrowser, site, withExtension } from "./browser.js";

// Teaching a site, with the extension as it was built: from the panel to what the next audit reads.

let browser: ExtensionBrowser;
let pages: Awaited<ReturnType<typeof site>>;
let page: Page;
let panel: Page;
let tab: number;

const publishers = async (tab: number) =>
  (await browser.audit(tab)).attributes.find(({ name }) => name === "publisher")?.readings.map(({ value }) => value) ??
  [];
const shot = async (name: string) => {
  if (process.env.MULU_SHOTS)
    await panel.screenshot({ path: join(process.env.MULU_SHOTS, `${name}.png`), fullPage: true });
};

beforeAll(async () => {
  pages = await site(join(root, "tests/extension/pages"));
  browser = await withExtension();
  ({ page, tab } = await browser.open(`${pages.address}/taught.html`));
  expect(await publishers(tab)).toEqual([]);
  panel = await browser.panel(tab);
  await panel.setViewportSize({ width: 380, height: 900 });
  await panel.getByText("站点配置", { exact: true }).click();
});
afterAll(async () => {
  await browser?.close();
  pages?.close();
});

it("what is picked on the page is tried at once, saved, and read from then on", async () => {
  await panel.getByRole("combobox", { name: "要素" }).fill("发布机构");
  await panel.getByRole("option", { name: /发布机构/ }).click();
  await panel.getByRole("button", { name: "在页面上选取" }).click();
  await panel.getByText("正在页面上选取").waitFor();
  await page.bringToFront();
  const host = page.locator("mulu-marks");
  await host.waitFor({ state: "attached" });
  let clicks = 0;
  await page.exposeFunction("clicked", () => clicks++);
  await page.evaluate(() =>
    document
      .querySelector(".card b")!
      .addEventListener("click", () => (globalThis as unknown as { clicked(): void }).clicked()),
  );
  await page.locator(".card b").hover();
  await panel.getByText("当前：清漳县教育局").waitFor();
  await page.locator(".card b").click();
  await panel.getByRole("heading", { name: "选取的内容" }).waitFor();
  await panel.locator(".form").getByText("清漳县教育局").first().waitFor();
  await shot("teach-picked");
  await panel.getByRole("button", { name: "保存", exact: true }).click();
  await panel.getByText("127.0.0.1", { exact: false }).first().waitFor();
  await expect.poll(() => host.count()).toBe(0);
  expect(clicks).toBe(0);
  expect(await publishers(tab)).toEqual(["清漳县教育局"]);
  await shot("teach-saved");
});

it("the open page is read with it without another audit, and without it once it is switched off", async () => {
  const shown = panel.getByText("本页读取时使用的配置：", { exact: false });
  await shown.waitFor();
  await panel.getByRole("switch", { name: /^启用/ }).click();
  await expect.poll(() => shown.count()).toBe(0);
  expect(await publishers(tab)).toEqual([]);
  await panel.getByRole("switch", { name: /^启用/ }).click();
  await shown.waitFor();
  expect(await publishers(tab)).toEqual(["清漳县教育局"]);
});

it("an export is a file of profiles, and brings a deleted one back", async () => {
  const download = panel.waitForEvent("download");
  await panel.getByRole("button", { name: /^导出/ }).first().click();
  const file = await (await download).path();
  const parsed = parseProfiles(readFileSync(file, "utf8"), "zh-CN");
  expect(parsed.ok && parsed.profiles.map(({ attributes }) => Object.keys(attributes))).toEqual([["publisher"]]);
  await panel.getByRole("button", { name: /^删除/ }).click();
  await expect.poll(() => publishers(tab)).toEqual([]);
  await panel.locator("input[type=file]").setInputFiles(file);
  await panel.getByRole("button", { name: "导入", exact: true }).click();
  await expect.poll(() => publishers(tab)).toEqual(["清漳县教育局"]);
});

it("what fails on three pages in a row is named", async () => {
  for (const n of [1, 2, 3]) {
    const { page, tab } = await browser.open(`${pages.address}/taught.html?n=${n}`);
    await page.evaluate(() => document.querySelector(".card")!.remove());
    const { profile } = await browser.audit(tab);
    expect([profile?.failed, profile?.broken]).toEqual([["publisher"], n < 3 ? [] : ["publisher"]]);
    if (n === 3) {
      const panel = await browser.panel(tab);
      await panel.locator("summary").filter({ hasText: "已失效" }).waitFor();
      await panel.locator("summary").filter({ hasText: "站点配置" }).click();
      await panel.getByText("没有读到：发布机构").waitFor();
      await panel.getByText("失效", { exact: false }).first().waitFor();
      if (process.env.MULU_SHOTS)
        await panel.screenshot({ path: join(process.env.MULU_SHOTS, "teach-broken.png"), fullPage: true });
      await panel.close();
    }
    await page.close();
  }
});
