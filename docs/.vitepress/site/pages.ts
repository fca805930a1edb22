import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { apiEntries } from "./api.js";
import { dutySlugs } from "./duties.js";
import { root } from "./root.js";
import { catalogRules, formRules, opinionRules, pageRules, recordRules } from "./rules.js";

/** The languages of the site, the one at its root first. */
export const locales = ["zh-CN", "en"] as const;
export type Locale = (typeof locales)[number];

/** A page of the site: where its text stands in the repository, and where the site has it. */
export interface Page {
  /** From the repository's root on. */
  source: string;
  /** From the site's root on, with `.md`. */
  path: string;
  locale: Locale;
  /** The language of the text, where there is none in that of the page. */
  isForeign: boolean;
  /** Its text doesn't lie in docs/, or has two pages: see `[page].paths.ts`. */
  isMade: boolean;
}

const CHINESE = ".zh-CN.md";

/** Where the site has a page of this name. */
function placed(name: string, locale: Locale): string {
  return locale === "en" ? `en/${name}` : name;
}

/** The documents of docs/: `x.zh-CN.md` is Chinese, `x.md` English. */
function ownPages(): Page[] {
  return readdirSync(join(root, "docs"))
    .filter((file) => file.endsWith(".md") && !file.startsWith("["))
    .map((file) => {
      const locale = file.endsWith(CHINESE) ? "zh-CN" : "en";
      const name = locale === "en" ? file : file.replace(CHINESE, ".md");
      return { source: `docs/${file}`, path: placed(name, locale), locale, isForeign: false, isMade: false };
    });
}

/** A text that is there in one language only has a page in both, so that one can change the language everywhere. */
function inBoth(source: string, name: string, language: Locale | null): Page[] {
  return locales.map((locale) => {
    const isForeign = language !== null && language !== locale;
    return { source, path: placed(name, locale), locale, isForeign, isMade: true };
  });
}

function decisionPages(): Page[] {
  return readdirSync(join(root, "docs/decisions"))
    .filter((file) => file.endsWith(".md"))
    .flatMap((file) => inBoth(`docs/decisions/${file}`, `decisions/${file.replace("README", "index")}`, "en"));
}

function rulePages(): Page[] {
  const folders = {
    page: pageRules,
    form: formRules,
    catalog: catalogRules,
    record: recordRules,
    opinion: opinionRules,
  };
  return Object.entries(folders).flatMap(([folder, rules]) =>
    rules.flatMap(({ id }) => inBoth(`packages/catalog-core/src/rules/${folder}/${id}.md`, `rules/${id}.md`, null)),
  );
}

/** Duties have no text of their own: the source is only their name. */
export const DUTY = "duty:";

function dutyPages(): Page[] {
  return dutySlugs.flatMap((slug) => inBoth(`${DUTY}${slug}`, `duties/${slug}.md`, null));
}

/** The built-in catalog has no text of its own either. */
export const CATALOG = "catalog:built-in";

/** Nor has the list of the library's entries; what stands behind it is written in English. */
export const API_LIST = "api:list";

function apiPages(): Page[] {
  const entries = apiEntries.flatMap(({ source, path }) => inBoth(source, path, "en"));
  return [...inBoth(API_LIST, "api/index.md", null), ...entries];
}

const made = { isForeign: false, isMade: true };

export const pages: readonly Page[] = [
  ...ownPages(),
  { source: "README.zh-CN.md", path: "overview.md", locale: "zh-CN", ...made },
  { source: "README.md", path: "en/overview.md", locale: "en", ...made },
  ...inBoth("examples/README.md", "examples.md", "zh-CN"),
  ...inBoth("CONTRIBUTING.md", "contributing.md", "en"),
  ...inBoth("SECURITY.md", "security.md", "en"),
  ...decisionPages(),
  ...rulePages(),
  ...dutyPages(),
  ...inBoth(CATALOG, "built-in-catalog.md", null),
  ...apiPages(),
];

const byPath = new Map(pages.map((page) => [page.path, page]));

export const pageAt = (path: string): Page | undefined => byPath.get(path);

/** The page of a text, in a language where it has two. */
export function pageOf(source: string, locale: Locale): Page | undefined {
  const found = pages.filter((page) => page.source === source);
  return found.find((page) => page.locale === locale) ?? found[0];
}

/** The folder of a page's module, from the repository's root on: pictures are found from there. */
export const folderOf = ({ source, path, isMade }: Page): string => dirname(isMade ? `docs/${path}` : source);
