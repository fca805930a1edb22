import { spawn, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { CHROMIUM_ARGS, launchChromium } from "../scripts/chromium.mjs";
import { findChromium } from "../scripts/find-chromium.mjs";
import { fileIn, serveFiles } from "../scripts/static-server.mjs";
import { root } from "../scripts/steps.mjs";

// Follows the quick starts of the README in a fresh clone of what is committed, to the letter, and says how long each takes:
// `node bench/quick-starts.mjs`. What a person reads and clicks is not in it.

const folder = mkdtempSync(join(tmpdir(), "mulu-quick-starts-"));
const clone = join(folder, "mulu");
const taken = [];
let served = null;

function must(is, what) {
  if (!is) throw new Error(what);
}

/** Takes the time of a step; one that doesn't end as the README says ends the run. */
async function timed(name, step) {
  const start = performance.now();
  const result = await step();
  taken.push([name, (performance.now() - start) / 1000]);
  return result;
}

const blocksOf = (text, language) =>
  [...text.matchAll(/^```(\w+).*\n([\s\S]*?)^```$/gm)].flatMap(([, its, code]) => (its === language ? [code] : []));

/** Runs the last line of a text's last block of shell; `# exit code N` says how it ends. */
function runLast(text) {
  const line = blocksOf(text, "sh").at(-1).trim().split("\n").at(-1);
  const [, command, code = "0"] = /^(.*?)(?:\s+# exit code (\d))?$/.exec(line);
  const { status, stdout, stderr } = spawnSync(command, { cwd: clone, shell: true, encoding: "utf8" });
  must(status === Number(code), `${command} ended with ${status}: ${stderr}`);
  return stdout;
}

/** `npm start`, until it shows where the faulty site is served. */
async function start() {
  served = spawn("npm", ["start"], {
    cwd: clone,
    shell: process.platform === "win32",
    detached: process.platform !== "win32",
    stdio: ["ignore", "pipe", "ignore"],
  });
  served.stdout.setEncoding("utf8");
  let said = "";
  return new Promise((resolve, reject) => {
    served.stdout.on("data", (more) => {
      said += more;
      const site = /faulty site: (http:\S+)/.exec(said)?.[1];
      if (site) resolve(site);
    });
    served.on("exit", () => reject(new Error(`npm start ended: ${said}`)));
  });
}

function stop() {
  if (!served || served.exitCode !== null) return;
  if (process.platform === "win32") spawnSync("taskkill", ["/pid", String(served.pid), "/t", "/f"]);
  else process.kill(-served.pid);
}

/** Loads the folder that the README names, presses the button, mends what it found, presses again. */
async function staff(text, site) {
  const [, extension] = /choose `([^`]+)`/.exec(text);
  const { copyExtension } = await import(pathToFileURL(join(clone, "scripts/copy-extension.mjs")));
  must(extension === "packages/extension/dist/chrome-mv3", `the README names another folder: ${extension}`);
  const built = join(folder, "extension");
  copyExtension(built);
  const context = await chromium.launchPersistentContext(join(folder, "profile"), {
    executablePath: findChromium(),
    args: [...CHROMIUM_ARGS, `--disable-extensions-except=${built}`, `--load-extension=${built}`],
  });
  try {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker"));
    const page = await context.newPage();
    await page.goto(`${site}enrolment-area.html`);
    await page.bringToFront();
    const [id] = await worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ url: "http://127.0.0.1/*" });
      chrome.action.onClicked.dispatch(tab);
      return [tab.id];
    });
    const panel = await context.newPage();
    await panel.goto(`chrome-extension://${new URL(worker.url()).host}/sidepanel.html?tab=${id}`);
    const finding = panel.getByText("清漳教（2024）18号").first();
    await finding.waitFor();
    await page.evaluate(() => {
      const all = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
      while (all.nextNode()) all.currentNode.data = all.currentNode.data.replaceAll("（2024）18号", "〔2024〕18号");
      for (const meta of document.querySelectorAll("meta[content*='（2024）18号']"))
        meta.content = meta.content.replaceAll("（2024）18号", "〔2024〕18号");
    });
    await worker.evaluate(async (id) => chrome.action.onClicked.dispatch(await chrome.tabs.get(id)), id);
    await finding.waitFor({ state: "detached" });
  } finally {
    await context.close();
  }
}

/** Exports the data, puts four files into a folder, pastes the line into a page, and looks whether the catalog is there. */
async function webmasters(text) {
  runLast(text);
  const site = join(folder, "site");
  mkdirSync(site);
  cpSync(join(clone, "catalog.json"), join(site, "catalog.json"));
  const dist = join(clone, "packages/embed-widget/dist");
  for (const name of readdirSync(dist).filter((name) => /^mulu-catalog\.\w+\.js$/.test(name)))
    cpSync(join(dist, name), join(site, name));
  writeFileSync(join(site, "index.html"), `<!doctype html><meta charset="utf-8">${blocksOf(text, "html")[0]}`);
  const { address, close } = await serveFiles((path) => fileIn(site, path));
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.goto(address);
    await page.locator("mulu-catalog .entry").nth(20).waitFor();
  } finally {
    await browser.close();
    close();
  }
}

try {
  spawnSync("git", ["clone", "--quiet", root, clone], { stdio: "inherit" });
  const [, rest] = readFileSync(join(clone, "README.md"), "utf8").split("\n## Three quick starts\n");
  const [, forStaff, forWebmasters, forDevelopers] = rest.split("\n## ")[0].split("\n### ");
  const site = await timed("npm start, until it shows the addresses: installs, builds, checks, serves", start);
  await timed("staff: the extension loaded, a page audited, mended, audited again", () => staff(forStaff, site));
  await timed("webmasters: data exported, files put together, the catalog in a page", () => webmasters(forWebmasters));
  await timed("developers: a page audited by the command", async () => {
    must(runLast(forDevelopers).includes("清漳教督〔2025〕第5号"), "the command says nothing of the document number");
  });
  for (const [name, seconds] of taken) console.log(`${seconds.toFixed(1).padStart(6)} s  ${name}`);
} finally {
  stop();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 500 });
}
