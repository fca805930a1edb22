import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { builtInCatalog, pageRules } from "@mulu/catalog-core";
import { duties } from "@mulu/catalog-core/duties";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { docs, inChromium, newPage, pagesIn, site, THEMES, violations } from "./shared.js";

inChromium();

const pages = pagesIn(site);
const texts = new Map<string, string>();
const textOf = (path: string) => {
  if (!texts.has(path)) texts.set(path, readFileSync(join(site, path), "utf8"));
  return texts.get(path)!;
};

describe("the pages", () => {
  const unescaped = (text: string) => text.replaceAll("&amp;", "&");

  it("are there, in both languages", () => {
    const own = pages.filter((name) => name !== "404.html");
    expect(own.length).toBeGreaterThan(100);
    for (const name of own) expect(own).toContain(name.startsWith("en/") ? name.slice(3) : `en/${name}`);
  });

  it("have one for each duty, which leads to its rules and is led to from the list", () => {
    for (const { id } of duties) {
      const path = `duties/${id.replaceAll("/", "-")}.html`;
      for (const base of ["", "en/"]) expect(textOf(base + path)).toContain(`<code>${id}</code>`);
      expect(textOf("duties.html"), id).toContain(`href="/${path}"`);
      for (const rule of pageRules.filter((one) => one.duties.includes(id)))
        expect(textOf(path)).toContain(`href="/rules/${rule.id}.html"`);
    }
  });

  it("show every row of the built-in catalog, and what is provisional", () => {
    const { entries } = builtInCatalog;
    const provisional = entries.filter(({ evidence }) => evidence === "provisional").length;
    for (const [path, word] of [
      ["built-in-catalog.html", "暂定，待核实"],
      ["en/built-in-catalog.html", "provisional"],
    ] as const) {
      for (const { id, level2 } of entries) expect(textOf(path)).toContain(`${level2}<br><code>${id}</code>`);
      expect(textOf(path).split(`<td>${word}</td>`)).toHaveLength(provisional + 1);
    }
  });

  it("lead nowhere that isn't there", () => {
    const dead: string[] = [];
    for (const name of pages)
      for (const [, given] of textOf(name).matchAll(/\s(?:href|src)="([^"]*)"/g)) {
        const { origin, pathname, hash } = new URL(unescaped(given!), `http://site.example/${name}`);
        if (origin !== "http://site.example") continue;
        const path = decodeURI(pathname).slice(1);
        const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
        const id = decodeURIComponent(hash.slice(1));
        const isThere = existsSync(join(site, file));
        if (!isThere || (id && !textOf(file).includes(` id="${id}"`))) dead.push(`${name}: ${given}`);
      }
    expect(dead).toEqual([]);
  });
});

/** Texts that are there in one language only: their pages in the other say so, and mark them as foreign. */
const ONE_LANGUAGE = /^(?:(?:contributing|security|decisions\/.*|api\/(?!index\.).*)|en\/examples)\.html$/;

/** Headings that are the same in both languages, or say that the other one comes. */
const NAMES: readonly [page: RegExp, heading: RegExp, why: string][] = [
  [/^404\.html$/, /^404$/, "a number"],
  [/^command-line\.html$/, /^Windows$/, "a name"],
  [/^examples\.html$/, /^English$/, "the summary in English, under the Chinese text"],
];

interface Seen {
  language: string;
  title: string;
  /** Those that aren't marked as of another language. */
  headings: string[];
  isMarkedForeign: boolean;
}

/** What a page says in the other language than its own. */
function untranslated(name: string, { language, title, headings, isMarkedForeign }: Seen): string[] {
  const isEnglish = name.startsWith("en/");
  const own = isEnglish ? /[a-z]/i : /\p{Script=Han}/u;
  const isName = (heading: string) => NAMES.some(([page, one]) => page.test(name) && one.test(heading));
  return [
    ...(language === (isEnglish ? "en" : "zh-CN") ? [] : [`lang="${language}"`]),
    ...[...(ONE_LANGUAGE.test(name) ? [] : [title.replace(/ \| Mulu(?: 目录)?$/, "")]), ...headings].filter(
      (text) => !own.test(text) && !isName(text),
    ),
    ...(isMarkedForeign === ONE_LANGUAGE.test(name) ? [] : ["its text is in the other language"]),
  ];
}

/** Loads a page by its address. */
async function load(page: Page, name: string): Promise<void> {
  await page.goto(`${docs.address}/${name}`, { waitUntil: "load" });
  await page.waitForFunction(() => "__vue_app__" in (document.querySelector("#app") ?? {}));
}

/** Goes to a page as by a link: the site puts it in the place of the one before, which takes half the time of loading. */
async function follow(page: Page, name: string): Promise<void> {
  await page.evaluate((address) => {
    document.querySelector("h1")!.className = "of-the-page-before";
    const link = document.createElement("a");
    link.href = address;
    document.body.append(link);
    link.click();
    link.remove();
  }, `${docs.address}/${name}`);
  await page.locator("h1:not(.of-the-page-before)").waitFor();
}

/** Looks at an open page as readers of all kinds have it. */
async function faultsOf(page: Page, name: string): Promise<string[]> {
  const seen: Seen = await page.evaluate(() => {
    const language = document.documentElement.lang;
    const isOwn = (element: Element) => element.closest("[lang]")!.getAttribute("lang") === language;
    const headings = [...document.querySelectorAll("h1, main h2, main h3")].filter(isOwn);
    return {
      language,
      title: document.title,
      headings: headings.map(({ textContent }) => textContent.replace("\u200b", "").trim()),
      isMarkedForeign: [...document.querySelectorAll("main .vp-doc div[lang]")].some((element) => !isOwn(element)),
    };
  });
  const found = untranslated(name, seen);

  await page.setViewportSize({ width: 320, height: 700 });
  const narrow = await page.evaluate(async () => {
    const missing: string[] = [];
    for (const picture of document.images) {
      // Not only when somebody scrolls there.
      picture.loading = "eager";
      await picture.decode().catch(() => missing.push(picture.src));
    }
    const overflow = document.documentElement.scrollWidth - innerWidth;
    return { headings: document.querySelectorAll("h1").length, missing, overflow };
  });
  if (narrow.headings !== 1) found.push(`${narrow.headings} main headings`);
  if (narrow.overflow > 0) found.push(`${narrow.overflow} pixels beside a window of 320`);
  found.push(...narrow.missing.map((one) => `no picture: ${one}`));

  await page.setViewportSize({ width: 1280, height: 900 });
  for (const theme of THEMES) {
    await page.emulateMedia({ colorScheme: theme });
    await page.waitForFunction(
      (isDark) => document.documentElement.classList.contains("dark") === isDark,
      theme === "dark",
    );
    // A theme is nothing but colours: names, roles and order were looked at in light.
    const faults = await violations(page, theme === "dark" ? ["color-contrast", "link-in-text-block"] : null);
    found.push(...faults.map((fault) => `${theme}: ${fault}`));
  }
  await page.emulateMedia({ colorScheme: "light" });
  return found;
}

const SECTIONS = ["rules", "duties", "decisions", "api"].flatMap((folder) => [`${folder}/`, `en/${folder}/`]);
const inSection = (name: string) => SECTIONS.find((one) => name.startsWith(one)) ?? "";

describe("axe in both themes, 320 pixels, language, pictures and errors of each page", () => {
  it.each(["", ...SECTIONS])(
    "/%s",
    async (section) => {
      const names = pages.filter((name) => inSection(name) === section);
      expect(names.length).toBeGreaterThan(5);
      const found: string[] = [];
      const left = [...names];
      // Two at once: the browser and this program wait for each other.
      const workers = [0, 1].map(async () => {
        let name = "";
        const page = await newPage({ reducedMotion: "reduce" }, (fault) => found.push(`${name}: ${fault}`));
        for (let next = left.shift(); next !== undefined; next = left.shift()) {
          const isFirst = name === "";
          name = next;
          await (isFirst || section === "" ? load : follow)(page, name);
          found.push(...(await faultsOf(page, name)).map((fault) => `${next}: ${fault}`));
          // Beside rules, duties and decisions stands the same menu: it is looked at once.
          if (isFirst && section !== "") await page.locator(".VPSidebar").evaluate((menu) => menu.remove());
        }
        await page.context().close();
      });
      await Promise.all(workers);
      expect(found).toEqual([]);
    },
    300_000,
  );
});
