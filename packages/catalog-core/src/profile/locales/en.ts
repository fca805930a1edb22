import type { ProfileTexts } from "../profile-problem.js";

const kinds = { text: "text", list: "a list", object: "an object with its fields" };

export const en: ProfileTexts = {
  sentence({ code, expected, most = 0 }, place) {
    const at = place === "" ? "The file" : `“${place}”`;
    switch (code) {
      case "not-json":
        return "The file is not valid JSON; see whether it is complete, or ask for it to be exported again.";
      case "too-large":
        return `The file has more than ${most} characters; export only the site profiles that are needed.`;
      case "not-profile":
        return "The file holds no site profile; choose one that Mulu has exported.";
      case "version":
        return `${at} must be 1; export the file again with the same version of Mulu.`;
      case "missing":
        return `${at} is missing; add it.`;
      case "empty":
        return `${at} has nothing in it; fill it in.`;
      case "wrong-type":
        return `${at} must be ${kinds[expected ?? "text"]}; correct it.`;
      case "too-long":
        return `${at} is longer than ${most} characters; shorten it.`;
      case "too-many":
        return `${at} has more than ${most} items; leave some out.`;
      case "unknown-key":
        return `${at} is a key that the format doesn't know; check its spelling, or take it out.`;
      case "unknown-attribute":
        return `${at} is no known attribute; check its name, for example “publisher” or “indexNumber”.`;
      case "malformed-id":
        return `${at} may have small letters, digits and single hyphens only; correct it.`;
      case "same-id":
        return `${at} is the same as that of another profile in the file; give each its own.`;
      case "host":
        return `${at} must be the name of a site, for example “www.example.gov.cn” or “*.example.gov.cn”, without http:// and path; correct it.`;
      case "host-too-wide":
        return `${at} takes in sites that have nothing to do with each other; name the body's own, for example “*.example.gov.cn”.`;
      case "page":
        return `${at} must begin with “/”, and may have “*” for anything; correct it.`;
      case "kind":
        return `${at} must be one of home, column, article, catalog, form and other; correct it.`;
      case "selector":
        return `${at} has brackets or quotes that don't pair; correct the selector.`;
      case "selector-too-costly":
        return `${at} is too complicated and would slow pages down; use fewer steps, and “:has()” once at most.`;
      case "take":
        return `${at} must be text or attribute; correct it.`;
      case "attribute-name":
        return `Where an attribute of the element is taken, ${at} must be its name, for example “content”; correct it.`;
      case "name-without-take":
        return `${at} is used only where “take” is attribute; take it out, or add “take”.`;
      case "control-character":
        return `${at} has invisible control characters in it; take them out.`;
      case "day":
        return `${at} must be a day that exists, written as “2026-11-23”; correct it.`;
      case "more":
        return "More problems are not listed; mend these first.";
    }
  },
};
