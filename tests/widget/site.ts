import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { root } from "../shared.js";

export const dist = join(root, "packages/embed-widget/dist");
/** What careful sites allow, and no more. */
export const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";

const TYPES: Record<string, string> = { ".js": "text/javascript", ".json": "application/json" };

/** A site on this machine with a strict policy: these files, and the widget's in `/js/`. */
export async function strictSite(files: ReadonlyMap<string, string>): Promise<{ address: string; close(): void }> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://a").pathname;
    let body: string | Buffer | undefined = files.get(path);
    if (body === undefined && /^\/js\/mulu-catalog[\w.-]*\.js$/.test(path))
      body = readFileSync(join(dist, path.slice(4)));
    const type = TYPES[extname(path)] ?? "text/html";
    response.writeHead(body === undefined ? 404 : 200, {
      "content-type": `${type}; charset=utf-8`,
      "content-security-policy": POLICY,
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, close: () => server.close() };
}
