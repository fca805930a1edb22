import type { CoreTexts } from "./types.js";

export const en: CoreTexts = {
  attributeTitle: "en",
  rules: {},
  notRead: {},
  ruleError: { message: "{rule}: {error}", fix: "" },
};
