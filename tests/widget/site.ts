import { readFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { changzhiEducation2020 } from "@mulu/catalog-core/catalog";
import { type WidgetCatalog, type WidgetEntry, widgetCatalog } from "@mulu/catalog-core/widget";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { launchChromium } from "../../scripts/chromium.mjs";
import { root } from "../shared.js";

export const dist = join(root, "packages/embed-widget/dist");
/** What careful sites allow, and no more. */
export const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";

const TYPES: Record<string, string> = {
  ".js": "text/javascript",
  ".json": "application/json",
  ".css": "text/css",
  ".svg": "image/svg+xml",
};

/** What a file's address answers: the file, or whatever a server does otherwise. */
export type Answer = string | ((response: ServerResponse) => void);

/** A site on this machine with a strict policy: these files, and the widget's in `/js/`. */
export async function strictSite(
  files: ReadonlyMap<string, Answer>,
  policy = POLICY,
): Promise<{ address: string; close(): void }> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://a").pathname;
    let body: string | Buffer | undefined;
    const answer = files.get(path);
    if (typeof answer === "function") return answer(response);
    body = answer;
    if (body === undefined && /^\/js\/mulu-catalog[\w.-]*\.js$/.test(path))
      body = readFileSync(join(dist, path.slice(4)));
    const type = TYPES[extname(path)] ?? "text/html";
    response.writeHead(body === undefined ? 404 : 200, {
      "content-type": `${type}; charset=utf-8`,
      ...(policy && { "content-security-policy": policy }),
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, close: () => server.close() };
}

/** A Chromium and a site with these files, there for all tests of a file. */
export function inChromium(files: ReadonlyMap<string, Answer>, policy = POLICY): { browser: Browser; address: string } {
  const here = {} as { browser: Browser; address: string };
  let site: Awaited<ReturnType<typeof strictSite>> | undefined;
  beforeAll(async () => {
    site = await strictSite(files, policy);
    here.address = site.address;
    here.browser = await launchChromium();
  });
  afterAll(async () => {
    await here.browser?.close();
    site?.close();
  });
  return here;
}

export const pageOf = (body: string, lang = "zh-CN") =>
  `<!DOCTYPE html><html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>清漳县教育局</title><body><main><h1>清漳县教育局</h1>${body}</main>`;
export const byScript = (attributes = "", src = "/c.json", lang = "zh-CN") =>
  pageOf(`<script src="/js/mulu-catalog.iife.js" data-src="${src}" ${attributes}></script>`, lang);

/** The built-in catalog, as a site has it. */
export const catalog: WidgetCatalog = widgetCatalog(changzhiEducation2020);

/** A catalog of so many items, all with names of their own. */
export function catalogOf(count: number, change: (entry: WidgetEntry, at: number) => WidgetEntry = (entry) => entry) {
  const entries = Array.from({ length: count }, (_, at) =>
    change(
      {
        ...catalog.entries[at % catalog.entries.length]!,
        id: `e${at}`,
        level1: `第${Math.floor(at / 100)}类`,
        level2: `事项${at}号`,
        pinyin: "",
      },
      at,
    ),
  );
  return { ...catalog, entries };
}

/** axe, to be run in a page. */
export const axe = readFileSync(join(root, "node_modules/axe-core/axe.min.js"), "utf8");
/** What axe finds in a page that has it; an expression, which any browser runs. */
export const AXE_FINDS = `axe.run(document).then(({ violations }) =>
  violations.map(({ id, nodes }) => [id, nodes.map(({ target, failureSummary }) => [target.join(" "), failureSummary])]))`;
