import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join, normalize } from "node:path";
import { decodeHtml } from "@mulu/catalog-core/html";
import { type BrowserContext, chromium, type Page } from "playwright-core";
import type { PanelCommand, PanelUpdate } from "../../packages/extension/src/protocol/messages.js";
import type { TabReport, TabState } from "../../packages/extension/src/protocol/tab-state.js";
import { copyExtension } from "../../scripts/copy-extension.mjs";
import { findChromium, NO_BROWSER } from "../../scripts/find-chromium.mjs";

const TYPES: Record<string, string> = {
  ".html": "text/html",
  ".css": "text/css",
  ".js": "text/javascript",
  ".svg": "image/svg+xml",
};

/** Servers name the encoding of pages that don't. */
function typeOf(path: string, body: Uint8Array): string {
  const type = TYPES[extname(path)] ?? "application/octet-stream";
  return type === "text/html" ? `${type}; charset=${decodeHtml(body).encoding}` : type;
}

/** Serves a folder as a site on this machine. */
export async function site(
  folder: string,
  headers: Record<string, string> = {},
): Promise<{ address: string; close(): void }> {
  const server: Server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://a").pathname));
    try {
      const body = readFileSync(join(folder, path));
      response.writeHead(200, { "content-type": typeOf(path, body), ...headers });
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
  open(address: string): Promise<{ page: Page; tab: number }>;
  /** Does what the button does, and waits for the report. */
  audit(tab: number): Promise<TabReport>;
  /** Presses the button in the toolbar. */
  press(tab: number): Promise<void>;
  /** Sends what a panel sends. */
  tell(tab: number, command: PanelCommand): Promise<void>;
  /** The panel of a tab, in a tab of its own. */
  panel(tab: number): Promise<Page>;
  close(): Promise<void>;
}

/**
 * Chromium with the extension as `npm run build` made it.
 * @param options without `sidePanel` it is as in browsers that have none
 */
export async function withExtension({ sidePanel = true } = {}): Promise<ExtensionBrowser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error(NO_BROWSER);
  const folder = mkdtempSync(join(tmpdir(), "mulu-extension-"));
  const built = join(folder, "extension");
  copyExtension(built, { sidePanel });
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
  // The browser of a test may have no Chinese of its own.
  await control.evaluate(() => chrome.storage.local.set({ "settings.locale": "zh-CN" }));

  /** Sends a command as a panel does, and gives the first report after it; null for commands that give none. */
  const command = (tab: number, command: PanelCommand, reports: boolean) =>
    control.evaluate(
      ({ tab, command, reports }) =>
        new Promise<TabState | null>((resolve) => {
          const port = chrome.runtime.connect({ name: `panel:${tab}` });
          let asked = false;
          let timer: ReturnType<typeof setTimeout>;
          port.onMessage.addListener((update: PanelUpdate) => {
            if (update.type !== "state") return;
            const { state } = update;
            if (!asked) {
              asked = true;
              port.postMessage(command);
              if (!reports) setTimeout(() => resolve(null), 300);
            } else if (reports && (state.status === "ready" || state.status === "failed")) {
              // Frames and forms are read one after the other: the last word counts. The reading of forms comes to the
              // page only when it is known to have one, which takes its time on a busy computer.
              const isFormDue = state.status === "ready" && state.report.kind === "form" && !state.report.form;
              clearTimeout(timer);
              // The line stays as that of a panel which stays open: the marks go with the last one.
              timer = setTimeout(() => resolve(state), isFormDue ? 3_000 : 250);
            }
          });
        }),
      { tab, command, reports },
    );

  return {
    context,
    origin,
    async open(address) {
      const page = await context.newPage();
      await page.goto(address, { waitUntil: "load" });
      const tab = await control.evaluate(
        async (address) => (await chrome.tabs.query({})).find((one) => one.url === address)?.id ?? -1,
        page.url(),
      );
      return { page, tab };
    },
    async audit(tab) {
      const state = await command(tab, { type: "read" }, true);
      if (state?.status !== "ready") throw new Error(JSON.stringify(state));
      return state.report;
    },
    async press(tab) {
      const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker"));
      await worker.evaluate(async (tab) => {
        const { action, tabs } = chrome as unknown as {
          action: { onClicked: { dispatch(tab: unknown): void } };
          tabs: { get(tab: number): Promise<unknown> };
        };
        action.onClicked.dispatch(await tabs.get(tab));
      }, tab);
    },
    async tell(tab, what) {
      await command(tab, what, false);
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
  storage: { local: { set(values: Record<string, unknown>): Promise<void> } };
};
