import type { WaiverTexts } from "../waiver-texts.js";

export const waiverTexts: WaiverTexts = {
  problem({ code, number, field, most }) {
    const place = number === null ? "The file" : `Waiver ${number}`;
    switch (code) {
      case "not-json":
        return "The file is not valid JSON; check its commas and quotation marks.";
      case "not-waivers":
        return 'The file holds no waivers; write them as {"waivers": 1, "list": [...]}.';
      case "version":
        return "The version of the file of waivers is not 1; use one that fits this program.";
      case "too-large":
        return `The file is longer than ${most} characters; check whether it is the right one.`;
      case "too-many":
        return `There are more than ${most} waivers; use several files, or waivers for a whole host.`;
      case "not-an-object":
        return `${place} is no object with fields; give its rule, scope, reason and date.`;
      case "unknown-field":
        return `${place} has a field “${field}” that is not known; remove or correct it.`;
      case "missing":
        return field === "reason" ? `${place} gives no reason; add it as reason.` : `${place} lacks ${field}; add it.`;
      case "not-text":
        return `${place}: ${field} is no text; put it in quotation marks.`;
      case "empty":
        return field === "reason"
          ? `${place} has an empty reason; say why.`
          : `${place}: ${field} is empty; fill it in.`;
      case "too-long":
        return `${place}: ${field} is longer than ${most} characters; shorten it.`;
      case "no-scope":
        return `${place} has no scope; give one of key (one finding), page (one page), entry (the pages of a catalog entry) or host (one site).`;
      case "several-scopes":
        return `${place} has more than one scope; leave only one of key, page, entry and host; only a key may have a page beside it.`;
      case "not-a-day":
        return `${place}: ${field} is no valid date; write it as 2026-11-23.`;
      case "until-before-on":
        return `${place} ends before it begins; check on and until.`;
      case "not-a-host":
        return `${place}: host is not the name of a host; give the name alone, such as www.example.gov.cn.`;
    }
  },
};
