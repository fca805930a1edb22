import type { DefaultTheme } from "vitepress";
import { apiEntries } from "./api.js";
import { type Locale, pages } from "./pages.js";
import {
  catalogRules,
  documentRules,
  formRules,
  opinionRules,
  recordRules,
  siteRules,
  tagRules,
  titleOf,
} from "./rules.js";
import { words } from "./words/words.js";

type Item = DefaultTheme.SidebarItem;

/** Menus and all words of VitePress's theme, in one language. */
export function navigation(locale: Locale): DefaultTheme.Config & Pick<(typeof words)[Locale], "names"> {
  const w = words[locale];
  const base = locale === "en" ? "/en/" : "/";
  const item = (text: string, name: string): Item => ({ text, link: `${base}${name}` });
  const rules = (text: string, list: string, all: readonly { id: string }[]): Item => ({
    ...item(text, list),
    collapsed: true,
    items: all.map(({ id }) => item(titleOf(id, locale), `rules/${id}`)),
  });
  const decisions = pages
    .filter((page) => page.locale === locale && /decisions\/\d/.test(page.path))
    .map(({ path }) => path.slice(path.lastIndexOf("/") + 1, -3))
    .map((name) => item(name.replaceAll("-", " "), `decisions/${name}`));
  return {
    siteTitle: w.title,
    nav: [
      { text: w.overview, link: `${base}overview` },
      { text: w.recipes, link: `${base}recipes` },
      { text: w.playground, link: `${base}playground` },
      { text: w.extension, link: `${base}extension` },
      { text: w.widget, link: `${base}widget` },
      { text: w.configurator, link: `${base}configurator` },
      { text: w.library, link: `${base}library` },
    ],
    sidebar: [
      {
        text: w.start,
        items: [
          item(w.overview, "overview"),
          item(w.recipes, "recipes"),
          item(w.faq, "faq"),
          item(w.playground, "playground"),
          item(w.examples, "examples"),
        ],
      },
      {
        text: w.staff,
        items: [
          item(w.extension, "extension"),
          item(w.records, "records"),
          item(w.opinions, "opinions"),
          item(w.commandLine, "command-line"),
        ],
      },
      { text: w.webmasters, items: [item(w.widget, "widget"), item(w.configurator, "configurator")] },
      {
        text: w.developers,
        items: [
          item(w.library, "library"),
          {
            ...item(w.api.title, "api/"),
            collapsed: true,
            items: apiEntries.map(({ name, path }) => item(name, path.replace(".md", ""))),
          },
          item(w.catalog, "catalog"),
          item(w.builtIn.title, "built-in-catalog"),
          item(w.report, "report"),
          item(w.architecture, "architecture"),
        ],
      },
      {
        text: w.rules,
        items: [
          item(w.duties, "duties"),
          rules(w.tagRules, `overview#${w.pageRulesAt}`, tagRules),
          rules(w.documentRules, `overview#${w.pageRulesAt}`, documentRules),
          rules(w.siteRules, `overview#${w.pageRulesAt}`, siteRules),
          rules(w.formRules, `overview#${w.pageRulesAt}`, formRules),
          rules(w.catalogRules, `catalog#${w.catalogRulesAt}`, catalogRules),
          rules(w.records, `records#${w.recordRulesAt}`, recordRules),
          rules(w.opinions, `opinions#${w.recordRulesAt}`, opinionRules),
        ],
      },
      {
        text: w.project,
        items: [
          item(w.contributing, "contributing"),
          item(w.security, "security"),
          item(w.privacy, "privacy"),
          item(w.accessibility, "accessibility"),
          { ...item(w.decisions, "decisions/"), collapsed: true, items: decisions },
        ],
      },
    ],
    outline: { level: [2, 3], label: w.outline },
    docFooter: { prev: w.previous, next: w.next },
    sidebarMenuLabel: w.menu,
    darkModeSwitchLabel: w.theme,
    lightModeSwitchTitle: w.toLight,
    darkModeSwitchTitle: w.toDark,
    returnToTopLabel: w.toTop,
    langMenuLabel: w.languages,
    skipToContentLabel: w.skip,
    notFound: { title: w.notFound, quote: w.notFoundText, linkLabel: w.notFoundLink, linkText: w.notFoundLink },
    names: w.names,
    footer: { message: w.licence },
  };
}

/** The words of the search box, as VitePress wants them. */
export function searchWords(locale: Locale): Partial<DefaultTheme.LocalSearchOptions> {
  const s = words[locale].search;
  return {
    translations: {
      button: { buttonText: s.button, buttonAriaLabel: s.button },
      modal: {
        displayDetails: s.display,
        resetButtonTitle: s.reset,
        backButtonTitle: s.back,
        noResultsText: s.none,
        footer: {
          selectText: s.select,
          selectKeyAriaLabel: s.enter,
          navigateText: s.navigate,
          navigateUpKeyAriaLabel: s.up,
          navigateDownKeyAriaLabel: s.down,
          closeText: s.close,
          closeKeyAriaLabel: s.escape,
        },
      },
    },
  };
}
