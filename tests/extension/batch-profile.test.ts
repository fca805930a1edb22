import { mkdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Report } from "@mulu/catalog-core";
import type { SiteProfile } from "@mulu/catalog-core/profile";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type ExtensionBrowser, withExtension } from "./browser.js";
import { type Told, told } from "./told.js";

// A site's profile in a batch, with the extension as it was built: the same page gives the same both ways.

const ARTICLES = 5;
/** From this article on the template has no card any more. */
const CHANGED = 3;
const article = (n: number) => `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>通知${n}</title>
<meta name="ArticleTitle" content="关于第${n}项工作的通知"></head><body>
<noscript><i class="card"><b>无脚本</b></i></noscript><h1>关于第${n}项工作的通知</h1>
${n < CHANGED ? `<div class="card"><span>经办</span> <b>清漳县教育局</b> <!-- 注 --><i>办于 2026年10月${10 + n}日</i></div>` : ""}
<div id="zoom"><p>各学校：</p><p>请按要求做好第${n}项工作。</p></div><p class="no">清教〔2026〕第${n}号</p></body></html>`;

const server = createServer((request, response) => {
  const path = request.url ?? "";
  response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
  if (path === "/list.html") {
    const items = Array.from(
      { length: ARTICLES },
      (_, i) => `<li><a href="/art/${i + 1}.html">清漳县教育局关于第${i + 1}项工作的通知</a> 2026-10-2${i}</li>`,
    );
    response.end(`<title>通知公告</title><ul>${items.join("")}</ul>`);
  } else response.end(article(Number(/(\d+)\.html/.exec(path)?.[1] ?? 0)));
});

let extension: ExtensionBrowser;
let address: string;
let settings: Page;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  extension = await withExtension();
  settings = await extension.context.newPage();
  await settings.setViewportSize({ width: 1280, height: 900 });
  await settings.goto(`${extension.origin}/options.html#profiles`);
});
afterAll(async () => {
  await extension?.close();
  server.close();
});

const profile = (): SiteProfile => ({
  profile: 1,
  id: "qingzhang",
  name: "清漳县教育局",
  hosts: [new URL(address).host],
  attributes: {
    publisher: [{ selector: ".card b" }],
    writtenDate: [{ selector: ".card > i", after: "办于" }],
    documentNumber: [{ selector: "p.no" }],
  },
  madeOn: "2026-11-20",
});

async function runBatch(): Promise<Page> {
  const page = await extension.context.newPage();
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${extension.origin}/batch.html?tab=0&url=${encodeURIComponent(`${address}/list.html`)}`);
  const again = page.getByRole("button", { name: "检查其他栏目" });
  await page.locator("form [type=submit]").click();
  await page.waitForSelector(".links");
  await page.getByRole("button", { name: /^开始检查/ }).click();
  await page.waitForFunction((all) => document.querySelector("progress")?.value === all, ARTICLES, { timeout: 60_000 });
  await again.waitFor();
  return page;
}

async function reportOf(page: Page): Promise<Report> {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "数据文件（JSON）" }).click();
  return JSON.parse(readFileSync(await (await download).path(), "utf8"));
}

async function shot(page: Page, name: string): Promise<void> {
  const folder = process.env.MULU_SHOTS;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}

/** What the tab says of an article; the page is closed again. */
async function audited(n: number) {
  const { page, tab } = await extension.open(`${address}/art/${n}.html`);
  const report = await extension.audit(tab);
  await page.close();
  return report;
}

const publisherOf = (report: Report, n: number) => {
  const page = report.pages[n - 1]!;
  return "attributes" in page ? (page.attributes.publisher ?? []).map(({ value }) => value) : [];
};

it("a profile from a file is kept in the settings, and every page of a batch is read with it as in its tab", async () => {
  await settings
    .locator(".profile-import input[type=file]")
    .setInputFiles({ name: "p.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(profile())) });
  await settings.getByRole("button", { name: "导入", exact: true }).click();
  await settings.locator(".profile").waitFor();
  expect(await settings.locator(".profile").innerText()).toMatch(/未见失效[\s\S]*3 项要素/);

  const page = await runBatch();
  const report = await reportOf(page);
  expect(publisherOf(report, 1)).toEqual(["清漳县教育局"]);
  expect(publisherOf(report, ARTICLES)).toEqual([]);
  for (let n = 1; n <= ARTICLES; n++) {
    const tab = await audited(n);
    const batch = report.pages[n - 1]!;
    expect(told(tab.findings), `${n}`).toEqual(told(batch.findings as Told[]));
    if (!("attributes" in batch)) throw new Error(batch.error);
    const values = Object.fromEntries(
      tab.attributes.map(({ name, readings }) => [name, readings.map(({ value, from }) => `${from} ${value}`)]),
    );
    expect(values, `${n}`).toEqual(
      Object.fromEntries(
        Object.entries(batch.attributes).map(([name, readings]) => [
          name,
          readings.map(({ value, from }) => `${from} ${value}`),
        ]),
      ),
    );
    if (n === 1) {
      // Where it is is told, too, though only the page's source is known in a batch.
      expect(batch.attributes.publisher![0]!.at).toMatchObject({ line: 4, selector: expect.stringContaining("b") });
      expect(tab.profile?.id).toBe("qingzhang");
    }
  }
  // Three of the pages in a row had no card.
  const notice = page.locator(".notice-warning").filter({ hasText: "站点配置已失效" });
  expect(await notice.innerText()).toMatch(/发布机构[\s\S]*清漳县教育局[\s\S]*共 5 页[\s\S]*发布机构 3 页/);
  await shot(page, "batch-profile-broken");
  await page.getByRole("button", { name: /^明细/ }).last().click();
  expect(await page.locator("dialog").innerText()).toContain("站点配置在这一页没有读到：发布机构");
  await page.close();
}, 180_000);

it("what is broken is named in the settings as after audits in tabs", async () => {
  await settings.reload();
  await settings.locator(".profile").waitFor();
  expect(await settings.locator(".profile").innerText()).toMatch(/已失效[\s\S]*发布机构自 \d{4}-\d\d-\d\d 起读不到/);
  await shot(settings, "options-profiles-real");
});

it("one that is switched off is used in neither", async () => {
  await settings.getByRole("switch").press("Space");
  await expect.poll(() => settings.getByRole("switch").getAttribute("aria-checked")).toBe("false");
  const page = await runBatch();
  const report = await reportOf(page);
  expect(publisherOf(report, 1)).toEqual([]);
  expect(told((await audited(1)).findings)).toEqual(told(report.pages[0]!.findings as Told[]));
  expect(await page.getByText("读取时使用的站点配置").count()).toBe(0);
  await page.close();
}, 120_000);

it("one that is erased is gone", async () => {
  await settings.getByRole("button", { name: "删除“清漳县教育局”" }).click();
  await settings.locator("dialog .danger").click();
  await settings.getByText("还没有站点配置。").waitFor();
  expect((await audited(1)).profile).toBeNull();
});
