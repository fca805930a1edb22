import type { AttributeName } from "../attributes/attributes.js";
import type { PageKind } from "../audit/report.js";

/** Where a value stands on the pages of a site. */
export interface ValueSource {
  /** CSS. Where several elements match, the first with a value counts. */
  selector: string;
  /** What of the element is the value: its text (so without this field), or one of its attributes. */
  take?: "text" | "attribute";
  /** Name of that attribute. */
  name?: string;
  /** The value begins behind these words; an element without them is passed over. Blanks and kinds of colons count little. */
  after?: string;
  /** The value ends before these words, if they are there. */
  before?: string;
}

/** How a site's pages say what they say: taught once by a person who knows the site, and passed on as a file. */
export interface SiteProfile {
  profile: 1;
  /** Small letters, digits and single hyphens; an import replaces the profile with the same. */
  id: string;
  /** What people call it. */
  name: string;
  /** `www.example.gov.cn`, or `*.example.gov.cn` for that host and all below it. A port only where there is one. */
  hosts: string[];
  /** Beginnings of paths (`/xxgk/`), or whole paths with `*` for anything (`/art/*.html`). All pages without them. */
  pages?: string[];
  /** What kind of page these are, where that isn't told rightly. */
  kind?: PageKind;
  /** Several sources of one attribute are tried in order. */
  attributes: Partial<Record<AttributeName, ValueSource[]>>;
  /** `YYYY-MM-DD` */
  madeOn: string;
  madeBy?: string;
  /** The one text that may have line breaks. */
  note?: string;
}

/** Several profiles in one file. */
export interface SiteProfiles {
  profiles: 1;
  list: SiteProfile[];
}

/** Profiles come from others: nothing in them may be larger than this. Plurals are numbers, all else is characters. */
export const profileLimits = {
  /** Characters of a file. */
  file: 2_000_000,
  profiles: 200,
  attributes: 40,
  sources: 10,
  selector: 500,
  hosts: 50,
  host: 253,
  pages: 50,
  page: 300,
  id: 80,
  name: 80,
  words: 100,
  note: 1_000,
} as const;
