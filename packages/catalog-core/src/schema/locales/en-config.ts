import type { ConfigTexts } from "../parse-config.js";

const KINDS = { text: "a text", list: "a list", object: "an object with fields", number: "a whole number" };

export const configTexts: ConfigTexts = {
  problem({ code, path, expected, allowed, most }) {
    switch (code) {
      case "not-json":
        return "The file is not valid JSON; check its commas and quotation marks.";
      case "not-config":
        return 'The file is no configuration; write it as {"config": 1, ...}.';
      case "too-large":
        return `The file is longer than ${most} characters; check whether it is the right one.`;
      case "version":
        return "config must be 1; correct it, or use a version of Mulu that reads it.";
      case "unknown-field":
        return `“${path}” is not known; remove or correct it.`;
      case "missing":
        return `${path} is missing; add it.`;
      case "wrong-type":
        return `${path} must be ${expected === null || expected === undefined ? "something else" : KINDS[expected]}; correct it.`;
      case "not-in-set":
        return `${path} must be one of ${allowed.join(", ")}; correct it.`;
      case "out-of-range":
        return `${path} is too long, too many or out of range${most > 0 ? `, at most ${most}` : ""}; correct it.`;
      case "malformed":
        return `${path} doesn't have the right form; correct it.`;
    }
  },
};
