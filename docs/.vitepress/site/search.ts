import MiniSearch from "minisearch";
import { createMarkdownRenderer, type MarkdownOptions, type MarkdownRenderer } from "vitepress";
import { type Locale, locales, pages } from "./pages.js";
import { textOf } from "./text-of.js";

type Plugin = NonNullable<NonNullable<import("vitepress").UserConfig["vite"]>["plugins"]>[number];

/**
 * Chinese as pairs of characters, which finds every word without a dictionary; a run's last character by itself, so that
 * one character is found, too. VitePress takes the function's text into the page: it must need nothing from outside.
 */
export function tokenize(text: string): string[] {
  const terms: string[] = [];
  for (const [run] of text.toLowerCase().matchAll(/\p{Script=Han}+|[\p{L}\p{N}]+/gu)) {
    const words = /^\p{Script=Han}/u.test(run) ? [run] : run.split(/(?=\p{Script=Han})/u);
    for (const word of words) {
      if (!/^\p{Script=Han}/u.test(word)) {
        terms.push(word);
        continue;
      }
      const characters = [...word];
      characters.forEach((one, at) => {
        terms.push(one + (characters[at + 1] ?? ""));
      });
    }
  }
  return terms;
}

export const searchOptions = {
  combineWith: "AND" as const,
  prefix: true,
  fuzzy: (term: string) => (/^[a-z]{5,}$/.test(term) ? 0.2 : false),
  boost: { title: 4, text: 2, titles: 1 },
};

interface Section {
  level: number;
  anchor: string;
  title: string;
  text: string;
}

type Token = ReturnType<MarkdownRenderer["parse"]>[number];

const wordsOf = ({ children, content }: Token): string =>
  (children ?? [])
    .filter(({ type }) => type === "text" || type === "code_inline" || type === "softbreak")
    .map((one) => one.content || " ")
    .join("") || (children ? "" : content);

/** Headings below only part a section: nobody looks for a function's “Parameters”. */
const DEEPEST = 3;

function sectionsOf(tokens: readonly Token[]): Section[] {
  const sections: Section[] = [];
  tokens.forEach((token, at) => {
    const level = token.type === "heading_open" ? Number(token.tag.slice(1)) : 0;
    if (level > 0 && level <= DEEPEST) {
      const anchor = token.attrGet("id") ?? "";
      sections.push({ level, anchor, title: wordsOf(tokens[at + 1]!).trim(), text: "" });
    } else if (tokens[at - 1]?.type !== "heading_open" && (token.type === "inline" || token.type === "fence")) {
      const section = sections.at(-1);
      if (section) section.text += `${wordsOf(token)}\n`;
    }
  });
  return sections;
}

async function indexOf(locale: Locale, options: MarkdownOptions, base: string): Promise<string> {
  const md = await createMarkdownRenderer("docs", options, base);
  const index = new MiniSearch({ fields: ["title", "titles", "text"], storeFields: ["title", "titles"], tokenize });
  for (const page of pages.filter((one) => one.locale === locale)) {
    const text = textOf(page).replace(/^---\n[\s\S]*?\n---\n/, "");
    const address = `${base}${page.path.replace(/(^|\/)index\.md$/, "$1").replace(/\.md$/, ".html")}`;
    let above: Section[] = [];
    for (const section of sectionsOf(md.parse(text, { relativePath: page.path }))) {
      above = above.filter(({ level }) => level < section.level);
      const id = `${address}${above.length > 0 ? `#${section.anchor}` : ""}`;
      index.add({ id, title: section.title, titles: above.map(({ title }) => title), text: section.text });
      above.push(section);
    }
  }
  return JSON.stringify(index);
}

const NAME = "@localSearchIndex";

/**
 * The index of VitePress's search box. VitePress's own leaves out pages whose text stands elsewhere, and files the English
 * ones, by the names of their sources, under Chinese.
 */
export function searchIndex(options: MarkdownOptions, base: string): Plugin {
  const named = { "zh-CN": "root", en: "en" } as const;
  return {
    name: "mulu-search",
    enforce: "pre",
    resolveId: (id: string) => (id.startsWith(NAME) ? `\0mulu${id}` : undefined),
    async load(id: string) {
      if (!id.startsWith(`\0mulu${NAME}`)) return;
      const locale = locales.find((one) => id.endsWith(`Index${named[one]}`));
      if (locale) return `export default ${JSON.stringify(await indexOf(locale, options, base))}`;
      const parts = locales.map((one) => `${named[one]}: () => import("${NAME}${named[one]}")`);
      return `export default { ${parts.join(", ")} }`;
    },
  };
}
