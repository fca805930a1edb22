import { pages } from "./.vitepress/site/pages.js";
import { textOf } from "./.vitepress/site/text-of.js";

// Pages whose text stands elsewhere in the repository, or has a page in both languages.
export default {
  paths: () =>
    pages
      .filter(({ isMade }) => isMade)
      .map((page) => ({ params: { page: page.path.replace(/\.md$/, "") }, content: textOf(page) })),
};
