import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { root } from "../shared.js";
import { type ExtensionBrowser, site, withExtension } from "./browser.js";

// What the extension does to an edit form, and only when it was told to.

let browser: ExtensionBrowser;
let examples: Awaited<ReturnType<typeof site>>;
let page: Page;
let panel: Page;
let tab: number;

const NUMBER = "清漳教函〔2026〕31号";
const rules = async () => (await browser.audit(tab)).findings.map(({ rule }) => rule);
const number = () => page.getByLabel("文号").inputValue();

beforeAll(async () => {
  examples = await site(join(root, "examples"));
  browser = await withExtension();
  ({ page, tab } = await browser.open(`${examples.address}/form/form-faulty.html`));
  // Sent forms stay here, and the page's own script counts them.
  await page.evaluate(() => {
    const told = { sent: 0, events: [] as string[] };
    Object.assign(globalThis, { told });
    document.addEventListener("submit", (event) => {
      event.preventDefault();
      told.sent++;
    });
    for (const type of ["input", "change"])
      document.addEventListener(type, (event) =>
        told.events.push(`${type} ${(event.target as HTMLInputElement).value}`),
      );
  });
  await browser.audit(tab);
  panel = await browser.panel(tab);
  await panel.setViewportSize({ width: 380, height: 1000 });
});
afterAll(async () => {
  await browser?.close();
  examples?.close();
});

const told = () => page.evaluate(() => (globalThis as unknown as { told: { sent: number; events: string[] } }).told);

it("fills a proposal in when it is told to, tells the page, and takes it back", async () => {
  const before = await number();
  expect(before).not.toBe(NUMBER);
  await panel.getByRole("button", { name: /文号/ }).first().click();
  const fill = panel.getByRole("button", { name: "填入", exact: true });
  await fill.click();
  await panel.getByText("建议内容已填入表单").waitFor();
  expect(await number()).toBe(NUMBER);
  expect((await told()).events).toEqual([`input ${NUMBER}`, `change ${NUMBER}`]);
  // What was proposed is no finding any more, without another audit.
  await expect.poll(() => fill.count()).toBe(0);
  if (process.env.MULU_SHOTS)
    await panel.screenshot({ path: join(process.env.MULU_SHOTS, "form-filled.png"), fullPage: true });
  await panel.getByRole("button", { name: "撤销填入" }).click();
  await panel.getByText("已恢复为填入前的内容").waitFor();
  expect(await number()).toBe(before);
  expect(await rules()).toContain("form-document-number");
});

it("doesn't take back what was changed since", async () => {
  await panel.getByRole("button", { name: "填入", exact: true }).click();
  await panel.getByText("建议内容已填入表单").waitFor();
  await page.getByLabel("文号").fill("清漳教函〔2026〕32号");
  await panel.getByRole("button", { name: "撤销填入" }).click();
  await panel.getByText("未能撤销", { exact: false }).waitFor();
  expect(await number()).toBe("清漳教函〔2026〕32号");
});

it("asks before the form is sent only when that is switched on, and obeys the answer", async () => {
  const asked: string[] = [];
  let answer = false;
  page.on("dialog", async (dialog) => {
    asked.push(dialog.message());
    // A person needs a moment.
    await new Promise((resolve) => setTimeout(resolve, 120));
    await (answer ? dialog.accept() : dialog.dismiss());
  });
  const send = () => page.getByRole("button", { name: "送审" }).click();
  await send();
  expect([asked.length, (await told()).sent]).toEqual([0, 1]);

  const asks = panel.getByRole("switch", { name: "提交前提醒我" });
  await asks.click();
  await expect.poll(() => asks.getAttribute("aria-checked")).toBe("true");
  await page.waitForTimeout(300);
  await send();
  expect([asked.length, (await told()).sent]).toEqual([1, 1]);
  expect(asked[0]).toContain("仍要提交吗");
  answer = true;
  await send();
  // Once for the click and what it sets off.
  expect([asked.length, (await told()).sent]).toEqual([2, 2]);

  // Neither another form of the page nor a link that leads elsewhere is what was judged.
  await page.waitForTimeout(2_300);
  await page.evaluate(() => {
    const form = document.createElement("form");
    form.innerHTML = '<input><button id="find">搜索</button><a id="menu" href="/none#">发布信息</a>';
    document.body.prepend(form);
    form.addEventListener("click", (event) => (event.target as Element).id === "menu" && event.preventDefault());
  });
  await page.click("#find");
  await page.click("#menu");
  expect([asked.length, (await told()).sent]).toEqual([2, 3]);

  await asks.click();
  await expect.poll(() => asks.getAttribute("aria-checked")).toBe("false");
  await page.waitForTimeout(2_300);
  await send();
  expect([asked.length, (await told()).sent]).toEqual([2, 4]);
});
