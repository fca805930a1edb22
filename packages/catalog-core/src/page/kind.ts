import type { PageKind } from "../audit/report.js";
import type { FormFacts } from "./collectors/forms.js";
import type { HeadFacts } from "./collectors/meta.js";
import type { Attributes, ListFact, PageFacts } from "./facts.js";
import { comparable } from "./text.js";

export interface KindEvidence {
  url: string | null;
  head: HeadFacts;
  form: FormFacts;
  catalogTable: boolean;
  list: ListFact;
  links: number;
  box: PageFacts["box"];
  title: boolean;
  attributes: Attributes;
  prose: number;
  breadcrumb: boolean;
}

/** Fields with a disclosure label that make a page an edit form: a search form has one or two. */
const FORM_FIELDS = 3;

/** What kind of page it is, from what was collected. */
export function kindOf(evidence: KindEvidence): PageKind {
  const { head, form, box, list, attributes } = evidence;
  const { tags } = head;
  const tagged = tags.has("articletitle") || tags.has("pubdate");
  // A search form has the same labels; but an edit form stands on no page that is published.
  // A box among the controls is the form's own, with 请选择 for values.
  const isBoxed = (box?.at ?? 0) > form.end;
  const isPublished = tagged || isBoxed || tags.has("columnname") || list.dated >= 5;
  if (form.labelled >= FORM_FIELDS && form.controls >= FORM_FIELDS && !isPublished) return "form";
  if (evidence.catalogTable) return "catalog";
  if (tagged || box) return "article";
  // A label counts without its value, too: a page doesn't cease to be an article when its date is missing.
  const dated = attributes.publishDate?.some((fact) => fact.from !== "meta") ?? false;
  const sourced = attributes.contentSource?.some((fact) => fact.from !== "meta") ?? false;
  if (tags.has("columnname") && !(evidence.title && dated && sourced) && !isFrontPage(evidence)) return "column";
  if ((evidence.title ? dated || sourced : dated && sourced) && list.dated < 8) return "article";
  if (isFrontPage(evidence)) return "home";
  if (list.dated >= 5 && evidence.prose <= list.dated) return "column";
  if (evidence.title && evidence.prose >= 2 && list.dated < 5) return "article";
  return "other";
}

/** Lists and links that a front page has at least, where neither tags nor address tell. */
const FRONT_DATES = 5;
const FRONT_LINKS = 15;

function isFrontPage({ url, head, list, links, breadcrumb }: KindEvidence): boolean {
  if (breadcrumb) return false;
  const type = head.tags.get("columntype")?.trim();
  const name = head.tags.get("columnname")?.trim();
  if (type === "首页" || name === "首页") return true;
  if (name) return false;
  if (url !== null && FRONT_PATH.test(url)) return true;
  // The tags of a front page are the three of the site, and its title is the site's name.
  const siteName = comparable(head.tags.get("sitename") ?? "");
  const title = comparable(head.documentTitle);
  const named = siteName !== "" ? title.includes(siteName) : FRONT_TITLE.test(title);
  return named && list.dated >= FRONT_DATES && links >= FRONT_LINKS;
}

const FRONT_PATH = /^https?:\/\/[^/?#]{1,255}\/?(?:(?:index|default)\.\w{3,6})?(?:[?#]|$)/i;
const FRONT_TITLE = /首页|(?:政府|网站|门户网|官网|局|厅|委员会|委|中心)$/;
