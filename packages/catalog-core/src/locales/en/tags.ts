import type { RuleText } from "../types.js";

/** The norm on page tags, as sentences cite it. */
const NORM = "(国办发〔2017〕47号, annex on page tags)";

/** Meta tags: what must stand in the head of a page, and whether it agrees with what the page shows. */
export const tagTexts: Record<string, RuleText> = {
  "site-tags": {
    title: "Site tags are complete",
    reasons: {
      missing: {
        message: `The tag {tag} (“{name}”) is required, but the page's source does not have it ${NORM}.`,
        fix: 'Add <meta name="{tag}" content="…"> to the head in the template of all pages, with the site\'s own value in place of the dots.',
      },
      empty: {
        message: `The tag {tag} is there, but “{name}” is not filled in ${NORM}.`,
        fix: 'Complete <meta name="{tag}" content="…"> in the template of all pages, with the site\'s own value in place of the dots.',
      },
      placeholder: {
        message: `The tag {tag} still holds the template's own word “{value}” instead of the real “{name}” ${NORM}.`,
        fix: 'Replace the template\'s word with the site\'s own value: <meta name="{tag}" content="…">.',
      },
    },
  },
  "column-tags": {
    title: "Column tags are complete",
    reasons: {
      missing: {
        message: `The tag {tag} (“{name}”) is required, but the page's source does not have it ${NORM}.`,
        fix: 'Add <meta name="{tag}" content="…"> to the head in the templates of column and article pages, with the column\'s own value in place of the dots.',
      },
      empty: {
        message: `The tag {tag} is there, but “{name}” is not filled in ${NORM}.`,
        fix: 'Complete it in the column\'s settings, so that the head has <meta name="{tag}" content="…"> with the column\'s own value in place of the dots.',
      },
      placeholder: {
        message: `The tag {tag} still holds the template's own word “{value}” instead of the real “{name}” ${NORM}.`,
        fix: 'Replace the template\'s word with the column\'s own value: <meta name="{tag}" content="…">.',
      },
    },
  },
  "article-tags": {
    title: "Article tags are complete",
    reasons: {
      missing: {
        message: `The tag {tag} (“{name}”) is required, but the page's source does not have it ${NORM}.`,
        fix: 'Add <meta name="{tag}" content="…"> to the head in the template of article pages, with the article\'s own value in place of the dots; times are written YYYY-MM-DD HH:MM.',
      },
      empty: {
        message: `The tag {tag} is there, but “{name}” is not filled in ${NORM}.`,
        fix: 'Complete it for this article, so that the head has <meta name="{tag}" content="…"> with the article\'s own value in place of the dots; times are written YYYY-MM-DD HH:MM.',
      },
      placeholder: {
        message: `The tag {tag} still holds the template's own word “{value}” instead of the real “{name}” ${NORM}.`,
        fix: 'Replace the template\'s word with the article\'s own value: <meta name="{tag}" content="…">.',
      },
    },
  },
  "tag-case": {
    title: "Tag names in the norm's upper and lower case",
    reasons: {
      "other-case": {
        message: "Tag names are written “{written}”; the norm writes them “{norm}”.",
        fix: "Change the tags' names in the template to “{norm}”, in this order, and leave their content as it is.",
      },
    },
  },
  "pub-date-format": {
    title: "Form of the publication date tag",
    reasons: {
      malformed: {
        message: `The tag PubDate holds “{value}”, which is not written YYYY-MM-DD HH:MM ${NORM}.`,
        fix: 'Change it to <meta name="PubDate" content="{proposal}">; where it still says HH:MM, put the hour and minute of publication.',
      },
      "not-a-date": {
        message: `The tag PubDate holds “{value}”, which is not a valid date ${NORM}.`,
        fix: 'Put the time of publication: <meta name="PubDate" content="{proposal}">.',
      },
    },
  },
  "site-id-code-format": {
    title: "Form of the site identification code",
    reasons: {
      malformed: {
        message: "The tag SiteIDCode holds “{value}”, which does not have the usual 10 characters of a site code.",
        fix: "Compare it with the code that was assigned and correct it; local sites usually have 10 digits, sites of State Council bodies 2 letters and 8 digits.",
      },
    },
  },
  "site-domain": {
    title: "Site domain tag",
    reasons: {
      malformed: {
        message: "The tag SiteDomain holds “{value}”, which is more than the domain.",
        fix: 'Keep the domain only: <meta name="SiteDomain" content="{proposal}">.',
      },
      "not-a-domain": {
        message: "The tag SiteDomain holds “{value}”, which is not a domain.",
        fix: 'Put the site\'s domain, without http:// before it and without a path behind it: <meta name="SiteDomain" content="…">.',
      },
      contradicts: {
        message: "The tag SiteDomain says “{value}”, but the page is served from “{host}”.",
        fix: 'If the page stands on the official domain, change the tag to <meta name="SiteDomain" content="{host}">; if it was opened from a temporary address or a mirror, check it again on the official domain.',
      },
    },
  },
  "article-title-match": {
    title: "Title tag agrees with the page",
    reasons: {
      contradicts: {
        message: "The tag ArticleTitle says “{tag}”, but the title on the page is “{visible}”.",
        fix: 'Compare both with the document; if the page is right, change the tag to <meta name="ArticleTitle" content="{visible}">.',
      },
    },
  },
  "pub-date-match": {
    title: "Publication date tag agrees with the page",
    reasons: {
      contradicts: {
        message: "The tag PubDate says {tag}, but the publication date on the page is {visible}.",
        fix: "Find out the real day of publication and correct the one that is wrong, so that tag and page agree.",
      },
    },
  },
  "content-source-match": {
    title: "Source tag agrees with the page",
    reasons: {
      contradicts: {
        message: "The tag ContentSource says “{tag}”, but the source on the page is “{visible}”.",
        fix: 'Check the source; if the page is right, change the tag to <meta name="ContentSource" content="{visible}">.',
      },
    },
  },
  "site-id-code-match": {
    title: "Site code tag agrees with the footer",
    reasons: {
      contradicts: {
        message: "The tag SiteIDCode says “{tag}”, but the footer shows “{visible}”.",
        fix: "Take the code that was assigned and correct the tag or the footer, whichever is wrong.",
      },
    },
  },
};
