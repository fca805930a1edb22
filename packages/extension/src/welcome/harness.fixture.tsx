import "@mulu/catalog-core/older-browsers";
import { mountWelcome } from "./mount.js";

// The first page with a stand-in for the settings, for tests in a browser.

const calls: string[] = [];
const settings = JSON.parse(new URLSearchParams(location.search).get("settings") ?? "{}");
Object.assign(globalThis, { calls });
void mountWelcome(document.getElementById("welcome")!, {
  settings: async () => ({ locale: "zh-CN", theme: "auto", ...settings }),
  async changeLocale(locale) {
    calls.push(locale);
  },
  openOptions() {
    calls.push("options");
  },
});
