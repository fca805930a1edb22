import { builtInCatalog } from "@mulu/catalog-core";
import { api, called } from "../browser/api.js";
import type { Answer, PanelSettings, Waiver } from "../protocol/tab-state.js";
import type { Memory } from "./memory.js";

interface OfPage {
  waivers: Record<string, Waiver>;
  answers: Record<string, Answer>;
  item: string | null;
}

const NOTHING: OfPage = { waivers: {}, answers: {}, item: null };

export function storedMemory(): Memory {
  const get = async <T>(key: string, otherwise: T): Promise<T> =>
    ((await called<Record<string, T>>((done) => api.storage.local.get(key, done)))[key] ?? otherwise) as T;
  const set = (key: string, value: unknown) => called<void>((done) => api.storage.local.set({ [key]: value }, done));
  const keyOfPage = (url: string) => `page:${url.split("#")[0]}`;
  const ofPage = (url: string) => get(keyOfPage(url), NOTHING);
  const changePage = async (url: string, change: (page: OfPage) => OfPage) =>
    set(keyOfPage(url), change(await ofPage(url)));

  return {
    async settings() {
      const usual: PanelSettings = {
        locale: "zh-CN",
        theme: "auto",
        highlights: true,
        automatic: false,
        shortcuts: true,
      };
      return { ...usual, ...(await get<Partial<PanelSettings>>("settings", {})) };
    },
    async change(_url, settings) {
      await set("settings", { ...(await get("settings", {})), ...settings });
    },
    catalog: async () => builtInCatalog,
    async decisions(url) {
      const { waivers, answers, item } = await ofPage(url);
      return { waiver: (key) => waivers[key] ?? null, answer: (key) => answers[key] ?? null, item };
    },
    waive: (url, key, _rule, waiver, today) =>
      changePage(url, (page) => {
        const { [key]: _, ...waivers } = page.waivers;
        return { ...page, waivers: waiver ? { ...waivers, [key]: { ...waiver, on: today } } : waivers };
      }),
    answer: (url, key, answer, today) =>
      changePage(url, (page) => {
        const { [key]: _, ...answers } = page.answers;
        return { ...page, answers: answer ? { ...answers, [key]: { ...answer, on: today } } : answers };
      }),
    correct: (url, item) => changePage(url, (page) => ({ ...page, item })),
    keyOf: ({ rule, reason, attribute, message }) => [rule, reason, attribute ?? "", message].join("|"),
    remember: async () => {},
  };
}
