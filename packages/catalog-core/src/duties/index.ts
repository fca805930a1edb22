import type { LocaleName } from "../locales/types.js";
import { catalogs } from "./catalogs.js";
import { grassrootsOpinion } from "./grassroots-opinion.js";
import { interpretation } from "./interpretation.js";
import { metadata } from "./metadata.js";
import { notice } from "./notice.js";
import { pageTags } from "./page-tags.js";
import { platform } from "./platform.js";
import { regulation } from "./regulation.js";
import { siteIndicators } from "./site-indicators.js";
import { sitePages } from "./site-pages.js";
import { statements } from "./statements.js";
import type { Certainty, Duty, Words } from "./types.js";

export type { Duty } from "./types.js";

/** All duties known, by document and in the order of its articles. */
export const duties: readonly Duty[] = [
  ...regulation,
  ...grassrootsOpinion,
  ...platform,
  ...pageTags,
  ...sitePages,
  ...siteIndicators,
  ...metadata,
  ...statements,
  ...interpretation,
  ...notice,
  ...catalogs,
];

const byId = new Map(duties.map((duty) => [duty.id, duty]));

/** The duty with that id; undefined if there is none. */
export function dutyById(id: string): Duty | undefined {
  return byId.get(id);
}

/** What a line adds where the text itself was not read. */
const MARKS: Record<Certainty, Words | null> = {
  certain: null,
  reported: { zh: "（据转载）", en: " (as reported by third parties)" },
  inferred: { zh: "（推断）", en: " (inferred)" },
};

/**
 * Where a duty stands: 《中华人民共和国政府信息公开条例》（国务院令第711号）第二十六条.
 *
 * @returns null for an id that is not known
 */
export function dutyCite(id: string, locale: LocaleName): string | null {
  const source = dutyById(id)?.source;
  if (!source) return null;
  const language = languageOf(locale);
  const document = source.document[language];
  const article = source.article?.[language] ?? "";
  if (language === "zh") return `${document}${source.number ? `（${source.number}）` : ""}${article}`;
  return `${document}${source.number ? ` (${source.number})` : ""}${article ? `, ${article}` : ""}`;
}

/**
 * What a duty asks, in a sentence. A mark at the end says when the text itself was not read.
 *
 * @returns null for an id that is not known
 */
export function dutyAsks(id: string, locale: LocaleName): string | null {
  const duty = dutyById(id);
  if (!duty) return null;
  const language = languageOf(locale);
  return `${duty.text[language]}${MARKS[duty.certainty]?.[language] ?? ""}`;
}

/**
 * A duty in one line for reports: where it stands and what it asks.
 *
 * @returns null for an id that is not known
 */
export function dutyText(id: string, locale: LocaleName): string | null {
  const cite = dutyCite(id, locale);
  return cite === null ? null : `${cite}${locale === "zh-CN" ? "：" : ": "}${dutyAsks(id, locale)!}`;
}

const languageOf = (locale: LocaleName) => (locale === "zh-CN" ? "zh" : "en");
