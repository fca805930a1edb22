type Plugin = NonNullable<NonNullable<import("vitepress").UserConfig["vite"]>["plugins"]>[number];

const SCRIPT = /<script (?:setup lang="ts"|lang="ts" setup)>\n/;
const WORDS = 'import { useData as useWords } from "vitepress"\nconst { theme: words } = useWords()\n';

/** What is changed in components of VitePress's theme: a text that each has once, and what stands there instead. */
const MENDS: Record<string, readonly [string, string]> = {
  "NotFound.vue": ['<div class="NotFound">', '<div class="NotFound" role="main">'],
  "VPNavBarMenu.vue": ["Main Navigation", "{{ words.names.main }}"],
  "VPSidebar.vue": ["Sidebar Navigation", "{{ words.names.pages }}"],
  "VPNavBarHamburger.vue": ['aria-label="mobile navigation"', ':aria-label="words.names.main"'],
  "VPNavBarExtra.vue": ['label="extra navigation"', ':label="words.names.extra"'],
  "VPSidebarItem.vue": ['aria-label="toggle section"', ':aria-label="words.names.fold + item.text"'],
};

/** In the menu the rules are folded up. They are most of a page's elements, so that they are made when they are shown. */
const FOLDED = ['v-if="item.items && item.items.length" class="items"', " && !collapsed"] as const;

/** VitePress has some names for screen readers in English only, no main part where a page is missing, and folded menus hidden in every page. */
export function themeMends(): Plugin {
  return {
    name: "mulu-theme-mends",
    enforce: "pre",
    transform(code: string, id: string) {
      const name = /\/theme-default\/(?:components\/)?(\w+\.vue)$/.exec(id)?.[1] ?? "";
      if (!Object.hasOwn(MENDS, name)) return;
      const [before, after] = MENDS[name]!;
      const mended = code.replace(SCRIPT, (tag) => tag + WORDS).replace(before, after);
      const found = SCRIPT.test(code) && code.includes(before);
      const [menu, isOpen] = FOLDED;
      // Another version of VitePress shall not lose these without a word.
      if (!found || (name === "VPSidebarItem.vue" && !code.includes(menu)))
        throw new Error(`${name} is not as it was: see theme-mends.ts`);
      return mended.replace(menu, menu.replace('length"', `length${isOpen}"`));
    },
  };
}
