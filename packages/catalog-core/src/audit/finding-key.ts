import type { RuleResult } from "../rules/define-rule.js";

/** What a rule found, as its key is made of it. */
export type KeyedResult = Pick<Extract<RuleResult, { reason: string }>, "reason" | "attribute" | "data"> & {
  /** Id of the rule. */
  rule: string;
};

/**
 * What of a rule's data is no value that it judged: how the page labels the field, what we propose instead, what the
 * calendar or a number in the sentence adds. A new version or another template may change it; the finding is the same.
 */
const ASIDE: ReadonlySet<string> = new Set(["label", "name", "proposal", "days", "due", "items", "number"]);

/** Values of which the page only says which comes first: another order is the same finding. */
const ALIKE: ReadonlySet<string> = new Set(["first", "second", "last"]);

/**
 * Names a finding again on the next visit: what waivers, answers and comparisons are kept by.
 *
 * It is made of page, rule, reason, attribute and the values that the rule judged, whole: the dates of a late publication
 * are in it, so a waiver ends where they change. Neither the sentence, its language nor any place is: a notice above it
 * moves everything.
 *
 * 14 letters and digits of 64 bits: with a million keys, two are the same by chance once in 37 million times.
 * @param page its address, or what it is called in the report where it has none
 */
export function findingKey(result: KeyedResult, page: string): string {
  return shortHash(subjectOf(result, pageAddress(page)));
}

/**
 * Gives the findings of one page their keys, none twice.
 *
 * Findings that are told apart by nothing but their place are numbered as they come. When the first of them is mended,
 * the second takes over its key, and with it what was said about it; no report can tell them apart.
 */
export function keysFor(page: string): (result: KeyedResult) => string {
  const address = pageAddress(page);
  const seen = new Map<string, number>();
  return (result) => {
    const subject = subjectOf(result, address);
    const before = seen.get(subject) ?? 0;
    seen.set(subject, before + 1);
    return shortHash(before === 0 ? subject : `${subject}\n${before}`);
  };
}

function subjectOf({ rule, reason, attribute, data }: KeyedResult, address: string): string {
  const values: string[] = [];
  const alike: string[] = [];
  for (const [name, value] of Object.entries(data)) {
    // One way of writing each character: what looks the same is the same, and no two texts become one.
    const text = String(value).normalize("NFC").replace(/\s+/g, " ").trim();
    if (ALIKE.has(name)) alike.push(text);
    else if (!ASIDE.has(name)) values.push(`${name}=${text}`);
  }
  return [rule, reason, attribute ?? "", address, ...values.sort(), ...alike.sort()].join("\n");
}

/** Parameters that say where a visitor came from, or who he is, and not which page it is. */
const PASSING =
  /^(?:utm_\w+|spm|scm|gclid|fbclid|msclkid|bd_vid|hmsr|hmpl|hmcu|hmkw|hmci|isappinstalled|wxfrom|nsukey|_hsenc|_hsmi|_t?|timestamp|jsessionid|phpsessid|sessionid|ticket|token|access_token)$/i;
/** 微信 adds to what is passed on: from=timeline. Other values of `from` may name the page. */
const PASSED_ON = /^(?:singlemessage|groupmessage|timeline)$/;

/**
 * The address that a page is known by: without fragment, user name, and what is different on each visit. A route in the
 * fragment (`#/detail/1`, `#!/…`) is the page, and stays.
 * @returns the text itself where it is no address
 */
export function pageAddress(url: string): string {
  const address = addressIn(url);
  if (address === null) return url.replace(/#(?![/!]).*$/s, "");
  if (!/^#!?\//.test(address.hash)) address.hash = "";
  address.username = "";
  address.password = "";
  address.pathname = address.pathname.replace(/;jsessionid=[^/;]*/i, "");
  // Cut as text: setting them through searchParams would write the others anew, GBK among them.
  const kept = address.search
    .slice(1)
    .split("&")
    .filter((pair) => pair !== "" && !isPassing(pair));
  address.search = kept.join("&");
  return address.href;
}

function addressIn(text: string): URL | null {
  // Most texts are names of files, and an error for each would take longer than all else here.
  if (!/^\s*[a-z][a-z0-9+.-]*:/i.test(text)) return null;
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

function isPassing(pair: string): boolean {
  const [name = "", value = ""] = pair.split("=", 2);
  return PASSING.test(name) || (name === "from" && PASSED_ON.test(value));
}

const HALF = 0x1_0000_0000;

/** FNV-1a of 64 bits over the text's 16-bit units, low byte first, as 14 digits to the base of 36. */
function shortHash(text: string): string {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    for (const byte of [unit & 255, unit >>> 8]) {
      low = (low ^ byte) >>> 0;
      // Times 2^40 + 0x1b3. No product is beyond 2^53: all of them are exact.
      const product = low * 0x1b3;
      high = (high * 0x1b3 + low * 256 + Math.floor(product / HALF)) >>> 0;
      low = product >>> 0;
    }
  }
  return high.toString(36).padStart(7, "0") + low.toString(36).padStart(7, "0");
}
