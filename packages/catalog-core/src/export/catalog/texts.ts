import type { LocaleName } from "../../locales/types.js";
import { en } from "./locales/en.js";
import { zhCN } from "./locales/zh-CN.js";

/** What exported catalogs say besides the catalog itself. */
export interface CatalogTexts {
  /** Name of the part that scrolls, before the table's title. */
  scroll: string;
  /** What the mark at provisional rows means. */
  provisional: string;
}

export const catalogTexts: Record<LocaleName, CatalogTexts> = { "zh-CN": zhCN, en };
