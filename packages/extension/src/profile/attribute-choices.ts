import { type AttributeName, attribute, attributeNames, attributeTitles, type LocaleName } from "@mulu/catalog-core";
import { wordsOf } from "../panel/search.js";

export interface AttributeChoice {
  name: AttributeName;
  title: string;
}

export function titleOf(name: AttributeName, locale: LocaleName): string {
  return attributeTitles[name][locale === "en" ? "en" : "zh"];
}

// What stands only in tags is read well enough; it comes last, for pages that say it elsewhere.
const ordered = [...attributeNames].sort((a, b) => Number(isTagOnly(a)) - Number(isTagOnly(b)));

function isTagOnly(name: AttributeName): boolean {
  const { meta, labels, weakLabels } = attribute(name);
  return meta !== undefined && !labels && !weakLabels && name !== "articleTitle";
}

/** Attributes that have all the words in a title, a label or their name. */
export function searchAttributes(query: string, locale: LocaleName): AttributeChoice[] {
  const words = wordsOf(query);
  return ordered
    .filter((name) => {
      const { zh, en } = attributeTitles[name];
      const { labels = [], weakLabels = [], meta = "" } = attribute(name);
      const text = [name, zh, en, meta, ...labels, ...weakLabels].join(" ").toLowerCase();
      return words.every((word) => text.includes(word));
    })
    .map((name) => ({ name, title: titleOf(name, locale) }));
}
