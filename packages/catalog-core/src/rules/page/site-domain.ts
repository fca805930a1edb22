import { about, defineRule, fail, notApplicable, pass } from "../define-rule.js";
import { isPlaceholder } from "./tags.js";

const HOST = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?){1,8}(?::\d{1,5})?$/i;

/** SiteDomain is a bare domain (no http://, no path), and the one that the page is served from. */
export default defineRule({
  id: "site-domain",
  severity: "warning",
  duties: ["TAG-domain-match"],
  appliesTo: (page) => page.tag("siteDomain") !== undefined,
  check({ page }) {
    const tag = page.tag("siteDomain")!;
    if (tag.value === "" || isPlaceholder(tag.value)) return notApplicable();
    if (!HOST.test(tag.value)) {
      const details = about("siteDomain", tag);
      const proposal = bare(tag.value);
      return HOST.test(proposal) ? fail("malformed", { ...details, proposal }) : fail("not-a-domain", details);
    }
    const host = hostOf(page.url);
    if (host === null || belongs(host, tag.value)) return pass();
    return fail("contradicts", { attribute: "siteDomain", value: tag.value, host, at: tag.at });
  },
});

/** The domain alone, as a proposal. */
function bare(value: string): string {
  return value
    .replace(/^\s*[a-z]{2,8}:?\/{1,3}/i, "")
    .replace(/[/\s,，;；].*$/s, "")
    .toLowerCase();
}

function hostOf(url: string | null): string | null {
  if (url === null) return null;
  try {
    return new URL(url).hostname.toLowerCase();
  } catch {
    return null;
  }
}

/** A site's pages may be served from its sub-domains; www makes no difference. */
function belongs(host: string, domain: string): boolean {
  const plain = domain
    .toLowerCase()
    .replace(/:\d+$/, "")
    .replace(/^www\./, "");
  return host === plain || host.endsWith(`.${plain}`) || plain.endsWith(`.${host.replace(/^www\./, "")}`);
}
