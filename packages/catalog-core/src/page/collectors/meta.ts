import type { CollectorOf } from "../collector.js";
import type { At, MetaFact } from "../facts.js";
import { tidy } from "../text.js";

export interface HeadFacts {
  meta: MetaFact[];
  documentTitle: string;
  /** Content of the first tag of each name, by the name in lower case. */
  tags: ReadonlyMap<string, string>;
  /** The head has nothing in it: the file is a piece of a page. */
  bare: boolean;
}

/** More are not kept: a page has some thirty. */
const MOST = 300;
const LONGEST = 2_000;

/** Collects the meta tags and the document's title, wherever they stand: many templates close the head too early. */
export function metaCollector(): CollectorOf<HeadFacts> {
  const meta: MetaFact[] = [];
  const tags = new Map<string, string>();
  let title: string | null = null;
  let seen = false;

  function addMeta(at: At, name: string | null, content: string | null): void {
    if (name === null || meta.length >= MOST) return;
    const tag = { name: name.trim(), content: (content ?? "").slice(0, LONGEST), at };
    meta.push(tag);
    const lower = tag.name.toLowerCase();
    if (!tags.has(lower)) tags.set(lower, tag.content);
  }

  return {
    opens: ["meta", "title", "link", "base"],
    open(element) {
      seen = true;
      if (element.name === "meta") addMeta(element.at, element.attr("name"), element.attr("content"));
      // The first one counts, as in browsers; titles inside drawings aren't walked.
      else if (element.name === "title" && title === null) title = tidy(element.rawText().slice(0, LONGEST));
    },
    facts: () => ({ meta, tags, documentTitle: title ?? "", bare: !seen }),
  };
}
