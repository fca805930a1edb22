import { attributeNames } from "../attributes/attributes.js";
import { attributesOf } from "./attributes-of.js";
import type { Collector } from "./collector.js";
import { breadcrumbCollector } from "./collectors/breadcrumb.js";
import { catalogTablesCollector } from "./collectors/catalog-tables.js";
import { footerCollector } from "./collectors/footer.js";
import { formsCollector } from "./collectors/forms.js";
import { framesCollector } from "./collectors/frames.js";
import { landmarksCollector } from "./collectors/landmarks.js";
import { linesCollector } from "./collectors/lines.js";
import { listsCollector } from "./collectors/lists.js";
import { metaCollector } from "./collectors/meta.js";
import { pairsCollector } from "./collectors/pairs.js";
import { personalNumbersCollector } from "./collectors/personal-numbers.js";
import { scriptsCollector } from "./collectors/scripts.js";
import { secrecyMarksCollector } from "./collectors/secrecy-marks.js";
import { statementsCollector } from "./collectors/statements.js";
import { topicsCollector } from "./collectors/topics.js";
import type { Attributes, NotReadFact, PageFacts } from "./facts.js";
import { kindOf } from "./kind.js";
import { Handlers } from "./reader.js";
import { comparable } from "./text.js";
import { findTitle } from "./title.js";

export interface PageReading {
  readonly collectors: readonly Collector[];
  /** Puts the facts together, once the walk is over, in some steps: on a large page they take as long as a slice. */
  facts(url: string | null, elements: number): Generator<void, PageFacts>;
}

/** The collectors of one page, and what they make together. */
export function pageReading(): PageReading {
  const by = {
    head: metaCollector(),
    pairs: pairsCollector(),
    lines: linesCollector(),
    breadcrumb: breadcrumbCollector(),
    statements: statementsCollector(),
    footer: footerCollector(),
    personalNumbers: personalNumbersCollector(),
    secrecyMarks: secrecyMarksCollector(),
    lists: listsCollector(),
    frames: framesCollector(),
    scripts: scriptsCollector(),
    forms: formsCollector(),
    catalogTables: catalogTablesCollector(),
    landmarks: landmarksCollector(),
    topics: topicsCollector(),
  };

  function* facts(url: string | null, elements: number): Generator<void, PageFacts> {
    const head = by.head.facts();
    const lines = by.lines.facts();
    const scripts = by.scripts.facts();
    const statements = by.statements.facts();
    const { list, links } = by.lists.facts();
    const breadcrumb = by.breadcrumb.facts();
    const title = yield* findTitle(
      lines.short,
      head.tags.get("articletitle") ?? "",
      head.documentTitle,
      head.tags.get("sitename") ?? "",
    );
    const { attributes, box, undecided } = yield* attributesOf({
      head,
      pairs: by.pairs.facts(),
      lines,
      scripts,
      footer: by.footer.facts(),
      statements,
      title,
    });
    // Some pages show their title in the box only.
    const named = attributes.documentName?.find((fact) => fact.value !== "");
    const kind = kindOf({
      url,
      head,
      form: by.forms.facts(),
      catalogTable: by.catalogTables.facts(),
      list,
      links,
      box,
      title: title !== null,
      attributes,
      prose: lines.prose.length,
      breadcrumb: breadcrumb.length > 0,
    });
    const ofPage = kind === "article" || kind === "other";
    const notRead: NotReadFact[] = by.frames.facts();
    if (head.bare) notRead.push({ what: "head", why: "excerpt", at: null });
    if (undecided) notRead.push({ what: "labels", why: "labels-before-values", at: null });
    if (kind === "column" && list.dated === 0) {
      const builder = scripts.listBuilder();
      if (builder !== null) notRead.push({ what: "list", why: "built-by-script", at: builder });
    }
    return {
      facts: 1,
      url,
      kind,
      attributes: ofPage ? attributes : ofTheSite(attributes),
      meta: head.meta,
      documentTitle: head.documentTitle,
      title: title ? { text: title.text, at: title.line.at } : named ? { text: named.value, at: named.at } : null,
      breadcrumb: title ? breadcrumb.filter((part) => comparable(part) !== comparable(title.text)) : breadcrumb,
      // What the editor of a form holds is the form's to be judged by.
      statements: kind === "form" ? [] : statements,
      box: ofPage ? box : null,
      list,
      landmarks: by.landmarks.facts(),
      topics: by.topics.facts(),
      personalNumbers: by.personalNumbers.facts(),
      secrecyMarks: by.secrecyMarks.facts(),
      elements,
      notRead,
    };
  }

  return { collectors: Object.values(by), facts };
}

/** What comes out in the end, all steps taken at once. */
export function lastOf<T>(steps: Generator<void, T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Shared by all pages: their collectors come in the same order. */
export const handlers = new Handlers(pageReading().collectors);

/** On a home page, a list, a catalog or a form, labels in the text speak of something else than the page. */
function ofTheSite(attributes: Attributes): Attributes {
  const kept: Attributes = {};
  for (const name of attributeNames) {
    const own = attributes[name]?.filter(({ from }) => from === "meta" || from === "footer");
    if (own?.length) kept[name] = own;
  }
  return kept;
}
