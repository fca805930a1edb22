import { readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
};

const PACKED = /^text\/|json|svg/;

/**
 * A server of files for this machine alone: demonstration and tests.
 * @param read the file at a path of the address, `/` and letters decoded; null if there is none
 * @param port 0 for any that is free
 * @param options `asOnTheWeb`: texts are packed, and files that have a hash in their name may be kept, as web servers are
 *   set up to do
 * @returns the address, without a stroke at its end, and what ends it
 */
export async function serveFiles(read, port = 0, { asOnTheWeb = false } = {}) {
  /** Packed once, as servers keep it. */
  const packed = new Map();
  const server = createServer((request, response) => {
    const path = pathOf(request.url ?? "/");
    const body = path === null ? null : read(path);
    // Pages in other characters say so themselves: a header would have the last word.
    const type = TYPES[extname(path ?? "")] ?? "application/octet-stream";
    const headers = { "content-type": Buffer.isBuffer(body) ? type.replace(/^(text\/html);.*/, "$1") : type };
    if (asOnTheWeb && body !== null) {
      headers["cache-control"] = /\/assets\//.test(path) ? "max-age=31536000, immutable" : "no-cache";
      if (PACKED.test(type) && /\bgzip\b/.test(request.headers["accept-encoding"] ?? "")) {
        headers["content-encoding"] = "gzip";
        if (!packed.has(path)) packed.set(path, gzipSync(body));
      }
    }
    const sent = headers["content-encoding"] ? packed.get(path) : body;
    response.writeHead(body === null ? 404 : 200, headers).end(sent ?? "");
  });
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  return { address: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

/** The path of an address, `index.html` for a folder; null for what is no path, or leads out. */
function pathOf(url) {
  try {
    const path = decodeURIComponent(new URL(url, "http://127.0.0.1").pathname);
    if (path.includes("\0") || path.split(/[/\\]/).includes("..")) return null;
    return path.endsWith("/") ? `${path}index.html` : path;
  } catch {
    return null;
  }
}

/** A file in a folder; null if there is none. */
export function fileIn(folder, path) {
  const file = join(folder, path);
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file) : null;
}
