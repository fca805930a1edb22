import { readdirSync, readFileSync } from "node:fs";
import { decodeHtml } from "@mulu/catalog-core/html";
import { it } from "vitest";
import { findLinks } from "./links.js";
it("t", () => {
  for (const dir of ["../shared/corpus/pages", "examples/site-good"]) for (const f of readdirSync(dir)) {
    if (!f.endsWith(".html")) continue;
    const html = decodeHtml(readFileSync(`${dir}/${f}`)).html;
    const start = performance.now();
    const url = /<meta[^>]*name="?url"?[^>]*content="?([^"> ]+)/i.exec(html)?.[1] ?? "https://www.x.gov.cn/a/b.html";
    const r = findLinks(html, /^https?:/.test(url) ? url : "https://www.x.gov.cn/a/b.html");
    console.log(f, Math.round(performance.now() - start), r.links.length, r.next, JSON.stringify(r.links.slice(0, 2)));
  }
});
