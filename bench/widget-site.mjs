import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { changzhiEducation2020 } from "@mulu/catalog-core/catalog";
import { catalogToJson } from "@mulu/catalog-core/export";
import { widgetCatalog, widgetCatalogToJson } from "@mulu/catalog-core/widget";
import { build } from "esbuild";
import { root } from "./pages.mjs";

const built = join(root, "packages/embed-widget/dist/mulu-catalog.iife.js");
const { entries: standard } = changzhiEducation2020;

/** The built-in catalog once, or once for each of many offices, until there are so many rows: no two rows are alike. */
function catalogOf(rows) {
  const entries = Array.from({ length: rows }, (_, i) => {
    const row = standard[i % standard.length];
    const office = Math.floor(i / standard.length);
    if (office === 0) return row;
    const { id, level1, level2, body } = row;
    return {
      ...row,
      id: `${id}.${office}`,
      level1: `${level1}（${office}）`,
      level2: `${level2}${i}`,
      body: `${body}${office}`,
    };
  });
  return { ...changzhiEducation2020, entries };
}

/** Such a catalog as `mulu catalog export --for-widget` writes it. */
export const jsonOf = (rows) => widgetCatalogToJson(widgetCatalog(catalogOf(rows)));

/** The page that `mulu widget render --page` makes of it. */
export function renderedPage(rows) {
  const folder = mkdtempSync(join(tmpdir(), "mulu-bench-"));
  try {
    const file = join(folder, "catalog.json");
    writeFileSync(file, catalogToJson(catalogOf(rows)));
    const args = [join(root, "packages/cli/bin/mulu.js"), "widget", "render", file, "--page"];
    return execFileSync(process.execPath, args, { encoding: "utf8", maxBuffer: 1e9 });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One of our files that runs in a page, with all that it imports. */
export async function pageScript(name) {
  const { outputFiles } = await build({
    entryPoints: [join(root, "bench", name)],
    bundle: true,
    format: "iife",
    write: false,
    target: "es2022",
    minify: true,
    logLevel: "error",
  });
  return outputFiles[0].text;
}

/** A page with an empty widget, and nothing that runs; with fonts that have Chinese, as sites name them. */
const EMPTY = `<!DOCTYPE html><html lang="zh-CN"><meta charset="utf-8"><title>清漳县教育局</title>
<style>body { font-family: "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif }</style>
<body><mulu-catalog></mulu-catalog>`;

/**
 * A site on this machine: an empty page at `/`, the built widget as it is now at `/widget.js`, catalogs at `/ROWS.json`.
 * @returns its address, and its further files by their paths, made when they are first asked for
 */
export async function benchSite() {
  const widget = readFileSync(built);
  const made = new Map();
  const files = new Map([
    ["/", () => EMPTY],
    ["/widget.js", () => widget],
  ]);
  const server = createServer((request, response) => {
    const path = request.url;
    const make =
      files.get(path) ?? (/^\/\d+\.json$/.test(path) ? () => jsonOf(Number.parseInt(path.slice(1), 10)) : null);
    if (make && !made.has(path)) made.set(path, Buffer.from(make()));
    const type = path.endsWith(".json") ? "application/json" : path.endsWith(".js") ? "text/javascript" : "text/html";
    response.writeHead(make ? 200 : 404, {
      "content-type": `${type}; charset=utf-8`,
      // Pages that let nobody else in get a clock that is twenty times as fine.
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-embedder-policy": "require-corp",
    });
    response.end(made.get(path));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { address: `http://127.0.0.1:${server.address().port}`, files, close: () => server.close() };
}
