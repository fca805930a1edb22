import type { CoreTexts } from "./types.js";

export const zhCN: CoreTexts = {
  rules: {},
  notRead: {},
  ruleError: { message: "{rule}: {error}", fix: "" },
};
