import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import type { MarkdownRenderer } from "vitepress";
import { dutyPath } from "./duties.js";
import { folderOf, type Page, pageAt, pageOf } from "./pages.js";
import { root } from "./root.js";
import { words } from "./words/words.js";

/** Files that the site has beside its pages: see `make-public.mjs`. */
const SCHEMA = /^packages\/catalog-core(\/schema\/[\w-]+\.schema\.json)$/;

const isElsewhere = (target: string) => /^(?:[a-z]+:|\/\/|#)/i.test(target);

/** The file of the repository that a text names. */
const named = (target: string, { source }: Page) => posix.join(posix.dirname(source), decodeURI(target));

/** Where a link of a page's text leads in the site; null where the site has nothing of it. */
export function linkOf(target: string, page: Page): string | null {
  if (isElsewhere(target) || target.startsWith("/")) return target;
  const [path = "", anchor] = target.split("#");
  const source = named(path, page);
  const there = pageOf(source, page.locale);
  const place = there ? `/${there.path}` : SCHEMA.exec(source)?.[1];
  return place === undefined ? null : anchor === undefined ? place : `${place}#${anchor}`;
}

const pictureOf = (target: string, page: Page) => {
  const path = posix.relative(folderOf(page), named(target, page));
  return path.startsWith(".") ? path : `./${path}`;
};

/** The size of a PNG, as its header has it. */
function sizeOf(target: string, page: Page): { width: number; height: number } | null {
  if (isElsewhere(target) || !target.endsWith(".png")) return null;
  const header = readFileSync(join(root, named(target, page))).subarray(16, 24);
  return { width: header.readUInt32BE(0), height: header.readUInt32BE(4) };
}

/** Pictures keep their place free until they have come, and come when they are near. */
function roomFor(target: string, page: Page, wanted?: string): [string, string][] {
  const size = sizeOf(target, page);
  if (!size) return wanted ? [["width", wanted]] : [];
  const width = Number(wanted ?? size.width);
  const height = Math.round((size.height * width) / size.width);
  return [
    ["width", `${width}`],
    ["height", `${height}`],
    ["loading", "lazy"],
  ];
}

/**
 * Links and pictures are written as the repository has its files, so that they work there; this makes them those of the
 * site. A link to a file that the site hasn't becomes plain text.
 */
export function siteLinks(md: MarkdownRenderer): void {
  md.core.ruler.push("mulu-links", (state) => {
    const page = pageAt(state.env.relativePath);
    if (!page) return;
    const { anchor } = words[page.locale];
    const open: boolean[] = [];
    if (/^docs\/duties\./.test(page.source)) linkDuties(state.tokens, page);
    for (const token of state.tokens.flatMap((one) => [one, ...(one.children ?? [])])) {
      if (token.type === "link_open") {
        const link = linkOf(token.attrGet("href") ?? "", page);
        open.push(link !== null);
        const label = token.attrGet("aria-label");
        // A heading's language is written behind it, and is none of its words.
        if (label?.startsWith("Permalink to "))
          token.attrSet("aria-label", label.replace("Permalink to ", anchor).replace(/ \{lang=[\w-]+\}/, ""));
        if (link !== null) token.attrSet("href", link);
        else Object.assign(token, { tag: "span", attrs: null });
      } else if (token.type === "link_close") {
        if (open.pop() === false) token.tag = "span";
      } else if (token.type === "image") {
        const target = token.attrGet("src") ?? "";
        for (const [name, value] of roomFor(target, page)) token.attrSet(name, value);
        if (!isElsewhere(target)) token.attrSet("src", pictureOf(target, page));
      } else if (token.type === "html_block" || token.type === "html_inline") {
        token.content = token.content.replace(
          /(<img\b[^>]*?\bsrc=")([^":]+)"(?: width="(\d+)")?/g,
          (_, before: string, target: string, width?: string) =>
            `${before}${pictureOf(target, page)}"${roomFor(target, page, width)
              .map(([name, value]) => ` ${name}="${value}"`)
              .join("")}`,
        );
      }
    }
  });
}

type Token = ReturnType<MarkdownRenderer["parse"]>[number];

/** In the list of duties each id leads to the duty's page, which the repository hasn't. */
function linkDuties(tokens: readonly Token[], { locale }: Page): void {
  for (const { children } of tokens) {
    if (children?.length !== 1 || children[0]!.type !== "code_inline") continue;
    const [code] = children as [Token];
    const path = dutyPath(code.content);
    if (path === null) continue;
    const link = (type: string, nesting: -1 | 1) =>
      Object.assign(Object.create(Object.getPrototypeOf(code)), {
        ...code,
        type,
        tag: "a",
        nesting,
        content: "",
        children: null,
      });
    const open = link("link_open", 1);
    open.attrs = [["href", `${locale === "en" ? "/en/" : "/"}${path}.html`]];
    children.splice(0, 1, open, code, link("link_close", -1));
  }
}

/** Anchors as GitHub makes them, so that links to headings work in both. */
export function anchorOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .replace(/\s/g, "-");
}
