import type { RuleText } from "../types.js";

/** Rules over the pages of a site: columns, home, platform, guide, annual report, requests; and what else they owe. */
export const siteTexts: Record<string, RuleText> = {
  "guide-contents": {
    title: "The guide says all nine things",
    reasons: {
      missing: {
        message:
          "The guide to disclosure says nothing of “{parts}” (Regulations on Open Government Information, article 12).",
        fix: "Add them to the guide; where there is none, a fax say, write “无”.",
      },
      elsewhere: {
        message:
          "Hardly any of the required contents is in the text; they may be in an attachment or a picture, and a person must look (Regulations on Open Government Information, article 12).",
        fix: "Open the attachment or picture and see whether all is there; the contents had better stand in the text.",
      },
    },
  },
  "annual-report-contents": {
    title: "The annual report has all five parts",
    reasons: {
      missing: {
        message:
          "The annual report says nothing of “{parts}” (Regulations on Open Government Information, article 50).",
        fix: "Add these parts to the report; where nothing happened, write “无”.",
      },
      elsewhere: {
        message:
          "Hardly any of the required contents is in the text; they may be in an attachment or a picture, and a person must look (Regulations on Open Government Information, article 50).",
        fix: "Open the attachment or picture and see whether all is there; the contents had better stand in the text.",
      },
    },
  },
  "application-contents": {
    title: "The page for requests tells what they must contain",
    reasons: {
      missing: {
        message:
          "The page for requests doesn't say that a request must contain “{parts}” (Regulations on Open Government Information, articles 27 to 29).",
        fix: "Say so on the page, or add these fields to the form for requests.",
      },
      elsewhere: {
        message:
          "Hardly any of the required contents is in the text; they may be in an attachment or a picture, and a person must look (Regulations on Open Government Information, articles 27 to 29).",
        fix: "Open the attachment or picture and see whether all is there; the contents had better stand in the text.",
      },
    },
  },
  "annual-report-in-time": {
    title: "The annual report is published in time",
    reasons: {
      late: {
        message:
          "The report of {year} was due by {due}; the page shows {published} (Regulations on Open Government Information, article 49).",
        fix: "Check the day; if it was late indeed, note why, and publish the next one in time.",
      },
    },
  },
  "request-fee": {
    title: "No fee for requests",
    reasons: {
      charged: {
        message:
          "The page says that searching, copying or sending is charged for, while information on request is free (Regulations on Open Government Information, article 42).",
        fix: "Take the fees out; the page may say that requests that are clearly too many or too frequent are an exception.",
      },
    },
  },
  "column-update": {
    title: "The column is brought up to date",
    reasons: {
      stale: {
        message:
          "The newest entry of the column is of {newest}, {days} days ago, more than {limit} (国办秘函〔2019〕19号).",
        fix: "Bring the column up to date; one for which there is nothing new had better be merged with another or closed.",
      },
      undated: {
        message:
          "None of the {items} entries of the list shows a date, and what has no date counts as not updated (国办秘函〔2019〕19号).",
        fix: "Show the date of publication of each entry in the template of the list; if a script shows it, see for yourself.",
      },
      empty: {
        message: "The column shows no entry and may be empty; a person must look (国办秘函〔2019〕19号).",
        fix: "Publish something in it, or close the column; if a script makes the list, open the page and see.",
      },
    },
  },
  "home-update": {
    title: "The home page is brought up to date",
    reasons: {
      stale: {
        message:
          "The newest entry of the home page is of {newest}, {days} days ago, more than {limit} (国办秘函〔2019〕19号).",
        fix: "Bring the home page up to date; if there is something new that it doesn't show, see whether its lists are made as they should.",
      },
    },
  },
  "list-dates": {
    title: "Each entry of a list has a date",
    reasons: {
      missing: {
        message: "{items} entries of the list have no date, while those around them do.",
        fix: "Fill in their dates of publication, and see whether the list's template shows them.",
      },
    },
  },
  "site-footer": {
    title: "The foot names the site",
    reasons: {
      missing: {
        message: "The foot of the home page doesn't show “{parts}” (guide for government websites).",
        fix: "Add them to the foot in the site's template.",
      },
      unseen: {
        message:
          "The foot of the home page doesn't show “{parts}”, which may be in an embedded page; a person must look (guide for government websites).",
        fix: "Open the page and look at its foot; if they are missing indeed, add them to the site's template.",
      },
    },
  },
  "footer-marks": {
    title: "The home page has its marks and a site map",
    reasons: {
      unseen: {
        message:
          "The home page doesn't show “{parts}”, which a script may add; a person must look (guide for government websites).",
        fix: "Open the home page and look; if they are missing indeed, add them to the site's template.",
      },
    },
  },
  "error-report-code": {
    title: "The entry for errors is this site's",
    reasons: {
      contradicts: {
        message: "The entry “我为政府网站找错” (report an error) has the site code “{entry}”, this site has “{code}”.",
        fix: "Put this site's code into the entry, in the site's template.",
      },
    },
  },
  "government-domain": {
    title: "The site has a government domain",
    reasons: {
      "other-domain": {
        message:
          "The home page's domain “{host}” doesn't end in “gov.cn”; a person must look (guide for government websites).",
        fix: "A government site has such a domain; schools and other institutions may have another.",
      },
    },
  },
  "platform-parts": {
    title: "The platform has all its parts",
    reasons: {
      unseen: {
        message:
          "The platform of disclosure doesn't show “{parts}”; a person must look (Regulations on Open Government Information, article 24).",
        fix: "See whether they go by another name; if they are missing indeed, set them up.",
      },
    },
  },
  "platform-name": {
    title: "The platform has the common name",
    reasons: {
      "other-name": {
        message:
          "The column on the home page is named “{value}”, and “政府信息公开” isn't seen; a person must look (国办公开办函〔2019〕61号).",
        fix: "Name the column “政府信息公开”; where it stands below the one seen, nothing need be changed.",
      },
    },
  },
  "site-search": {
    title: "The site can be searched",
    reasons: {
      unseen: {
        message:
          "No search is seen on the home page; a person must look (Regulations on Open Government Information, article 24).",
        fix: "See whether the home page or the platform can be searched; if not, add a search.",
      },
    },
  },
  "index-number-year": {
    title: "The year in the index number",
    reasons: {
      "other-year": {
        message: "The index number “{value}” has the year {year}, the page's date is {day}.",
        fix: "Compare number and date with the catalog, and mend the one that is wrong.",
      },
    },
  },
  "document-name-match": {
    title: "The name in the box is the title",
    reasons: {
      contradicts: {
        message: "The name in the box, “{value}”, isn't the page's title, “{visible}”; a person must look.",
        fix: "See which one is right, and mend the other.",
      },
    },
  },
  "interpretation-link": {
    title: "The interpretation leads to its document",
    reasons: {
      "no-original": {
        message: "No link from the interpretation to its document is seen; a person must look.",
        fix: "Add a link “相关文件” that leads to the document; where the document's name is the link, nothing need be changed.",
      },
    },
  },
};
