import type { MarkdownRenderer } from "vitepress";
import { pageAt } from "./pages.js";
import { words } from "./words/words.js";

const CHINESE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’…—]/u;

/** Chinese has no spaces: where a line of the source ends between two characters, nothing stands. */
export function joinLines(md: MarkdownRenderer): void {
  md.renderer.rules.softbreak = (tokens, at) => {
    const [before, after] = [tokens[at - 1]?.content.slice(-1) ?? "", tokens[at + 1]?.content.slice(0, 1) ?? ""];
    return CHINESE.test(before) && CHINESE.test(after) ? "" : "\n";
  };
}

/** VitePress has one word only for the button at a block of code. */
export function nameCopyButtons(md: MarkdownRenderer): void {
  const { fence } = md.renderer.rules;
  md.renderer.rules.fence = (tokens, at, options, env, self) => {
    const html = fence!(tokens, at, options, env, self);
    const page = pageAt(env.relativePath);
    return page ? html.replace('title="Copy Code"', `title="${words[page.locale].copy}"`) : html;
  };
}
