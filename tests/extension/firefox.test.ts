import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PanelUpdate } from "../../packages/extension/src/protocol/messages.js";
import type { TabReport } from "../../packages/extension/src/protocol/tab-state.js";
import { findFirefox, NO_FIREFOX } from "../../scripts/find-firefox.mjs";
import { root } from "../shared.js";
import { site } from "./browser.js";

// The same key paths as in Chromium. Firefox can open an extension's page, but says only that it never finishes loading.

const ID = "mulu@mulu.example";
const UUID = "5a2f3d1e-7c64-4a0b-9d11-6f0a3c2b1e4d";

let browser: Browser;
let folder: string;
let examples: Awaited<ReturnType<typeof site>>;
let panel: Page;

beforeAll(async () => {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error(NO_FIREFOX);
  folder = mkdtempSync(join(tmpdir(), "mulu-firefox-"));
  cpSync(join(root, "packages/extension/dist/firefox-mv3"), folder, { recursive: true });
  const file = join(folder, "manifest.json");
  const manifest = JSON.parse(readFileSync(file, "utf8"));
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: ["http://127.0.0.1/*"] }));
  examples = await site(join(root, "examples"), { "content-security-policy": "script-src 'none'; style-src 'self'" });
  browser = await puppeteer.launch({
    browser: "firefox",
    executablePath,
    headless: true,
    args: ["--remote-allow-system-access"],
    extraPrefsFirefox: {
      "intl.locale.requested": "zh-CN",
      "extensions.webextensions.uuids": JSON.stringify({ [ID]: UUID }),
      "app.update.enabled": false,
      "datareporting.policy.dataSubmissionEnabled": false,
      "network.captive-portal-service.enabled": false,
      "network.connectivity-service.enabled": false,
    },
  });
  await browser.installExtension(folder);
  panel = await openPanel("tab=0");
  // Firefox may have no Chinese of its own here.
  await panel.evaluate(() => chrome.storage.local.set({ "settings.locale": "zh-CN" }));
}, 60_000);
afterAll(async () => {
  await browser?.close();
  examples?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function openPanel(query: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`moz-extension://${UUID}/sidepanel.html?${query}`, { timeout: 3_000 }).catch(() => {});
  return page;
}

/** Opens a page and audits it as a panel does. */
async function audited(path: string): Promise<{ page: Page; tab: number; report: TabReport }> {
  const page = await browser.newPage();
  await page.goto(`${examples.address}/${path}`);
  const tab = await panel.evaluate(async (address) => {
    const all = await chrome.tabs.query({});
    return all.find((one) => one.url === address)?.id ?? -1;
  }, page.url());
  const report = await panel.evaluate(
    (tab) =>
      new Promise<TabReport>((resolve, reject) => {
        const port = chrome.runtime.connect({ name: `panel:${tab}` });
        let asked = false;
        let timer: ReturnType<typeof setTimeout>;
        port.onMessage.addListener((update: PanelUpdate) => {
          if (update.type !== "state") return;
          const { state } = update;
          if (!asked) port.postMessage({ type: "read" });
          else if (state.status === "failed") reject(new Error(state.detail));
          else if (state.status === "ready") {
            clearTimeout(timer);
            timer = setTimeout(() => resolve(state.report), 300);
          }
          asked = true;
        });
      }),
    tab,
  );
  return { page, tab, report };
}

describe("in Firefox", () => {
  it("a page is audited, and marked in spite of a strict policy", async () => {
    const { page, tab, report } = await audited("site-faulty/enrolment-area.html");
    expect(report.findings.map(({ rule }) => rule)).toEqual([
      "index-number",
      "published-in-time",
      "site-domain",
      "document-number",
    ]);
    await page.waitForSelector("mulu-marks", { timeout: 5_000 });
    const shown = await openPanel(`tab=${tab}`);
    await shown.waitForFunction(() => document.body.innerText.includes("文号“清漳教（2024）18号”的写法不规范。"), {
      timeout: 5_000,
    });
    await shown.close();
    await page.close();
  });

  it("an edit form is judged as it is filled in", async () => {
    const { page, report } = await audited("form/form-faulty.html");
    expect(report.kind).toBe("form");
    expect(report.findings.map(({ rule, reason }) => `${rule} ${reason}`)).toEqual([
      "form-withholding-reason empty",
      "form-statement-match contradicts",
      "form-document-number malformed",
      "form-time-limit no-end",
    ]);
    await page.close();
  });
});

declare const chrome: {
  runtime: {
    connect(how: { name: string }): {
      onMessage: { addListener(listener: (update: PanelUpdate) => void): void };
      postMessage(message: unknown): void;
    };
  };
  tabs: { query(what: object): Promise<{ id?: number; url?: string }[]> };
  storage: { local: { set(values: Record<string, unknown>): Promise<void> } };
};
