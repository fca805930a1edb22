import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { findChromium } from "../scripts/find-chromium.mjs";
import { enlarged } from "./browser.mjs";
import { benchPages, root } from "./pages.mjs";
import { figure, median } from "./timing.mjs";

const ROUNDS = 9;

/**
 * The extension as it was built, in Chromium: from the button to the picture with the marks on it, and the longest
 * stretch in which the page can do nothing else.
 */
export async function benchExtension() {
  const folder = mkdtempSync(join(tmpdir(), "mulu-bench-"));
  const extension = join(folder, "extension");
  cpSync(join(root, "packages/extension/dist/chrome-mv3"), extension, { recursive: true });
  const file = join(extension, "manifest.json");
  // What a click on the button allows for one tab is allowed for the measured pages.
  const manifest = { ...JSON.parse(readFileSync(file, "utf8")), host_permissions: ["http://127.0.0.1/*"] };
  writeFileSync(file, JSON.stringify(manifest));
  const { pages } = benchPages();
  const sizes = {
    "/13000": enlarged(pages, 13_000),
    "/66000": enlarged(pages, 66_000),
    "/form": largeForm(500),
  };
  const server = createServer((request, response) => {
    response.writeHead(200, {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": "script-src 'none'",
    });
    response.end(sizes[request.url] ?? "");
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = `http://127.0.0.1:${server.address().port}`;
  const context = await chromium.launchPersistentContext(join(folder, "profile"), {
    executablePath: findChromium(),
    headless: true,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  });
  try {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker"));
    console.log("\nExtension in Chromium");
    const painted = await measure(context, worker, `${address}/13000`, 1);
    figure(`button to painted marks at ${painted.elements} elements`, median(painted.painted), 100, "ms");
    const slow = await measure(context, worker, `${address}/66000`, 4);
    console.log(
      `  ${slow.elements} elements, processor slowed 4 times: marks after ${median(slow.painted).toFixed(0)} ms`,
    );
    figure(`longest task at ${slow.elements} elements, processor slowed 4 times`, median(slow.longest), 50, "ms");
    const plain = await typing(context, null, `${address}/form`);
    console.log(`  50 keys into a form with 500 fields, without the extension: longest task ${plain.toFixed(0)} ms`);
    figure(
      "longest task while 50 keys go into a form with 500 fields",
      await typing(context, worker, `${address}/form`),
      50,
      "ms",
    );
  } finally {
    await context.close();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Presses the button on a fresh page as often as rounds are measured, after one that warms up. */
async function measure(context, worker, address, slower) {
  const result = { painted: [], longest: [], elements: 0 };
  for (let round = -1; round < ROUNDS; round++) {
    const page = await context.newPage();
    await page.goto(address);
    await page.bringToFront();
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: slower });
    result.elements = await page.evaluate(() => document.querySelectorAll("*").length);
    const watching = page.evaluate(watch);
    await page.waitForTimeout(200);
    const pressed = await worker.evaluate(async (address) => {
      const [tab] = (await chrome.tabs.query({})).filter(({ url }) => url === address);
      const start = Date.now();
      chrome.action.onClicked.dispatch(tab);
      return start;
    }, address);
    const { paintedAt, longest } = await watching;
    await page.close();
    if (round < 0) continue;
    result.painted.push(paintedAt - pressed);
    result.longest.push(longest);
  }
  return result;
}

/** Runs in the page: when the marks have been painted anew, and the longest stretch without an answer until then. */
async function watch() {
  let last = performance.now();
  let longest = 0;
  let running = true;
  const channel = new MessageChannel();
  channel.port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (running) channel.port2.postMessage(null);
  };
  channel.port2.postMessage(null);
  await new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector("mulu-marks")) return;
      observer.disconnect();
      requestAnimationFrame(() => requestAnimationFrame(resolve));
    });
    observer.observe(document.documentElement, { childList: true });
  });
  running = false;
  return { paintedAt: Date.now(), longest };
}

/** An edit form with a status that is not chosen, so that there is something to mark. */
function largeForm(fields) {
  const row = (label, id) => `<p><label for="${id}">${label}</label> <input id="${id}" value="文"></p>`;
  const more = Array.from({ length: fields - 4 }, (_, i) => row(`附加项${i}`, `more${i}`));
  return `<!DOCTYPE html><title>采编系统</title><h2>编辑信息</h2><form>${row("标题", "title")}${row("文号", "number")}${row("发布机构", "publisher")}<p>公开方式 <select><option value="">请选择<option>主动公开<option>依申请公开<option>不予公开</select></p>${more.join("")}<button>保存</button></form>`;
}

/** The longest task of the page while somebody types, and until what was typed has been judged. */
async function typing(context, worker, address) {
  const longest = [];
  for (let round = -1; round < ROUNDS; round++) {
    const page = await context.newPage();
    await page.goto(address);
    await page.bringToFront();
    if (worker) {
      await worker.evaluate(async (address) => {
        const [tab] = (await chrome.tabs.query({})).filter(({ url }) => url === address);
        chrome.action.onClicked.dispatch(tab);
      }, address);
      await page.waitForSelector("mulu-marks", { state: "attached" });
    }
    await page.waitForTimeout(500);
    await page.evaluate(stretches);
    await page.click("#number");
    await page.keyboard.type("0123456789".repeat(5), { delay: 40 });
    await page.waitForTimeout(700);
    if (round >= 0) longest.push(await page.evaluate("globalThis.longest()"));
    await page.close();
  }
  return median(longest);
}

/** Runs in the page: the longest stretch in which it could do nothing else. */
function stretches() {
  let last = performance.now();
  let longest = 0;
  const channel = new MessageChannel();
  channel.port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    channel.port2.postMessage(null);
  };
  channel.port2.postMessage(null);
  globalThis.longest = () => longest;
}
