import { contentTexts } from "./en/content.js";
import { formTexts } from "./en/form.js";
import { metadataTexts } from "./en/metadata.js";
import { siteTexts } from "./en/site.js";
import { tagTexts } from "./en/tags.js";
import type { CoreTexts } from "./types.js";

export const en: CoreTexts = {
  attributeTitle: "en",
  rules: { ...tagTexts, ...metadataTexts, ...contentTexts, ...siteTexts, ...formTexts },
  notRead: {
    "iframe.not-followed": "Another page is embedded here; its content was not checked and needs a check of its own.",
    "iframe.other-origin":
      "The editor's text is in a frame of another site and could not be read; its release statement must be checked by a person.",
    "iframe.too-many": "The page has too many frames; what is in them was not checked and needs a check of its own.",
    "head.excerpt": "Only a part of the page was read, without its head; tags were not checked.",
    "labels.labels-before-values":
      "The information box prints all labels first and all values after them, so they cannot be paired; a person must check.",
    "list.built-by-script":
      "The list is built by a script and not in the page's source; it was not checked, and must not be taken for an empty column.",
    "page.too-large": "The page is larger than what is read; what lies beyond was not checked.",
    "page.truncated": "The page is incomplete; what is missing was not checked.",
    "text.undecodable":
      "Part of the text could not be decoded in the page's encoding and was not checked; a person must check.",
  },
  ruleError: {
    message: "The rule “{rule}” could not run, because of “{error}”.",
    fix: "This was not checked and must not be taken as met; check it yourself, and send the page and the cause above to the maintainers.",
  },
};
