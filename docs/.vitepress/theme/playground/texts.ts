import { useData } from "vitepress";
import { type ComputedRef, computed } from "vue";
import { en } from "./locales/en.js";
import { zh } from "./locales/zh-CN.js";

export type Texts = typeof zh;

/** The texts in the page's language. */
export function useTexts(): ComputedRef<Texts> {
  const { lang } = useData();
  return computed(() => (lang.value === "en" ? en : zh));
}
