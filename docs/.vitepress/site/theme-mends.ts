type Plugin = NonNullable<NonNullable<import("vitepress").UserConfig["vite"]>["plugins"]>[number];

const SCRIPT = /<script (?:setup lang="ts"|lang="ts" setup)>\n/;
const WORDS = 'import { useData as useWords } from "vitepress"\nconst { theme: words } = useWords()\n';

/** What is changed in components of VitePress's theme: texts that each has, and what stands there instead. */
const MENDS: Record<string, readonly (readonly [before: string, after: string])[]> = {
  "NotFound.vue": [['<div class="NotFound">', '<div class="NotFound" role="main">']],
  "VPNavBarMenu.vue": [["Main Navigation", "{{ words.names.main }}"]],
  "VPSidebar.vue": [["Sidebar Navigation", "{{ words.names.pages }}"]],
  "VPNavBarHamburger.vue": [['aria-label="mobile navigation"', ':aria-label="words.names.main"']],
  "VPNavBarExtra.vue": [['label="extra navigation"', ':label="words.names.extra"']],
  "VPSidebarItem.vue": [
    ['aria-label="toggle section"', ':aria-label="words.names.fold + item.text"'],
    // Folded menus are most of a page's elements: they are made when they are shown. The one with the page stands open
    // in the file already, so that nothing moves when it is opened.
    ['v-if="item.items && item.items.length" class="items"', 'v-if="item.items?.length && !collapsed" class="items"'],
    ["const sectionTag =", "if (hasActiveLink.value) collapsed.value = false\n\nconst sectionTag ="],
  ],
};

/**
 * VitePress has some names for screen readers in English only, no main part where a page is missing, and folded menus
 * hidden in every page.
 */
export function themeMends(): Plugin {
  return {
    name: "mulu-theme-mends",
    enforce: "pre",
    transform(code: string, id: string) {
      const name = /\/theme-default\/(?:components\/)?(\w+\.vue)$/.exec(id)?.[1] ?? "";
      if (!Object.hasOwn(MENDS, name)) return;
      const mends = MENDS[name]!;
      // Another version of VitePress shall not lose these without a word.
      if (!SCRIPT.test(code) || !mends.every(([before]) => code.includes(before)))
        throw new Error(`${name} is not as it was: see theme-mends.ts`);
      return mends.reduce(
        (mended, [before, after]) => mended.replace(before, after),
        code.replace(SCRIPT, (tag) => tag + WORDS),
      );
    },
  };
}
