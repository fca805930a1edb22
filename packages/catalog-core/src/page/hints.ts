/** What the id or class of a block element tells about its content. A hint only: no fact rests on it alone. */
export enum Hint {
  none,
  body,
  title,
  breadcrumb,
  footer,
}

// Containers of the article's text in the systems seen (TRS, Hanweb, 开普, 博达, gov.cn …) and plain English names.
const BODY =
  /(?:^|\s)(?:UCAP-CONTENT|zoom|zoomcon|mainText|ivs_content|vsb_content[\w-]{0,20}|articleContent|article_content|detail-?content|zhengwen|js_content|cmsArticle\w{0,20}Content)(?:$|\s)|(?:^|[\s_-])(?:trs_editor_view|TRS_U?EDITOR|Custom_UnionStyle|art_con|main-txt|article[_-](?:content|area|body)|news[_-]?content|con_text|pages_content|m-txt-article|easysite-news-text|content_text|bt_content|art_content)(?:$|[\s_-])/i;
const TITLE =
  /(?:^|[\s_-])(?:[a-z0-9]{0,12}title[a-z0-9]{0,4}|[a-z0-9]{0,8}tit|biaoti|bt|ftheme|headline|tt|h3class)(?:$|[\s_-])/i;
const BREADCRUMB = /bread|crumb|position|location|place|curpage|currentloc|dqwz|weizhi|navi|wz/i;
const FOOTER = /foot|copyright|bottom|banquan/i;

// Class names repeat: within a page, and over the pages of a site.
const known = new Map<string, Hint>();
const MOST_KNOWN = 5_000;
const LONGEST = 200;

/** Reads the hint from an element's id and class names; the first that fits. */
export function hintOf(names: string): Hint {
  if (names === "") return Hint.none;
  if (names.length > LONGEST) return read(names.slice(0, LONGEST));
  const hint = known.get(names);
  if (hint !== undefined) return hint;
  if (known.size >= MOST_KNOWN) known.clear();
  const found = read(names);
  known.set(names, found);
  return found;
}

function read(names: string): Hint {
  if (BODY.test(names)) return Hint.body;
  if (FOOTER.test(names)) return Hint.footer;
  if (BREADCRUMB.test(names)) return Hint.breadcrumb;
  if (TITLE.test(names)) return Hint.title;
  return Hint.none;
}
