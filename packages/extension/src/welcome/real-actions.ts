import { browserSettings } from "../background/stored-memory.js";
import { api } from "../browser/api.js";
import { changeSettings, readSettings } from "../store/settings.js";
import type { WelcomeActions } from "./actions.js";

const sources = browserSettings();

export const realActions: WelcomeActions = {
  async settings() {
    const { locale, theme } = (await readSettings(sources)).settings;
    return { locale, theme };
  },
  async changeLocale(locale) {
    await changeSettings(sources, { locale });
  },
  openOptions: () => api.runtime.openOptionsPage(),
};
