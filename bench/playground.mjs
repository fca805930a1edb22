import { readFileSync } from "node:fs";
import { join } from "node:path";
import { launchChromium } from "../scripts/chromium.mjs";
import { fileIn, serveFiles } from "../scripts/static-server.mjs";
import { root } from "./pages.mjs";
import { figure, median } from "./timing.mjs";

const SIZE = 300_000;
const SLOWED = 4;
const ROUNDS = 9;

/**
 * A page of 300 kB, as the documentation's playground reads and judges it while the browser is slowed four times.
 * Chromium slows pages and not their workers: what the worker takes would be four times as much on a computer that is
 * four times slower, but nothing of the page waits for it.
 */
export async function benchPlayground() {
  const docs = await serveFiles((path) => fileIn(join(root, "docs", ".vitepress", "dist"), path));
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.goto(`${docs.address}/en/playground.html`, { waitUntil: "load" });
    const slow = await page.context().newCDPSession(page);
    await slow.send("Emulation.setCPUThrottlingRate", { rate: SLOWED });
    const html = largePage();
    const judged = [];
    const shown = [];
    for (let round = 0; round < ROUNDS; round++) {
      const [milliseconds, wall] = await page.evaluate(paste, `${html}<!-- ${round} -->`);
      judged.push(milliseconds);
      shown.push(wall);
    }
    const kB = (Buffer.byteLength(html) / 1000).toFixed(0);
    console.log(
      `\nThe docs' playground, ${kB} kB, Chromium slowed ${SLOWED} times: the first page ${judged[0].toFixed(0)} ms, others ${judged
        .slice(1)
        .map((ms) => ms.toFixed(0))
        .join(", ")}; from the paste until shown ${median(shown).toFixed(0)} ms`,
    );
    figure("the playground's audit of 300 kB, page slowed 4 times", median(judged), 100, "ms");
  } finally {
    await browser.close();
    docs.close();
  }
}

/** An article that is mostly text and links, as long pages are. */
function largePage() {
  const page = readFileSync(join(root, "examples", "site-faulty", "inspection.html"), "utf8");
  let more = "";
  for (let at = 1; Buffer.byteLength(page) + Buffer.byteLength(more) < SIZE; at++)
    more += `<p class="text">第${at}段 各责任区每学期开展督导两次，<a href="area-${at}.html">责任区${at}</a>的结果于2025-09-12公布。</p>\n`;
  return page.replace("</main>", `${more}</main>`);
}

/** In the page: puts the text in, and waits until the results are of it. */
function paste(text) {
  const box = document.querySelector(".playground textarea");
  const status = document.querySelector(".playground [role=status]");
  const before = status.textContent;
  return new Promise((resolve) => {
    const start = performance.now();
    let wasBusy = false;
    const watch = new MutationObserver(() => {
      const now = status.textContent;
      if (/^Checking/.test(now)) wasBusy = true;
      const [, milliseconds] = /in (\d+) ms/.exec(now) ?? [];
      if (!milliseconds || (!wasBusy && now === before)) return;
      watch.disconnect();
      resolve([Number(milliseconds), performance.now() - start]);
    });
    watch.observe(status, { childList: true, characterData: true, subtree: true });
    box.value = text;
    box.dispatchEvent(new Event("input", { bubbles: true }));
  });
}
