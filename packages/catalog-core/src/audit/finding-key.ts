import { attributeTitles } from "../attributes/titles.js";
import type { Finding } from "./report.js";

/** What of a finding its key is made of. */
export type KeyedFinding = Pick<Finding<unknown>, "rule" | "reason" | "attribute" | "message">;

/** The page that findings are about. */
export interface KeyedPage {
  /** Its address; null for what has none, as pasted text. */
  url: string | null;
  /** Its entry in the catalog. It counts only where there is no address: a correction must not rename all findings. */
  item: string | null;
}

/**
 * Names a finding again on the next visit: what waivers, answers and comparisons are kept by.
 *
 * It is made of rule, reason, attribute, page and the values that the message quotes (see `quoted`), never of a place:
 * a notice above it moves everything. It is the same in every language, whatever the sentences are.
 *
 * 14 letters and digits of 64 bits: with a million keys, two are the same by chance once in 37 million times.
 */
export function findingKey(finding: KeyedFinding, page: KeyedPage): string {
  return shortHash(subjectOf(finding, page));
}

/**
 * Keys of all findings of a page, in their order, none twice.
 *
 * Findings that are told apart by nothing but their place are numbered in the order of the report. When the first of
 * them is mended, the second takes over its key, and with it what was said about it; no report can tell them apart.
 */
export function keysOf(findings: readonly KeyedFinding[], page: KeyedPage): string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const subject = subjectOf(finding, page);
    const before = seen.get(subject) ?? 0;
    seen.set(subject, before + 1);
    return shortHash(before === 0 ? subject : `${subject}\n${before}`);
  });
}

function subjectOf({ rule, reason, attribute, message }: KeyedFinding, { url, item }: KeyedPage): string {
  const page = url === null || url === "" ? `item ${item ?? ""}` : pageAddress(url);
  return [rule, reason, attribute ?? "", page, ...quoted(message)].join("\n");
}

/** Longer quotations than a sentence has are none. */
const QUOTED = /“([^“”]{1,200})”/g;
const TITLES = new Set(Object.values(attributeTitles).flatMap(({ zh, en }) => [zh, en]));

/** Languages don't agree on whether a date is quoted. The attribute tells which one it is. */
const DATE = /^\d{4}\D{1,3}\d{1,2}\D{1,3}\d{1,2}|^\d{8}$/;

/**
 * The values that a message quotes, white space collapsed. Findings don't carry their data; but what the page says stands
 * between “ and ” in the sentences of both languages alike, which a test holds them to. Attributes' titles are quoted as
 * well and differ by language: they are left out, the finding names its attribute anyway.
 */
function quoted(message: string): string[] {
  return [...message.matchAll(QUOTED)]
    .map(([, value]) => value!.replace(/\s+/g, " ").trim())
    .filter((value) => !TITLES.has(value) && !DATE.test(value))
    .sort();
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
  let address: URL;
  try {
    address = new URL(url);
  } catch {
    return url.replace(/#(?![/!]).*$/s, "");
  }
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
