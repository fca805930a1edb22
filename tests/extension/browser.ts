import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join, normalize } from "node:path";
import { type BrowserContext, chromium, type Page } from "playwright-core";
import type { PanelUpdate } from "../../packages/extension/src/protocol/messages.js";
import type { TabReport, TabState } from "../../packages/extension/src/protocol/tab-state.js";
import { findChromium, NO_BROWSER } from "../../scripts/find-chromium.mjs";
import { root } from "../shared.js";

const TYPES: Record<string, string> = { ".html": "text/html", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml" };

/** Serves a folder as a site on this machine. Pages name their own encoding. */
export async function site(folder: string): Promise<{ address: string; close(): void }> {
  const server: Server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://a").pathname));
    try {
      const body = readFileSync(join(folder, path));
      response.writeHead(200, { "content-type": TYPES[extname(path)] ?? "application/octet-stream" });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, close: () => server.close() };
}

export interface ExtensionBrowser {
  context: BrowserContext;
  /** Address of the extension's own pages. */
  origin: string;
  /** Opens a page, presses the button, and waits for the report. */
  audit(address: string): Promise<{ page: Page; tab: number; report: TabReport }>;
  /** The panel of a tab, in a tab of its own. */
  panel(tab: number): Promise<Page>;
  close(): Promise<void>;
}

/** Chromium with the extension as `npm run build` made it. */
export async function withExtension(): Promise<ExtensionBrowser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error(NO_BROWSER);
  const folder = mkdtempSync(join(tmpdir(), "mulu-extension-"));
  const built = join(folder, "extension");
  cpSync(join(root, "packages/extension/dist/chrome-mv3"), built, { recursive: true });
  const file = join(built, "manifest.json");
  const manifest = JSON.parse(readFileSync(file, "utf8"));
  // Nobody can click a toolbar from here: what a click allows for one tab is allowed for the test's site.
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: ["http://127.0.0.1/*"] }));
  const context = await chromium.launchPersistentContext(join(folder, "profile"), {
    executablePath,
    headless: true,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      `--disable-extensions-except=${built}`,
      `--load-extension=${built}`,
    ],
    env: { ...(process.env as Record<string, string>), LANGUAGE: "zh_CN", LANG: "zh_CN.UTF-8" },
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker"));
  const origin = `chrome-extension://${new URL(worker.url()).host}`;
  const control = await context.newPage();
  await control.goto(`${origin}/sidepanel.html?tab=0`);

  /** Sends a command as a panel does, and gives the first state that is neither idle nor reading. */
  const command = (tab: number) =>
    control.evaluate(
      ({ tab }) =>
        new Promise<TabState>((resolve) => {
          const port = chrome.runtime.connect({ name: `panel:${tab}` });
          let asked = false;
          port.onMessage.addListener((update: PanelUpdate) => {
            if (update.type !== "state") return;
            const { status } = update.state;
            if (asked && (status === "ready" || status === "failed")) resolve(update.state);
            if (!asked) port.postMessage({ type: "read" });
            asked = true;
          });
        }),
      { tab },
    );

  return {
    context,
    origin,
    async audit(address) {
      const page = await context.newPage();
      await page.goto(address);
      const tab = await control.evaluate(
        async (address) => (await chrome.tabs.query({})).find((one) => one.url === address)?.id ?? -1,
        address,
      );
      const state = await command(tab);
      if (state.status !== "ready") throw new Error(JSON.stringify(state));
      return { page, tab, report: state.report };
    },
    async panel(tab) {
      const page = await context.newPage();
      await page.goto(`${origin}/sidepanel.html?tab=${tab}`);
      return page;
    },
    async close() {
      await context.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

declare const chrome: {
  runtime: {
    connect(how: { name: string }): {
      onMessage: { addListener(listener: (update: PanelUpdate) => void): void };
      postMessage(message: unknown): void;
    };
  };
  tabs: { query(what: object): Promise<{ id?: number; url?: string }[]> };
};
