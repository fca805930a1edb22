import { api } from "../browser/api.js";
import type { WelcomeActions } from "./actions.js";

/** Without the store yet: the browser's language counts, and a choice lasts as long as the page. */
export const realActions: WelcomeActions = {
  settings: async () => ({ locale: /^zh/i.test(navigator.language) ? "zh-CN" : "en", theme: "auto" }),
  async changeLocale() {},
  openOptions: () => api.runtime.openOptionsPage(),
};
