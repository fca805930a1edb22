import type { Collector, ElementEvent } from "../collector.js";
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
export class MetaCollector implements Collector {
  readonly opens = ["meta", "title", "link", "base"];
  private readonly meta: MetaFact[] = [];
  private readonly tags = new Map<string, string>();
  private title: string | null = null;
  private seen = false;

  open(element: ElementEvent): void {
    this.seen = true;
    if (element.name === "meta") this.addMeta(element.at, element.attr("name"), element.attr("content"));
    // The first one counts, as in browsers; titles inside drawings aren't walked.
    else if (element.name === "title" && this.title === null) this.title = tidy(element.rawText().slice(0, LONGEST));
  }

  facts(): HeadFacts {
    return { meta: this.meta, tags: this.tags, documentTitle: this.title ?? "", bare: !this.seen };
  }

  private addMeta(at: At, name: string | null, content: string | null): void {
    if (name === null || this.meta.length >= MOST) return;
    const tag = { name: name.trim(), content: (content ?? "").slice(0, LONGEST), at };
    this.meta.push(tag);
    const lower = tag.name.toLowerCase();
    if (!this.tags.has(lower)) this.tags.set(lower, tag.content);
  }
}
