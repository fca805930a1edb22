import { api, quietly } from "../browser/api.js";

/** Opens a page of the extension in a tab of its own. */
export function openPage(page: "options" | "batch" | "welcome", about: Record<string, string> = {}): void {
  const query = new URLSearchParams(about).toString();
  const url = api.runtime.getURL(`/${page}.html`);
  quietly((done) => api.tabs.create({ url: query === "" ? url : `${url}?${query}` }, done));
}
