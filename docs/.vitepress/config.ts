import { fileURLToPath } from "node:url";
import { defineConfig, type MarkdownOptions } from "vitepress";
import { joinLines, nameCopyButtons } from "./site/chinese-text.js";
import { anchorOf, siteLinks } from "./site/links.js";
import { navigation, searchWords } from "./site/navigation.js";
import { pages } from "./site/pages.js";
import { palette } from "./site/palette.js";
import { searchIndex, searchOptions, tokenize } from "./site/search.js";
import { themeMends } from "./site/theme-mends.js";
import { words } from "./site/words/words.js";

// Where the site stands on its server. For https://www.example.gov.cn/mulu/ set MULU_DOCS_BASE=/mulu/ before building.
const base = process.env.MULU_DOCS_BASE ?? "/";

const markdown: MarkdownOptions = {
  theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
  anchor: { slugify: anchorOf },
  config: (md) => {
    siteLinks(md);
    joinLines(md);
    nameCopyButtons(md);
  },
  languageAlias: { cjs: "js" },
};

export default defineConfig({
  base,
  srcExclude: ["decisions/**"],
  rewrites: (path) => pages.find(({ source }) => source === `docs/${path}`)?.path ?? path,
  markdown,
  appearance: {
    // A page's first script has coloured it already. VitePress would do it two times more while the page starts, each
    // time with the styles of all its elements reckoned anew.
    onChanged: (dark, apply, mode) => {
      if (globalThis.document?.documentElement.classList.contains("dark") !== dark) apply(mode);
    },
  },
  // The list of all pages is a file of its own, instead of a part of each page.
  metaChunk: true,
  head: [["link", { rel: "icon", type: "image/svg+xml", href: `${base}icon.svg` }]],
  vite: {
    plugins: [searchIndex(markdown, base), palette(), themeMends()],
    resolve: {
      alias: [
        {
          find: /^.*\/VPHome\.vue$/,
          replacement: fileURLToPath(new URL("theme/HomePage.vue", import.meta.url)),
        },
      ],
    },
  },
  vue: { template: { compilerOptions: { isCustomElement: (tag) => tag === "mulu-catalog" } } },
  themeConfig: {
    search: {
      provider: "local",
      options: {
        detailedView: false,
        miniSearch: { options: { tokenize }, searchOptions },
        locales: { root: searchWords("zh-CN"), en: searchWords("en") },
      },
    },
  },
  locales: {
    root: {
      label: words["zh-CN"].language,
      lang: "zh-CN",
      title: words["zh-CN"].title,
      description: words["zh-CN"].description,
      themeConfig: navigation("zh-CN"),
    },
    en: {
      label: words.en.language,
      lang: "en",
      title: words.en.title,
      description: words.en.description,
      themeConfig: navigation("en"),
    },
  },
});
