import type { CoreTexts } from "./types.js";

export const zhCN: CoreTexts = {
  attributeTitle: "zh",
  rules: {},
  notRead: {},
  ruleError: { message: "{rule}: {error}", fix: "" },
};
