import { attributesOf } from "./attributes-of.js";
import type { Collector } from "./collector.js";
import { BreadcrumbCollector } from "./collectors/breadcrumb.js";
import { CatalogTablesCollector } from "./collectors/catalog-tables.js";
import { FooterCollector } from "./collectors/footer.js";
import { FormsCollector } from "./collectors/forms.js";
import { FramesCollector } from "./collectors/frames.js";
import { LinesCollector } from "./collectors/lines.js";
import { ListsCollector } from "./collectors/lists.js";
import { MetaCollector } from "./collectors/meta.js";
import { PairsCollector } from "./collectors/pairs.js";
import { PersonalNumbersCollector } from "./collectors/personal-numbers.js";
import { ScriptsCollector } from "./collectors/scripts.js";
import { SecrecyMarksCollector } from "./collectors/secrecy-marks.js";
import { StatementsCollector } from "./collectors/statements.js";
import type { Attributes, NotReadFact, PageFacts } from "./facts.js";
import { kindOf } from "./kind.js";
import { Handlers } from "./reader.js";
import { comparable } from "./text.js";
import { findTitle } from "./title.js";

/** The collectors of one page, and what they make together. */
export class PageReading {
  private readonly head = new MetaCollector();
  private readonly pairs = new PairsCollector();
  private readonly lines = new LinesCollector();
  private readonly breadcrumb = new BreadcrumbCollector();
  private readonly statements = new StatementsCollector();
  private readonly footer = new FooterCollector();
  private readonly personalNumbers = new PersonalNumbersCollector();
  private readonly secrecyMarks = new SecrecyMarksCollector();
  private readonly lists = new ListsCollector();
  private readonly frames = new FramesCollector();
  private readonly scripts = new ScriptsCollector();
  private readonly forms = new FormsCollector();
  private readonly catalogTables = new CatalogTablesCollector();

  readonly collectors: readonly Collector[] = [
    this.head,
    this.pairs,
    this.lines,
    this.breadcrumb,
    this.statements,
    this.footer,
    this.personalNumbers,
    this.secrecyMarks,
    this.lists,
    this.frames,
    this.scripts,
    this.forms,
    this.catalogTables,
  ];

  /** Puts the facts together, once the walk is over. */
  facts(url: string | null, elements: number): PageFacts {
    const head = this.head.facts();
    const lines = this.lines.facts();
    const scripts = this.scripts.facts();
    const statements = this.statements.facts();
    const { list, links } = this.lists.facts();
    const breadcrumb = this.breadcrumb.facts();
    const title = findTitle(
      lines.short,
      head.tags.get("articletitle") ?? "",
      head.documentTitle,
      head.tags.get("sitename") ?? "",
    );
    const { attributes, box, undecided } = attributesOf({
      head,
      pairs: this.pairs.facts(),
      lines,
      scripts,
      footer: this.footer.facts(),
      statements,
      title,
    });
    // Some pages show their title in the box only.
    const named = attributes.documentName?.find((fact) => fact.value !== "");
    const kind = kindOf({
      url,
      head,
      form: this.forms.facts(),
      catalogTable: this.catalogTables.facts(),
      list,
      links,
      box,
      title: title !== null,
      attributes,
      prose: lines.prose.length,
      breadcrumb: breadcrumb.length > 0,
    });
    const notRead: NotReadFact[] = this.frames.facts();
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
      attributes: kind === "article" || kind === "other" ? attributes : ofTheSite(attributes),
      meta: head.meta,
      documentTitle: head.documentTitle,
      title: title ? { text: title.text, at: title.line.at } : named ? { text: named.value, at: named.at } : null,
      breadcrumb: title ? breadcrumb.filter((part) => comparable(part) !== comparable(title.text)) : breadcrumb,
      statements,
      box: kind === "article" || kind === "other" ? box : null,
      list,
      personalNumbers: this.personalNumbers.facts(),
      secrecyMarks: this.secrecyMarks.facts(),
      elements,
      notRead,
    };
  }
}

/** Shared by all pages: their collectors come in the same order. */
export const handlers = new Handlers(new PageReading().collectors);

/** On a home page, a list, a catalog or a form, labels in the text speak of something else than the page. */
function ofTheSite(attributes: Attributes): Attributes {
  const kept: Attributes = {};
  for (const [name, facts] of Object.entries(attributes) as [
    keyof Attributes,
    NonNullable<Attributes[keyof Attributes]>,
  ][]) {
    const own = facts.filter((fact) => fact.from === "meta" || fact.from === "footer");
    if (own.length > 0) kept[name] = own;
  }
  return kept;
}
