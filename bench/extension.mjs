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
    const times = [];
    const large = await audits(context, worker, `${address}/13000`, 1, async (_, run) => times.push(await run()));
    figure(`button to painted marks at ${large} elements`, median(times.slice(1)), 100, "ms");
    const longest = [];
    const huge = await audits(context, worker, `${address}/66000`, 4, async (session, run) =>
      longest.push(await longestTaskOfOurs(session, run)),
    );
    figure(`longest task at ${huge} elements, processor slowed 4 times`, median(longest.slice(1)), 50, "ms");
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

/**
 * Opens the page as often as rounds are measured, fewer times when it is slowed, and once before to warm up.
 * @param measure gets what presses the button and says after how many milliseconds the marks were painted
 * @returns how many elements the page has
 */
async function audits(context, worker, address, slower, measure) {
  let elements = 0;
  for (let round = -1; round < ROUNDS / slower; round++) {
    const page = await context.newPage();
    await page.goto(address);
    await page.bringToFront();
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: slower });
    elements = await page.evaluate(() => document.querySelectorAll("*").length);
    const painted = page.evaluate(marksPainted);
    // Its own first pictures are not ours.
    await page.waitForTimeout(500 * slower);
    await measure(session, async () => {
      const pressed = await press(worker, address);
      return (await painted) - pressed;
    });
    await page.close();
  }
  return elements;
}

/** Does what the button does on the page with this address; when, in milliseconds. */
function press(worker, address) {
  return worker.evaluate(async (address) => {
    const [tab] = (await chrome.tabs.query({})).filter(({ url }) => url === address);
    const start = Date.now();
    chrome.action.onClicked.dispatch(tab);
    return start;
  }, address);
}

/** Runs in the page: when the marks were painted. */
async function marksPainted() {
  await new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector("mulu-marks")) return;
      observer.disconnect();
      // A message is handled after the picture that the frame belongs to.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      requestAnimationFrame(() => port2.postMessage(null));
    });
    observer.observe(document.documentElement, { childList: true });
  });
  return Date.now();
}

/**
 * Milliseconds of the longest task in which code of the extension ran, by Chromium's own trace: layout and painting of
 * the page without it are the page's.
 */
async function longestTaskOfOurs(session, run) {
  const events = [];
  const hear = ({ value }) => events.push(...value);
  session.on("Tracing.dataCollected", hear);
  await session.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: ["toplevel", "v8.execute", "v8", "devtools.timeline"] },
  });
  await run();
  const complete = new Promise((resolve) => session.once("Tracing.tracingComplete", resolve));
  await session.send("Tracing.end");
  await complete;
  session.off("Tracing.dataCollected", hear);
  const ours = events.filter(({ args }) => isOurs(JSON.stringify(args)));
  if (ours.length === 0) throw new Error("the trace shows no code of the extension");
  const longest = events
    .filter(({ name, ph, dur }) => ph === "X" && dur > 1_000 && name.endsWith("RunTask"))
    .filter((task) =>
      ours.some(({ pid, tid, ts }) => pid === task.pid && tid === task.tid && ts >= task.ts && ts < task.ts + task.dur),
    )
    .map(({ dur }) => dur / 1_000);
  return Math.max(0, ...longest);
}

/** In a page, that is: its background has its own process. */
function isOurs(args = "") {
  return args.includes('"worldName":"Mulu') || /chrome-extension:[^"]*page\.js/.test(args);
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
      await press(worker, address);
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
