const OTHER_FILE =
  /\.(?:pdf|docx?|xlsx?|pptx?|wps|et|ofd|rtf|txt|csv|xml|json|zip|rar|7z|gz|tar|jpe?g|png|gif|bmp|webp|svg|mp[34]|avi|mov|wmv|flv|wav|exe|apk|css|js)$/i;
/** Links that do something: a session must not end, and nothing be deleted, because a page was audited. */
const ACTS =
  /(?:^|[/?&=_.-])(?:log-?(?:out|off)|sign-?(?:out|off)|exit|quit|delete|del|remove|destroy|unsubscribe)(?:$|[/?&=_.-])/i;
const ACTS_BY_NAME = /^(?:注销|退出|退出登录|安全退出|登出|删除|撤销|清空|log ?out|sign ?out|delete|remove)$/i;
const LONGEST_ADDRESS = 2_000;

/**
 * The address of a link as it may be fetched, without its fragment; null where it leads to another site, to a file that
 * is no page, or does something (logging out, deleting).
 * @param base what the link is relative to
 * @param site address of a page of the site that the link must stay on
 */
export function linkAddress(href: string, base: string, site: string, text = ""): string | null {
  if (href === "" || href.startsWith("#") || href.length > LONGEST_ADDRESS || ACTS_BY_NAME.test(text)) return null;
  const url = parsed(href, base);
  if (url === null || url.hostname !== new URL(site).hostname || url.port !== new URL(site).port) return null;
  if (OTHER_FILE.test(url.pathname) || ACTS.test(decoded(url.pathname + url.search))) return null;
  url.hash = "";
  return url.href;
}

/** A web address, complete; null for `javascript:`, `mailto:` and whatever is none. */
export function webPage(text: string): string | null {
  const url = parsed(text.trim(), undefined);
  if (url === null) return null;
  url.hash = "";
  return url.href;
}

function parsed(href: string, base: string | undefined): URL | null {
  try {
    const url = new URL(href, base);
    // A name and password in an address are nobody's business, and `fetch` refuses them.
    if ((url.protocol !== "http:" && url.protocol !== "https:") || url.username !== "" || url.password !== "")
      return null;
    return url;
  } catch {
    return null;
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
