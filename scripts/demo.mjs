import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileIn, serveFiles } from "./static-server.mjs";
import { node, root } from "./steps.mjs";

const DOCS = join(root, "docs", ".vitepress", "dist");
const CATALOG_PAGE = "/examples/site-good/catalog.html";
const CATALOG = "/examples/widget-catalog.json";
export const EXTENSION = join(root, "packages", "extension", "dist", "chrome-mv3");

/**
 * Serves on this machine what there is to see: the docs with the playground, the example site with the widget in it, and
 * the report on the faulty one. What is built must be there.
 * @param port wanted; another where it is taken
 * @returns addresses, and what ends it
 */
export async function startDemo({ port = 0 } = {}) {
  const folder = mkdtempSync(join(tmpdir(), "mulu-demo-"));
  try {
    makeFiles(folder);
    const made = { "/report.html": "report.html", [CATALOG]: "catalog.json" };
    const read = (path) => {
      if (Object.hasOwn(made, path)) return fileIn(folder, made[path]);
      if (path === CATALOG_PAGE) return withWidget(fileIn(root, path).toString("utf8"));
      return path.startsWith("/examples/") ? fileIn(root, path) : fileIn(DOCS, path);
    };
    const { address, close } = await serveFiles(read, port).catch((error) => {
      if (error.code !== "EADDRINUSE") throw error;
      return serveFiles(read);
    });
    return {
      docs: `${address}/`,
      playground: `${address}/playground.html`,
      widget: address + CATALOG_PAGE,
      site: `${address}/examples/site-good/`,
      faultySite: `${address}/examples/site-faulty/`,
      form: `${address}/examples/form/form-new-faulty.html`,
      report: `${address}/report.html`,
      close() {
        close();
        rmSync(folder, { recursive: true, force: true });
      },
    };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

/** The report on the faulty site, and the county's catalog as the widget takes it, with how each item stands. */
function makeFiles(folder) {
  const at = (name) => join(folder, name);
  const file = (format, place) => ["--format", format, "--out", place];
  const county = join("examples", "catalog", "qingzhang.csv");
  mulu("audit", join("examples", "site-faulty"), ...file("html", at("report.html")));
  mulu("catalog", "import", county, "--out", at("county.json"), "--quiet");
  mulu("audit", join("examples", "site-good"), "--catalog", at("county.json"), ...file("json", at("audit.json")));
  const states = ["--for-widget", "--report", at("audit.json")];
  mulu("catalog", "export", at("county.json"), ...states, "--out", at("catalog.json"));
}

function mulu(...args) {
  const { status, stderr } = node(join("packages", "cli", "bin", "mulu.js"), args, { quiet: true, fail: false });
  if (status !== 0 && status !== 1) throw new Error(stderr);
}

/** What a webmaster does: the tag around the table that is there already, and the script once. */
function withWidget(page) {
  return page
    .replace("<table", `<mulu-catalog src="${CATALOG}"><table`)
    .replace("</table>", "</table></mulu-catalog>")
    .replace("</body>", '<script src="/widget/mulu-catalog.iife.js"></script></body>');
}

/** Opens a browser with the extension in it, and a profile of its own that is gone afterwards. */
export function openBrowser(program, addresses) {
  const profile = mkdtempSync(join(tmpdir(), "mulu-browser-"));
  const args = [
    `--user-data-dir=${profile}`,
    `--load-extension=${EXTENSION}`,
    "--no-first-run",
    "--no-default-browser-check",
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    ...addresses,
  ];
  const browser = spawn(program, args, { stdio: "ignore" });
  browser.on("close", () => rmSync(profile, { recursive: true, force: true, maxRetries: 3 }));
  return browser;
}
