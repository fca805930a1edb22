import type { CoreTexts } from "./types.js";

export const en: CoreTexts = {
  rules: {},
  notRead: {},
  ruleError: { message: "{rule}: {error}", fix: "" },
};
