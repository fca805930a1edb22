import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { decodeHtml } from "@mulu/catalog-core/html";

export const root = fileURLToPath(new URL("..", import.meta.url));
const corpus = join(root, "..", "shared", "corpus", "pages");

/** The pages that are measured: the real ones where they are there, else the project's own examples, filled up to their size. */
export function benchPages() {
  const real = existsSync(corpus);
  const folder = real ? corpus : join(root, "examples");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".html"))
    .sort();
  const pages = files.map((name) => decodeHtml(readFileSync(join(folder, name))).html);
  return real ? { name: "real pages", pages } : { name: "example pages, filled up", pages: pages.map(filledUp) };
}

// Real pages hold, beside what the examples hold, some 6 kB of scripts and 40 links with many attributes: without these,
// an audit would be measured against hardly anything to parse.
const SCRIPT = `<script>\n${Array.from({ length: 80 }, (_, i) => `  function step${i}(node, value) { if (node && value > ${i}) { node.innerHTML = value + "${i}"; } }`).join("\n")}\n</script>\n`;
const MENU = `<div class="header-menu clearfix" id="header-menu">\n  <ul class="menu-list fl">\n${Array.from(
  { length: 40 },
  (_, i) =>
    `    <li class="menu-item item-${i} fl"><a class="menu-link" href="../../column/${i}/index.html" target="_blank" title="栏目${i}" style="width: 120px; height: 36px; line-height: 36px;">栏目${i}</a></li>`,
).join("\n")}\n  </ul>\n</div>\n`;

function filledUp(html) {
  return html.replace(/<\/head>/i, `${SCRIPT}</head>`).replace(/<body[^>]*>/i, (body) => `${body}\n${MENU}`);
}
